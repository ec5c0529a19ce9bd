// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "ui/widgets/confirmdialog.h"

#include <QList>

namespace steward {

/// The addresses of \a members, one a line; of many the first ones.
QString shortAddressList(const QList<Member> &members);

/// Asks before members lose their access to an organization.
class RemoveMemberDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    enum class Caller { NotAmongThem, AmongThem };

    RemoveMemberDialog(const OrganizationName &organization, const QList<Member> &members,
                       Caller caller, QWidget *parent = nullptr);

private:
    static QString questionAbout(const OrganizationName &organization, const QList<Member> &members,
                                 Caller caller);
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "ui/widgets/confirmdialog.h"

#include <QList>

namespace steward {

/// Asks before \a members lose their access to \a organization.
class RemoveMemberDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    RemoveMemberDialog(const OrganizationName &organization, const QList<Member> &members,
                       QWidget *parent = nullptr);

private:
    static QString questionAbout(const OrganizationName &organization,
                                 const QList<Member> &members);
};

} // namespace steward

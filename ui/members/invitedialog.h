// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "ui/widgets/formdialog.h"

#include <QStringList>

class QCheckBox;
class QLineEdit;

namespace steward {

/// Asks who to add to an organization.
class InviteDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a knownEmails are the addresses of those who are members already.
    InviteDialog(const OrganizationName &organization, const QStringList &knownEmails,
                 QWidget *parent = nullptr);

    NewMember member() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    OrganizationName m_organization;
    QStringList m_knownEmails;
    QLineEdit *m_email;
    QCheckBox *m_administrator;
    FormRow *m_emailRow;
    FormRow *m_administratorRow;
};

} // namespace steward

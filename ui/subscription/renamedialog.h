// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace steward {

/// Asks for another name of an organization.
class RenameDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Names of \a taken are not offered to the service.
    explicit RenameDialog(const OrganizationName &present,
                          const QList<OrganizationName> &taken = {}, QWidget *parent = nullptr);

    OrganizationName newName() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    OrganizationName m_present;
    QList<OrganizationName> m_taken;
    QLineEdit *m_name;
    FormRow *m_nameRow;
};

} // namespace steward

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
    explicit RenameDialog(const OrganizationName &present, QWidget *parent = nullptr);

    OrganizationName newName() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    OrganizationName m_present;
    QLineEdit *m_name;
    FormRow *m_nameRow;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace steward {

class EndDateFields;
class PlanField;

/// Asks what an organization is created from.
class NewOrganizationDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a today is the first day that the subscription can have; names of \a taken are not offered
    /// to the service.
    explicit NewOrganizationDialog(QDate today, const QList<OrganizationName> &taken = {},
                                   QWidget *parent = nullptr);

    OrganizationDraft draft() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    void updatePlan();
    QString endDateText(const OrganizationDraft &values) const;

    QDate m_today;
    QList<OrganizationName> m_taken;
    QLineEdit *m_name;
    PlanField *m_plan;
    EndDateFields *m_endDate;
    QLineEdit *m_voucher;
    QCheckBox *m_twoFactor;
    FormRow *m_nameRow;
    FormRow *m_planRow;
    FormRow *m_voucherRow;
    FormRow *m_twoFactorRow;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;

namespace steward {

class DateField;
class EndDateFields;
class PlanField;

/// Asks for another subscription, or other dates of the present one.
class SubscriptionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a present is the plan now, \a today the first choice of a start date. The dates of the
    /// present subscription are not known: no answer of the service has them.
    SubscriptionDialog(const QString &present, QDate today, QWidget *parent = nullptr);

    /// Only what is another than now. A change of the plan always has a start date.
    OrganizationChange change() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    void updatePlan();
    bool changesPlan() const;
    std::optional<QDate> startDate() const;

    QString m_present;
    PlanField *m_plan;
    QCheckBox *m_changesStart;
    DateField *m_start;
    EndDateFields *m_endDate;
    FormRow *m_planRow;
    FormRow *m_startRow;
};

} // namespace steward

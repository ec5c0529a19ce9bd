// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/subscriptiondialog.h"

#include "domain/validation.h"
#include "ui/subscription/enddatefields.h"
#include "ui/subscription/planfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"
#include "ui/words/refusalwords.h"

#include <QCheckBox>

namespace steward {

SubscriptionDialog::SubscriptionDialog(const QString &present, QDate today, QWidget *parent)
    : FormDialog(tr("Change subscription"), tr("Save"), parent),
      m_present(present),
      m_plan(new PlanField(this)),
      m_changesStart(new QCheckBox(tr("Change the start date"), this)),
      m_start(new DateField(today, this)),
      m_endDate(new EndDateFields(today.addYears(1), this))
{
    addExplanation(tr("Only the service's vendor can change a subscription. What you ask for here "
                      "is sent to the service, and its answer is shown."));
    m_changesStart->setObjectName(QStringLiteral("changesStartField"));
    m_start->setObjectName(QStringLiteral("startDateField"));
    m_plan->setPlan(present);
    m_planRow = addRow(tr("Subscription"), m_plan);
    addWidget(m_changesStart);
    m_startRow = addRow(tr("Start date"), m_start);
    addWidget(m_endDate);

    connect(m_plan, &PlanField::planChanged, this, &SubscriptionDialog::updatePlan);
    connect(m_changesStart, &QCheckBox::toggled, this, &SubscriptionDialog::updateSubmit);
    connect(m_start, &QDateEdit::dateChanged, this, [this] {
        m_changesStart->setChecked(true);
        updateSubmit();
    });
    connect(m_endDate, &EndDateFields::changed, this, &SubscriptionDialog::updateSubmit);
    m_plan->setFocus();
    updatePlan();
}

OrganizationChange SubscriptionDialog::change() const
{
    OrganizationChange change;
    if (changesPlan())
        change.subscription = m_plan->plan();
    change.subscriptionStartDate = startDate();
    if (const std::optional<QDate> end = m_endDate->date())
        change.subscriptionEndDate = *end;
    return change;
}

QString SubscriptionDialog::check()
{
    m_startRow->setHint(startDate() ? QString()
                                    : tr("The present one stays, unless you choose another."));
    m_endDate->dateRow()->setError({});
    if (m_plan->plan().isEmpty())
        return tr("Enter a subscription.");
    const std::optional<QDate> end = m_endDate->date();
    if (!changesPlan() && !startDate() && !end)
        return tr("Change the subscription or one of its dates.");

    const std::optional<EndDateProblem> problem = endDateProblem(m_plan->plan(), startDate(), end);
    // The end date of a plan that stays can stay, too.
    if (!problem || (*problem == EndDateProblem::Missing && !changesPlan()))
        return {};
    m_endDate->dateRow()->setError(problemText(*problem));
    return problemText(*problem);
}

FormRow *SubscriptionDialog::rowFor(const ApiError &error) const
{
    if (isRefusalOf(error, {QLatin1StringView("end date")}))
        return m_endDate->dateRow();
    if (isRefusalOf(error, {QLatin1StringView("start date")}))
        return m_startRow;
    if (isRefusalOf(error, {QLatin1StringView("subscription"), QLatin1StringView("plan")}))
        return m_planRow;
    return nullptr;
}

void SubscriptionDialog::updatePlan()
{
    m_endDate->setWhyNone(m_plan->isFree() ? problemText(EndDateProblem::FreeHasNone) : QString());
    // Another plan always comes with a start date.
    m_changesStart->setVisible(!changesPlan());
    if (changesPlan() && !m_plan->isFree())
        m_endDate->setHasEndDate(true);
    updateSubmit();
}

bool SubscriptionDialog::changesPlan() const
{
    return m_plan->plan() != m_present;
}

std::optional<QDate> SubscriptionDialog::startDate() const
{
    const bool isChosen = changesPlan() || m_changesStart->isChecked();
    return isChosen ? std::optional(m_start->date()) : std::nullopt;
}

} // namespace steward

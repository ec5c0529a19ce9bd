// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/neworganization/neworganizationdialog.h"

#include "domain/validation.h"
#include "ui/subscription/enddatefields.h"
#include "ui/subscription/planfield.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"
#include "ui/words/refusalwords.h"

#include <QCheckBox>
#include <QLineEdit>

namespace steward {

NewOrganizationDialog::NewOrganizationDialog(QDate today, const QList<OrganizationName> &taken,
                                             QWidget *parent)
    : FormDialog(tr("New organization"), tr("Create"), parent),
      m_today(today),
      m_taken(taken),
      m_name(new QLineEdit(this)),
      m_plan(new PlanField(this)),
      m_endDate(new EndDateFields(today.addYears(1), this)),
      m_voucher(new QLineEdit(this)),
      m_twoFactor(new QCheckBox(tr("Force two-factor authentication"), this))
{
    m_name->setObjectName(QStringLiteral("nameField"));
    m_voucher->setObjectName(QStringLiteral("voucherField"));
    m_twoFactor->setObjectName(QStringLiteral("twoFactorField"));

    m_nameRow = addRow(tr("Name"), m_name);
    m_nameRow->setHint(tr("Lowercase letters, digits and dashes, first a letter. No other "
                          "organization of the service can have it."));
    m_planRow = addRow(tr("Subscription"), m_plan);
    addWidget(m_endDate);
    m_voucherRow = addRow(tr("Voucher"), m_voucher);
    m_voucherRow->setHint(tr("A voucher code, if you have one."));
    m_twoFactorRow = addRow({}, m_twoFactor);
    m_twoFactorRow->setHint(tr("Members who have not set it up may lose access."));

    connect(m_name, &QLineEdit::textChanged, this, &NewOrganizationDialog::updateSubmit);
    connect(m_plan, &PlanField::planChanged, this, &NewOrganizationDialog::updatePlan);
    connect(m_endDate, &EndDateFields::changed, this, &NewOrganizationDialog::updateSubmit);
    connect(m_voucher, &QLineEdit::textChanged, this, &NewOrganizationDialog::updateSubmit);
    connect(m_twoFactor, &QCheckBox::toggled, this, &NewOrganizationDialog::updateSubmit);
    m_name->setFocus();
    updatePlan();
}

OrganizationDraft NewOrganizationDialog::draft() const
{
    OrganizationDraft draft;
    draft.name.text = m_name->text().trimmed();
    draft.subscription = m_plan->plan();
    draft.subscriptionEndDate = m_endDate->date();
    if (const QString voucher = m_voucher->text().trimmed(); !voucher.isEmpty())
        draft.voucher = voucher;
    if (m_twoFactor->isChecked())
        draft.twoFactorForced = true;
    return draft;
}

QString NewOrganizationDialog::check()
{
    const OrganizationDraft values = draft();
    const std::optional<NameProblem> nameProblem = newNameProblem(values.name.text, m_taken);
    const QString nameText = nameProblem ? problemText(*nameProblem) : QString();
    m_nameRow->setError(values.name.isEmpty() ? QString() : nameText);

    const QString endText = endDateText(values);
    m_endDate->dateRow()->setError(endText);

    if (!nameText.isEmpty())
        return nameText;
    return values.subscription.isEmpty() ? tr("Enter a subscription.") : endText;
}

QString NewOrganizationDialog::endDateText(const OrganizationDraft &values) const
{
    const std::optional<EndDateProblem> problem =
        endDateProblem(values.subscription, m_today, values.subscriptionEndDate);
    if (!problem || values.subscription.isEmpty())
        return {};
    // There is no start date in this dialog: the subscription starts today.
    return problem == EndDateProblem::BeforeStart ? tr("Choose today or a later day.")
                                                  : problemText(*problem);
}

FormRow *NewOrganizationDialog::rowFor(const ApiError &error) const
{
    if (error.kind == ErrorKind::Conflict)
        return m_nameRow;
    if (isRefusalOf(error, {QLatin1StringView("voucher")}))
        return m_voucherRow;
    if (isRefusalOf(error, {QLatin1StringView("end date")}))
        return m_endDate->dateRow();
    if (isRefusalOf(error, {QLatin1StringView("subscription"), QLatin1StringView("plan")}))
        return m_planRow;
    return isRefusalOf(error, {QLatin1StringView("name")}) ? m_nameRow : nullptr;
}

void NewOrganizationDialog::updatePlan()
{
    m_endDate->setWhyNone(m_plan->isFree() ? problemText(EndDateProblem::FreeHasNone) : QString());
    m_endDate->setHasEndDate(!m_plan->isFree());
    updateSubmit();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/enddatefields.h"

#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace steward {

EndDateFields::EndDateFields(QDate date, QWidget *parent)
    : QWidget(parent),
      m_hasEndDate(new QCheckBox(tr("Has an end date"), this)),
      m_date(new DateField(date, this)),
      m_dateRow(new FormRow(tr("End date"), m_date, this))
{
    m_hasEndDate->setObjectName(QStringLiteral("hasEndDateField"));
    m_date->setObjectName(QStringLiteral("endDateField"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(m_hasEndDate);
    layout->addWidget(m_dateRow);
    connect(m_hasEndDate, &QCheckBox::toggled, this, [this] {
        updateDate();
        emit changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &EndDateFields::changed);
    updateDate();
}

std::optional<QDate> EndDateFields::date() const
{
    return m_hasEndDate->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

void EndDateFields::setHasEndDate(bool hasEndDate)
{
    m_hasEndDate->setChecked(hasEndDate);
}

void EndDateFields::setWhyNone(const QString &whyNone)
{
    if (!whyNone.isEmpty())
        m_hasEndDate->setChecked(false);
    setAvailable(m_hasEndDate, whyNone);
    m_dateRow->setHint(whyNone);
    updateDate();
}

void EndDateFields::updateDate()
{
    const bool hasEndDate = m_hasEndDate->isChecked();
    m_date->setEnabled(hasEndDate);
    // Where the box cannot be checked the hint says why, and is the description.
    if (m_hasEndDate->isEnabled())
        m_date->setAccessibleDescription(hasEndDate ? QString() : tr("There is no end date."));
}

} // namespace steward

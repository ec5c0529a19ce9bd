// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecontrols.h"

#include "domain/usageparts.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <chrono>

namespace steward {

namespace {

using namespace std::chrono_literals;

constexpr auto settlingTime = 400ms;

QString problemOf(const DateRange &range)
{
    if (range.start >= range.end)
        return UsageControls::tr("The last day is before the first");
    if (range.end > range.start.addYears(mostUsageYears))
        return UsageControls::tr("More than %Ln year(s)", nullptr, mostUsageYears);
    return {};
}

template<typename Value>
void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

} // namespace

UsageControls::UsageControls(Period period, QWidget *parent)
    : QWidget(parent),
      m_range(new QComboBox),
      m_interval(new QComboBox),
      m_fromLabel(new QLabel(tr("From"))),
      m_toLabel(new QLabel(tr("To"))),
      m_from(new DateField(QDate::currentDate())),
      m_to(new DateField(QDate::currentDate())),
      m_problem(new FieldHint)
{
    m_range->setObjectName(QStringLiteral("usageRange"));
    m_range->setAccessibleName(tr("Range"));
    if (period == Period::Shown)
        m_range->addItem(tr("Current period"), int(UsageRange::CurrentPeriod));
    m_range->addItem(tr("This month"), int(UsageRange::ThisMonth));
    m_range->addItem(tr("Last month"), int(UsageRange::LastMonth));
    m_range->addItem(tr("Last 90 days"), int(UsageRange::Last90Days));
    m_range->addItem(tr("Year to date"), int(UsageRange::YearToDate));
    m_range->addItem(tr("Last 12 months"), int(UsageRange::Last12Months));
    m_range->addItem(tr("Custom"), int(UsageRange::Custom));

    m_interval->setObjectName(QStringLiteral("usageInterval"));
    m_interval->setAccessibleName(tr("Interval"));
    m_interval->addItem(tr("By day"), int(Interval::Day));
    m_interval->addItem(tr("By week"), int(Interval::Week));
    m_interval->addItem(tr("By month"), int(Interval::Month));

    m_from->setObjectName(QStringLiteral("usageFrom"));
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("The first day, in UTC"));
    m_to->setObjectName(QStringLiteral("usageTo"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("The last day, in UTC"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        new FoldingRow(rowOf({m_range, m_interval}, Fill::Behind),
                       rowOf({m_fromLabel, m_from, m_toLabel, m_to, m_problem}, Fill::Behind), this,
                       Room::Behind));

    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_settled, &QTimer::timeout, this, &UsageControls::check);
    connect(m_range, &QComboBox::currentIndexChanged, this, &UsageControls::chooseRange);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &UsageControls::check);
    connect(m_from, &QDateEdit::dateChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(m_to, &QDateEdit::dateChanged, &m_settled, qOverload<>(&QTimer::start));
    showDates();
}

UsageSelection UsageControls::selection() const
{
    return {UsageRange(m_range->currentData().toInt()),
            Interval(m_interval->currentData().toInt()),
            {m_from->date(), m_to->date().addDays(1)}};
}

void UsageControls::setSelection(const UsageSelection &selection)
{
    const QSignalBlocker range(m_range);
    const QSignalBlocker interval(m_interval);
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    select(m_range, selection.range);
    select(m_interval, selection.interval);
    if (selection.custom.start.isValid() && selection.custom.end.isValid()) {
        m_from->setDate(selection.custom.start);
        m_to->setDate(selection.custom.end.addDays(-1));
    }
    m_told = this->selection();
    showDates();
}

void UsageControls::chooseRange()
{
    if (selection().range == UsageRange::Custom && m_shownRange) {
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        m_from->setDate(m_shownRange->start);
        m_to->setDate(m_shownRange->end.addDays(-1));
    }
    showDates();
    check();
}

void UsageControls::showDates()
{
    const bool isCustom = selection().range == UsageRange::Custom;
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_fromLabel, m_from, m_toLabel, m_to, m_problem})
        widget->setVisible(isCustom);
}

void UsageControls::check()
{
    m_settled.stop();
    const UsageSelection now = selection();
    const QString problem = now.range == UsageRange::Custom ? problemOf(now.custom) : QString();
    m_problem->setHint(problem, Tone::Bad);
    m_to->setAccessibleDescription(m_problem->text());
    if (!problem.isEmpty() || now == m_told)
        return;
    m_told = now;
    emit selectionChanged(now);
}

} // namespace steward

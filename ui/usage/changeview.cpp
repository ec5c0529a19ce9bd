// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/changeview.h"

#include "controllers/usagecontroller.h"
#include "domain/usageparts.h"
#include "models/creditsformat.h"
#include "ui/charts/columnschart.h"
#include "ui/charts/comparisonwords.h"
#include "ui/charts/usagewords.h"
#include "ui/charts/waterfall.h"
#include "ui/usage/usagecelldelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace steward {

namespace {

constexpr auto datesSettle = std::chrono::milliseconds(400);
constexpr int smallestWaterfall = 220;
constexpr int smallestDrivers = 190;

} // namespace

ChangeView::ChangeView(UsageController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_sorted(new UsageSortProxyModel(this)),
      m_comparedWith(new QComboBox),
      m_fromLabel(new QLabel(tr("From"))),
      m_toLabel(new QLabel(tr("To"))),
      m_from(new DateField(QDate::currentDate())),
      m_to(new DateField(QDate::currentDate())),
      m_problem(new FieldHint),
      m_before(new FigureCard(tr("Before"), FigureCard::Behavior::Reading)),
      m_now(new FigureCard(tr("Now"), FigureCard::Behavior::Reading)),
      m_change(new FigureCard(tr("Change"), FigureCard::Behavior::Reading)),
      m_driver(new FigureCard(tr("Changed most"), FigureCard::Behavior::Reading)),
      m_chartPlace(new QStackedWidget),
      m_chart(new ColumnsChart(tr("Change chart"))),
      m_empty(new EmptyState(Icon::Chart, {}, {})),
      m_table(new FigureTable),
      m_note(new SecondaryLabel)
{
    setObjectName(QStringLiteral("changeView"));
    m_sorted->setSourceModel(&m_model);
    m_table->setObjectName(QStringLiteral("changeTable"));
    m_table->setAccessibleName(tr("What changed"));
    m_table->setItemDelegate(new UsageCellDelegate(m_table));
    m_table->setModel(m_sorted);
    m_table->setMinimumHeight(smallestDrivers);
    m_table->setEmptyText(tr("Nothing to compare yet."));
    m_note->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(createCards());
    layout->addWidget(createChartCard(), 3);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_note);
    connect(&controller, &UsageController::usageChanged, this, &ChangeView::updateView);
    connect(&controller, &UsageController::statusChanged, this, &ChangeView::updateView);
    updateView();
}

/// The chart's title, and what it compares with.
QWidget *ChangeView::createTitle()
{
    m_comparedWith->setObjectName(QStringLiteral("comparedWith"));
    m_comparedWith->setAccessibleName(tr("Compare with"));
    m_comparedWith->addItem(tr("The range before"), int(ComparedWith::RangeBefore));
    m_comparedWith->addItem(tr("A year earlier"), int(ComparedWith::YearEarlier));
    m_comparedWith->addItem(tr("Other days"), int(ComparedWith::Custom));
    m_from->setObjectName(QStringLiteral("comparedFrom"));
    m_from->setAccessibleName(tr("Compare from"));
    m_from->setToolTip(tr("The first day, in UTC"));
    m_to->setObjectName(QStringLiteral("comparedTo"));
    m_to->setAccessibleName(tr("Compare to"));
    m_to->setToolTip(tr("The last day, in UTC"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_settled.setSingleShot(true);
    m_settled.setInterval(datesSettle);
    connect(&m_settled, &QTimer::timeout, this, &ChangeView::compare);
    connect(m_comparedWith, &QComboBox::currentIndexChanged, this, &ChangeView::choose);
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, &m_settled, qOverload<>(&QTimer::start));

    auto *label = new QLabel(tr("Compared with"));
    label->setBuddy(m_comparedWith);
    auto *row = new FoldingRow(
        new SectionTitle(tr("From before to now")),
        rowOf({label, m_comparedWith, m_fromLabel, m_from, m_toLabel, m_to, m_problem},
              Fill::Before));
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_fromLabel, m_from, m_toLabel, m_to, m_problem})
        widget->hide();
    return row;
}

QWidget *ChangeView::createCards()
{
    m_before->setObjectName(QStringLiteral("beforeCard"));
    m_now->setObjectName(QStringLiteral("nowCard"));
    m_change->setObjectName(QStringLiteral("changeCard"));
    m_driver->setObjectName(QStringLiteral("driverCard"));
    auto *grid = new CardGrid(4);
    for (FigureCard *card : {m_before, m_now, m_change, m_driver})
        grid->add(card);
    return grid;
}

QWidget *ChangeView::createChartCard()
{
    m_chart->setObjectName(QStringLiteral("changeChart"));
    m_chartPlace->addWidget(m_chart);
    m_chartPlace->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("changeEmpty"));
    connect(m_empty, &EmptyState::buttonClicked, this, &ChangeView::compare);
    m_chartPlace->setMinimumHeight(smallestWaterfall);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(createTitle());
    layout->addWidget(m_chartPlace, 1);
    return card;
}

void ChangeView::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
}

void ChangeView::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
}

void ChangeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateView();
}

void ChangeView::choose()
{
    const bool isCustom =
        ComparedWith(m_comparedWith->currentData().toInt()) == ComparedWith::Custom;
    if (isCustom && m_controller.comparison()) {
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        m_from->setDate(m_controller.comparison()->range.start);
        m_to->setDate(m_controller.comparison()->range.end.addDays(-1));
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_fromLabel, m_from, m_toLabel, m_to, m_problem})
        widget->setVisible(isCustom);
    compare();
}

void ChangeView::compare()
{
    m_settled.stop();
    const auto other = ComparedWith(m_comparedWith->currentData().toInt());
    const DateRange days {m_from->date(), m_to->date().addDays(1)};
    QString problem;
    if (other == ComparedWith::Custom && days.start >= days.end)
        problem = tr("The last day is before the first");
    else if (other == ComparedWith::Custom && days.end > days.start.addYears(mostUsageYears))
        problem = tr("More than %Ln year(s)", nullptr, mostUsageYears);
    m_problem->setHint(problem, Tone::Bad);
    m_to->setAccessibleDescription(problem);
    if (problem.isEmpty())
        m_controller.compareWith(other, days);
}

void ChangeView::updateView()
{
    if (!isVisible())
        return; // what is not in sight need not be worked out
    showNote();
    const std::optional<UsageChange> change = m_controller.change();
    const std::optional<ApiError> &error = m_controller.comparisonError();
    if (change && change == m_shown && !error)
        return;
    // What was compared before is not what is asked for now.
    m_shown = error ? std::nullopt : change;
    if (m_shown)
        showChange(*m_shown);
    else
        showNothing();
}

void ChangeView::showNote()
{
    QStringList sentences;
    if (m_controller.compared() && !m_controller.basis()->isEmpty) {
        sentences.append(changeNote(
            *m_controller.compared(), m_controller.created(), *m_controller.range(),
            comparisonText(m_controller.shownSelection(), m_controller.comparison()->extent)));
    }
    sentences.append(tr("The changes of all projects, and what is not assigned to one, are the "
                        "organization's change. Days are UTC days."));
    m_note->setText(sentences.join(u' '));
}

void ChangeView::showChange(const UsageChange &change)
{
    QHash<QString, int> colors;
    for (const UsageRow &row : m_controller.breakdown().rows) {
        if (row.colorIndex)
            colors.insert(row.id, *row.colorIndex);
    }
    m_model.setChange(change, colors);
    m_chart->setColumns(waterfallColumns(change), waterfallDescription(change));
    m_chartPlace->setCurrentWidget(m_chart);

    const UsageComparison days = m_controller.comparison().value_or(UsageComparison());
    const std::optional<QDate> begins = m_controller.basis()->begins;
    m_before->setFigure(exactCreditsText(change.before));
    m_before->setNote(begins
                          ? tr("%1, nothing before %2")
                                .arg(daysText(days.range), daysText({*begins, begins->addDays(1)}))
                          : daysText(days.range));
    m_now->setFigure(exactCreditsText(change.now));
    m_now->setNote(daysText(days.days));
    m_change->setFigure(signedCreditsText(change.change()));
    const std::optional<double> relative = changeOf(change.now, change.before);
    m_change->setNote(relative ? signedPercentText(*relative) : QString(),
                      change.change() > Credits() && !begins ? Tone::Warn : Tone::Neutral);
    const UsageDriver &driver = change.drivers.first();
    const bool hasDriver = driver.kind() != DriverKind::Same;
    m_driver->setFigure(hasDriver ? driverName(driver) : QStringLiteral("—"));
    m_driver->setNote(hasDriver ? tr("%1 credits").arg(signedCreditsText(driver.change()))
                                : QString());
}

void ChangeView::showNothing()
{
    m_model.clear();
    for (FigureCard *card : {m_before, m_now, m_change, m_driver}) {
        card->setFigure(QStringLiteral("—"));
        card->setNote({});
    }
    const bool isLoaded = m_controller.hasData() && !m_controller.isLoading();
    const std::optional<ComparedUsage> &compared = m_controller.compared();
    const std::optional<ApiError> &error = m_controller.comparisonError();
    m_empty->setButton(error ? tr("Try again") : QString());
    if (error)
        m_empty->setText(tr("What it is compared with could not be loaded."), error->message);
    else if (isLoaded && !m_controller.range())
        m_empty->setText(tr("There is no usage to compare."), {});
    else if (isLoaded && !m_controller.isComparable())
        m_empty->setText(tr("No day of this range is over: there is nothing to compare yet."), {});
    else if (compared && m_controller.basis()->isEmpty && !m_controller.isComparing())
        m_empty->setText(nothingToCompareText(*compared, m_controller.created()), {});
    else
        m_empty->setText(tr("What it is compared with is not there yet."), {});
    m_chartPlace->setCurrentWidget(m_empty);
}

} // namespace steward

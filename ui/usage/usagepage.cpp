// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepage.h"

#include "controllers/allowancecontroller.h"
#include "controllers/usagecontroller.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/charts/usagewords.h"
#include "ui/style/icons.h"
#include "ui/usage/allowanceview.h"
#include "ui/usage/changeview.h"
#include "ui/usage/projectview.h"
#include "ui/usage/usagecards.h"
#include "ui/usage/usagecelldelegate.h"
#include "ui/usage/usagecontrols.h"
#include "ui/usage/usageexports.h"
#include "ui/usage/usagesettings.h"
#include "ui/usage/usagetexts.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int smallestChart = 220;
constexpr int smallestTable = 190;

/// How the settings say that the chart shows shares.
QString sharesWord()
{
    return QStringLiteral("shares");
}

} // namespace

UsagePage::UsagePage(UsageController &controller, AllowanceController &allowance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_sorted(new UsageSortProxyModel(this)),
      m_view(new QComboBox),
      m_controls(new UsageControls),
      m_export(new QPushButton(icon(Icon::Export), tr("Export"))),
      m_more(createMoreExports()),
      m_loading(new LoadingBar),
      m_views(new QStackedWidget),
      m_change(new ChangeView(controller)),
      m_project(new ProjectView(controller)),
      m_allowanceController(allowance),
      m_allowance(new AllowanceView(allowance)),
      m_cards(new UsageCards),
      m_chartTitle(new SectionTitle),
      m_chartRange(new SecondaryLabel),
      m_measure(new QComboBox),
      m_chartPlace(new QStackedWidget),
      m_chart(new StackedUsageChart),
      m_empty(new EmptyState(Icon::Chart, {}, {})),
      m_table(new FigureTable),
      m_note(new SecondaryLabel)
{
    setObjectName(QStringLiteral("usagePage"));
    m_note->setObjectName(QStringLiteral("usageNote"));
    m_note->setWordWrap(true);
    createTable();
    m_views->addWidget(new PageScrollArea(createProjects()));
    m_views->addWidget(new PageScrollArea(m_change));
    m_views->addWidget(new PageScrollArea(m_allowance));
    m_views->addWidget(new PageScrollArea(m_project));
    connect(m_project, &ProjectView::backRequested, this, &UsagePage::closePart);
    connect(m_project, &ProjectView::failed, this, &UsagePage::failed);
    connect(m_table, &DataTable::activated, this,
            [this](const QModelIndex &index) { openPart(m_sorted->mapToSource(index).row()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing((Metrics::sectionGap - 2) / 2); // the loading bar is 2 high, amid the gap
    layout->addWidget(createControls());
    layout->addWidget(m_loading);
    layout->addWidget(m_views, 1);

    connect(&controller, &UsageController::statusChanged, this, &UsagePage::updateView);
    connect(&controller, &UsageController::usageChanged, this, &UsagePage::updateView);
    connect(&allowance, &AllowanceController::statusChanged, this, &UsagePage::updateView);
    connect(&allowance, &AllowanceController::paceChanged, this, &UsagePage::updateView);
    updateView();
}

QWidget *UsagePage::createProjects()
{
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(Metrics::sectionGap);
    contentLayout->addWidget(m_cards);
    contentLayout->addWidget(createChartCard(), 3);
    contentLayout->addWidget(m_table, 2);
    contentLayout->addWidget(m_note);
    return content;
}

QWidget *UsagePage::createControls()
{
    m_export->setObjectName(QStringLiteral("exportUsage"));
    m_export->setAccessibleName(tr("Export usage"));
    m_export->setToolTip(tr("Save the table as CSV"));
    connect(m_export, &QPushButton::clicked, this, &UsagePage::exportTable);
    connect(m_controls, &UsageControls::selectionChanged, this, &UsagePage::select);

    m_view->setObjectName(QStringLiteral("usageView"));
    m_view->setAccessibleName(tr("View"));
    m_view->addItem(tr("Where they go"));
    m_view->addItem(tr("Why they changed"));
    m_view->addItem(tr("Will they last"));
    connect(m_view, &QComboBox::currentIndexChanged, this, &UsagePage::showCurrentView);

    QWidget *choices = rowOf({m_view, m_controls}, Fill::Behind);
    choices->layout()->setAlignment(m_view, Qt::AlignTop); // the controls may have two lines
    return new FoldingRow(choices, rowOf({m_export, m_more}, Fill::Before));
}

QWidget *UsagePage::createChartCard()
{
    m_empty->setObjectName(QStringLiteral("usageEmpty"));
    m_chartPlace->addWidget(m_chart);
    m_chartPlace->addWidget(m_empty);
    m_chartPlace->setMinimumHeight(smallestChart);
    m_measure->setObjectName(QStringLiteral("usageMeasure"));
    m_measure->setAccessibleName(tr("Show as"));
    m_measure->addItem(tr("Credits"), int(StackedUsageChart::Measure::Credits));
    m_measure->addItem(tr("Shares"), int(StackedUsageChart::Measure::Shares));
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        m_chart->setMeasure(StackedUsageChart::Measure(m_measure->currentData().toInt()));
    });
    auto *titles = new QHBoxLayout;
    titles->setSpacing(Metrics::cardGap);
    titles->addWidget(m_chartTitle);
    titles->addStretch();
    titles->addWidget(m_chartRange);
    titles->addWidget(m_measure);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addLayout(titles);
    layout->addWidget(m_chartPlace, 1);
    return card;
}

void UsagePage::createTable()
{
    m_sorted->setSourceModel(&m_controller.table());
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setAccessibleName(tr("Usage by project"));
    m_table->setItemDelegate(new UsageCellDelegate(m_table));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(UsageTableModel::CreditsUsed, Qt::DescendingOrder);
    m_table->setMinimumHeight(smallestTable);
}

void UsagePage::restore(const Settings &settings)
{
    const UsageSelection selection = usageSelection(settings);
    m_controls->setSelection(selection);
    m_controller.setSelection(selection);
    m_measure->setCurrentIndex(settings.filters.value(m_measure->objectName()) == sharesWord() ? 1
                                                                                               : 0);
    const QString word = settings.filters.value(m_view->objectName());
    for (int i = 0; i < viewCount; ++i) {
        if (word == viewWord(View(i)))
            setView(View(i));
    }
    m_allowance->restore(settings);
    m_change->restore(settings);
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
}

void UsagePage::save(Settings &settings) const
{
    putUsageSelection(settings, m_controls->selection());
    settings.filters.insert(m_view->objectName(), viewWord(view()));
    m_allowance->save(settings);
    m_change->save(settings);
    settings.filters.insert(m_measure->objectName(),
                            m_measure->currentIndex() == 1 ? sharesWord() : QString());
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
}

void UsagePage::setView(View view)
{
    m_view->setCurrentIndex(int(view));
}

void UsagePage::openPart(int row)
{
    const QList<UsageRow> &rows = m_controller.breakdown().rows;
    if (row < 0 || row >= rows.size()) // the difference and the total are no parts
        return;
    setView(View::Projects);
    m_views->setCurrentIndex(viewCount);
    m_project->showPart(rows[row]);
    updateView();
}

void UsagePage::closePart()
{
    showCurrentView();
    m_table->setFocus();
}

bool UsagePage::isPartOpen() const
{
    return m_views->currentIndex() == viewCount;
}

void UsagePage::showCurrentView()
{
    m_views->setCurrentIndex(m_view->currentIndex());
    // The allowance is that of the current period, whatever is looked at elsewhere.
    m_controls->setVisible(view() != View::Allowance);
    updateView();
}

DataTable *UsagePage::currentTable() const
{
    if (isPartOpen())
        return m_project->table();
    switch (view()) {
    case View::Projects:
        return m_table;
    case View::Change:
        return m_change->table();
    case View::Allowance:
        break;
    }
    return m_allowance->table();
}

UsagePage::View UsagePage::view() const
{
    return View(m_view->currentIndex());
}

void UsagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfNeeded();
}

void UsagePage::select(const UsageSelection &selection)
{
    m_controller.setSelection(selection);
    m_controller.refresh();
}

/// Not again after an error: that is for the person to ask.
void UsagePage::loadIfNeeded()
{
    const bool isNeeded =
        !m_controller.hasData() && !m_controller.isLoading() && !m_controller.error();
    if (isVisible() && isNeeded)
        m_controller.refresh();
}

void UsagePage::updateView()
{
    // Another organization has other projects.
    if (isPartOpen() && !m_controller.range()) {
        showCurrentView();
        return;
    }
    const bool isAllowance = view() == View::Allowance;
    m_loading->setLoading(isAllowance ? m_allowanceController.isLoading()
                                      : m_controller.isLoading());
    m_controls->setShownRange(m_controller.range());
    setAvailable(m_export, currentTable()->model()->rowCount() > 0
                               ? QString()
                               : tr("There is nothing to export yet."));
    setAvailable(m_more, m_controller.range() ? QString() : tr("There is nothing to export yet."));
    m_cards->show(m_controller);
    updateTexts();
    updateChart();
    loadIfNeeded();
}

void UsagePage::updateTexts()
{
    m_chartTitle->setText(usageChartTitle(m_controller.shownSelection().interval));
    const std::optional<DateRange> &range = m_controller.range();
    m_chartRange->setText(range ? tr("%1, UTC days").arg(daysText(*range)) : QString());

    m_note->setText(usageNote(m_controller));

    if (m_controller.isLoading())
        m_table->setEmptyText(tr("Loading usage…"));
    else if (m_controller.error())
        m_table->setEmptyText(tr("The usage could not be loaded."));
    else
        m_table->setEmptyText(tr("No usage yet."));
}

void UsagePage::updateChart()
{
    const UsageBreakdown &breakdown = m_controller.breakdown();
    const std::optional<ApiError> &error = m_controller.error();
    const bool isFailed = error && !m_controller.hasData() && !m_controller.isLoading();
    const bool isEmpty =
        breakdown.isEmpty() && (m_controller.range() || m_controller.hasData() || isFailed);
    if (isFailed)
        m_empty->setText(tr("The usage could not be loaded."), error->message);
    else
        m_empty->setText(noUsageText(breakdown), {});
    m_chartPlace->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_chart);
    const Interval interval = m_controller.shownSelection().interval;
    // The table alone changes when the comparison comes; what is being read in the chart stays.
    const bool isSame = m_drawn.series == breakdown.series && m_drawn.buckets == breakdown.buckets
                        && m_drawnInterval == interval;
    m_drawn = breakdown;
    m_drawnInterval = interval;
    if (!isSame)
        m_chart->setUsage(breakdown, interval);
}

} // namespace steward

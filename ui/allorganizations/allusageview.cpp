// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allorganizations/allusageview.h"

#include "controllers/allusagecontroller.h"
#include "models/tabletext.h"
#include "ui/charts/comparisonwords.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/charts/usagewords.h"
#include "ui/export/savetext.h"
#include "ui/style/icons.h"
#include "ui/usage/usagecelldelegate.h"
#include "ui/usage/usagecontrols.h"
#include "ui/usage/usageexports.h"
#include "ui/usage/usagetexts.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int smallestAllChart = 260;
constexpr int smallestAllTable = 260;

} // namespace

AllUsageView::AllUsageView(AllUsageController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_sorted(new UsageSortProxyModel(this)),
      m_controls(new UsageControls(UsageControls::Period::Hidden)),
      m_export(new QPushButton(icon(Icon::Export), tr("Export"))),
      m_more(new UsageExports({[this] { return m_chart; },
                               [this] { return [json = json()] { return json; }; },
                               [this] { return fileName(); }})),
      m_loading(new LoadingBar),
      m_title(new SectionTitle),
      m_range(new SecondaryLabel),
      m_chart(new StackedUsageChart),
      m_table(new FigureTable),
      m_note(new SecondaryLabel)
{
    setObjectName(QStringLiteral("allUsageView"));
    m_sorted->setSourceModel(&controller.table());
    m_table->setObjectName(QStringLiteral("allUsageTable"));
    m_table->setAccessibleName(tr("Usage by organization"));
    m_table->setItemDelegate(new UsageCellDelegate(m_table));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(AllUsageTableModel::CreditsUsed, Qt::DescendingOrder);
    m_table->setMinimumHeight(smallestAllTable);
    m_chart->setObjectName(QStringLiteral("allCreditsChart"));
    m_chart->setAccessibleName(tr("Credits of all organizations"));
    m_chart->setMinimumHeight(smallestAllChart);
    m_controls->setSelection(controller.selection());
    m_range->setObjectName(QStringLiteral("allUsageDays"));
    m_note->setWordWrap(true);

    auto *titles = new QHBoxLayout;
    titles->addWidget(m_title);
    titles->addStretch();
    titles->addWidget(m_range);
    auto *card = new Card;
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setSpacing(Metrics::controlGap);
    cardLayout->addLayout(titles);
    cardLayout->addWidget(m_chart, 1);

    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(Metrics::sectionGap);
    contentLayout->addWidget(card, 3);
    contentLayout->addWidget(m_table, 2);
    contentLayout->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing((Metrics::sectionGap - 2) / 2); // the loading bar is 2 high, amid the gap
    layout->addWidget(createControls());
    layout->addWidget(m_loading);
    layout->addWidget(new PageScrollArea(content), 1);

    connect(m_controls, &UsageControls::selectionChanged, this,
            [this](const UsageSelection &selection) {
                m_controller.setSelection(selection);
                m_controller.refresh();
            });
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) {
        const bool isOrganization =
            UsageTableModel::Place(index.data(UsageTableModel::PlaceRole).toInt())
            == UsageTableModel::Place::Part;
        if (isOrganization)
            emit organizationRequested(
                index.siblingAtColumn(AllUsageTableModel::Name).data(ExportRole).toString());
    });
    connect(&controller, &AllUsageController::usageChanged, this, &AllUsageView::updateView);
    connect(&controller, &AllUsageController::statusChanged, this, &AllUsageView::updateView);
    updateView();
}

QWidget *AllUsageView::createControls()
{
    m_export->setObjectName(QStringLiteral("exportAllUsage"));
    m_export->setAccessibleName(tr("Export usage of all organizations"));
    m_export->setToolTip(tr("Save the table as CSV"));
    m_more->setObjectName(QStringLiteral("moreAllUsageExports"));
    connect(m_export, &QPushButton::clicked, this, &AllUsageView::exportTable);
    connect(m_more, &UsageExports::failed, this, &AllUsageView::failed);
    connect(m_more, &UsageExports::succeeded, this, &AllUsageView::succeeded);
    return new FoldingRow(m_controls, rowOf({m_export, m_more}, Fill::Before));
}

void AllUsageView::exportTable()
{
    if (!m_export->isEnabled())
        return;
    const QAbstractItemModel &model = *m_table->model();
    const QString csv = toCsv(model, indexRange(model.rowCount()), m_table->visibleColumns());
    QString problem;
    if (saveTextAs(this, fileName() + QStringLiteral(".csv"), csv.toUtf8(), &problem))
        emit succeeded(tr("The usage was exported."));
    else if (!problem.isEmpty())
        emit failed({ErrorKind::Local, 0, problem, {}});
}

QString AllUsageView::fileName() const
{
    const DateRange range = m_controller.range().value_or(DateRange());
    return QStringLiteral("usage-organizations-%1-%2")
        .arg(range.start.toString(Qt::ISODate), range.end.addDays(-1).toString(Qt::ISODate));
}

QByteArray AllUsageView::json() const
{
    TableHeading heading;
    const auto add = [&](const DateRange &days, const QString &from, const QString &to) {
        heading.append({from, days.start});
        heading.append({to, days.end.addDays(-1)});
    };
    if (m_controller.range())
        add(*m_controller.range(), QStringLiteral("from"), QStringLiteral("to"));
    if (const std::optional<UsageComparison> &comparison = m_controller.comparison()) {
        add(comparison->days, QStringLiteral("compared_from"), QStringLiteral("compared_to"));
        add(comparison->range, QStringLiteral("before_from"), QStringLiteral("before_to"));
    }
    heading.append({QStringLiteral("time_zone"), QStringLiteral("UTC")});
    const QAbstractItemModel &model = *m_table->model();
    return toJson(model, indexRange(model.rowCount()), m_table->visibleColumns(), heading);
}

void AllUsageView::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
}

void AllUsageView::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
}

void AllUsageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfNeeded();
    updateView();
}

void AllUsageView::loadIfNeeded()
{
    if (isVisible() && !m_controller.hasData() && !m_controller.isLoading())
        m_controller.refresh();
}

/// Figures of other days than those that were chosen say so.
QString AllUsageView::rangeText() const
{
    if (!m_controller.range())
        return {};
    const QString days = daysText(*m_controller.range());
    //: The days that were chosen before: their figures are shown until others have come.
    return m_controller.awaitedRange() ? tr("Still %1, UTC days").arg(days)
                                       : tr("%1, UTC days").arg(days);
}

void AllUsageView::updateView()
{
    m_loading->setLoading(m_controller.isLoading());
    // Half a table is no table to hand on.
    QString whyNot;
    if (m_controller.isLoading())
        whyNot = tr("The usage is being loaded.");
    else if (!m_controller.hasData())
        whyNot = tr("The usage is loaded once this page is in sight.");
    setAvailable(m_export, whyNot);
    setAvailable(m_more, whyNot);
    if (!isVisible())
        return;
    loadIfNeeded();
    const Interval interval = m_controller.shownSelection().interval;
    m_title->setText(allChartTitle(interval));
    m_controls->setShownRange(m_controller.range());
    m_range->setText(rangeText());
    const bool isAwaited = m_controller.isLoading() || !m_controller.hasData();
    m_chart->setUsage(m_controller.breakdown(), interval,
                      isAwaited ? Figures::Awaited : Figures::Given);
    QString note = tr("Enter allowances on the organizations' usage pages. Days are UTC days.");
    if (const std::optional<UsageComparison> &comparison = m_controller.comparison()) {
        note = tr("Change: %1 against %2, %3.")
                   .arg(daysText(comparison->days),
                        comparisonText(m_controller.shownSelection(), comparison->extent),
                        daysText(comparison->range))
               + u' ' + note;
    }
    const QString flaws = m_controller.table().flaws();
    m_note->setText(flaws.isEmpty() ? note : flaws + u' ' + note);
    m_table->setEmptyText(tr("No organizations yet."));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/usagereport.h"

#include "domain/usageflaws.h"
#include "models/creditsformat.h"
#include "models/daywords.h"
#include "models/flawwords.h"
#include "models/pacetablemodel.h"
#include "models/usagechangetablemodel.h"
#include "ui/charts/comparisonwords.h"
#include "ui/charts/pacechart.h"
#include "ui/charts/pacewords.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/charts/usagewords.h"
#include "ui/charts/waterfall.h"
#include "ui/report/reportpages.h"
#include "ui/style/theme.h"
#include "ui/usage/usagetexts.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace steward {

namespace {

struct UsageReportWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageReportWords)
};

constexpr double chartHeight = 210.0;
/// A chart is laid out this much larger than it is on paper, for texts of the size of a table's.
constexpr double chartScale = 1.35;

/// Puts a chart into a picture of its own; it lives until the report is painted.
void addChart(ReportPages &pages, const std::shared_ptr<QWidget> &chart)
{
    const QSize size(int(pages.width() * chartScale), int(chartHeight * chartScale));
    chart->resize(size); // painting it lays it out
    pages.addPicture(chartHeight, [chart](QPainter &painter, const QRectF &place) {
        painter.translate(place.topLeft());
        painter.scale(1.0 / chartScale, 1.0 / chartScale);
        chart->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    });
}

QString shareCell(Credits part, Credits whole)
{
    const std::optional<double> share = shareOf(part, whole);
    return share ? percentText(*share) : QStringLiteral("—");
}

QString changeCell(const std::optional<ComparedCredits> &compared)
{
    if (!compared)
        return QStringLiteral("—");
    if (compared->before.isZero() && !compared->now.isZero())
        return driverKindText(DriverKind::Appeared);
    const std::optional<double> change = changeOf(compared->now, compared->before);
    return change ? signedPercentText(*change) : QStringLiteral("—");
}

/// What \a model shows in the window.
ReportTable tableOf(const QAbstractItemModel &model)
{
    ReportTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.heads.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.append({cells});
    }
    return table;
}

void addTotals(ReportPages &pages, const UsageReport &report, const UsageBreakdown &breakdown)
{
    ReportTable totals;
    totals.heads = {UsageReportWords::tr("Totals"), UsageReportWords::tr("Credits")};
    const DateRange &range = *report.document.range;
    totals.rows.append({{daysText(range), exactCreditsText(breakdown.total)}, {}, true});
    if (breakdown.totalCompared && report.compared) {
        const ComparedCredits &credits = *breakdown.totalCompared;
        const UsageComparison &comparison = report.compared->comparison;
        if (comparison.days != range) { // only what is over can be compared
            totals.rows.append(
                {{UsageReportWords::tr("Of these compared: %1").arg(daysText(comparison.days)),
                  exactCreditsText(credits.now)}});
        }
        totals.rows.append({{UsageReportWords::tr("Before: %1").arg(daysText(comparison.range)),
                             exactCreditsText(credits.before)}});
        totals.rows.append({{UsageReportWords::tr("Change"),
                             exactSignedCreditsText(credits.now - credits.before)}});
    }
    if (const std::optional<qsizetype> busiest = busiestBucket(breakdown)) {
        const UsageBucket &bucket = breakdown.buckets[*busiest];
        totals.rows.append({{UsageReportWords::tr("Highest: %1").arg(markedBucketText(bucket)),
                             exactCreditsText(bucket.total)}});
    }
    pages.addTable(totals);
}

void addProjects(ReportPages &pages, const UsageBreakdown &breakdown)
{
    ReportTable table;
    table.heads = {UsageReportWords::tr("Project"), UsageReportWords::tr("Credits"),
                   UsageReportWords::tr("Share"), UsageReportWords::tr("Change")};
    const Tokens &tokens = Theme::tokens();
    for (const UsageRow &row : breakdown.rows) {
        const bool isDeleted = row.part == UsagePart::DeletedProjects;
        const QColor color = isDeleted        ? tokens.deleted
                             : row.colorIndex ? tokens.series[size_t(*row.colorIndex)]
                                              : tokens.other;
        table.rows.append({{isDeleted ? UsageReportWords::tr("Deleted projects") : row.name,
                            exactCreditsText(row.total), shareCell(row.total, breakdown.total),
                            changeCell(row.compared)},
                           color});
    }
    if (!breakdown.difference.isZero()) {
        table.rows.append({{UsageReportWords::tr("Not assigned to a project"),
                            exactCreditsText(breakdown.difference),
                            shareCell(breakdown.difference, breakdown.total),
                            changeCell(breakdown.differenceCompared)},
                           tokens.unassigned});
    }
    table.rows.append(
        {{UsageReportWords::tr("Total"), exactCreditsText(breakdown.total),
          shareCell(breakdown.total, breakdown.total), changeCell(breakdown.totalCompared)},
         {},
         true});
    pages.addHeading(UsageReportWords::tr("By project"));
    pages.addTable(table);
}

void addChange(ReportPages &pages, const UsageReport &report)
{
    if (!report.compared)
        return;
    pages.addHeading(UsageReportWords::tr("Why the credits changed"));
    const UsageDocument &document = report.document;
    const bool isEmpty = basisOf(*report.compared, document.created).isEmpty;
    pages.addText(changeNote(*report.compared, document.created, *document.range,
                             UsageReportWords::tr("the days before")),
                  !isEmpty);
    if (isEmpty)
        return;
    const UsageChange change = explainChange(report.compared->before, report.compared->now);
    const auto chart = std::make_shared<ColumnsChart>(QString());
    chart->setColumns(waterfallColumns(change), waterfallDescription(change));
    addChart(pages, chart);
    pages.addText(chart->accessibleDescription());
    UsageChangeTableModel model;
    model.setChange(change);
    ReportTable table = tableOf(model);
    table.rows.last().isTotal = true;
    pages.addTable(table);
}

void addTimes(ReportPages &pages, const UsageBreakdown &breakdown, Interval interval)
{
    ReportTable table;
    table.heads = {creditsPerText(interval), UsageReportWords::tr("Credits"),
                   UsageReportWords::tr("Share")};
    for (const UsageBucket &bucket : breakdown.buckets) {
        const QString name = markedBucketText(bucket);
        if (bucket.isUnknown()) { // zero would be a figure of the service's
            table.rows.append({{name, QStringLiteral("—"), QStringLiteral("—")}});
            continue;
        }
        table.rows.append(
            {{name, exactCreditsText(bucket.total), shareCell(bucket.total, breakdown.total)}});
    }
    table.rows.append({{UsageReportWords::tr("Total"), exactCreditsText(breakdown.total),
                        shareCell(breakdown.total, breakdown.total)},
                       {},
                       true});
    pages.addHeading(creditsPerText(interval));
    pages.addTable(table);
}

void addEstimates(ReportPages &pages, const UsageReport &report)
{
    pages.addHeading(UsageReportWords::tr("What is estimated"));
    if (!report.pace || !report.pace->projection) {
        pages.addText(UsageReportWords::tr("Nothing: all figures are the service's own, and sums "
                                           "of them, to the twelfth digit after the point."));
        return;
    }
    const auto chart = std::make_shared<PaceChart>();
    chart->setPace(report.pace);
    addChart(pages, chart);
    pages.addText(paceDescription(*report.pace));
    pages.addText(UsageReportWords::tr(
        "What is expected is an estimate: each coming day uses what its weekday used on average in "
        "the last four weeks, and the band is meant to hold four of five outcomes. All other "
        "figures are the service's own, and sums of them, to the twelfth digit after the point."));
    PaceTableModel model;
    model.setPace(*report.pace);
    pages.addTable(tableOf(model));
}

void addOrganization(ReportPages &pages, const UsageReport &report, const ReportSource &source)
{
    ProjectColors colors;
    const UsageDocument &document = report.document;
    UsageBreakdown breakdown = breakDown(document.usage, colors);
    if (document.cutsAtRange)
        markPartial(breakdown, document.interval);
    markAhead(breakdown, source.made);
    const QList<DateRange> missing = missingDays(document, source.made);
    markMissing(breakdown, missing, source.made.toUTC().date());
    if (report.compared)
        compareWith(breakdown, *report.compared);

    pages.addPageBreak();
    pages.addTitle(UsageReportWords::tr("Credits of %1").arg(document.organization));
    const QString made = momentText(source.made.toUTC());
    if (!document.range) {
        pages.addText(UsageReportWords::tr("Made with Steward on %1 (UTC) from %2.")
                          .arg(made, source.address));
        pages.addText(noPeriodText());
        return;
    }
    pages.addText(UsageReportWords::tr("%1, UTC days. Made with Steward on %2 (UTC) from %3.")
                      .arg(daysText(*document.range), made, source.address));
    const QString cut = cutText(breakdown, document.interval);
    const QString flaws = flawsText(document.usage.flaws, countDays(missing));
    for (const QString &sentence : {cut, flaws}) {
        if (!sentence.isEmpty())
            pages.addText(sentence);
    }
    addTotals(pages, report, breakdown);

    pages.addHeading(usageChartTitle(document.interval));
    const auto chart = std::make_shared<StackedUsageChart>();
    chart->setUsage(breakdown, document.interval);
    addChart(pages, chart);
    pages.addText(usageDescription(breakdown, document.interval));
    addProjects(pages, breakdown);
    addChange(pages, report);
    addTimes(pages, breakdown, document.interval);
    addEstimates(pages, report);
}

QString titleOf(const QList<UsageReport> &reports)
{
    return reports.size() == 1
               ? UsageReportWords::tr("Credits of %1").arg(reports.first().document.organization)
               : UsageReportWords::tr("Credits of %Ln organization(s)", nullptr,
                                      int(reports.size()));
}

} // namespace

bool paintReport(QPagedPaintDevice &device, const QList<UsageReport> &reports,
                 const ReportSource &source)
{
    const PaperColors paper;
    ReportPages pages(device);
    for (const UsageReport &report : reports)
        addOrganization(pages, report, source);
    if (reports.size() != 1)
        return pages.paint(titleOf(reports));
    const std::optional<DateRange> &range = reports.first().document.range;
    return pages.paint(range ? UsageReportWords::tr("Credits of %1, %2")
                                   .arg(reports.first().document.organization, daysText(*range))
                             : titleOf(reports));
}

QByteArray reportPdf(const QList<UsageReport> &reports, const ReportSource &source)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 15), QPageLayout::Millimeter);
    writer.setCreator(QStringLiteral("Steward"));
    writer.setTitle(titleOf(reports));
    return paintReport(writer, reports, source) ? file.data() : QByteArray();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/projectview.h"

#include "base/utc.h"
#include "controllers/usagecontroller.h"
#include "models/creditsformat.h"
#include "models/daywords.h"
#include "models/filterproxymodel.h"
#include "ui/charts/columnschart.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/charts/usagewords.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int smallestSeries = 210;
constexpr int smallestProjectTable = 190;

QString dash()
{
    return QStringLiteral("—");
}

/// A table column's heads, made where the widget's language is known.
QStringList dayHeads()
{
    return {ProjectView::tr("Day"), ProjectView::tr("Credits"),
            ProjectView::tr("Of the organization")};
}

QStringList weekdayHeads()
{
    return {ProjectView::tr("Weekday"), ProjectView::tr("On average"), ProjectView::tr("In all")};
}

} // namespace

ProjectView::ProjectView(UsageController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_dayModel(dayHeads()),
      m_weekdayModel(weekdayHeads()),
      m_sortedDays(new FilterProxyModel(this)),
      m_back(new QPushButton(icon(Icon::ChevronLeft), tr("All projects"))),
      m_name(new SectionTitle),
      m_range(new SecondaryLabel),
      m_loading(new LoadingBar),
      m_total(new FigureCard(tr("Credits"), FigureCard::Behavior::Reading)),
      m_share(new FigureCard(tr("Share of the organization"), FigureCard::Behavior::Reading)),
      m_busiest(new FigureCard(tr("Busiest day"), FigureCard::Behavior::Reading)),
      m_quietest(new FigureCard(tr("Quietest day"), FigureCard::Behavior::Reading)),
      m_chart(new StackedUsageChart),
      m_weekdayChart(new ColumnsChart(tr("Weekday chart"))),
      m_weekdays(new FigureTable),
      m_days(new FigureTable),
      m_note(
          new SecondaryLabel(tr("Today is in the total and in the weekday's sum, but not over: it "
                                "is never the quietest day, and in no average. Days are UTC "
                                "days.")))
{
    setObjectName(QStringLiteral("projectView"));
    m_sortedDays->setSourceModel(&m_dayModel);
    m_days->setObjectName(QStringLiteral("projectDays"));
    m_days->setAccessibleName(tr("Days of the project"));
    m_days->setModel(m_sortedDays);
    m_days->setMinimumHeight(smallestProjectTable);
    m_weekdays->setObjectName(QStringLiteral("projectWeekdays"));
    m_weekdays->setAccessibleName(tr("Weekdays of the project"));
    m_weekdays->setModel(&m_weekdayModel);
    m_weekdays->setSortingEnabled(false);
    m_weekdays->setMinimumHeight(smallestProjectTable);

    m_note->setWordWrap(true);

    auto *tables = new CardGrid(2);
    tables->add(m_days);
    tables->add(m_weekdays);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(createHeader());
    layout->addWidget(m_loading);
    layout->addWidget(createCards());
    layout->addWidget(createCharts(), 3);
    layout->addWidget(tables, 2);
    layout->addWidget(m_note);
    connect(&controller, &UsageController::usageChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QWidget *ProjectView::createHeader()
{
    m_back->setObjectName(QStringLiteral("backToProjects"));
    m_back->setAccessibleName(tr("Back to all projects"));
    connect(m_back, &QPushButton::clicked, this, &ProjectView::backRequested);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_back);
    layout->addWidget(m_name);
    layout->addWidget(m_range);
    layout->addStretch();
    return row;
}

QWidget *ProjectView::createCards()
{
    m_total->setObjectName(QStringLiteral("projectTotalCard"));
    m_share->setObjectName(QStringLiteral("projectShareCard"));
    m_busiest->setObjectName(QStringLiteral("projectBusiestCard"));
    m_quietest->setObjectName(QStringLiteral("projectQuietestCard"));
    auto *grid = new CardGrid(4);
    for (FigureCard *card : {m_total, m_share, m_busiest, m_quietest}) {
        card->setFigure(dash());
        grid->add(card);
    }
    return grid;
}

QWidget *ProjectView::createCharts()
{
    m_chart->setObjectName(QStringLiteral("projectChart"));
    m_chart->setAccessibleName(tr("Project chart"));
    m_chart->setMinimumHeight(smallestSeries);
    m_weekdayChart->setObjectName(QStringLiteral("weekdayChart"));
    const auto inCard = [](const QString &title, QWidget *chart) {
        auto *card = new Card;
        auto *layout = new QVBoxLayout(card);
        layout->setSpacing(Metrics::controlGap);
        layout->addWidget(new SectionTitle(title));
        layout->addWidget(chart, 1);
        return card;
    };
    auto *grid = new CardGrid(2);
    grid->add(inCard(tr("Credits per day"), m_chart));
    grid->add(inCard(tr("Average of each weekday"), m_weekdayChart));
    return grid;
}

void ProjectView::showPart(const UsageRow &row)
{
    m_part = row;
    m_name->setText(partName());
    m_back->setFocus();
    load();
}

QString ProjectView::partName() const
{
    return m_part.part == UsagePart::DeletedProjects ? tr("Deleted projects") : m_part.name;
}

void ProjectView::load()
{
    if (!m_controller.range())
        return;
    m_range->setText(daysText(*m_controller.range()));
    m_request.cancel();
    if (m_controller.shownSelection().interval == Interval::Day) {
        m_loading->setLoading(false);
        show(m_controller.usage());
        return;
    }
    m_loading->setLoading(true);
    m_request = m_controller.loadDays(this, [this](const Result<OrganizationUsage> &result) {
        m_loading->setLoading(false);
        if (result)
            show(*result);
        else
            emit failed(result.error());
    });
}

void ProjectView::show(const OrganizationUsage &usage)
{
    const ProjectReview review =
        reviewProject(usage, m_part.id, *m_controller.range(), m_controller.today());
    showCards(review);
    showSeries(review);
    showWeekdays(review);
    showDays(review);
}

void ProjectView::showCards(const ProjectReview &review)
{
    m_total->setFigure(exactCreditsText(review.total));
    const std::optional<double> share = shareOf(review.total, review.organization);
    m_share->setFigure(share ? percentText(*share) : dash());
    m_share->setNote(tr("of %1 credits").arg(wordedCreditsText(review.organization)));
    const auto showDay = [](FigureCard *card, const std::optional<ProjectDay> &day) {
        card->setFigure(day ? dayText(day->day) : dash());
        card->setNote(day ? tr("%1 credits").arg(wordedCreditsText(day->credits)) : QString());
    };
    showDay(m_busiest, review.busiest);
    showDay(m_quietest, review.quietest);
}

void ProjectView::showSeries(const ProjectReview &review)
{
    UsageBreakdown breakdown;
    UsageSeries series {m_part.part, m_part.id,   m_name->text(), m_part.colorIndex.value_or(0),
                        {},          review.total};
    if (m_part.part == UsagePart::Project && !m_part.colorIndex)
        series.part = UsagePart::OtherProjects; // the grey that it has in the chart of all
    for (const ProjectDay &day : review.days) {
        breakdown.buckets.append(
            {day.day.startOfDay(utc), day.day.addDays(1).startOfDay(utc), day.credits});
        breakdown.buckets.last().missingDays = day.isMissing ? 1 : 0;
        breakdown.buckets.last().isMissing = day.isMissing;
        series.values.append(day.credits);
    }
    markAhead(breakdown, m_controller.today().startOfDay(utc)); // which is running
    breakdown.series = {series};
    breakdown.total = review.total;
    m_chart->setUsage(breakdown, Interval::Day);
}

void ProjectView::showWeekdays(const ProjectReview &review)
{
    QList<ChartColumn> columns;
    QList<QList<PlainCell>> rows;
    QStringList told;
    for (size_t i = 0; i < review.weekdays.size(); ++i) {
        const WeekdayPattern &weekday = review.weekdays[i];
        const QString name = QLocale().dayName(int(i) + 1);
        const QString average = weekday.average ? wordedCreditsText(*weekday.average) : dash();
        //: Monday: 12.50 credits on average
        const QString reading = tr("%1: %2 credits on average").arg(name, average);
        columns.append({QLocale().dayName(int(i) + 1, QLocale::ShortFormat), 0.0,
                        weekday.average.value_or(Credits()).toDouble(), average, reading,
                        [](const Tokens &tokens) { return tokens.series[0]; }});
        told.append(reading);
        rows.append({{name, int(i), name},
                     {average, {}, weekday.average ? weekday.average->toString() : QVariant()},
                     {creditsText(weekday.total), {}, weekday.total.toString()}});
    }
    m_weekdayModel.setRows(rows);
    m_weekdayChart->setColumns(columns, told.join(QStringLiteral("; ")) + u'.');
}

void ProjectView::showDays(const ProjectReview &review)
{
    QList<QList<PlainCell>> rows;
    for (const ProjectDay &day : review.days) {
        const std::optional<double> share = shareOf(day.credits, day.organization);
        const bool isUnknown = day.isMissing && day.credits.isZero();
        UsageBucket bucket {day.day.startOfDay(utc), day.day.addDays(1).startOfDay(utc),
                            day.credits};
        bucket.isRunning = day.day == m_controller.today();
        bucket.isMissing = day.isMissing;
        rows.append(
            {{markedBucketText(bucket), day.day, day.day},
             {isUnknown ? dash() : creditsText(day.credits), QVariant::fromValue(day.credits),
              isUnknown ? QVariant() : day.credits.toString()},
             {share ? percentText(*share) : dash(), share.value_or(-1.0),
              exportedFraction(share)}});
    }
    m_dayModel.setRows(rows);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecards.h"

#include "controllers/usagecontroller.h"
#include "models/creditsformat.h"
#include "ui/charts/usagewords.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"

#include <QHBoxLayout>

#include <algorithm>

namespace steward {

namespace {

const QString &nothing()
{
    static const QString dash = QStringLiteral("—");
    return dash;
}

QString totalTitle(UsageRange range)
{
    switch (range) {
    case UsageRange::CurrentPeriod:
        return UsageCards::tr("Credits this period");
    case UsageRange::ThisMonth:
        return UsageCards::tr("Credits this month");
    case UsageRange::LastMonth:
        return UsageCards::tr("Credits last month");
    case UsageRange::Last90Days:
        return UsageCards::tr("Credits in the last 90 days");
    case UsageRange::YearToDate:
        return UsageCards::tr("Credits this year");
    case UsageRange::Last12Months:
        return UsageCards::tr("Credits in the last 12 months");
    case UsageRange::Custom:
        break;
    }
    return UsageCards::tr("Credits in this range");
}

QString busiestTitle(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return UsageCards::tr("Busiest day");
    case Interval::Week:
        return UsageCards::tr("Busiest week");
    case Interval::Month:
        break;
    }
    return UsageCards::tr("Busiest month");
}

} // namespace

UsageCards::UsageCards(QWidget *parent)
    : QWidget(parent),
      m_total(new FigureCard(totalTitle(UsageRange::CurrentPeriod), FigureCard::Behavior::Reading)),
      m_largest(new FigureCard(tr("Largest project"), FigureCard::Behavior::Reading)),
      m_projects(new FigureCard(tr("Projects"), FigureCard::Behavior::Reading)),
      m_busiest(new FigureCard(tr("Busiest day"), FigureCard::Behavior::Reading))
{
    m_total->setObjectName(QStringLiteral("totalCard"));
    m_largest->setObjectName(QStringLiteral("largestCard"));
    m_projects->setObjectName(QStringLiteral("projectsCard"));
    m_busiest->setObjectName(QStringLiteral("busiestCard"));
    auto *grid = new CardGrid(4, this);
    for (FigureCard *card : {m_total, m_largest, m_projects, m_busiest}) {
        card->setFigure(nothing());
        grid->add(card);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(grid);
}

void UsageCards::show(const UsageController &controller)
{
    showTotal(controller);
    showLargest(controller);
    showProjects(controller);
    showBusiest(controller);
}

void UsageCards::showTotal(const UsageController &controller)
{
    const UsageBreakdown &breakdown = controller.breakdown();
    m_total->setTitle(totalTitle(controller.shownSelection().range));
    // The service's own total, to the last digit.
    m_total->setFigure(hasFigures(breakdown) ? exactCreditsText(breakdown.total) : nothing());
    const std::optional<ComparedCredits> &compared = breakdown.totalCompared;
    const std::optional<double> change =
        compared ? changeOf(compared->now, compared->before) : std::nullopt;
    const std::optional<ComparisonBasis> basis = controller.basis();
    if (!change || !basis) {
        m_total->setNote(basis && basis->isEmpty ? tr("Nothing to compare with") : QString());
        return;
    }
    const QString percent = signedPercentText(*change);
    if (basis->begins) { // more than nothing is no growth
        m_total->setNote(tr("%1, with nothing before %2")
                             .arg(percent, daysText({*basis->begins, basis->begins->addDays(1)})));
        return;
    }
    const bool isSameDays = controller.comparison()->extent == ComparisonExtent::SameDays;
    const QString text =
        isSameDays ? tr("%1 against the same days") : tr("%1 against the range before");
    m_total->setNote(text.arg(percent), *change > 0.0 ? Tone::Warn : Tone::Neutral);
}

void UsageCards::showLargest(const UsageController &controller)
{
    const UsageBreakdown &breakdown = controller.breakdown();
    const bool hasLargest =
        !breakdown.series.isEmpty() && breakdown.series.first().part == UsagePart::Project;
    m_largest->setFigure(hasLargest ? breakdown.series.first().name : nothing());
    const std::optional<double> share =
        hasLargest ? shareOf(breakdown.series.first().total, breakdown.total) : std::nullopt;
    m_largest->setNote(share ? tr("%1 of the credits").arg(percentText(*share)) : QString());
}

void UsageCards::showProjects(const UsageController &controller)
{
    int all = 0;
    int used = 0;
    for (const UsageRow &row : controller.breakdown().rows) {
        all += row.part == UsagePart::Project ? 1 : 0;
        used += row.part == UsagePart::Project && !row.total.isZero() ? 1 : 0;
    }
    m_projects->setFigure(controller.range() ? QLocale().toString(all) : nothing());
    QString note;
    if (all > 0 && used == all)
        note = tr("all used credits");
    else if (all > 0 && used == 0)
        note = tr("none used credits");
    else if (all > 0)
        note = tr("%Ln used credits", nullptr, used);
    m_projects->setNote(note);
}

void UsageCards::showBusiest(const UsageController &controller)
{
    const UsageBreakdown &breakdown = controller.breakdown();
    m_busiest->setTitle(busiestTitle(controller.shownSelection().interval));
    const std::optional<qsizetype> busiest = busiestBucket(breakdown);
    if (!busiest) {
        m_busiest->setFigure(nothing());
        m_busiest->setNote({});
        return;
    }
    const UsageBucket &bucket = breakdown.buckets[*busiest];
    m_busiest->setFigure(shortBucketText(bucket));
    const QString credits = tr("%1 credits").arg(wordedCreditsText(bucket.total));
    const QString remark = bucketRemark(bucket);
    //: 512.00 credits, cut by the range
    m_busiest->setNote(remark.isEmpty() ? credits : tr("%1, %2").arg(credits, remark));
}

} // namespace steward

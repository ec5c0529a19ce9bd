// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagewords.h"

#include "models/creditsformat.h"
#include "models/daywords.h"
#include "models/flawwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace steward {

namespace {

struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

bool isMonth(const DateRange &days)
{
    return days.start.day() == 1 && days.end == days.start.addMonths(1);
}

/// A day is written in full, more of them in a few letters.
QString textOf(const DateRange &days, const QLocale &locale, const QString &month)
{
    if (isMonth(days))
        return locale.toString(days.start, QStringLiteral("MMMM yyyy"));
    return dayRangeText(days.start, days.end.addDays(-1),
                        days.days() == 1 ? QStringLiteral("MMMM") : month, locale);
}

QString sharesPerText(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return UsageWords::tr("Shares of the credits per day");
    case Interval::Week:
        return UsageWords::tr("Shares of the credits per week");
    case Interval::Month:
        break;
    }
    return UsageWords::tr("Shares of the credits per month");
}

/// What the range holds, from the first bar's first day on.
DateRange rangeOf(const UsageBreakdown &breakdown)
{
    return {daysOf(breakdown.buckets.first()).start, daysOf(breakdown.buckets.last()).end};
}

} // namespace

QString daysText(const DateRange &range, const QLocale &locale)
{
    return dayRangeText(range.start, range.end.addDays(-1), QStringLiteral("MMMM"), locale);
}

QString bucketText(const UsageBucket &bucket, const QLocale &locale)
{
    return textOf(daysOf(bucket), locale, QStringLiteral("MMMM"));
}

QString shortBucketText(const UsageBucket &bucket, const QLocale &locale)
{
    return textOf(daysOf(bucket), locale, QStringLiteral("MMM"));
}

QString bucketRemark(const UsageBucket &bucket)
{
    QStringList remarks;
    if (bucket.isMissing)
        remarks.append(UsageWords::tr("no figure"));
    else if (bucket.missingDays > 0)
        remarks.append(withoutFigureText(bucket.missingDays));
    if (bucket.isAhead)
        remarks.append(UsageWords::tr("still to come"));
    if (bucket.isRunning)
        remarks.append(UsageWords::tr("not over"));
    if (bucket.isPartial)
        remarks.append(UsageWords::tr("cut by the range"));
    return remarks.join(QStringLiteral(", "));
}

QString markedBucketText(const UsageBucket &bucket)
{
    const QString remark = bucketRemark(bucket);
    const QString text = bucketText(bucket);
    //: November 2026 (not over)
    return remark.isEmpty() ? text : UsageWords::tr("%1 (%2)").arg(text, remark);
}

QString seriesName(const UsageSeries &series)
{
    switch (series.part) {
    case UsagePart::OtherProjects:
        return UsageWords::tr("Other");
    case UsagePart::DeletedProjects:
        return UsageWords::tr("Deleted projects");
    case UsagePart::Unassigned:
        return UsageWords::tr("Not assigned to a project");
    case UsagePart::Project:
        break;
    }
    return series.name;
}

QString noUsageText(const UsageBreakdown &breakdown, Figures figures)
{
    if (figures == Figures::Awaited)
        return UsageWords::tr("The usage is being loaded.");
    if (hasFigures(breakdown))
        return UsageWords::tr("No credits were used in this range.");
    const bool isAhead = !breakdown.buckets.isEmpty() && breakdown.buckets.first().isAhead;
    return isAhead ? UsageWords::tr("This range is still to come.")
                   : UsageWords::tr("The service gave no figure of this range.");
}

QString usageDescription(const UsageBreakdown &breakdown, Interval interval, Figures figures)
{
    const std::optional<qsizetype> busiest = busiestBucket(breakdown);
    if (!busiest)
        return noUsageText(breakdown, figures);
    const UsageBucket &bucket = breakdown.buckets[*busiest];
    //: Credits per day, 1–30 November 2026: 12,430.00 in all, highest with 512.00: 12 November
    //: 2026.
    return UsageWords::tr("%1, %2: %3 in all, highest on %4 with %5.")
        .arg(creditsPerText(interval), daysText(rangeOf(breakdown)),
             exactCreditsText(breakdown.total), markedBucketText(bucket),
             wordedCreditsText(bucket.total));
}

QString sharesDescription(const UsageBreakdown &breakdown, Interval interval, Figures figures)
{
    if (!busiestBucket(breakdown))
        return noUsageText(breakdown, figures);
    QStringList shares;
    const auto add = [&](const UsageSeries &series, Credits credits) {
        const std::optional<double> share = shareOf(credits, breakdown.total);
        if (share) {
            //: a project and its share: vision-prod 41.2 %
            shares.append(UsageWords::tr("%1 %2").arg(seriesName(series), percentText(*share)));
        }
    };
    for (const UsageSeries &series : breakdown.series) {
        if (series.part != UsagePart::Unassigned)
            add(series, series.total);
    }
    // What the parts leave in some bars and have too much in others, as the table has it.
    if (!breakdown.difference.isZero())
        add({UsagePart::Unassigned, {}, {}, 0, {}, {}}, breakdown.difference);
    //: Shares of the credits per day, 1–30 November 2026: vision-prod 41.2 %, Other 58.8 %;
    //: 12,430.00 credits in all.
    return UsageWords::tr("%1, %2: %3; %4 credits in all.")
        .arg(sharesPerText(interval), daysText(rangeOf(breakdown)),
             shares.join(QStringLiteral(", ")), exactCreditsText(breakdown.total));
}

QString creditsPerText(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return UsageWords::tr("Credits per day");
    case Interval::Week:
        return UsageWords::tr("Credits per week");
    case Interval::Month:
        break;
    }
    return UsageWords::tr("Credits per month");
}

} // namespace steward

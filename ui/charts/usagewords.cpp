// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagewords.h"

#include "models/creditsformat.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

/// "7–30 November" where both days are in one month, otherwise both dates in full.
QString joined(QDate first, QDate last, const QLocale &locale)
{
    const QString withYear = dayFormat(QStringLiteral("MMMM yyyy"), locale);
    const QString end = locale.toString(last, withYear);
    if (first == last)
        return end;
    const bool sameYear = first.year() == last.year();
    if (sameYear && first.month() == last.month())
        return QStringLiteral("%1–%2").arg(locale.toString(first, dayFormat({}, locale).trimmed()),
                                           end);
    const QString start =
        locale.toString(first, sameYear ? dayFormat(QStringLiteral("MMMM"), locale) : withYear);
    return QStringLiteral("%1 – %2").arg(start, end);
}

} // namespace

QString daysText(const DateRange &range, const QLocale &locale)
{
    return joined(range.start, range.end.addDays(-1), locale);
}

QString bucketText(const UsageBucket &bucket, const QLocale &locale)
{
    const QDate start = bucket.start.toUTC().date();
    const QDate end = bucket.end.toUTC().date();
    if (start.day() == 1 && end == start.addMonths(1))
        return locale.toString(start, QStringLiteral("MMMM yyyy"));
    return daysText({start, std::max(end, start.addDays(1))}, locale);
}

QString shortBucketText(const UsageBucket &bucket, const QLocale &locale)
{
    const QDate first = bucket.start.toUTC().date();
    const QDate last = std::max(first, bucket.end.toUTC().date().addDays(-1));
    if (first == last)
        return locale.toString(first, dayFormat(QStringLiteral("MMMM"), locale));
    if (first.month() == last.month() && first.year() == last.year())
        return locale.toString(first, QStringLiteral("MMMM yyyy"));
    const QString format = dayFormat(QStringLiteral("MMM"), locale);
    return QStringLiteral("%1 – %2").arg(locale.toString(first, format),
                                         locale.toString(last, format));
}

QString seriesName(const UsageSeries &series)
{
    switch (series.part) {
    case UsagePart::OtherProjects:
        return UsageWords::tr("Other");
    case UsagePart::DeletedProjects:
        return UsageWords::tr("Deleted projects");
    case UsagePart::Project:
        break;
    }
    return series.name;
}

QString usageDescription(const UsageBreakdown &breakdown, Interval interval)
{
    const std::optional<qsizetype> busiest = busiestBucket(breakdown);
    if (!busiest)
        return UsageWords::tr("No credits were used in this range.");
    const DateRange range {breakdown.buckets.first().start.toUTC().date(),
                           breakdown.buckets.last().end.toUTC().date()};
    const UsageBucket &bucket = breakdown.buckets[*busiest];
    //: Credits per day, 1–30 November 2026: 12,430.00 in all, highest with 512.00: 12 November
    //: 2026.
    return UsageWords::tr("%1, %2: %3 in all, highest on %4 with %5.")
        .arg(creditsPerText(interval), daysText(range), exactCreditsText(breakdown.total),
             bucketText(bucket), creditsText(bucket.total));
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

QString comparisonText(UsageRange range, ComparisonExtent extent)
{
    if (extent == ComparisonExtent::SameDays) {
        switch (range) {
        case UsageRange::CurrentPeriod:
            return UsageWords::tr("the same days of the last period");
        case UsageRange::ThisMonth:
            return UsageWords::tr("the same days of last month");
        default:
            return UsageWords::tr("the same days of the range before");
        }
    }
    switch (range) {
    case UsageRange::CurrentPeriod:
        return UsageWords::tr("the last period");
    case UsageRange::ThisMonth:
    case UsageRange::LastMonth:
        return UsageWords::tr("the month before");
    case UsageRange::Last90Days:
        return UsageWords::tr("the 90 days before");
    case UsageRange::YearToDate:
    case UsageRange::Last12Months:
        return UsageWords::tr("the same days a year earlier");
    case UsageRange::Custom:
        break;
    }
    return UsageWords::tr("the same number of days before");
}

} // namespace steward

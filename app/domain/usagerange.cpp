// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usagerange.h"

#include "domain/usageparts.h"

#include <algorithm>

namespace steward {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

DateRange monthOf(QDate day)
{
    const QDate first = firstOfMonth(day);
    return {first, first.addMonths(1)};
}

DateRange sameLengthBefore(const DateRange &range)
{
    return {range.start.addDays(-range.days()), range.start};
}

/// Day \a day of the month that \a date is in, or that month's last day.
QDate withDay(QDate date, int day)
{
    return {date.year(), date.month(), std::min(day, date.daysInMonth())};
}

/// The day of the month that periods begin on. One that begins on the 31st begins on the 28th in
/// February, so only both ends together tell: 28 February to 31 March is a period of the 31st.
int anchorDay(const DateRange &period)
{
    const int day = std::max(period.start.day(), period.end.day());
    const QDate nextMonth = firstOfMonth(period.start).addMonths(1);
    const bool isWholePeriod =
        withDay(period.start, day) == period.start && withDay(nextMonth, day) == period.end;
    return isWholePeriod ? day : period.start.day();
}

DateRange periodBefore(const DateRange &period)
{
    if (period.days() > 31)
        return sameLengthBefore(period);
    const QDate monthBefore = firstOfMonth(period.start).addMonths(-1);
    return {withDay(monthBefore, anchorDay(period)), period.start};
}

DateRange yearBefore(const DateRange &range)
{
    // 29 February has no day a year earlier; the 28th stands for it.
    return {range.start.addYears(-1), range.end.addDays(-1).addYears(-1).addDays(1)};
}

} // namespace

std::optional<DateRange> resolve(const UsageSelection &selection, QDate today)
{
    const QDate tomorrow = today.addDays(1);
    switch (selection.range) {
    case UsageRange::CurrentPeriod:
        return std::nullopt;
    case UsageRange::ThisMonth:
        return monthOf(today);
    case UsageRange::LastMonth:
        return monthOf(today.addMonths(-1));
    case UsageRange::Last90Days:
        return DateRange {tomorrow.addDays(-90), tomorrow};
    case UsageRange::YearToDate:
        return DateRange {QDate(today.year(), 1, 1), tomorrow};
    case UsageRange::Last12Months:
        return DateRange {firstOfMonth(today).addMonths(-11), tomorrow};
    case UsageRange::Custom:
        break;
    }
    const DateRange &custom = selection.custom;
    if (!custom.start.isValid() || !custom.end.isValid() || custom.end <= custom.start)
        return std::nullopt;
    if (custom.end > custom.start.addYears(mostUsageYears))
        return std::nullopt;
    return custom;
}

DateRange rangeBefore(UsageRange kind, const DateRange &range)
{
    switch (kind) {
    case UsageRange::CurrentPeriod:
        return periodBefore(range);
    case UsageRange::ThisMonth:
    case UsageRange::LastMonth:
        return monthOf(range.start.addMonths(-1));
    case UsageRange::YearToDate:
    case UsageRange::Last12Months:
        return yearBefore(range);
    case UsageRange::Last90Days:
    case UsageRange::Custom:
        break;
    }
    return sameLengthBefore(range);
}

DateRange daysOver(const DateRange &range, QDate today)
{
    return {range.start, std::clamp(today, range.start, std::max(range.start, range.end))};
}

namespace {

/// A service that ends the current period's points at today cuts the range as time does.
bool isRunning(UsageRange kind, const DateRange &range, QDate today)
{
    return today < range.end || (kind == UsageRange::CurrentPeriod && range.days() < 28);
}

/// As many days of \a before as \a range has had.
std::optional<UsageComparison> sameDays(const DateRange &before, UsageRange kind,
                                        const DateRange &range, QDate today)
{
    const DateRange over = daysOver(range, today);
    if (over.days() == 0)
        return std::nullopt;
    if (!isRunning(kind, range, today))
        return UsageComparison {before, ComparisonExtent::WholeRange, over};
    const QDate end = std::min(before.end, before.start.addDays(over.days()));
    return UsageComparison {{before.start, end}, ComparisonExtent::SameDays, over};
}

/// Day by day, whether or not one of the years has a 29 February.
std::optional<UsageComparison> aYearEarlier(UsageRange kind, const DateRange &range, QDate today)
{
    const DateRange over = daysOver(range, today);
    if (over.days() == 0)
        return std::nullopt;
    return UsageComparison {yearBefore(over),
                            isRunning(kind, range, today) ? ComparisonExtent::SameDays
                                                          : ComparisonExtent::WholeRange,
                            over};
}

} // namespace

std::optional<UsageComparison> comparisonFor(UsageRange kind, const DateRange &range, QDate today)
{
    if (kind == UsageRange::YearToDate || kind == UsageRange::Last12Months)
        return aYearEarlier(kind, range, today);
    return sameDays(rangeBefore(kind, range), kind, range, today);
}

std::optional<UsageComparison> comparisonFor(const UsageSelection &selection,
                                             const DateRange &range, QDate today)
{
    switch (selection.comparedWith) {
    case ComparedWith::RangeBefore:
        break;
    case ComparedWith::YearEarlier:
        return aYearEarlier(selection.range, range, today);
    case ComparedWith::Custom: {
        const DateRange &days = selection.comparedCustom;
        if (!days.start.isValid() || days.end <= days.start
            || days.end > days.start.addYears(mostUsageYears))
            return std::nullopt;
        const DateRange before = daysOver(days, today);
        const DateRange over = daysOver(range, today);
        if (before.days() == 0 || over.days() == 0)
            return std::nullopt;
        return UsageComparison {before, ComparisonExtent::WholeRange, over};
    }
    }
    return comparisonFor(selection.range, range, today);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <QDate>

#include <optional>

namespace steward {

/// The ranges that usage is looked at over. All days are UTC days.
enum class UsageRange {
    CurrentPeriod,
    ThisMonth,
    LastMonth,
    Last90Days,
    YearToDate,
    Last12Months, ///< this month and the eleven before it
    Custom
};

/// What a range is compared with: the one before it (rangeBefore()), the same days a year earlier,
/// or days of the person's choice.
enum class ComparedWith { RangeBefore, YearEarlier, Custom };

/// What the person chose to look at.
struct UsageSelection
{
    UsageRange range = UsageRange::CurrentPeriod;
    Interval interval = Interval::Day;
    DateRange custom {}; ///< for UsageRange::Custom alone
    ComparedWith comparedWith = ComparedWith::RangeBefore;
    DateRange comparedCustom {}; ///< for ComparedWith::Custom alone

    bool operator==(const UsageSelection &) const = default;
};

/// Whether a comparison covers the whole range before, or as many days of it as are over.
enum class ComparisonExtent { WholeRange, SameDays };

struct UsageComparison
{
    DateRange range; ///< what is compared with
    ComparisonExtent extent = ComparisonExtent::WholeRange;
    DateRange days {}; ///< what of the range in sight is compared: its days that are over

    bool operator==(const UsageComparison &) const = default;
};

/// The days that \a selection means on \a today. Nothing for the current period, which the service
/// alone knows, and for a custom range that holds no day or more than mostUsageYears.
std::optional<DateRange> resolve(const UsageSelection &selection, QDate today);

/// The range that \a range follows: a month earlier for the current period (also one that began on
/// the 31st), the calendar month before for this and the last month, the same days a year earlier
/// for the year to date and the last 12 months, otherwise as many days directly before.
DateRange rangeBefore(UsageRange kind, const DateRange &range);

/// The days of \a range that are over on \a today, which itself is not; it may hold no day.
DateRange daysOver(const DateRange &range, QDate today);

/// What to compare \a range with on \a today. Whole days are compared with whole days: of a range
/// that is still running those that are over, with as many of the range before. Where none is over
/// there is nothing to compare.
std::optional<UsageComparison> comparisonFor(UsageRange kind, const DateRange &range, QDate today);

/// The same for what \a selection compares with. Days of the person's choice are taken as far as
/// they are over.
std::optional<UsageComparison> comparisonFor(const UsageSelection &selection,
                                             const DateRange &range, QDate today);

} // namespace steward

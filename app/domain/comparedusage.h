// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "domain/usagerange.h"

namespace steward {

/// The usage of the days that are compared, by day, and of those that they are compared with.
struct ComparedUsage
{
    UsageComparison comparison;
    OrganizationUsage now;
    OrganizationUsage before;

    bool operator==(const ComparedUsage &) const = default;
};

/// What of \a usage, whose points are days, begins in \a days.
OrganizationUsage usageIn(const OrganizationUsage &usage, const DateRange &days);

/// What there is to compare with.
struct ComparisonBasis
{
    bool isEmpty = false; ///< nothing was used in those days: no change can be told from that
    /// The first use, where nothing was used for a week or more before it, so that it looks like
    /// the beginning of the organization's data.
    std::optional<QDate> begins {};
    qint64 missingDays = 0; ///< on either side, of days that the service said nothing about

    bool operator==(const ComparisonBasis &) const = default;
};

/// Whoever was \a created on a day has no data to miss before it.
ComparisonBasis basisOf(const ComparedUsage &compared, const std::optional<QDate> &created = {});

/// Adds what \a compared says about each row of \a breakdown, the difference and the total. A
/// project that an answer does not know had no credits then. Where there is nothing to compare
/// with, no row has anything.
void compareWith(UsageBreakdown &breakdown, const ComparedUsage &compared);

} // namespace steward

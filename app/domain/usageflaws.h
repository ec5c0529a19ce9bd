// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

namespace steward {

/// The service gives each stretch of time once in each list. Where a list of \a usage has a stretch
/// more than once, it is counted once, as it was said last, and \a usage's flaws tell of it. What
/// merely overlaps stays as it is and is told: no figure of it is more right than the other.
/// Projects that are listed more than once become one, by their id.
void countOnce(OrganizationUsage &usage);

/// The days of \a range that no point of \a points covers, in order of time.
QList<DateRange> uncoveredDays(const QList<UsagePoint> &points, const DateRange &range);

/// What of \a days is in \a range.
QList<DateRange> daysWithin(const QList<DateRange> &days, const DateRange &range);

/// How many days \a days are.
qint64 countDays(const QList<DateRange> &days);

} // namespace steward

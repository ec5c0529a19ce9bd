// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <optional>

namespace steward {

/// A range is never longer than that, in years: nobody's records are, and every year is a request.
inline constexpr int mostUsageYears = 20;

/// The questions that together are \a range looked at by \a interval, in order of time. None is
/// longer than a year, none overlaps another, and there is no day between them. Weeks are asked
/// for by day, and so are the months that \a range cuts: a part of a month is exact by days alone.
QList<UsageQuery> splitUsage(const DateRange &range, Interval interval);

/// The \a answers to \a queries as one. Of each answer only the points that begin in its own range
/// are taken, so that nothing is counted twice; projects go together by their id.
OrganizationUsage joinUsage(const QList<UsageQuery> &queries,
                            const QList<OrganizationUsage> &answers);

/// \a range cut into days, weeks from Monday to Sunday or calendar months. The first and the last
/// one end where the range does.
QList<DateRange> stretchesOf(const DateRange &range, Interval interval);

/// Whether \a stretch is less than a whole day, week or calendar month.
bool isPartial(const DateRange &stretch, Interval interval);

/// \a usage with one point for each of stretchesOf(range, interval), zero where nothing was said:
/// its flaws tell zeros of the service's from those.
/// A point counts where it begins; what begins outside of \a range counts nowhere. All sums are
/// exact.
///
/// There are as many points as projects times stretches: nothing is made, and nothing given back,
/// beyond mostRegroupedPoints.
inline constexpr qsizetype mostRegroupedPoints = 5'000'000;
std::optional<OrganizationUsage> regroupUsage(const OrganizationUsage &usage,
                                              const DateRange &range, Interval interval);

} // namespace steward

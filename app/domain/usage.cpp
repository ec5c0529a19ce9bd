// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usage.h"

#include <algorithm>

namespace steward {

UsageFlaws &UsageFlaws::operator+=(const UsageFlaws &other)
{
    repeated += other.repeated;
    contradictory += other.contradictory;
    overlapping += other.overlapping;
    missing += other.missing;
    return *this;
}

Credits total(const QList<UsagePoint> &points)
{
    Credits sum;
    for (const UsagePoint &point : points)
        sum += point.value;
    return sum;
}

std::optional<QDate> firstUse(const OrganizationUsage &usage)
{
    std::optional<QDate> first;
    for (const UsagePoint &point : usage.organization) {
        const QDate day = point.start.toUTC().date();
        if (!point.value.isZero() && (!first || day < *first))
            first = day;
    }
    return first;
}

std::optional<DateRange> coveredRange(const OrganizationUsage &usage)
{
    if (usage.organization.isEmpty())
        return std::nullopt;
    QDateTime first = usage.organization.first().start;
    QDateTime last = first;
    for (const UsagePoint &point : usage.organization) {
        first = std::min(first, point.start);
        // A point counts where it begins, also where it is said to end before that.
        last = std::max({last, point.start, point.end.addMSecs(-1)});
    }
    // A range ends after its last day, also where the last point ends in the middle of one.
    return DateRange {first.date(), last.date().addDays(1)};
}

} // namespace steward

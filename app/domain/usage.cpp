// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usage.h"

#include <algorithm>

namespace steward {

Credits total(const QList<UsagePoint> &points)
{
    Credits sum;
    for (const UsagePoint &point : points)
        sum += point.value;
    return sum;
}

std::optional<DateRange> coveredRange(const OrganizationUsage &usage)
{
    if (usage.organization.isEmpty())
        return std::nullopt;
    QDateTime start = usage.organization.first().start;
    QDateTime end = usage.organization.first().end;
    for (const UsagePoint &point : usage.organization) {
        start = std::min(start, point.start);
        end = std::max(end, point.end);
    }
    // A range ends after its last day, also where the last point ends in the middle of one.
    const QDate lastDay = end.addMSecs(-1).date();
    return DateRange {start.date(), std::max(start.date(), lastDay).addDays(1)};
}

} // namespace steward

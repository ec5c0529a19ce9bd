// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usageflaws.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

bool areInOrder(const QList<UsagePoint> &points)
{
    const auto overlaps = [](const UsagePoint &a, const UsagePoint &b) { return b.start < a.end; };
    return std::adjacent_find(points.begin(), points.end(), overlaps) == points.end();
}

qsizetype countOverlapping(QList<UsagePoint> points)
{
    std::sort(points.begin(), points.end(),
              [](const UsagePoint &a, const UsagePoint &b) { return a.start < b.start; });
    qsizetype count = 0;
    QDateTime reached;
    for (const UsagePoint &point : std::as_const(points)) {
        if (reached.isValid() && point.start < reached)
            ++count;
        reached = reached.isValid() ? std::max(reached, point.end) : point.end;
    }
    return count;
}

void countPointsOnce(QList<UsagePoint> &points, UsageFlaws &flaws)
{
    if (areInOrder(points)) // as nearly all are
        return;
    QHash<std::pair<qint64, qint64>, qsizetype> places;
    QList<UsagePoint> once;
    for (const UsagePoint &point : std::as_const(points)) {
        const std::pair stretch {point.start.toMSecsSinceEpoch(), point.end.toMSecsSinceEpoch()};
        const auto known = places.constFind(stretch);
        if (known == places.cend()) {
            places.insert(stretch, once.size());
            once.append(point);
            continue;
        }
        ++flaws.repeated;
        flaws.contradictory += once[*known].value == point.value ? 0 : 1;
        once[*known].value = point.value;
    }
    flaws.overlapping += countOverlapping(once);
    points = std::move(once);
}

void joinSameProjects(QList<ProjectUsage> &projects)
{
    QHash<QString, qsizetype> places;
    QList<ProjectUsage> joined;
    joined.reserve(projects.size());
    for (ProjectUsage &project : projects) {
        const auto known = places.constFind(project.id);
        if (known == places.cend()) {
            places.insert(project.id, joined.size());
            joined.append(std::move(project));
        } else {
            joined[*known].points += project.points;
        }
    }
    projects = std::move(joined);
}

} // namespace

void countOnce(OrganizationUsage &usage)
{
    joinSameProjects(usage.projects);
    countPointsOnce(usage.organization, usage.flaws);
    countPointsOnce(usage.deletedProjects, usage.flaws);
    for (ProjectUsage &project : usage.projects)
        countPointsOnce(project.points, usage.flaws);
}

QList<DateRange> uncoveredDays(const QList<UsagePoint> &points, const DateRange &range)
{
    QList<DateRange> covered;
    covered.reserve(points.size());
    for (const UsagePoint &point : points) {
        const QDate first = point.start.toUTC().date();
        // A point counts where it begins, also where it is said to end before that.
        const QDate last = std::max(first, point.end.toUTC().addMSecs(-1).date());
        covered.append({first, last.addDays(1)});
    }
    const auto isEarlier = [](const DateRange &a, const DateRange &b) { return a.start < b.start; };
    if (!std::is_sorted(covered.begin(), covered.end(), isEarlier))
        std::sort(covered.begin(), covered.end(), isEarlier);
    QList<DateRange> missing;
    QDate reached = range.start;
    for (const DateRange &days : std::as_const(covered)) {
        if (days.start > reached && reached < range.end)
            missing.append({reached, std::min(days.start, range.end)});
        reached = std::max(reached, days.end);
    }
    if (reached < range.end)
        missing.append({reached, range.end});
    return missing;
}

QList<DateRange> daysWithin(const QList<DateRange> &days, const DateRange &range)
{
    QList<DateRange> within;
    for (const DateRange &each : days) {
        const DateRange both {std::max(each.start, range.start), std::min(each.end, range.end)};
        if (both.start < both.end)
            within.append(both);
    }
    return within;
}

qint64 countDays(const QList<DateRange> &days)
{
    qint64 count = 0;
    for (const DateRange &each : days)
        count += each.days();
    return count;
}

} // namespace steward

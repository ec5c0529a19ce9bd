// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usageparts.h"

#include "base/utc.h"

#include <QHash>

#include <algorithm>

namespace steward {

namespace {

QDate monthBegin(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate nextBoundary(QDate day, Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return day.addDays(1);
    case Interval::Week:
        return day.addDays(8 - day.dayOfWeek());
    case Interval::Month:
        break;
    }
    return monthBegin(day).addMonths(1);
}

void appendYears(QList<UsageQuery> &queries, const DateRange &range, Interval interval)
{
    // From the start each time: stepping on from 28 February would never find the 29th again.
    QDate from = range.start;
    for (int year = 1; from < range.end; ++year) {
        const QDate to = std::min(range.start.addYears(year), range.end);
        queries.append({DateRange {from, to}, interval});
        from = to;
    }
}

/// The points of \a points that begin in \a range.
QList<UsagePoint> pointsIn(const QList<UsagePoint> &points, const DateRange &range)
{
    const auto begins = [&](const UsagePoint &point) {
        const QDate day = point.start.toUTC().date();
        return day >= range.start && day < range.end;
    };
    if (std::all_of(points.begin(), points.end(), begins))
        return points;
    QList<UsagePoint> inside;
    std::copy_if(points.begin(), points.end(), std::back_inserter(inside), begins);
    return inside;
}

/// Adds points up by where they begin.
class Stretches
{
public:
    explicit Stretches(const QList<DateRange> &ranges)
        : m_end(ranges.isEmpty() ? 0 : ranges.last().end.startOfDay(utc).toMSecsSinceEpoch())
    {
        for (const DateRange &range : ranges) {
            m_points.append({range.start.startOfDay(utc), range.end.startOfDay(utc), {}});
            m_starts.append(m_points.last().start.toMSecsSinceEpoch());
        }
    }

    QList<UsagePoint> sum(const QList<UsagePoint> &points) const
    {
        QList<UsagePoint> sums = m_points;
        qsizetype place = 0;
        for (const UsagePoint &point : points) {
            const qint64 start = point.start.toMSecsSinceEpoch();
            if (m_starts.isEmpty() || start < m_starts.first() || start >= m_end)
                continue;
            // Points come in order of time, so the next one is nearly always near.
            const bool isNear = start >= m_starts[place]
                                && (place + 1 == m_starts.size() || start < m_starts[place + 1]);
            if (!isNear) {
                place = std::upper_bound(m_starts.begin(), m_starts.end(), start) - m_starts.begin()
                        - 1;
            }
            sums[place].value += point.value;
        }
        return sums;
    }

private:
    QList<UsagePoint> m_points;
    QList<qint64> m_starts;
    qint64 m_end; ///< 0 where there are none
};

} // namespace

QList<UsageQuery> splitUsage(const DateRange &range, Interval interval)
{
    QList<UsageQuery> queries;
    if (interval != Interval::Month) {
        appendYears(queries, range, Interval::Day);
        return queries;
    }
    const QDate firstWhole =
        range.start.day() == 1 ? range.start : monthBegin(range.start).addMonths(1);
    const QDate lastWhole = monthBegin(range.end);
    if (firstWhole > lastWhole) { // all of it is in one month
        appendYears(queries, range, Interval::Day);
        return queries;
    }
    appendYears(queries, {range.start, firstWhole}, Interval::Day);
    appendYears(queries, {firstWhole, lastWhole}, Interval::Month);
    appendYears(queries, {lastWhole, range.end}, Interval::Day);
    return queries;
}

OrganizationUsage joinUsage(const QList<UsageQuery> &queries,
                            const QList<OrganizationUsage> &answers)
{
    Q_ASSERT(queries.size() == answers.size());
    OrganizationUsage joined;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const OrganizationUsage &answer = answers[i];
        const DateRange range = queries[i].range;
        joined.interval = answer.interval;
        joined.flaws += answer.flaws;
        joined.organization += pointsIn(answer.organization, range);
        joined.deletedProjects += pointsIn(answer.deletedProjects, range);
        for (const ProjectUsage &project : answer.projects) {
            const auto known = places.constFind(project.id);
            if (known == places.cend()) {
                places.insert(project.id, joined.projects.size());
                joined.projects.append({project.id, project.name, pointsIn(project.points, range)});
                continue;
            }
            ProjectUsage &before = joined.projects[*known];
            before.name = project.name; // as the newest answer has it
            before.points += pointsIn(project.points, range);
        }
    }
    return joined;
}

QList<DateRange> stretchesOf(const DateRange &range, Interval interval)
{
    QList<DateRange> stretches;
    for (QDate from = range.start; from < range.end; from = stretches.last().end)
        stretches.append({from, std::min(nextBoundary(from, interval), range.end)});
    return stretches;
}

bool isPartial(const DateRange &stretch, Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return false;
    case Interval::Week:
        return stretch.days() < 7;
    case Interval::Month:
        break;
    }
    return stretch.start.day() != 1 || stretch.end != stretch.start.addMonths(1);
}

std::optional<OrganizationUsage> regroupUsage(const OrganizationUsage &usage,
                                              const DateRange &range, Interval interval)
{
    const QList<DateRange> ranges = stretchesOf(range, interval);
    if ((usage.projects.size() + 2) * ranges.size() > mostRegroupedPoints)
        return std::nullopt;
    const Stretches stretches(ranges);
    OrganizationUsage result;
    result.interval = usage.interval;
    result.flaws = usage.flaws;
    result.organization = stretches.sum(usage.organization);
    result.deletedProjects = stretches.sum(usage.deletedProjects);
    result.projects.reserve(usage.projects.size());
    for (const ProjectUsage &project : usage.projects)
        result.projects.append({project.id, project.name, stretches.sum(project.points)});
    return result;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usagebreakdown.h"

#include "domain/tellapart.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"
#include "domain/usagerange.h"

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

/// The starts of all points in order. Lists of points are nearly always the same stretch of days,
/// so each look-up tries the place after the last one first.
class Timeline
{
public:
    Timeline(const QList<UsagePoint> &first, const QList<const QList<UsagePoint> *> &others)
    {
        for (const UsagePoint &point : first)
            m_buckets.append({point.start, point.end, Credits()});
        settle();
        QList<UsageBucket> strangers;
        for (const QList<UsagePoint> *points : others) {
            qsizetype expected = 0;
            for (const UsagePoint &point : *points) {
                const qint64 start = point.start.toMSecsSinceEpoch();
                const qsizetype at = placeOf(start, expected);
                if (at < m_starts.size() && m_starts[at] == start)
                    m_buckets[at].end = std::max(m_buckets[at].end, point.end);
                else
                    strangers.append({point.start, point.end, Credits()});
                expected = at + 1;
            }
        }
        if (strangers.isEmpty())
            return;
        m_buckets += strangers;
        settle();
    }

    void addTo(QList<Credits> &values, const QList<UsagePoint> &points) const
    {
        values.resize(m_starts.size());
        qsizetype expected = 0;
        for (const UsagePoint &point : points) {
            const qsizetype at = placeOf(point.start.toMSecsSinceEpoch(), expected);
            values[at] += point.value;
            expected = at + 1;
        }
    }

    QList<UsageBucket> buckets(const QList<UsagePoint> &organization) const
    {
        QList<Credits> totals;
        addTo(totals, organization);
        QList<UsageBucket> buckets = m_buckets;
        for (qsizetype i = 0; i < buckets.size(); ++i)
            buckets[i].total = totals[i];
        return buckets;
    }

private:
    /// Puts the buckets in order, one for each start, up to the last end of those that share it.
    void settle()
    {
        const auto isEarlier = [](const UsageBucket &a, const UsageBucket &b) {
            return std::tie(a.start, b.end) < std::tie(b.start, a.end);
        };
        if (!std::is_sorted(m_buckets.begin(), m_buckets.end(), isEarlier))
            std::sort(m_buckets.begin(), m_buckets.end(), isEarlier);
        const auto isSame = [](const UsageBucket &a, const UsageBucket &b) {
            return a.start == b.start;
        };
        m_buckets.erase(std::unique(m_buckets.begin(), m_buckets.end(), isSame), m_buckets.end());
        m_starts.clear();
        for (const UsageBucket &bucket : std::as_const(m_buckets))
            m_starts.append(bucket.start.toMSecsSinceEpoch());
    }

    qsizetype placeOf(qint64 start, qsizetype expected) const
    {
        if (expected < m_starts.size() && m_starts[expected] == start)
            return expected;
        return std::lower_bound(m_starts.begin(), m_starts.end(), start) - m_starts.begin();
    }

    QList<qint64> m_starts;
    QList<UsageBucket> m_buckets;
};

/// A project with everything that the answer says under its id.
struct Project
{
    QString id;
    QString name;
    QList<const QList<UsagePoint> *> points;
    Credits total;
};

QList<Project> projectsBySize(const OrganizationUsage &usage)
{
    QList<Project> projects;
    QHash<QString, qsizetype> places;
    for (const ProjectUsage &entry : usage.projects) {
        const auto known = places.constFind(entry.id);
        const qsizetype place = known == places.cend() ? projects.size() : *known;
        if (known == places.cend()) {
            places.insert(entry.id, place);
            projects.append(Project {entry.id, entry.name, {}, Credits()});
        }
        projects[place].points.append(&entry.points);
        projects[place].total += total(entry.points);
    }
    std::sort(projects.begin(), projects.end(), [](const Project &a, const Project &b) {
        if (a.total != b.total)
            return a.total > b.total;
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return projects;
}

/// What the parts leave of each bucket: a series where there is any.
void addUnassigned(UsageBreakdown &breakdown)
{
    UsageSeries unassigned {UsagePart::Unassigned, {}, {}, 0, {}, Credits()};
    unassigned.values.resize(breakdown.buckets.size());
    for (qsizetype i = 0; i < breakdown.buckets.size(); ++i) {
        UsageBucket &bucket = breakdown.buckets[i];
        bucket.difference = bucket.total;
        for (const UsageSeries &series : std::as_const(breakdown.series))
            bucket.difference -= series.values[i];
        if (bucket.difference > Credits()) {
            unassigned.values[i] = bucket.difference;
            unassigned.total += bucket.difference;
        }
    }
    if (!unassigned.total.isZero())
        breakdown.series.append(unassigned);
}

} // namespace

UsageBreakdown breakDown(const OrganizationUsage &usage, ProjectColors &colors)
{
    QList<const QList<UsagePoint> *> parts {&usage.deletedProjects};
    for (const ProjectUsage &project : usage.projects)
        parts.append(&project.points);
    const Timeline timeline(usage.organization, parts);

    UsageBreakdown result;
    result.buckets = timeline.buckets(usage.organization);
    result.total = total(usage.organization);
    result.difference = result.total;

    QList<Project> projects = projectsBySize(usage);
    tellApart(projects);
    UsageSeries other {UsagePart::OtherProjects, {}, {}, 0, {}, Credits()};
    QList<QString> colored;
    for (const Project &project : std::as_const(projects)) {
        result.rows.append(
            {UsagePart::Project, project.id, project.name, std::nullopt, project.total, {}});
        result.difference -= project.total;
        if (project.total.isZero())
            continue;
        const bool isLarge = result.series.size() < ProjectColors::count;
        if (isLarge) {
            result.series.append({UsagePart::Project, project.id, project.name, 0, {}, Credits()});
            colored.append(project.id);
        }
        UsageSeries &series = isLarge ? result.series.last() : other;
        for (const QList<UsagePoint> *points : project.points)
            timeline.addTo(series.values, *points);
        series.total += project.total;
    }
    const QList<int> colorIndexes = colors.assign(colored);
    for (qsizetype i = 0; i < colorIndexes.size(); ++i) {
        result.series[i].colorIndex = colorIndexes[i];
        const auto row = std::find_if(result.rows.begin(), result.rows.end(),
                                      [&](const UsageRow &r) { return r.id == colored[i]; });
        row->colorIndex = colorIndexes[i];
    }
    if (!other.total.isZero())
        result.series.append(other);

    UsageSeries deleted {UsagePart::DeletedProjects, {}, {}, 0, {}, total(usage.deletedProjects)};
    result.rows.append({UsagePart::DeletedProjects, {}, {}, std::nullopt, deleted.total, {}});
    result.difference -= deleted.total;
    if (!deleted.total.isZero()) {
        timeline.addTo(deleted.values, usage.deletedProjects);
        result.series.append(deleted);
    }
    addUnassigned(result);
    return result;
}

void markPartial(UsageBreakdown &breakdown, Interval interval)
{
    for (UsageBucket &bucket : breakdown.buckets) {
        bucket.isPartial = isPartial(daysOf(bucket), interval);
    }
}

void markAhead(UsageBreakdown &breakdown, const QDateTime &now)
{
    for (UsageBucket &bucket : breakdown.buckets) {
        bucket.isAhead = bucket.start > now;
        bucket.isRunning = !bucket.isAhead && bucket.end > now;
    }
}

void markMissing(UsageBreakdown &breakdown, const QList<DateRange> &missing, QDate today)
{
    for (UsageBucket &bucket : breakdown.buckets) {
        const DateRange over = daysOver(daysOf(bucket), today);
        bucket.missingDays = countDays(daysWithin(missing, over));
        bucket.isMissing = bucket.missingDays > 0 && bucket.missingDays == over.days();
    }
}

DateRange daysOf(const UsageBucket &bucket)
{
    const QDate first = bucket.start.toUTC().date();
    return {first, std::max(first, bucket.end.toUTC().addMSecs(-1).date()).addDays(1)};
}

std::optional<double> shareOf(Credits part, Credits whole)
{
    if (whole.isZero())
        return std::nullopt;
    return part.toDouble() / whole.toDouble();
}

std::optional<double> changeOf(Credits now, Credits before)
{
    if (before.isZero())
        return std::nullopt;
    return (now - before).toDouble() / before.toDouble();
}

bool hasFigures(const UsageBreakdown &breakdown)
{
    return std::any_of(breakdown.buckets.begin(), breakdown.buckets.end(),
                       [](const UsageBucket &bucket) { return !bucket.isUnknown(); });
}

std::optional<qsizetype> busiestBucket(const UsageBreakdown &breakdown)
{
    const auto busiest = std::max_element(
        breakdown.buckets.begin(), breakdown.buckets.end(),
        [](const UsageBucket &a, const UsageBucket &b) { return a.total < b.total; });
    if (busiest == breakdown.buckets.end() || busiest->total <= Credits())
        return std::nullopt;
    return busiest - breakdown.buckets.begin();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparedusage.h"

#include "domain/usageflaws.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace steward {

namespace {

/// Weekends without any use are common, weeks are not.
constexpr qint64 longestPause = 7;

QList<UsagePoint> pointsOf(const QList<UsagePoint> &points, const DateRange &days)
{
    QList<UsagePoint> inside;
    std::copy_if(points.begin(), points.end(), std::back_inserter(inside),
                 [&](const UsagePoint &point) {
                     const QDate day = point.start.toUTC().date();
                     return day >= days.start && day < days.end;
                 });
    return inside;
}

QHash<QString, Credits> totalsById(const QList<ProjectUsage> &projects)
{
    QHash<QString, Credits> totals;
    for (const ProjectUsage &project : projects)
        totals[project.id] += total(project.points);
    return totals;
}

/// What no part of \a usage explains.
Credits unexplained(const OrganizationUsage &usage)
{
    Credits rest = total(usage.organization) - total(usage.deletedProjects);
    for (const ProjectUsage &project : usage.projects)
        rest -= total(project.points);
    return rest;
}

qint64 missingIn(const OrganizationUsage &usage, const std::optional<QDate> &created)
{
    const QDate from = created.value_or(QDate(1, 1, 1));
    return countDays(daysWithin(usage.flaws.missing, {from, QDate(9999, 1, 1)}));
}

} // namespace

OrganizationUsage usageIn(const OrganizationUsage &usage, const DateRange &days)
{
    OrganizationUsage inside;
    inside.interval = usage.interval;
    inside.organization = pointsOf(usage.organization, days);
    inside.deletedProjects = pointsOf(usage.deletedProjects, days);
    inside.projects.reserve(usage.projects.size());
    for (const ProjectUsage &project : usage.projects)
        inside.projects.append({project.id, project.name, pointsOf(project.points, days)});
    inside.flaws = usage.flaws;
    inside.flaws.missing = daysWithin(usage.flaws.missing, days);
    return inside;
}

ComparisonBasis basisOf(const ComparedUsage &compared, const std::optional<QDate> &created)
{
    ComparisonBasis basis;
    const std::optional<QDate> first = firstUse(compared.before);
    basis.isEmpty = !first;
    const QDate begin = compared.comparison.range.start;
    const bool isNew = created && *created > begin;
    if (first && *first > begin && (isNew || begin.daysTo(*first) >= longestPause))
        basis.begins = isNew ? std::min(*created, *first) : *first;
    basis.missingDays = missingIn(compared.before, created) + missingIn(compared.now, created);
    return basis;
}

void compareWith(UsageBreakdown &breakdown, const ComparedUsage &compared)
{
    if (basisOf(compared).isEmpty) {
        for (UsageRow &row : breakdown.rows)
            row.compared.reset();
        breakdown.totalCompared.reset();
        breakdown.differenceCompared.reset();
        return;
    }
    const QHash<QString, Credits> before = totalsById(compared.before.projects);
    const QHash<QString, Credits> now = totalsById(compared.now.projects);
    for (UsageRow &row : breakdown.rows) {
        const bool isDeleted = row.part == UsagePart::DeletedProjects;
        row.compared = isDeleted ? ComparedCredits {total(compared.before.deletedProjects),
                                                    total(compared.now.deletedProjects)}
                                 : ComparedCredits {before.value(row.id), now.value(row.id)};
    }
    breakdown.totalCompared =
        ComparedCredits {total(compared.before.organization), total(compared.now.organization)};
    breakdown.differenceCompared =
        ComparedCredits {unexplained(compared.before), unexplained(compared.now)};
}

} // namespace steward

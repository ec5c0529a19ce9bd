// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projectreview.h"

#include "domain/usageflaws.h"

#include <algorithm>

namespace steward {

namespace {

/// Adds each of \a points to the day that it begins on.
void addDays(QList<ProjectDay> &days, const QList<UsagePoint> &points, Credits ProjectDay::*part)
{
    for (const UsagePoint &point : points) {
        const qint64 place =
            days.isEmpty() ? -1 : days.first().day.daysTo(point.start.toUTC().date());
        if (place >= 0 && place < days.size())
            days[place].*part += point.value;
    }
}

/// Before its first use a project may not have been there.
std::optional<ProjectDay> quietestOf(const QList<ProjectDay> &days, QDate today)
{
    const auto isUsed = [](const ProjectDay &day) { return !day.credits.isZero(); };
    const auto first = std::find_if(days.begin(), days.end(), isUsed);
    const auto isOver = [today](const ProjectDay &day) { return day.day >= today; };
    const auto end = std::find_if(first, days.end(), isOver);
    std::optional<ProjectDay> quietest;
    for (auto day = first; day != end; ++day) {
        if (!day->isMissing && (!quietest || day->credits < quietest->credits))
            quietest = *day;
    }
    return quietest;
}

} // namespace

ProjectReview reviewProject(const OrganizationUsage &usage, const QString &id,
                            const DateRange &range, QDate today)
{
    ProjectReview review;
    const QDate end = std::min(range.end, today.addDays(1));
    for (QDate day = range.start; day < end; day = day.addDays(1))
        review.days.append({day, {}, {}});
    for (const DateRange &missing : daysWithin(usage.flaws.missing, {range.start, end})) {
        for (QDate day = missing.start; day < missing.end; day = day.addDays(1))
            review.days[range.start.daysTo(day)].isMissing = true;
    }
    addDays(review.days, usage.organization, &ProjectDay::organization);
    if (id.isEmpty())
        addDays(review.days, usage.deletedProjects, &ProjectDay::credits);
    for (const ProjectUsage &project : usage.projects) {
        if (!id.isEmpty() && project.id == id)
            addDays(review.days, project.points, &ProjectDay::credits);
    }

    std::array<Credits, 7> over;
    for (const ProjectDay &day : std::as_const(review.days)) {
        review.total += day.credits;
        review.organization += day.organization;
        const auto place = size_t(day.day.dayOfWeek() - 1);
        review.weekdays[place].total += day.credits;
        if (day.day >= today || day.isMissing)
            continue;
        ++review.weekdays[place].days;
        over[place] += day.credits;
    }
    for (size_t place = 0; place < over.size(); ++place) {
        WeekdayPattern &weekday = review.weekdays[place];
        if (weekday.days > 0)
            weekday.average = over[place].dividedBy(weekday.days);
    }
    const auto busiest = std::max_element(
        review.days.begin(), review.days.end(),
        [](const ProjectDay &a, const ProjectDay &b) { return a.credits < b.credits; });
    if (busiest != review.days.end() && busiest->credits > Credits())
        review.busiest = *busiest;
    review.quietest = quietestOf(review.days, today);
    return review;
}

} // namespace steward

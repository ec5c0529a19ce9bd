// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// How finely usage is looked at. The service itself knows days and months; weeks, from Monday to
/// Sunday, are summed from days.
enum class Interval { Day, Week, Month };

/// A range of UTC days, the end not included.
struct DateRange
{
    QDate start;
    QDate end; ///< the day after the last one

    qint64 days() const { return start.daysTo(end); }
    bool operator==(const DateRange &) const = default;
};

/// The credits of one stretch of time. Both ends are UTC, the end not included.
struct UsagePoint
{
    QDateTime start;
    QDateTime end;
    Credits value;

    bool operator==(const UsagePoint &) const = default;
};

struct ProjectUsage
{
    QString id;
    QString name;
    QList<UsagePoint> points;

    bool operator==(const ProjectUsage &) const = default;
};

/// What is wrong with an answer about usage; what is shown of it says so.
struct UsageFlaws
{
    qsizetype repeated = 0;      ///< points that were there more than once; they count once
    qsizetype contradictory = 0; ///< of these, with another value; the last one counts
    qsizetype overlapping = 0;   ///< points that overlap another without being the same stretch
    QList<DateRange> missing {}; ///< days that were asked for and that nothing was said about

    UsageFlaws &operator+=(const UsageFlaws &other);
    bool operator==(const UsageFlaws &) const = default;
};

/// The service's answer about usage. Its values are exact up to 1e-12 credits: of a value with more
/// digits after the point the rest is rounded, by 5e-13 at most (see Credits), and all sums of them
/// are exact.
struct OrganizationUsage
{
    QString interval; ///< "day", "month": an open set
    QList<UsagePoint> organization;
    QList<ProjectUsage> projects;
    QList<UsagePoint> deletedProjects;
    UsageFlaws flaws {};

    bool operator==(const OrganizationUsage &) const = default;
};

/// What usage to ask for. A null date is left out of the question: without either it is about the
/// current subscription period, and one alone leaves it to the service where the other end is.
struct UsageQuery
{
    DateRange range {};
    Interval interval = Interval::Month;
};

/// The sum of \a points.
Credits total(const QList<UsagePoint> &points);

/// The first day of \a usage on which the organization used anything, or the first of the stretch
/// that it did in; nothing where it never did.
std::optional<QDate> firstUse(const OrganizationUsage &usage);

/// The days from the first start to the last end, every start among them; nothing where there is no
/// point.
std::optional<DateRange> coveredRange(const OrganizationUsage &usage);

} // namespace steward

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

/// The service's answer about usage, as it came.
struct OrganizationUsage
{
    QString interval; ///< "day", "month": an open set
    QList<UsagePoint> organization;
    QList<ProjectUsage> projects;
    QList<UsagePoint> deletedProjects;

    bool operator==(const OrganizationUsage &) const = default;
};

/// What usage to ask for. Without a range it is the current subscription period.
struct UsageQuery
{
    std::optional<DateRange> range;
    Interval interval = Interval::Month;
};

/// The sum of \a points.
Credits total(const QList<UsagePoint> &points);

/// The days from the first start to the last end, every start among them; nothing where there is no
/// point.
std::optional<DateRange> coveredRange(const OrganizationUsage &usage);

} // namespace steward

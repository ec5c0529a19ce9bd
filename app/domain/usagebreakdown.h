// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projectcolors.h"
#include "domain/usage.h"

#include <optional>

namespace steward {

/// One bar of the chart: a stretch of time in UTC, the end not included, with the organization's
/// own value for it.
struct UsageBucket
{
    QDateTime start;
    QDateTime end;
    Credits total;
    bool isPartial = false; ///< less than a whole week or month, since the range cuts it
    bool isAhead = false;   ///< has not begun: what is used then is not known
    bool isRunning = false; ///< has begun and is not over
    qint64 missingDays = 0; ///< of those that have begun, how many nothing was said about
    bool isMissing = false; ///< nothing was said about any of its days: zero is no figure of it
    Credits difference {};  ///< total less its parts: below zero where they are more than it

    /// Whether the total is all that there will be of a whole day, week or month.
    bool isWhole() const { return !isPartial && !isAhead && !isRunning && missingDays == 0; }
    /// Whether the total is no figure of the service's.
    bool isUnknown() const { return (isAhead || isMissing) && total.isZero(); }

    bool operator==(const UsageBucket &) const = default;
};

/// The parts that the organization's credits are shown in.
enum class UsagePart { Project, OtherProjects, DeletedProjects, Unassigned };

/// One colour of the chart.
struct UsageSeries
{
    UsagePart part = UsagePart::Project;
    QString id;            ///< the project's; empty for the other parts
    QString name;          ///< the project's, told apart from others; empty for the other parts
    int colorIndex = 0;    ///< 0 to ProjectColors::count - 1, for projects alone
    QList<Credits> values; ///< one for each bucket
    Credits total;

    bool operator==(const UsageSeries &) const = default;
};

/// The credits of the days that are compared, and of those that they are compared with.
struct ComparedCredits
{
    Credits before;
    Credits now;

    bool operator==(const ComparedCredits &) const = default;
};

/// One part as the table has it; the table knows no "other projects".
struct UsageRow
{
    UsagePart part = UsagePart::Project;
    QString id;
    QString name;
    std::optional<int> colorIndex; ///< where the project has a colour of its own in the chart
    Credits total;
    std::optional<ComparedCredits> compared {}; ///< where there is something to compare with

    bool operator==(const UsageRow &) const = default;
};

/// An organization's usage as it is shown.
struct UsageBreakdown
{
    QList<UsageBucket> buckets; ///< in order of time
    QList<UsageSeries> series;  ///< the largest projects, other, deleted, what no part explains
    QList<UsageRow> rows;       ///< every project, the largest first, then deleted projects
    Credits total;              ///< the sum of the organization's own points
    Credits difference;         ///< total less the sum of all rows: what the parts do not explain
    std::optional<ComparedCredits> totalCompared {}; ///< where there is something to compare with
    std::optional<ComparedCredits> differenceCompared {}; ///< of the total less all parts, likewise

    bool isEmpty() const { return total.isZero() && series.isEmpty(); }
    bool operator==(const UsageBreakdown &) const = default;
};

/// \a usage cut into what is shown. All sums are exact. A project without any credits has a row but
/// no series. What a bucket has more than its parts is a series of its own, so that bars are as
/// high as their totals; where it has less, that is in its difference alone. Points that start
/// together add up; one that is missing counts as zero.
UsageBreakdown breakDown(const OrganizationUsage &usage, ProjectColors &colors);

/// Marks the buckets that are less than a whole \a interval.
void markPartial(UsageBreakdown &breakdown, Interval interval);

/// Marks the buckets that begin after \a now, and those that are not over.
void markAhead(UsageBreakdown &breakdown, const QDateTime &now);

/// Marks the buckets of which \a missing names days, as far as these are over on \a today.
void markMissing(UsageBreakdown &breakdown, const QList<DateRange> &missing, QDate today);

/// \a part of \a whole, 1 being all of it; nothing where the whole is zero.
std::optional<double> shareOf(Credits part, Credits whole);

/// The days of \a bucket.
DateRange daysOf(const UsageBucket &bucket);

/// How much more \a now is than \a before, 0.1 being a tenth; nothing where before is zero.
std::optional<double> changeOf(Credits now, Credits before);

/// Whether the service gave a figure of any of the time at all.
bool hasFigures(const UsageBreakdown &breakdown);

/// The bucket with the most credits, the first of several; nothing where none has any.
std::optional<qsizetype> busiestBucket(const UsageBreakdown &breakdown);

} // namespace steward

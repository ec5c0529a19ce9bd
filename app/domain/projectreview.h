// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <array>
#include <optional>

namespace steward {

/// One day of a project.
struct ProjectDay
{
    QDate day;
    Credits credits;
    Credits organization;   ///< all of the organization's on that day
    bool isMissing = false; ///< nothing was said about it: zero is no figure of it

    bool operator==(const ProjectDay &) const = default;
};

/// What a weekday usually is for a project.
struct WeekdayPattern
{
    int days = 0;  ///< how many of them are over
    Credits total; ///< of today as well, so that the weekdays add up to the project
    std::optional<Credits> average; ///< of those that are over; rounded to 1e-12

    bool operator==(const WeekdayPattern &) const = default;
};

/// One project, or all deleted ones, over a range by day. Days that have not begun are no part of
/// it. The day of today is not over, so it is in the totals, but never the quietest and in no
/// average; neither is one that nothing was said about.
struct ProjectReview
{
    QList<ProjectDay> days; ///< in order of time
    Credits total;
    Credits organization;               ///< all of the organization's
    std::optional<ProjectDay> busiest;  ///< the first of several; nothing where nothing was used
    std::optional<ProjectDay> quietest; ///< of those since the first use; the first of several
    std::array<WeekdayPattern, 7> weekdays; ///< Monday first
};

/// Which part of \a usage, whose points are days of \a range, \a id names; the deleted projects
/// where it is empty.
ProjectReview reviewProject(const OrganizationUsage &usage, const QString &id,
                            const DateRange &range, QDate today);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/random.h"
#include "sandbox/records.h"

#include <QList>

namespace steward::sandbox {

/// What an organization's projects are like before chance comes in.
struct ProjectsOutline
{
    int projects = 1; ///< with the deleted ones
    int deletedProjects = 0;
    int days = 730;       ///< of history
    int people = 1;       ///< more people use more
    bool isSmall = false; ///< a free subscription: little use
};

/// Projects that begin and end over the days before \a today. At least one of them is live and has
/// been there from the beginning.
QList<ProjectRecord> makeProjects(const ProjectsOutline &outline, QDate today, Random &random);

} // namespace steward::sandbox

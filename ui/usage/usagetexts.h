// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"

#include <QString>

namespace steward {

class UsageController;

/// "Credits per day and project"
QString usageChartTitle(Interval interval);

/// "Credits per day and organization"
QString allChartTitle(Interval interval);

/// What the range cuts off at its ends, and that the last stretch is not over; empty where each is
/// whole.
QString cutText(const UsageBreakdown &breakdown, Interval interval);

/// What has to be known to read the page of \a controller: what is not whole, what the service did
/// not say or said twice, what changes are against.
QString usageNote(const UsageController &controller);

} // namespace steward

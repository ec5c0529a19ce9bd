// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"

#include <QString>

namespace steward {

/// "Credits per day and project"
QString usageChartTitle(Interval interval);

/// What the range cuts off at its ends; empty where it cuts nothing.
QString cutText(const UsageBreakdown &breakdown, Interval interval);

} // namespace steward

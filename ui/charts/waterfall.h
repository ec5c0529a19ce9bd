// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagechange.h"
#include "ui/charts/columnschart.h"

namespace steward {

/// "vision-prod", "Deleted projects".
QString driverName(const UsageDriver &driver);

/// \a change as the columns of a chart: before, what made the difference, now.
QList<ChartColumn> waterfallColumns(const UsageChange &change);

/// The chart in one or two sentences: "From 100.00 to 121.00 credits, + 21.00. Most: alpha with
/// + 30.00, beta with − 14.00."
QString waterfallDescription(const UsageChange &change);

} // namespace steward

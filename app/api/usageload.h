// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/usageapi.h"

namespace steward {

/// Loads the usage of \a organization over a range of any length: in parts of a year at most, side
/// by side as far as the service's rate limit lets them, and joined without a gap or a double
/// count. It has a point for each of the range's days, weeks or months; its flaws name the days
/// that the service said nothing about. The first part that fails ends it. \a callback is called as
/// those of UsageApi are.
RequestHandle loadUsage(UsageApi &api, const OrganizationName &organization, const DateRange &range,
                        Interval interval, QObject *context, Callback<OrganizationUsage> callback,
                        Priority priority = Priority::Person);

/// The same for the current subscription period, whose days the service alone knows. By week its
/// days are summed, by day each of them has a point; by month it is cut as the service cuts it.
RequestHandle loadPeriodUsage(UsageApi &api, const OrganizationName &organization,
                              Interval interval, QObject *context,
                              Callback<OrganizationUsage> callback,
                              Priority priority = Priority::Person);

} // namespace steward

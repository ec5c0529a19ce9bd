// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportoptions.h"
#include "exports/exporttable.h"
#include "models/usagedocument.h"

namespace steward {

/// What a file says of \a organization.
UsageDocument usageDocument(const ExportedOrganization &organization, const ExportOrder &order);

/// A row for each project, the deleted ones together, and stretch of time. Where the projects of a
/// stretch do not add up to the organization's own figure, one more row has the difference, so that
/// the credits of all rows add up to the organization's total. What is ahead of \a now, and what
/// the service said nothing about, has no credits rather than zero.
ExportTable usageTable(const QList<ExportedOrganization> &organizations, const ExportOrder &order,
                       const QDateTime &now);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportoptions.h"
#include "exports/exporttable.h"

namespace steward {

/// A row for each project, the deleted ones together, and stretch of time. Where the projects of a
/// stretch do not add up to the organization's own figure, one more row has the difference, so that
/// the credits of all rows add up to the organization's total.
ExportTable usageTable(const QList<ExportedOrganization> &organizations, const ExportOrder &order);

/// An array of objects, one an organization: its range, its total, its points, and those of each
/// project and of the deleted ones.
QByteArray usageJson(const QList<ExportedOrganization> &organizations, const ExportOrder &order);

} // namespace steward

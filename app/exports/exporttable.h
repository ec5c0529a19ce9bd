// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportdata.h"

#include <QStringList>
#include <QVariant>

namespace steward {

/// Rows of plain values: texts, numbers, Credits, days (QDate), times (QDateTime), truth values; an
/// invalid QVariant is nothing.
struct ExportTable
{
    QStringList columns; ///< as the API spells such things: "project_id"
    QList<QVariantList> rows;
};

/// RFC 4180, UTF-8. Text that a spreadsheet would take for a formula is neutralised; numbers stay
/// numbers, with every digit that they have.
QByteArray csvOf(const ExportTable &table);
/// An array of objects, one a row. Every credit is written with all of its digits.
QByteArray jsonOf(const ExportTable &table);

/// Plan, members, admins, projects and the credits of the current period beside each organization.
ExportTable organizationsTable(const QList<ExportedOrganization> &organizations);
/// A row for each member of each organization.
ExportTable membersTable(const QList<ExportedOrganization> &organizations);
/// A row for each organization, a column for each kind of resource.
ExportTable resourcesTable(const QList<ExportedOrganization> &organizations);

} // namespace steward

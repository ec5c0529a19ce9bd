// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace steward::sandbox {

/// Marks a database file as the sandbox's, in this version of the schema (SQLite's application_id).
inline constexpr int schemaIdentity = 0x53424f01;

/// What turns an empty database into one with the sandbox's tables.
QStringList schemaStatements();

} // namespace steward::sandbox

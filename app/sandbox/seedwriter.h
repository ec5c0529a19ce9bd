// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward::sandbox {

class Database;
struct SeedData;

/// Writes \a data, with new tokens for its first three users, into an empty database: all of it or
/// nothing. Ask the database whether something failed.
void writeSeedData(Database &database, const SeedData &data);

} // namespace steward::sandbox

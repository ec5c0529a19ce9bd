// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

class JournalDatabase;

enum class SchemaState {
    Ready,   ///< of this version, by now
    Newer,   ///< written by a later version of the program; left as it is
    Foreign, ///< of another program
    Failed,  ///< the database knows why
};

/// Brings the tables of \a database from whatever version they are of to this one, as a whole or
/// not at all. A new database gets them.
SchemaState bringUpToDate(JournalDatabase &database);

/// The version that bringUpToDate() brings to.
int journalVersion();

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalentry.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace steward {

// Entries and what is in them, as the journal's tables have them.

QString nameOf(Fate fate);
Fate fateOf(const QString &name);

/// Milliseconds since 1970; NULL where \a time is invalid.
QVariant stampOf(const QDateTime &time);
QDateTime timeOf(const QVariant &stamp);

/// Begins a statement that entryOf() can read the rows of; "entries" is the table's name in it.
QString selectEntries();
/// Where such a row has the run of the program that sees to the entry.
inline constexpr int instanceColumn = 18;
/// The entry that \a row has; nothing where it is of a kind that is not known here.
std::optional<JournalEntry> entryOf(const QSqlQuery &row);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// Why a journal's file is set aside.
enum class JournalFault {
    None,
    Damaged, ///< it is no journal, or part of one
    Empty,   ///< nothing is in it, and Steward leaves no journal so
};

/// What to tell about a file that was set aside for \a fault, and is \a file now.
QString setAsideSentence(JournalFault fault, const QString &file);

} // namespace steward

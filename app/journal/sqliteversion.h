// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// Of the SQLite that the journal is kept with: Qt's own, or the system's. Empty where there is
/// none.
QString sqliteVersion();

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QString>

namespace steward {

/// What to think of before a change over \a connection; empty where it is like any other.
QString productionNote(const Connection &connection);

} // namespace steward

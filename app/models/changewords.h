// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QString>

namespace steward {

/// What was asked for, e.g. "remove ada@example.com from acme".
QString description(const Change &change);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/usagerange.h"

namespace steward {

/// What \a settings say about the range and interval; a word that is not known means the default.
UsageSelection usageSelection(const Settings &settings);

/// Puts \a selection into \a settings.
void putUsageSelection(Settings &settings, const UsageSelection &selection);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace steward {

/// What somebody may look for in what was changed.
enum class ChangeTrait {
    Created,
    Renamed,
    SubscriptionChanged,
    SettingsChanged,
    Invited,
    MadeAdmin,
    MadeRegular,
    Removed,
    OfAdmin,  ///< somebody was an admin before, or is one by it
    OfMember, ///< the same for who is none
};

/// What \a change is, first of all: one of those down to Removed.
ChangeTrait traitOf(const Change &change);

} // namespace steward

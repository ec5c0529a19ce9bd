// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QString>

namespace steward {

/// Which outcomes are looked for.
enum class FateFilter {
    All,
    Done,
    NotDone,
    NotSent, ///< never left this machine
    InDoubt, ///< not known, and perhaps never
};

/// Which entries of the journal are looked for: those that all of it applies to.
struct EntryFilter
{
    QString address {};               ///< of the service; empty: of any
    OrganizationName organization {}; ///< empty: of any
    QString organizationId {};        ///< of that organization, whatever its name was; may be empty
    QString text {};                  ///< in the address, the organization, the profile, the words
    FateFilter fate = FateFilter::All;
    QString run {}; ///< empty: of any, and of none

    bool operator==(const EntryFilter &) const = default;
};

} // namespace steward

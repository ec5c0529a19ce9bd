// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/changetrait.h"
#include "domain/organization.h"

#include <QList>
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

/// Which kinds of changes are looked for.
enum class KindFilter {
    All,
    Invitations,
    Roles,
    Removals,
    Organizations, ///< created, renamed, or otherwise changed
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
    KindFilter kind = KindFilter::All;
    /// What the text is besides, as the person calls it: an entry of these, or with one of these
    /// outcomes, will do as well.
    QList<ChangeTrait> traits {};
    QList<Fate> fates {};

    bool operator==(const EntryFilter &) const = default;
};

} // namespace steward

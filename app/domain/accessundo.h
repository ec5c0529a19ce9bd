// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"

#include <QList>

#include <optional>

namespace steward {

/// What has to be wished for to take \a change, which was made, back. It is compared with what is
/// so by now. Nothing where it is no change of a member: the service deletes no organizations, and
/// does not tell the dates of a subscription.
std::optional<AccessWish> undoOf(const Change &change);

/// The name that \a change, which was made, took from an organization, as the one to rename it to;
/// nothing where it did not.
std::optional<OrganizationName> formerName(const Change &change);

/// What taking changes back cannot bring back.
struct UndoLosses
{
    bool isProjectRolesLost = false; ///< of who was removed
    bool isAccessLost = false;       ///< what who was added has got since
};

UndoLosses lossesOf(const QList<Change> &changes);

/// The wishes that take \a changes, which are in the order that they were made in, back, in the
/// opposite order. Several of the same person in one organization are taken back together: what
/// was so before the first of them is wished for, where what the last of them made is so still.
QList<AccessWish> undoOf(const QList<Change> &changes);

} // namespace steward

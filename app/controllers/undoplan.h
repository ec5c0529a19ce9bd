// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessundo.h"
#include "domain/organizationnames.h"
#include "models/activitytablemodel.h"

#include <QList>

namespace steward {

/// What taking changes of members back asks for today.
struct UndoPlan
{
    QList<AccessWish> wishes;
    UndoLosses losses;
    QList<OrganizationName> ofOthers {}; ///< names that other organizations have by now
    QList<OrganizationName> untold {};   ///< of which nobody knows what they are called today
};

/// \a rows, which were made, are in the order that they were made in.
UndoPlan undoPlanOf(const QList<ActivityRow> &rows, const OrganizationNames &names);

} // namespace steward

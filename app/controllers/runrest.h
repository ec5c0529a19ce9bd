// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/accessrunner.h"
#include "domain/accessplan.h"
#include "journal/journalrun.h"

#include <QList>

namespace steward {

/// What is left of a run, to make a plan of. What is in doubt is not among it: that is looked into
/// first when the run goes on.
struct RunRest
{
    QList<int> places;        ///< in the run
    QList<AccessWish> wishes; ///< of each
    int inDoubt = 0;
    QHash<int, QString> leftOut {};    ///< places that no plan can be made for, and why
    QHash<int, QString> postponed {};  ///< places in doubt that cannot be looked into, and why
    QList<OrganizationName> untold {}; ///< of which nobody knows what they are called today

    /// Whose members a plan is made with.
    QList<OrganizationName> organizations() const;
};

RunRest restOf(const JournalRun &run);

/// Of which changes of \a run it cannot be told whether they were made, in a sentence or two; empty
/// where there are none.
QString unclearText(const JournalRun &run);

/// Which changes of \a run are still in doubt: what is looked into first when it goes on, and made
/// again where it was not made.
QString doubtText(const JournalRun &run);

/// What \a plan, which was made of the wishes of \a rest and ticked by somebody, says of the run.
RunChoice choiceOf(const RunRest &rest, const AccessPlan &plan);

} // namespace steward

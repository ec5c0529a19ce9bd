// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/undoplan.h"

namespace steward {

UndoPlan undoPlanOf(const QList<ActivityRow> &rows, const OrganizationNames &names)
{
    UndoPlan plan;
    QList<Change> changes;
    for (const ActivityRow &row : rows) {
        const OrganizationName &then = organizationOf(row.change);
        if (names.isUntold(row.organizationId)) {
            if (!plan.untold.contains(then))
                plan.untold.append(then);
            continue;
        }
        const std::optional<OrganizationName> now = names.today(then, row.organizationId);
        if (now)
            changes.append(renamed(row.change, then, *now));
        else if (!plan.ofOthers.contains(then))
            plan.ofOthers.append(then);
    }
    plan.wishes = undoOf(changes);
    plan.losses = lossesOf(changes);
    return plan;
}

} // namespace steward

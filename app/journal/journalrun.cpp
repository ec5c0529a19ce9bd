// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalrun.h"

#include <QHash>

#include <utility>

namespace steward {

JournalRun underTodaysNames(JournalRun run, const OrganizationNames &names)
{
    QHash<OrganizationName, QString> ids; // by the name of then
    // Where another organization has the name of one, that one is left out: each name stands for
    // one.
    const QList<NamedOrganization> then = std::exchange(run.organizations, {});
    for (const NamedOrganization &each : then) {
        ids.insert(each.name, each.id);
        if (names.isUntold(each.id))
            run.organizations.append(each);
        else if (const auto now = names.today(each.name, each.id))
            run.organizations.append({*now, each.id});
    }
    for (RunLine &line : run.lines) {
        OrganizationName &name = line.step.organization;
        const QString id = ids.value(name);
        line.isUntold = names.isUntold(id);
        if (line.isUntold)
            continue;
        const std::optional<OrganizationName> now = names.today(name, id);
        line.isOfAnother = !now;
        name = now.value_or(name);
        if (line.isOfAnother && line.settlement && line.isLeft())
            line.settlement->fate = Fate::Unclear;
    }
    return run;
}

} // namespace steward

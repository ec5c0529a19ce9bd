// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalrun.h"

#include <QHash>

#include <utility>

namespace steward {

JournalRun underTodaysNames(JournalRun run, const OrganizationNames &names)
{
    QHash<OrganizationName, std::optional<OrganizationName>> today;
    for (RunOrganization &each : run.organizations) {
        const std::optional<OrganizationName> name = names.today(each.name, each.id);
        today.insert(each.name, name);
        each.name = name.value_or(each.name);
    }
    for (RunLine &line : run.lines) {
        OrganizationName &name = line.step.organization;
        const std::optional<OrganizationName> now = today.value(name, name);
        line.isOfAnother = !now;
        name = now.value_or(name);
        if (line.isOfAnother && line.settlement && line.isLeft())
            line.settlement->fate = Fate::Unclear;
    }
    return run;
}

} // namespace steward

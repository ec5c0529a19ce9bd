// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/runrest.h"

#include "models/accesswords.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct RunRestWords
{
    Q_DECLARE_TR_FUNCTIONS(RunRestWords)
};

/// Why \a line is not carried out.
QString whyLeftOut(const AccessLine &line)
{
    const OrganizationName &organization = line.step.organization;
    if (line.block != AccessBlock::None)
        return blockText(line.block, organization);
    if (line.action() == AccessAction::Keep)
        return RunRestWords::tr("It is so already.");
    return line.isOvertaken ? overtakenText(organization) : RunRestWords::tr("It was unticked.");
}

} // namespace

QList<OrganizationName> RunRest::organizations() const
{
    QList<OrganizationName> names;
    for (const AccessWish &wish : wishes) {
        if (!names.contains(wish.organization))
            names.append(wish.organization);
    }
    return names;
}

RunRest restOf(const JournalRun &run)
{
    RunRest rest;
    for (int place = 0; place < run.lines.size(); ++place) {
        const RunLine &line = run.lines[place];
        if (line.settlement) {
            rest.inDoubt += line.isLeft();
            continue;
        }
        if (line.isOfAnother) {
            rest.leftOut.insert(place, otherOrganizationText(line.step.organization));
            continue;
        }
        AccessWish wish {line.step.organization, line.step.email, line.step.after,
                         AccessWish::Members::TakeRole, line.step.before};
        wish.isOvertaken = line.isOvertaken;
        rest.places.append(place);
        rest.wishes.append(wish);
    }
    return rest;
}

RunChoice choiceOf(const RunRest &rest, const AccessPlan &plan)
{
    RunChoice choice;
    choice.leftOut = rest.leftOut;
    for (qsizetype i = 0; i < rest.places.size(); ++i) {
        const AccessLine &line = plan.lines()[i];
        const int place = rest.places[i];
        if (line.isEffective() && line.isOvertaken)
            choice.insisted.insert(place);
        else if (isOfTheMoment(line.block))
            choice.postponed.insert(place, whyLeftOut(line));
        else if (!line.isEffective())
            choice.leftOut.insert(place, whyLeftOut(line));
    }
    return choice;
}

} // namespace steward

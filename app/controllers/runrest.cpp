// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/runrest.h"

#include "models/accesswords.h"
#include "models/changewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct RunRestWords
{
    Q_DECLARE_TR_FUNCTIONS(RunRestWords)
};

/// The first of \a descriptions, and how many more there are.
QString listOf(QStringList descriptions)
{
    constexpr int mostNamed = 10;
    if (const int others = int(descriptions.size()) - mostNamed; others > 0) {
        descriptions.resize(mostNamed);
        descriptions.append(RunRestWords::tr("and %Ln more", nullptr, others));
    }
    return descriptions.join(QStringLiteral("; "));
}

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
        if (!names.contains(wish.organization) && !untold.contains(wish.organization))
            names.append(wish.organization);
    }
    return names;
}

RunRest restOf(const JournalRun &run)
{
    RunRest rest;
    for (int place = 0; place < run.lines.size(); ++place) {
        const RunLine &line = run.lines[place];
        const OrganizationName &organization = line.step.organization;
        if (line.isUntold && line.isLeft() && !rest.untold.contains(organization))
            rest.untold.append(organization);
        if (line.settlement && line.isLeft() && line.isUntold) {
            rest.postponed.insert(place, untoldNameText(organization));
            continue;
        }
        if (line.settlement) {
            rest.inDoubt += line.isLeft();
            continue;
        }
        if (line.isOfAnother) {
            rest.leftOut.insert(place, otherOrganizationText(organization));
            continue;
        }
        AccessWish wish {organization, line.step.email, line.step.after,
                         AccessWish::Members::TakeRole, line.step.before};
        wish.isOvertaken = line.isOvertaken;
        rest.places.append(place);
        rest.wishes.append(wish);
    }
    return rest;
}

QString unclearText(const JournalRun &run)
{
    QStringList named;
    QStringList reasons;
    for (const RunLine &line : run.lines) {
        if (!line.isUnclear())
            continue;
        named.append(description(changeOf(line.step)));
        reasons.append(line.settlement->words);
    }
    const int count = int(reasons.size());
    if (count == 0)
        return {};
    reasons.removeDuplicates();
    const QString text =
        RunRestWords::tr("Whether %Ln of them were made cannot be told: %1.", nullptr, count)
            .arg(listOf(named));
    const bool isOneReason = reasons.size() == 1 && !reasons.first().isEmpty();
    return isOneReason ? text + u' ' + reasons.first() : text;
}

QString doubtText(const JournalRun &run)
{
    QStringList named;
    for (const RunLine &line : run.lines) {
        if (line.settlement && line.isLeft() && !line.isUntold)
            named.append(description(changeOf(line.step)));
    }
    return named.isEmpty() ? QString() : RunRestWords::tr("In doubt: %1.").arg(listOf(named));
}

RunChoice choiceOf(const RunRest &rest, const AccessPlan &plan)
{
    RunChoice choice;
    choice.leftOut = rest.leftOut;
    choice.postponed = rest.postponed;
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

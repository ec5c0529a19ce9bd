// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesswords.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

} // namespace

QString accessText(Access access)
{
    switch (access) {
    case Access::None:
        break;
    case Access::Regular:
        return roleText(MemberRole::Regular);
    case Access::Admin:
        return roleText(MemberRole::Admin);
    }
    return QStringLiteral("–");
}

QString actionText(const AccessStep &step)
{
    switch (actionOf(step)) {
    case AccessAction::Keep:
        break;
    case AccessAction::Add:
        return step.after == Access::Admin ? AccessWords::tr("Add as admin")
                                           : AccessWords::tr("Add");
    case AccessAction::Promote:
        return AccessWords::tr("Make admin");
    case AccessAction::Demote:
        return AccessWords::tr("Make regular user");
    case AccessAction::Remove:
        return AccessWords::tr("Remove");
    }
    return AccessWords::tr("Stays");
}

Tone actionTone(AccessAction action)
{
    switch (action) {
    case AccessAction::Keep:
        break;
    case AccessAction::Add:
        return Tone::Good;
    case AccessAction::Promote:
        return Tone::Accent;
    case AccessAction::Demote:
        return Tone::Warn;
    case AccessAction::Remove:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString blockText(AccessBlock block, const OrganizationName &organization)
{
    switch (block) {
    case AccessBlock::None:
        break;
    case AccessBlock::ReadOnly:
        return AccessWords::tr("This profile is read-only.");
    case AccessBlock::NoRights:
        return AccessWords::tr("You are no admin of %1.").arg(organization.text);
    case AccessBlock::NotRead:
        return AccessWords::tr("The members of %1 could not be read.").arg(organization.text);
    case AccessBlock::Yourself:
        return AccessWords::tr("This is you. Change yourself on the Members page.");
    case AccessBlock::LastAdmin:
        return AccessWords::tr("%1 would be left without an admin.").arg(organization.text);
    case AccessBlock::ListIncomplete:
        return AccessWords::tr("A line of the list that cannot be used may mean this person.");
    case AccessBlock::ChangedSince:
        return AccessWords::tr("This has changed since the plan was made.");
    }
    return {};
}

QString overtakenText(const OrganizationName &organization)
{
    return AccessWords::tr("Overtaken by a newer change of this person or a newer list for %1.")
        .arg(organization.text);
}

QString otherOrganizationText(const OrganizationName &organization)
{
    return AccessWords::tr("%1 is the name of another organization now.").arg(organization.text);
}

QString untoldNameText(const OrganizationName &organization)
{
    return AccessWords::tr("The service does not tell what %1 is called today.")
        .arg(organization.text);
}

QString goneText(const OrganizationName &organization)
{
    return AccessWords::tr("%1 is no longer among your organizations: it was removed, or you are "
                           "no longer a member of it.")
        .arg(organization.text);
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        break;
    case StepState::UnderWay:
        return AccessWords::tr("Under way");
    case StepState::Done:
        return AccessWords::tr("Done");
    case StepState::Refused:
        return AccessWords::tr("Refused");
    case StepState::ChangedSince:
        return AccessWords::tr("Changed meanwhile");
    case StepState::InDoubt:
        return AccessWords::tr("In doubt");
    case StepState::NotTried:
        return AccessWords::tr("Not tried");
    }
    return {};
}

Tone stateTone(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::NotTried:
        break;
    case StepState::UnderWay:
        return Tone::Accent;
    case StepState::Done:
        return Tone::Good;
    case StepState::Refused:
        return Tone::Bad;
    case StepState::ChangedSince:
    case StepState::InDoubt:
        return Tone::Warn;
    }
    return Tone::Neutral;
}

QString problemSentence(const RosterIssue &issue)
{
    switch (issue.problem) {
    case RosterProblem::NoAddress:
        return AccessWords::tr("\"%1\" has no e-mail address in it. Add one, or take the line out.")
            .arg(issue.text);
    case RosterProblem::NotAnAddress:
        return AccessWords::tr("\"%1\" is no e-mail address. Write it as name@example.com.")
            .arg(issue.text);
    case RosterProblem::BesideAddress:
        return AccessWords::tr("\"%1\" may be an address with a space in it, or a name and an "
                               "address. Take the space out, or write Name <name@example.com>.")
            .arg(issue.text);
    case RosterProblem::UnknownRole:
        return AccessWords::tr("\"%1\" is no role. Write admin or member, yes or no, or nothing.")
            .arg(issue.text);
    case RosterProblem::NotAName:
        return AccessWords::tr("\"%1\" is no organization's name. Names have lowercase letters, "
                               "digits and dashes.")
            .arg(issue.text);
    case RosterProblem::Contradiction:
        return AccessWords::tr("%1 has another role here than in line %2, so nothing is planned "
                               "for this person. Keep one of the two lines.")
            .arg(issue.text)
            .arg(issue.otherLine);
    case RosterProblem::OpenQuote:
        return AccessWords::tr("A quotation mark begins here and is never closed. Close it, or "
                               "take it out.");
    case RosterProblem::ColumnTwice:
        return AccessWords::tr("There is another column for what \"%1\" says, and only the first "
                               "one is read. Take one of the two out.")
            .arg(issue.text);
    case RosterProblem::NoHead:
        return AccessWords::tr(
                   "\"%1\" may say whether somebody is an admin, and no line names the "
                   "columns. Begin with a line such as email,admin; or write yes or no.")
            .arg(issue.text);
    case RosterProblem::UnreadableTable:
        break;
    }
    return AccessWords::tr("None of the columns \"%1\" is called email. Name the one with the "
                           "addresses so.")
        .arg(issue.text);
}

QString issueText(const RosterIssue &issue)
{
    return AccessWords::tr("Line %1: %2").arg(issue.line).arg(problemSentence(issue));
}

QString unreadablePlanLine(int line)
{
    return AccessWords::tr("Line %1 of the plan is left out: it is not as Steward wrote it, "
                           "or it is about somebody once more.")
        .arg(line);
}

QString rosterSummary(const Roster &roster)
{
    QStringList parts {AccessWords::tr("%Ln person(s)", nullptr, int(roster.people.size()))};
    if (roster.repeated > 0)
        parts << AccessWords::tr("%Ln line(s) repeat others", nullptr, roster.repeated);
    if (!roster.issues.isEmpty())
        parts << AccessWords::tr("%Ln line(s) cannot be used", nullptr, int(roster.issues.size()));
    return parts.join(QStringLiteral(" · "));
}

QString planSummary(const AccessCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    add(counts.added, AccessWords::tr("%Ln to add", nullptr, counts.added));
    add(counts.promoted, AccessWords::tr("%Ln to make admin", nullptr, counts.promoted));
    add(counts.demoted, AccessWords::tr("%Ln to make regular user", nullptr, counts.demoted));
    add(counts.removed, AccessWords::tr("%Ln to remove", nullptr, counts.removed));
    if (counts.changes() == 0)
        parts << AccessWords::tr("Nothing to change");
    add(counts.kept, AccessWords::tr("%Ln stay(s)", nullptr, counts.kept));
    add(counts.blocked, AccessWords::tr("%Ln blocked", nullptr, counts.blocked));
    add(counts.overtaken, AccessWords::tr("%Ln overtaken", nullptr, counts.overtaken));
    add(counts.unticked, AccessWords::tr("%Ln unticked", nullptr, counts.unticked));
    return parts.join(QStringLiteral(" · "));
}

QString progressSummary(const RunProgress &progress)
{
    QStringList parts {
        AccessWords::tr("%L1 of %Ln change(s) made", nullptr, progress.total).arg(progress.done)};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    add(progress.refused, AccessWords::tr("%Ln refused", nullptr, progress.refused));
    add(progress.changedSince,
        AccessWords::tr("%Ln changed meanwhile", nullptr, progress.changedSince));
    add(progress.inDoubt, AccessWords::tr("%Ln in doubt", nullptr, progress.inDoubt));
    add(progress.notTried, AccessWords::tr("%Ln not tried", nullptr, progress.notTried));
    return parts.join(QStringLiteral(" · "));
}

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono_literals;
    if (duration < 1min)
        return AccessWords::tr("less than a minute");
    const auto minutes = int(std::chrono::ceil<std::chrono::minutes>(duration).count());
    return AccessWords::tr("about %Ln minute(s)", nullptr, minutes);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changeoutcome.h"

#include "base/sentence.h"
#include "models/changewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct ChangeOutcome
{
    Q_DECLARE_TR_FUNCTIONS(ChangeOutcome)
};

QString noOrganization(const OrganizationName &name)
{
    return ChangeOutcome::tr("There is no organization named %1 any more, or you are no longer a "
                             "member of it.")
        .arg(name.text);
}

Finding notRead(const ApiError &error)
{
    return {Fate::Unread,
            error.message,
            {},
            error.kind == ErrorKind::Unauthorized ? Finding::Obstacle::NoSignIn
                                                  : Finding::Obstacle::None};
}

/// Nothing is known, since \a organization could not be asked about: not now, or never again.
Finding unread(const OrganizationName &organization, const ApiError &error)
{
    if (error.kind == ErrorKind::NotFound)
        return {Fate::Unclear, noOrganization(organization), {}, Finding::Obstacle::Missing};
    return notRead(error);
}

bool isSameAddress(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

const Member *memberBy(const QList<Member> &members, const UserId &id)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member &member) { return member.id == id; });
    return found == members.end() ? nullptr : &*found;
}

/// How the organization is now beside what was wanted of one field.
enum class Match { NotAskedFor, NotTold, AsBefore, AsWanted, Other };

template<typename Value>
Match match(const std::optional<Value> &wanted, const std::optional<Value> &before,
            const std::optional<Value> &now)
{
    if (!wanted)
        return Match::NotAskedFor;
    if (!now)
        return Match::NotTold;
    if (*now != *wanted)
        return Match::Other;
    return before == wanted ? Match::AsBefore : Match::AsWanted;
}

} // namespace

ApiError refusal(ApiError heldUp)
{
    constexpr int notSignedIn = 401; // HTTP
    heldUp.kind =
        heldUp.httpStatus == notSignedIn ? ErrorKind::Unauthorized : ErrorKind::RateLimited;
    return heldUp;
}

bool leavesOutcomeOpen(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Unknown:
    case ErrorKind::Server:
    case ErrorKind::Redirect: // "done, look there" is one
        return true;
    case ErrorKind::BadAnswer:
    case ErrorKind::TooLarge:
        return error.httpStatus >= 200 && error.httpStatus < 300;
    default:
        return false;
    }
}

bool isSent(const ApiError &error)
{
    return error.httpStatus > 0 || error.kind == ErrorKind::BadAnswer;
}

Finding judge(const OrganizationCreation &change, const Result<QList<Organization>> &mine)
{
    if (!mine)
        return notRead(mine.error());
    const auto found = std::find_if(mine->begin(), mine->end(), [&](const Organization &each) {
        return each.name == change.draft.name;
    });
    const QString name = change.draft.name.text;
    if (found == mine->end())
        return {Fate::NotDone,
                ChangeOutcome::tr("None of your organizations is named %1.").arg(name)};
    if (change.before == Presence::Absent)
        return {Fate::Done, ChangeOutcome::tr("The organization %1 exists.").arg(name), *found};
    if (change.before == Presence::Present)
        return {Fate::NotDone,
                ChangeOutcome::tr("An organization named %1 existed before.").arg(name),
                {},
                Finding::Obstacle::ThereBefore};
    return {Fate::Unclear,
            ChangeOutcome::tr("The organization %1 exists, and it is not known whether it did "
                              "before.")
                .arg(name)};
}

Finding judge(const OrganizationUpdate &change, const Result<OrganizationDetail> &now)
{
    const QString name = change.organization.text;
    if (!now)
        return unread(change.organization, now.error());
    if (!change.id.isEmpty() && now->id != change.id)
        return {Fate::Unclear,
                ChangeOutcome::tr("%1 is the name of another organization now.").arg(name)};
    const Match fields[] = {
        match(change.wanted.subscription, change.subscriptionBefore,
              std::optional(now->subscription)),
        match(change.wanted.twoFactorForced, change.twoFactorBefore, now->twoFactorForced),
    };
    const auto has = [&](Match match) {
        return std::find(std::begin(fields), std::end(fields), match) != std::end(fields);
    };
    const bool hasDates = change.wanted.subscriptionStartDate || change.wanted.subscriptionEndDate;
    // All of a change is made, or nothing of it: one field that has changed speaks for the others.
    if (has(Match::Other) && has(Match::AsWanted))
        return {Fate::Unclear,
                ChangeOutcome::tr("%1 has become something else meanwhile.").arg(name)};
    if (has(Match::Other))
        return {Fate::NotDone, ChangeOutcome::tr("%1 is as it was before.").arg(name)};
    const bool isKnownBefore = !change.id.isEmpty();
    const bool isHidden = hasDates || has(Match::NotTold);
    if (isHidden && !(has(Match::AsWanted) && isKnownBefore))
        return {Fate::Unclear,
                hasDates ? ChangeOutcome::tr("The service does not tell the dates of a "
                                             "subscription, so they cannot be checked.")
                         : ChangeOutcome::tr("The service does not tell whether two-factor "
                                             "authentication is forced.")};
    return {Fate::Done, ChangeOutcome::tr("%1 is as you wanted it.").arg(name), *now};
}

Finding judge(const OrganizationUpdate &change, const Result<OrganizationDetail> &atOldName,
              const Result<OrganizationDetail> &atNewName)
{
    const OrganizationName newName = change.wanted.name.value_or(change.organization);
    const auto isIt = [&](const Result<OrganizationDetail> &result) {
        return result && (change.id.isEmpty() || result->id == change.id);
    };
    const auto isGone = [](const Result<OrganizationDetail> &result) {
        return !result && result.error().kind == ErrorKind::NotFound;
    };
    // Where its id was not known, only both names together tell: the old one gone, the new one
    // here.
    const bool isRenamed = isIt(atNewName)
                           && (!change.id.isEmpty() || isGone(atOldName)
                               || (atOldName && atOldName->id == atNewName->id));
    if (isRenamed)
        return {
            Fate::Done,
            ChangeOutcome::tr("%1 is named %2 now.").arg(change.organization.text, newName.text),
            *atNewName};
    if (isIt(atOldName))
        return {Fate::NotDone,
                ChangeOutcome::tr("%1 still has its name.").arg(change.organization.text)};
    if (!atOldName && !isGone(atOldName))
        return unread(change.organization, atOldName.error());
    if (!atNewName && !isGone(atNewName))
        return unread(newName, atNewName.error());
    return {Fate::Unclear, ChangeOutcome::tr("The organization is found neither as %1 nor as %2.")
                               .arg(change.organization.text, newName.text)};
}

Finding judge(const MemberAddition &change, const Result<QList<Member>> &now)
{
    if (!now)
        return unread(change.organization, now.error());
    const QString email = change.member.email;
    const QString name = change.organization.text;
    const auto found = std::find_if(now->begin(), now->end(), [&](const Member &member) {
        return isSameAddress(member.email, email);
    });
    if (found == now->end())
        return {Fate::NotDone, ChangeOutcome::tr("%1 is not a member of %2.").arg(email, name)};
    if (change.before == Presence::Absent && found->role != change.member.role)
        return {Fate::Unclear,
                (found->isAdmin() ? ChangeOutcome::tr("%1 is a member of %2, but as an admin.")
                                  : ChangeOutcome::tr("%1 is a member of %2, but as a regular "
                                                      "user."))
                    .arg(email, name)};
    if (change.before == Presence::Absent)
        return {Fate::Done, ChangeOutcome::tr("%1 is a member of %2.").arg(email, name), *found};
    if (change.before == Presence::Present)
        return {Fate::NotDone,
                ChangeOutcome::tr("%1 was a member of %2 before.").arg(email, name),
                {},
                Finding::Obstacle::ThereBefore};
    return {Fate::Unclear,
            ChangeOutcome::tr("%1 is a member of %2, and it is not known since when.")
                .arg(email, name)};
}

Finding judge(const MemberRoleChange &change, const Result<QList<Member>> &now)
{
    if (!now)
        return unread(change.organization, now.error());
    const QString name = change.organization.text;
    const Member *member = memberBy(*now, change.id);
    if (!member)
        return {Fate::Unclear,
                ChangeOutcome::tr("%1 is no longer a member of %2.").arg(change.email, name)};
    const QString words = member->isAdmin() ? ChangeOutcome::tr("%1 is an admin of %2.")
                                            : ChangeOutcome::tr("%1 is a regular user of %2.");
    if (member->role != change.role)
        return {Fate::NotDone, words.arg(change.email, name)};
    return {Fate::Done, words.arg(change.email, name), *member};
}

Finding judge(const MemberRemoval &change, const Result<QList<Member>> &now)
{
    const QString name = change.organization.text;
    const Finding removed {
        Fate::Done, ChangeOutcome::tr("%1 is no longer a member of %2.").arg(change.email, name)};
    if (!now) {
        // Nobody else sees an organization's members: to be shut out is what was asked for.
        const bool isShutOut =
            now.error().kind == ErrorKind::NotFound || now.error().kind == ErrorKind::Forbidden;
        return change.person == Person::Caller && isShutOut
                   ? removed
                   : unread(change.organization, now.error());
    }
    if (memberBy(*now, change.id))
        return {Fate::NotDone,
                ChangeOutcome::tr("%1 is still a member of %2.").arg(change.email, name)};
    return removed;
}

ApiError outcomeError(const Finding &finding, const ApiError &lost)
{
    const QString start =
        lost.kind == ErrorKind::Unknown
            ? ChangeOutcome::tr("The connection was lost before the service answered.")
            : fullSentence(lost.message);
    const QString words = fullSentence(finding.words); // the service's own, where it refused
    ApiError error {ErrorKind::Unknown, lost.httpStatus, {}, lost.detail};
    if (finding.fate == Fate::NotDone && finding.obstacle == Finding::Obstacle::ThereBefore) {
        error.kind = ErrorKind::Conflict;
        error.message = ChangeOutcome::tr("%1 %2 Nothing was changed.").arg(start, words);
    } else if (finding.fate == Fate::NotDone) {
        error.kind = ErrorKind::Network;
        error.message = ChangeOutcome::tr("%1 Steward has checked twice since: %2 The change has "
                                          "not been made, and it is safe to try again.")
                            .arg(start, words);
    } else if (finding.fate == Fate::Unclear) {
        error.message = ChangeOutcome::tr("%1 Whether the change was made cannot be told: %2")
                            .arg(start, words);
    } else {
        error.message = ChangeOutcome::tr("%1 Whether the change was made could not be checked: %2 "
                                          "Steward checks again when the service can be reached.")
                            .arg(start, words);
    }
    return error;
}

QString leftoverSentence(const Change &change, const Finding &finding, OpenSince since)
{
    const QString words =
        since == OpenSince::EarlierRun
            ? ChangeOutcome::tr("When Steward was last closed, a change was on its way: %1.")
            : ChangeOutcome::tr("The answer to a change was lost: %1.");
    const QString start = words.arg(description(change));
    const QString found = fullSentence(finding.words);
    switch (finding.fate) {
    case Fate::Done:
        return ChangeOutcome::tr("%1 It was made. %2").arg(start, found);
    case Fate::NotDone:
    case Fate::NotSent:
        return ChangeOutcome::tr("%1 It was not made. %2").arg(start, found);
    case Fate::Unclear:
        return ChangeOutcome::tr("%1 Whether it was made cannot be told: %2").arg(start, found);
    case Fate::Unread:
    case Fate::Pending:
        break;
    }
    return ChangeOutcome::tr("%1 Whether it was made could not be checked: %2 Steward checks again "
                             "when the service can be reached.")
        .arg(start, found);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <QList>

namespace steward {

/// What was found when a change was looked into.
struct Finding
{
    enum class Obstacle {
        None,
        ThereBefore, ///< not made, since what it was to add was there already
        NoSignIn,    ///< not read, since nobody has signed in
        Missing,     ///< not read, since there is no organization of that name for this caller
    };

    Fate fate = Fate::Unread; ///< never Pending
    QString words;            ///< what is so now, in one sentence
    ChangeValue value {};     ///< of a change done
    Obstacle obstacle = Obstacle::None;
};

/// Whether \a error leaves open what became of a change: there was no answer, or the service or a
/// gateway before it broke down over it, or it says that all went well and cannot be read.
bool leavesOutcomeOpen(const ApiError &error);

/// Whether a change that failed with \a error, and whose outcome that does not leave open, left
/// this machine.
bool isSent(const ApiError &error);

/// \a heldUp, of something that is not tried again, told as what held it up.
ApiError refusal(ApiError heldUp);

/// \a mine are the caller's organizations afterwards: who creates one becomes its admin.
Finding judge(const OrganizationCreation &change, const Result<QList<Organization>> &mine);

/// \a now is the organization afterwards. For a change that renames it, see below.
Finding judge(const OrganizationUpdate &change, const Result<OrganizationDetail> &now);

/// \a atOldName was asked for before \a atNewName.
Finding judge(const OrganizationUpdate &change, const Result<OrganizationDetail> &atOldName,
              const Result<OrganizationDetail> &atNewName);

/// \a now are the members of the organization afterwards. Unlike a single one, everybody in the
/// organization may ask for them, also who was its admin until this change.
Finding judge(const MemberAddition &change, const Result<QList<Member>> &now);
Finding judge(const MemberRoleChange &change, const Result<QList<Member>> &now);
Finding judge(const MemberRemoval &change, const Result<QList<Member>> &now);

/// What to tell about a change that failed with \a lost, where it is not known to be done.
ApiError outcomeError(const Finding &finding, const ApiError &lost);

/// How a change came to be open.
enum class OpenSince {
    EarlierRun, ///< the program ended while it was on its way
    ThisRun,    ///< neither its answer nor what became of it could be read so far
};

/// What to tell about a change that was open.
QString leftoverSentence(const Change &change, const Finding &finding,
                         OpenSince since = OpenSince::EarlierRun);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/member.h"
#include "domain/organization.h"

#include <optional>
#include <variant>

namespace steward {

/// Whether something was there before a change.
enum class Presence { NotKnown, Absent, Present };

/// Whom a change of a member is about.
enum class Person { SomebodyElse, Caller };

/// What became of a change, as far as is known.
enum class Fate {
    Pending, ///< on its way, or its program ended before it was known
    Done,
    NotDone, ///< until it was last looked into; a slow service may still be at it
    Unclear, ///< what could be read does not tell, and never will
    Unread,  ///< there was no answer, and reading back failed as well
    NotSent, ///< it never left this machine
};

// Changes as they are asked for, with what was known before: enough to find out afterwards what
// became of them, and to take them back. Value is what the service answers.

struct OrganizationCreation
{
    using Value = Organization;

    OrganizationDraft draft;
    Presence before = Presence::NotKnown; ///< among the caller's organizations, by its name

    bool operator==(const OrganizationCreation &) const = default;
};

struct OrganizationUpdate
{
    using Value = OrganizationDetail;

    OrganizationName organization; ///< by the name it had
    OrganizationChange wanted;
    QString id {}; ///< empty where it was not known; so are the others
    std::optional<QString> subscriptionBefore {};
    std::optional<bool> twoFactorBefore {};

    bool operator==(const OrganizationUpdate &) const = default;
};

struct MemberAddition
{
    using Value = Member;

    OrganizationName organization;
    NewMember member;
    Presence before = Presence::NotKnown; ///< among the members, by this e-mail address

    bool operator==(const MemberAddition &) const = default;
};

/// Of a member who has another role.
struct MemberRoleChange
{
    using Value = Member;

    OrganizationName organization;
    UserId id;
    QString email;
    MemberRole role = MemberRole::Regular;

    bool operator==(const MemberRoleChange &) const = default;
};

struct MemberRemoval
{
    using Value = Done;

    OrganizationName organization;
    UserId id;
    QString email;
    MemberRole roleBefore = MemberRole::Regular;
    Person person = Person::SomebodyElse;

    bool operator==(const MemberRemoval &) const = default;
};

using Change = std::variant<OrganizationCreation, OrganizationUpdate, MemberAddition,
                            MemberRoleChange, MemberRemoval>;

/// What the service answers to any of them.
using ChangeValue = std::variant<Done, Organization, OrganizationDetail, Member>;

/// The organization that \a change is made in, or the one that it creates.
const OrganizationName &organizationOf(const Change &change);
/// Whether \a change is of a member of that, not of the organization itself.
bool isOfMember(const Change &change);

/// \a change, after its organization was renamed; the new name of a creation is none.
Change renamed(Change change, const OrganizationName &from, const OrganizationName &to);

/// The name that the organization of \a change has, as \a value says, if it got another one by it.
std::optional<OrganizationName> newNameAfter(const Change &change, const ChangeValue &value);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/memberroutes.h"

#include "domain/validation.h"
#include "sandbox/answers.h"
#include "sandbox/memberstore.h"
#include "sandbox/requestchecks.h"

namespace steward::sandbox {

namespace {

constexpr QLatin1StringView memberEmailField("email");
constexpr QLatin1StringView adminField("admin");

MemberRole roleFrom(bool isAdmin)
{
    return isAdmin ? MemberRole::Admin : MemberRole::Regular;
}

std::optional<Member> findMember(const Call &call)
{
    return memberById(call.database, call.organization, UserId {call.parameter});
}

Answer unknownMember()
{
    return failure(Status::NotFound, QStringLiteral("The organization has no user with this id."));
}

bool isLastAdmin(const Call &call, const Member &member)
{
    return member.isAdmin() && adminCount(call.database, call.organization) == 1;
}

} // namespace

Answer listMembers(const Call &call)
{
    return memberList(membersOf(call.database, call.organization));
}

Answer createMember(const Call &call)
{
    BodyReader body(call.request);
    NewMember newMember;
    newMember.email = body.requiredText(memberEmailField).trimmed();
    newMember.role = roleFrom(body.requiredTruth(adminField));
    if (const std::optional<Answer> refusal = body.refusal())
        return *refusal;
    if (emailProblem(newMember.email)) {
        return failure(Status::BadRequest,
                       QStringLiteral("The field email must be a valid e-mail address."));
    }
    if (hasMember(call.database, call.organization, newMember.email)) {
        return failure(Status::Conflict,
                       QStringLiteral("A user with this e-mail address is already a member of the "
                                      "organization."));
    }
    const std::optional<Member> added = addMember(call.database, call.organization, newMember);
    return added ? member(Status::Created, *added) : unknownMember();
}

Answer getMember(const Call &call)
{
    const std::optional<Member> found = findMember(call);
    return found ? member(Status::Ok, *found) : unknownMember();
}

Answer updateMember(const Call &call)
{
    std::optional<Member> found = findMember(call);
    if (!found)
        return unknownMember();
    BodyReader body(call.request);
    const MemberRole role = roleFrom(body.requiredTruth(adminField));
    if (const std::optional<Answer> refusal = body.refusal())
        return *refusal;
    if (role == MemberRole::Regular && isLastAdmin(call, *found)) {
        return failure(Status::BadRequest,
                       QStringLiteral("The last admin of an organization cannot be changed to a "
                                      "regular user."));
    }
    setRole(call.database, call.organization, found->id, role);
    found->role = role;
    return member(Status::Ok, *found);
}

Answer deleteMember(const Call &call)
{
    const std::optional<Member> found = findMember(call);
    if (!found)
        return unknownMember();
    if (isLastAdmin(call, *found)) {
        return failure(Status::BadRequest,
                       QStringLiteral("The last admin of an organization cannot be removed."));
    }
    removeMember(call.database, call.organization, found->id);
    return noContent();
}

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memberchange.h"

#include "api/membersapi.h"

namespace steward::test {

RequestHandle sendChange(const QByteArray &verb, ApiClient &client, QObject *context,
                         Outcome<Member> &outcome, Outcome<Done> &removal)
{
    MembersApi members(client);
    const OrganizationName organization {QStringLiteral("acme")};
    const UserId id {QStringLiteral("u1")};
    if (verb == "POST")
        return members.addMember(organization, {QStringLiteral("ada@example.com"), {}}, context,
                                 outcome.callback());
    if (verb == "PATCH")
        return members.setRole(organization, id, MemberRole::Admin, context, outcome.callback());
    return members.removeMember(organization, id, context, removal.callback());
}

} // namespace steward::test

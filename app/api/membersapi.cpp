// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/membersapi.h"

#include "api/apiwords.h"
#include "api/call.h"
#include "api/decode.h"
#include "api/operations.h"

namespace steward {

RequestHandle MembersApi::listMembers(const OrganizationName &organization, QObject *context,
                                      Callback<QList<Member>> callback, Priority priority)
{
    return startCall<QList<Member>>(m_client,
                                    withPriority(listMembersRequest(organization), priority),
                                    context, decodeMembers, std::move(callback));
}

RequestHandle MembersApi::getMember(const OrganizationName &organization, const UserId &id,
                                    QObject *context, Callback<Member> callback)
{
    return startCall<Member>(m_client, getMemberRequest(organization, id), context, decodeMember,
                             std::move(callback));
}

RequestHandle MembersApi::addMember(const OrganizationName &organization, const NewMember &member,
                                    QObject *context, Callback<Member> callback)
{
    return startCall<Member>(m_client, addMemberRequest(organization, member), context,
                             decodeMember, std::move(callback));
}

RequestHandle MembersApi::setRole(const OrganizationName &organization, const UserId &id,
                                  MemberRole role, QObject *context, Callback<Member> callback)
{
    return startCall<Member>(m_client, setRoleRequest(organization, id, role), context,
                             decodeMember, std::move(callback));
}

RequestHandle MembersApi::removeMember(const OrganizationName &organization, const UserId &id,
                                       QObject *context, Callback<Done> callback)
{
    // The contract promises no content. Whatever else comes, a page of a proxy or nothing at all,
    // is taken for the answer only where it is the member that was removed.
    const auto decode = [id](const QByteArray &body) -> Result<Done> {
        const Result<Member> removed = decodeMember(body);
        if (!removed)
            return removed.error();
        if (removed->id != id)
            return ApiError {
                ErrorKind::BadAnswer,
                0,
                ApiWords::tr("The service answered about somebody else than was to be removed."),
                {}};
        return Done();
    };
    return startCall<Done>(m_client, removeMemberRequest(organization, id), context, decode,
                           std::move(callback));
}

} // namespace steward

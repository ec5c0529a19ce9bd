// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/membersapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/encode.h"

namespace steward {

namespace {

constexpr const char *membersTemplate = "/organizations/{organization_name}/users";
constexpr const char *memberTemplate = "/organizations/{organization_name}/users/{user_id}";

QStringList segmentsOf(const OrganizationName &organization)
{
    return {QStringLiteral("organizations"), organization.text, QStringLiteral("users")};
}

QStringList segmentsOf(const OrganizationName &organization, const UserId &id)
{
    return segmentsOf(organization) << id.text;
}

} // namespace

RequestHandle MembersApi::listMembers(const OrganizationName &organization, QObject *context,
                                      Callback<QList<Member>> callback, Priority priority)
{
    return startCall<QList<Member>>(m_client,
                                    {.verb = Verb::Get,
                                     .pathTemplate = membersTemplate,
                                     .segments = segmentsOf(organization),
                                     .priority = priority},
                                    context, decodeMembers, std::move(callback));
}

RequestHandle MembersApi::getMember(const OrganizationName &organization, const UserId &id,
                                    QObject *context, Callback<Member> callback)
{
    return startCall<Member>(m_client,
                             {.verb = Verb::Get,
                              .pathTemplate = memberTemplate,
                              .segments = segmentsOf(organization, id)},
                             context, decodeMember, std::move(callback));
}

RequestHandle MembersApi::addMember(const OrganizationName &organization, const NewMember &member,
                                    QObject *context, Callback<Member> callback)
{
    return startCall<Member>(m_client,
                             {.verb = Verb::Post,
                              .pathTemplate = membersTemplate,
                              .segments = segmentsOf(organization),
                              .body = encodeNewMember(member)},
                             context, decodeMember, std::move(callback));
}

RequestHandle MembersApi::setRole(const OrganizationName &organization, const UserId &id,
                                  MemberRole role, QObject *context, Callback<Member> callback)
{
    return startCall<Member>(m_client,
                             {.verb = Verb::Patch,
                              .pathTemplate = memberTemplate,
                              .segments = segmentsOf(organization, id),
                              .body = encodeRole(role)},
                             context, decodeMember, std::move(callback));
}

RequestHandle MembersApi::removeMember(const OrganizationName &organization, const UserId &id,
                                       QObject *context, Callback<Done> callback)
{
    // Whatever an answer to a removal holds, its status says all.
    return startCall<Done>(
        m_client,
        {.verb = Verb::Delete,
         .pathTemplate = memberTemplate,
         .segments = segmentsOf(organization, id)},
        context, [](const QByteArray &) { return Result<Done>(Done()); }, std::move(callback));
}

} // namespace steward

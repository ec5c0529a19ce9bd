// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"
#include "domain/member.h"
#include "domain/organization.h"

#include <QList>

namespace steward {

class ApiClient;

/// The members of an organization. All but the list is for its admins.
class MembersApi
{
public:
    explicit MembersApi(ApiClient &client) : m_client(client) { }

    RequestHandle listMembers(const OrganizationName &organization, QObject *context,
                              Callback<QList<Member>> callback,
                              Priority priority = Priority::Person);

    RequestHandle getMember(const OrganizationName &organization, const UserId &id,
                            QObject *context, Callback<Member> callback);

    /// Adds somebody, or invites who has no account yet. Conflict where the person is a member.
    RequestHandle addMember(const OrganizationName &organization, const NewMember &member,
                            QObject *context, Callback<Member> callback);

    /// Invalid where it would leave the organization without an admin.
    RequestHandle setRole(const OrganizationName &organization, const UserId &id, MemberRole role,
                          QObject *context, Callback<Member> callback);

    /// Also takes away the person's roles in the organization's projects. Invalid for the last
    /// admin.
    RequestHandle removeMember(const OrganizationName &organization, const UserId &id,
                               QObject *context, Callback<Done> callback);

private:
    ApiClient &m_client;
};

} // namespace steward

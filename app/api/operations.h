// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "domain/member.h"
#include "domain/organization.h"
#include "domain/usage.h"

namespace steward {

// The request of each operation, whoever sends it: the API's classes, or somebody at a terminal.

ApiRequest listOrganizationsRequest();
ApiRequest createOrganizationRequest(const OrganizationDraft &draft);
ApiRequest getOrganizationRequest(const OrganizationName &name);
ApiRequest updateOrganizationRequest(const OrganizationName &name,
                                     const OrganizationChange &change);

ApiRequest listMembersRequest(const OrganizationName &organization);
ApiRequest getMemberRequest(const OrganizationName &organization, const UserId &id);
ApiRequest addMemberRequest(const OrganizationName &organization, const NewMember &member);
ApiRequest setRoleRequest(const OrganizationName &organization, const UserId &id, MemberRole role);
ApiRequest removeMemberRequest(const OrganizationName &organization, const UserId &id);

ApiRequest getUsageRequest(const OrganizationName &organization, const UsageQuery &query);
ApiRequest getResourcesRequest(const OrganizationName &organization);

/// \a request, with the turn that it takes.
ApiRequest withPriority(ApiRequest request, Priority priority);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/operations.h"

#include "api/encode.h"

namespace steward {

namespace {

constexpr const char *organizationsTemplate = "/organizations";
constexpr const char *organizationTemplate = "/organizations/{organization_name}";
constexpr const char *membersTemplate = "/organizations/{organization_name}/users";
constexpr const char *memberTemplate = "/organizations/{organization_name}/users/{user_id}";

QStringList pathOf(const OrganizationName &name)
{
    return {QStringLiteral("organizations"), name.text};
}

QStringList membersPathOf(const OrganizationName &organization)
{
    return pathOf(organization) << QStringLiteral("users");
}

} // namespace

ApiRequest listOrganizationsRequest()
{
    return {.verb = Verb::Get,
            .pathTemplate = organizationsTemplate,
            .segments = {QStringLiteral("organizations")}};
}

ApiRequest createOrganizationRequest(const OrganizationDraft &draft)
{
    return {.verb = Verb::Post,
            .pathTemplate = organizationsTemplate,
            .segments = {QStringLiteral("organizations")},
            .body = encodeDraft(draft)};
}

ApiRequest getOrganizationRequest(const OrganizationName &name)
{
    return {.verb = Verb::Get, .pathTemplate = organizationTemplate, .segments = pathOf(name)};
}

ApiRequest updateOrganizationRequest(const OrganizationName &name, const OrganizationChange &change)
{
    return {.verb = Verb::Patch,
            .pathTemplate = organizationTemplate,
            .segments = pathOf(name),
            .body = encodeChange(change)};
}

ApiRequest listMembersRequest(const OrganizationName &organization)
{
    return {.verb = Verb::Get,
            .pathTemplate = membersTemplate,
            .segments = membersPathOf(organization)};
}

ApiRequest getMemberRequest(const OrganizationName &organization, const UserId &id)
{
    return {.verb = Verb::Get,
            .pathTemplate = memberTemplate,
            .segments = membersPathOf(organization) << id.text};
}

ApiRequest addMemberRequest(const OrganizationName &organization, const NewMember &member)
{
    return {.verb = Verb::Post,
            .pathTemplate = membersTemplate,
            .segments = membersPathOf(organization),
            .body = encodeNewMember(member)};
}

ApiRequest setRoleRequest(const OrganizationName &organization, const UserId &id, MemberRole role)
{
    return {.verb = Verb::Patch,
            .pathTemplate = memberTemplate,
            .segments = membersPathOf(organization) << id.text,
            .body = encodeRole(role)};
}

ApiRequest removeMemberRequest(const OrganizationName &organization, const UserId &id)
{
    return {.verb = Verb::Delete,
            .pathTemplate = memberTemplate,
            .segments = membersPathOf(organization) << id.text};
}

ApiRequest getUsageRequest(const OrganizationName &organization, const UsageQuery &query)
{
    return {.verb = Verb::Get,
            .pathTemplate = "/organizations/{organization_name}/usage",
            .segments = pathOf(organization) << QStringLiteral("usage"),
            .query = encodeUsageQuery(query)};
}

ApiRequest getResourcesRequest(const OrganizationName &organization)
{
    return {.verb = Verb::Get,
            .pathTemplate = "/organizations/{organization_name}/resources",
            .segments = pathOf(organization) << QStringLiteral("resources")};
}

ApiRequest withPriority(ApiRequest request, Priority priority)
{
    request.priority = priority;
    return request;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/organizationsapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/encode.h"

namespace steward {

namespace {

constexpr const char *organizationsTemplate = "/organizations";
constexpr const char *organizationTemplate = "/organizations/{organization_name}";

QStringList segmentsOfOrganization(const OrganizationName &name)
{
    return {QStringLiteral("organizations"), name.text};
}

} // namespace

RequestHandle OrganizationsApi::listOrganizations(QObject *context,
                                                  Callback<QList<Organization>> callback)
{
    return startCall<QList<Organization>>(m_client,
                                          {.verb = Verb::Get,
                                           .pathTemplate = organizationsTemplate,
                                           .segments = {QStringLiteral("organizations")}},
                                          context, decodeOrganizations, std::move(callback));
}

RequestHandle OrganizationsApi::createOrganization(const OrganizationDraft &draft, QObject *context,
                                                   Callback<Organization> callback)
{
    return startCall<Organization>(m_client,
                                   {.verb = Verb::Post,
                                    .pathTemplate = organizationsTemplate,
                                    .segments = {QStringLiteral("organizations")},
                                    .body = encodeDraft(draft)},
                                   context, decodeOrganization, std::move(callback));
}

RequestHandle OrganizationsApi::getOrganization(const OrganizationName &name, QObject *context,
                                                Callback<OrganizationDetail> callback,
                                                Priority priority)
{
    return startCall<OrganizationDetail>(m_client,
                                         {.verb = Verb::Get,
                                          .pathTemplate = organizationTemplate,
                                          .segments = segmentsOfOrganization(name),
                                          .priority = priority},
                                         context, decodeOrganizationDetail, std::move(callback));
}

RequestHandle OrganizationsApi::updateOrganization(const OrganizationName &name,
                                                   const OrganizationChange &change,
                                                   QObject *context,
                                                   Callback<OrganizationDetail> callback)
{
    return startCall<OrganizationDetail>(m_client,
                                         {.verb = Verb::Patch,
                                          .pathTemplate = organizationTemplate,
                                          .segments = segmentsOfOrganization(name),
                                          .body = encodeChange(change)},
                                         context, decodeOrganizationDetail, std::move(callback));
}

} // namespace steward

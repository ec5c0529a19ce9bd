// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/organizationsapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/encode.h"

namespace steward {

namespace {

constexpr const char *allTemplate = "/organizations";
constexpr const char *oneTemplate = "/organizations/{organization_name}";

QStringList pathOf(const OrganizationName &name)
{
    return {QStringLiteral("organizations"), name.text};
}

} // namespace

RequestHandle OrganizationsApi::listOrganizations(QObject *context,
                                                  Callback<QList<Organization>> callback)
{
    return startCall<QList<Organization>>(m_client,
                                          {.verb = Verb::Get,
                                           .pathTemplate = allTemplate,
                                           .segments = {QStringLiteral("organizations")}},
                                          context, decodeOrganizations, std::move(callback));
}

RequestHandle OrganizationsApi::createOrganization(const OrganizationDraft &draft, QObject *context,
                                                   Callback<Organization> callback)
{
    return startCall<Organization>(m_client,
                                   {.verb = Verb::Post,
                                    .pathTemplate = allTemplate,
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
                                          .pathTemplate = oneTemplate,
                                          .segments = pathOf(name),
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
                                          .pathTemplate = oneTemplate,
                                          .segments = pathOf(name),
                                          .body = encodeChange(change)},
                                         context, decodeOrganizationDetail, std::move(callback));
}

} // namespace steward

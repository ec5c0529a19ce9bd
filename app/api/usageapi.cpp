// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/usageapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/encode.h"

namespace steward {

RequestHandle UsageApi::getUsage(const OrganizationName &organization, const UsageQuery &query,
                                 QObject *context, Callback<OrganizationUsage> callback,
                                 Priority priority)
{
    return startCall<OrganizationUsage>(
        m_client,
        {.verb = Verb::Get,
         .pathTemplate = "/organizations/{organization_name}/usage",
         .segments = {QStringLiteral("organizations"), organization.text, QStringLiteral("usage")},
         .query = encodeUsageQuery(query),
         .priority = priority},
        context, decodeUsage, std::move(callback));
}

RequestHandle UsageApi::getResources(const OrganizationName &organization, QObject *context,
                                     Callback<ResourceCounts> callback, Priority priority)
{
    return startCall<ResourceCounts>(
        m_client,
        {.verb = Verb::Get,
         .pathTemplate = "/organizations/{organization_name}/resources",
         .segments = {QStringLiteral("organizations"), organization.text,
                      QStringLiteral("resources")},
         .priority = priority},
        context, decodeResources, std::move(callback));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/usageapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/operations.h"
#include "domain/usageflaws.h"

#include <utility>

namespace steward {

namespace {

/// Where the answer is decoded, for a large one takes its time.
Result<OrganizationUsage> decodeCountedOnce(QByteArray body)
{
    const Result<OrganizationUsage> decoded = decodeUsage(std::move(body));
    if (!decoded)
        return decoded;
    OrganizationUsage usage = *decoded;
    countOnce(usage);
    return usage;
}

} // namespace

RequestHandle UsageApi::getUsage(const OrganizationName &organization, const UsageQuery &query,
                                 QObject *context, Callback<OrganizationUsage> callback,
                                 Priority priority)
{
    return startCall<OrganizationUsage>(
        m_client, withPriority(getUsageRequest(organization, query), priority), context,
        decodeCountedOnce, std::move(callback));
}

RequestHandle UsageApi::getResources(const OrganizationName &organization, QObject *context,
                                     Callback<ResourceCounts> callback, Priority priority)
{
    return startCall<ResourceCounts>(m_client,
                                     withPriority(getResourcesRequest(organization), priority),
                                     context, decodeResources, std::move(callback));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"
#include "domain/organization.h"
#include "domain/resources.h"
#include "domain/usage.h"

namespace steward {

class ApiClient;

/// What an organization uses: credits over time, and resources now.
class UsageApi
{
public:
    explicit UsageApi(ApiClient &client) : m_client(client) { }

    /// Without a range in \a query it is the current subscription period. A stretch of time that a
    /// list has more than once counts once; the flaws of what is given back tell of it.
    RequestHandle getUsage(const OrganizationName &organization, const UsageQuery &query,
                           QObject *context, Callback<OrganizationUsage> callback,
                           Priority priority = Priority::Person);

    RequestHandle getResources(const OrganizationName &organization, QObject *context,
                               Callback<ResourceCounts> callback,
                               Priority priority = Priority::Person);

private:
    ApiClient &m_client;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"
#include "domain/organization.h"

#include <QList>

namespace steward {

class ApiClient;

/// The organizations that the caller is a member of.
class OrganizationsApi
{
public:
    explicit OrganizationsApi(ApiClient &client) : m_client(client) { }

    RequestHandle listOrganizations(QObject *context, Callback<QList<Organization>> callback);

    /// The caller becomes its admin. Conflict where the name is taken.
    RequestHandle createOrganization(const OrganizationDraft &draft, QObject *context,
                                     Callback<Organization> callback);

    RequestHandle getOrganization(const OrganizationName &name, QObject *context,
                                  Callback<OrganizationDetail> callback,
                                  Priority priority = Priority::Person);

    /// For admins. What concerns the subscription is for the service's vendor: Forbidden for
    /// others.
    RequestHandle updateOrganization(const OrganizationName &name, const OrganizationChange &change,
                                     QObject *context, Callback<OrganizationDetail> callback);

private:
    ApiClient &m_client;
};

} // namespace steward

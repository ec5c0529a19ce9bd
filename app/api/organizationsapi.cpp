// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/organizationsapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/operations.h"

namespace steward {

RequestHandle OrganizationsApi::listOrganizations(QObject *context,
                                                  Callback<QList<Organization>> callback)
{
    return startCall<QList<Organization>>(m_client, listOrganizationsRequest(), context,
                                          decodeOrganizations, std::move(callback));
}

RequestHandle OrganizationsApi::createOrganization(const OrganizationDraft &draft, QObject *context,
                                                   Callback<Organization> callback)
{
    return startCall<Organization>(m_client, createOrganizationRequest(draft), context,
                                   decodeOrganization, std::move(callback));
}

RequestHandle OrganizationsApi::getOrganization(const OrganizationName &name, QObject *context,
                                                Callback<OrganizationDetail> callback,
                                                Priority priority)
{
    return startCall<OrganizationDetail>(m_client,
                                         withPriority(getOrganizationRequest(name), priority),
                                         context, decodeOrganizationDetail, std::move(callback));
}

RequestHandle OrganizationsApi::updateOrganization(const OrganizationName &name,
                                                   const OrganizationChange &change,
                                                   QObject *context,
                                                   Callback<OrganizationDetail> callback)
{
    return startCall<OrganizationDetail>(m_client, updateOrganizationRequest(name, change), context,
                                         decodeOrganizationDetail, std::move(callback));
}

} // namespace steward

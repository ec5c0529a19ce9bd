// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workcode.h"

#include "api/operations.h"
#include "api/requestcode.h"

namespace steward {

namespace {

ApiRequest requestOf(const OrganizationsReading &)
{
    return listOrganizationsRequest();
}

ApiRequest requestOf(const OrganizationReading &reading)
{
    return getOrganizationRequest(reading.organization);
}

ApiRequest requestOf(const MembersReading &reading)
{
    return listMembersRequest(reading.organization);
}

ApiRequest requestOf(const UsageReading &reading)
{
    return getUsageRequest(reading.organization, reading.query);
}

ApiRequest requestOf(const ResourcesReading &reading)
{
    return getResourcesRequest(reading.organization);
}

ApiRequest requestOf(const OrganizationCreation &change)
{
    return createOrganizationRequest(change.draft);
}

ApiRequest requestOf(const OrganizationUpdate &change)
{
    return updateOrganizationRequest(change.organization, change.wanted);
}

ApiRequest requestOf(const MemberAddition &change)
{
    return addMemberRequest(change.organization, change.member);
}

ApiRequest requestOf(const MemberRoleChange &change)
{
    return setRoleRequest(change.organization, change.id, change.role);
}

ApiRequest requestOf(const MemberRemoval &change)
{
    return removeMemberRequest(change.organization, change.id);
}

template<typename Work>
QString codeOfAll(const QUrl &address, const QList<Work> &work, CodeLanguage language)
{
    QList<ApiRequest> requests;
    for (const Work &each : work)
        requests.append(std::visit([](const auto &one) { return requestOf(one); }, each));
    return language == CodeLanguage::Curl ? curlCode(address, requests)
                                          : pythonCode(address, requests);
}

} // namespace

QString codeOf(const QUrl &address, const QList<Reading> &readings, CodeLanguage language)
{
    return codeOfAll(address, readings, language);
}

QString codeOf(const QUrl &address, const QList<Change> &changes, CodeLanguage language)
{
    return codeOfAll(address, changes, language);
}

} // namespace steward

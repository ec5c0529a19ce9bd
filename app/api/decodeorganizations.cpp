// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "api/jsonreader.h"

namespace steward {

namespace {

template<typename Source>
void readOrganization(Source &json, const Place &place, Organization &organization)
{
    readObject(json, place, required("id", organization.id),
               required("name", organization.name.text),
               required("creation_date", organization.creationDate),
               optional("status", organization.status),
               optional("two_factor_authentication_forced", organization.twoFactorForced));
}

} // namespace

// Found by readList() for its elements, so it belongs to the namespace itself.
static void read(Json &json, const Place &place, Organization &organization)
{
    readOrganization(json, place, organization);
}

Result<QList<Organization>> decodeOrganizations(QByteArray body)
{
    return decodeDocument<QList<Organization>>(std::move(body),
                                               readList<JsonDocument, Organization>);
}

Result<Organization> decodeOrganization(QByteArray body)
{
    return decodeDocument<Organization>(std::move(body), readOrganization<JsonDocument>);
}

Result<OrganizationDetail> decodeOrganizationDetail(QByteArray body)
{
    return decodeDocument<OrganizationDetail>(
        std::move(body), [](JsonDocument &json, const Place &place, OrganizationDetail &detail) {
            readObject(json, place, required("id", detail.id), required("name", detail.name.text),
                       required("creation_date", detail.creationDate),
                       required("subscription", detail.subscription),
                       optional("status", detail.status),
                       optional("two_factor_authentication_forced", detail.twoFactorForced),
                       optional("overage_usage", detail.overageUsage));
        });
}

} // namespace steward

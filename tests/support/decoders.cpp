// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decoders.h"

#include "api/decode.h"

using namespace Qt::StringLiterals;

namespace steward::test {

namespace {

const QByteArray organizationBody =
    R"({"id": "45a1f903-4146-4f15-be4a-302455cd6f7e", "name": "acme",
    "creation_date": "2020-03-23T11:47:15.436240Z", "status": "active",
    "two_factor_authentication_forced": false})";

const QByteArray detailBody = R"({"id": "45a1f903-4146-4f15-be4a-302455cd6f7e", "name": "acme",
    "creation_date": "2020-03-23T11:47:15.436240Z", "subscription": "premium",
    "status": "active", "two_factor_authentication_forced": true, "overage_usage": false})";

const QByteArray memberBody = R"({"id": "332d7432-2742-4177-99a9-139e91e0110c",
    "email": "ada@example.com", "name": "Ada", "surname": "Example", "admin": true,
    "status": "active"})";

const QByteArray usageBody = R"({"interval": "month",
    "data_organization": [{"start_date": "2019-08-01T00:00:00Z",
                           "end_date": "2019-09-01T00:00:00Z", "value": 600}],
    "data_projects": [
        {"project_id": "4aa10f82", "project_name": "project-1",
         "data": [{"start_date": "2019-08-01T00:00:00Z", "end_date": "2019-09-01T00:00:00Z",
                   "value": 200.5}]},
        {"project_id": "7e6238f3", "project_name": "project-2", "data": []}],
    "data_deleted_projects": [{"start_date": "2019-08-01T00:00:00Z",
                               "end_date": "2019-09-01T00:00:00Z", "value": 1e2}]})";

const QByteArray resourcesBody = R"({"projects": 5, "users": 3, "deployments": 30,
    "deployment_versions": 47, "pipelines": 2, "pipeline_versions": 4, "buckets": 2,
    "environments": 2})";

template<typename T>
auto errorOf(Result<T> (*decode)(QByteArray))
{
    return [decode](const QByteArray &body) {
        const Result<T> result = decode(body);
        return result ? std::optional<ApiError>() : std::optional<ApiError>(result.error());
    };
}

} // namespace

QList<DecoderCase> allDecoders()
{
    const QStringList newer {u"status"_s, u"two_factor_authentication_forced"_s,
                             u"overage_usage"_s};
    const QStringList names {u"name"_s, u"surname"_s};
    return {
        {"organizations",
         "[" + organizationBody + ", " + organizationBody + "]",
         errorOf(decodeOrganizations),
         newer,
         {}},
        {"organization", organizationBody, errorOf(decodeOrganization), newer, {}},
        {"organization detail", detailBody, errorOf(decodeOrganizationDetail), newer, {}},
        {"members", "[" + memberBody + ", " + memberBody + "]", errorOf(decodeMembers), newer,
         names},
        {"member", memberBody, errorOf(decodeMember), newer, names},
        {"usage", usageBody, errorOf(decodeUsage), {}, {}},
        {"resources", resourcesBody, errorOf(decodeResources), {}, {}},
        {"voucher", R"({"description": "Voucher for a workshop"})", errorOf(decodeVoucher), {}, {}},
        {"user",
         R"({"id": "1", "email": "ada@example.com", "name": "Ada", "surname": "Example"})",
         errorOf(decodeCurrentUser),
         names,
         {}},
        {"sign-in way",
         R"({"provider": "saml", "url": "https://sso.example.com/sign-in"})",
         errorOf(decodeSignInWay),
         {u"url"_s},
         {}},
        {"access", R"({"access": "0123abcd"})", errorOf(decodeAccess), {}, {}},
        {"status", R"({"status": "ok"})", errorOf(decodeStatus), {}, {}},
    };
}

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "api/jsonreader.h"

#include <optional>
#include <tuple>

namespace steward {

namespace {

template<typename T>
Field<T> toRead(const NamedField<T> &field)
{
    return required(field.name, field.value);
}

template<typename T>
Field<std::optional<T>> toRead(const NamedField<std::optional<T>> &field)
{
    return optional(field.name, field.value);
}

/// \a Value says itself what fields it has: organization.h.
template<typename Source, typename Value>
void readFields(Source &json, const Place &place, Value &value)
{
    std::apply([&](const auto &...fields) { readObject(json, place, toRead(fields)...); },
               fieldsOf(value));
}

} // namespace

// Found by readList() for its elements, so it belongs to the namespace itself.
static void read(Json &json, const Place &place, Organization &organization)
{
    readFields(json, place, organization);
}

Result<QList<Organization>> decodeOrganizations(QByteArray body)
{
    return decodeDocument<QList<Organization>>(std::move(body),
                                               readList<JsonDocument, Organization>);
}

Result<Organization> decodeOrganization(QByteArray body)
{
    return decodeDocument<Organization>(std::move(body), readFields<JsonDocument, Organization>);
}

Result<OrganizationDetail> decodeOrganizationDetail(QByteArray body)
{
    return decodeDocument<OrganizationDetail>(std::move(body),
                                              readFields<JsonDocument, OrganizationDetail>);
}

} // namespace steward

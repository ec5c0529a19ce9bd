// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "api/jsonreader.h"

namespace steward {

namespace {

template<typename Source>
void readMember(Source &json, const Place &place, Member &member)
{
    bool isAdmin = false;
    readObject(json, place, required("id", member.id.text), required("email", member.email),
               required("name", member.name), required("surname", member.surname),
               required("admin", isAdmin), optional("status", member.status));
    member.role = isAdmin ? MemberRole::Admin : MemberRole::Regular;
}

} // namespace

// Found by readList() for its elements, so it belongs to the namespace itself.
static void read(Json &json, const Place &place, Member &member)
{
    readMember(json, place, member);
}

Result<QList<Member>> decodeMembers(QByteArray body)
{
    return decodeDocument<QList<Member>>(std::move(body), readList<JsonDocument, Member>);
}

Result<Member> decodeMember(QByteArray body)
{
    return decodeDocument<Member>(std::move(body), readMember<JsonDocument>);
}

} // namespace steward

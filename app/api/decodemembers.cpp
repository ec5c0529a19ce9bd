// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "api/jsonreader.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <optional>
#include <utility>

namespace steward {

namespace {

constexpr qsizetype worthTwoThreads = 1024 * 1024; // bytes

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

/// Decodes a list whose members are cut in two at \a comma, by two threads; nothing where a half of
/// it is no list of members, since it is none or \a comma only looks as if it stood between two of
/// them.
static std::optional<QList<Member>> decodeHalves(QByteArray &body, qsizetype comma)
{
    char *const text = body.data();
    const auto decodeBack = [text, size = body.size(), comma] {
        QByteArray back;
        back.reserve(size - comma + qsizetype(simdjson::SIMDJSON_PADDING));
        back += '[';
        back.append(text + comma + 1, size - comma - 1);
        return decodeDocument<QList<Member>>(std::move(back), readList<JsonDocument, Member>);
    };
    // Nobody waits for a free thread: who waits for it does it where nobody has begun.
    QFuture<Result<QList<Member>>> work = QtConcurrent::run(decodeBack);
    text[comma] = ']';
    Result<QList<Member>> front = readDocument<QList<Member>>(text, comma + 1, body.capacity(),
                                                              readList<JsonDocument, Member>);
    Result<QList<Member>> back = work.takeResult();
    text[comma] = ',';
    if (!front || !back)
        return std::nullopt;
    QList<Member> members = std::move(front).value();
    members.append(std::move(back).value()); // in place: a large piece of memory grows where it is
    return members;
}

Result<QList<Member>> decodeMembers(QByteArray body)
{
    const qsizetype gap = body.size() < worthTwoThreads ? -1 : body.indexOf("},{", body.size() / 2);
    if (gap >= 0) {
        makeRoom(body);
        if (std::optional<QList<Member>> members = decodeHalves(body, gap + 1))
            return *std::move(members);
    }
    return decodeDocument<QList<Member>>(std::move(body), readList<JsonDocument, Member>);
}

Result<Member> decodeMember(QByteArray body)
{
    return decodeDocument<Member>(std::move(body), readMember<JsonDocument>);
}

} // namespace steward

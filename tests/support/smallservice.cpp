// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace steward::test {

namespace {

const QByteArray notFound = Peer::answer(404, R"({"error": "It does not exist."})");

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray joined(const QByteArrayList &objects)
{
    return Peer::answer(200, "[" + objects.join(", ") + "]");
}

} // namespace

SmallService::SmallService()
{
    m_peer.setHandler(
        [this](const PeerRequest &request, QTcpSocket &socket) { answer(request, socket); });
}

int SmallService::changeCount() const
{
    return int(std::ranges::count_if(m_peer.requests(), &PeerRequest::isChange));
}

int SmallService::readCount() const
{
    return int(m_peer.requests().size()) - changeCount();
}

void SmallService::answer(const PeerRequest &request, QTcpSocket &socket)
{
    // "/v2.1/organizations/acme/users/u1" → "acme", "users", "u1"
    const QByteArrayList path = request.target.split('/').mid(3);
    if (request.target.endsWith("/user"))
        socket.write(Peer::answer(200, R"({"id": "u0", "email": "me@example.com"})"));
    else if (request.isChange())
        answerChange(request, path, socket);
    else if (m_isReadable)
        answerRead(path, socket);
    else
        socket.write(Peer::answer(500, R"({"error": "It cannot be read."})"));
}

void SmallService::answerRead(const QByteArrayList &path, QTcpSocket &socket)
{
    if (path.isEmpty() && !m_isListed) {
        socket.write(Peer::answer(403, R"({"error": "This is not for you."})"));
    } else if (path.isEmpty()) {
        QByteArrayList all {organization(name)};
        for (const QByteArray &other : std::as_const(otherOrganizations))
            all.append(organization(other));
        socket.write(joined(all));
    } else if (path[0] == name && path.value(1) == "users" && m_isFound) {
        QByteArrayList all;
        for (const QByteArray &email : members.keys())
            all.append(member(email));
        socket.write(joined(all));
    } else if (path.size() == 1 && (path[0] == name || otherOrganizations.contains(path[0]))) {
        socket.write(Peer::answer(200, organization(path[0])));
    } else {
        socket.write(notFound);
    }
    if (m_late)
        std::exchange(m_late, nullptr)();
}

void SmallService::answerChange(const PeerRequest &request, const QByteArrayList &path,
                                QTcpSocket &socket)
{
    m_isReadable = m_isReadable && !m_breaksReading;
    if (const Reaction reaction = m_reaction; reaction.say) {
        reaction.say(socket, reaction.makes ? make(request, path) : QByteArray());
        return;
    }
    switch (m_fault) {
    case Fault::None:
        socket.write(make(request, path));
        return;
    case Fault::DropBefore:
        socket.abort();
        return;
    case Fault::DropAfter:
        make(request, path);
        socket.abort();
        return;
    case Fault::DropThenLate:
        m_late = [this, request, path] { make(request, path); };
        socket.abort();
        return;
    case Fault::BadGateway:
        socket.write(Peer::answer(502, "<html>Bad gateway</html>"));
        return;
    case Fault::Timeout:
        make(request, path);
        socket.write(Peer::answer(504, "<html>Gateway timeout</html>"));
        return;
    case Fault::BrokenService:
        socket.write(Peer::answer(500, R"({"error": "It broke."})"));
        return;
    case Fault::Garbage:
        make(request, path);
        socket.write(Peer::answer(201, "fine, thank you"));
        return;
    case Fault::Silence:
        make(request, path);
        return;
    case Fault::AboutOthers:
        make(request, path);
        socket.write(aboutOthers(path));
        return;
    case Fault::OnlyAboutOthers:
        socket.write(aboutOthers(path));
        return;
    case Fault::AnotherRole: {
        PeerRequest other = request;
        if (other.body.contains("true"))
            other.body.replace("true", "false");
        else
            other.body.replace("false", "true");
        socket.write(make(other, path));
        return;
    }
    }
}

QByteArray SmallService::aboutOthers(const QByteArrayList &path) const
{
    if (path.size() < 2)
        return Peer::answer(200, organization("elsewhere"));
    return Peer::answer(
        200, R"({"id": "u99", "email": "eve@example.com", "name": null, "surname": null,)"
             R"( "admin": true})");
}

QByteArray SmallService::make(const PeerRequest &request, const QByteArrayList &path)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto text = [&](const char *key) {
        return body.value(QLatin1StringView(key)).toString().toUtf8();
    };
    if (path.isEmpty()) {
        otherOrganizations.append(text("name"));
        return Peer::answer(201, organization(text("name")));
    }
    if (path.size() == 1 && otherOrganizations.contains(path[0])) {
        const QByteArray was = organization(path[0]);
        otherOrganizations.replace(otherOrganizations.indexOf(path[0]), text("name"));
        return Peer::answer(200, QByteArray(was).replace(quoted(path[0]), quoted(text("name"))));
    }
    if (path[0] != name)
        return notFound;
    if (path.size() == 1) {
        name = body.contains(QLatin1StringView("name")) ? text("name") : name;
        subscription =
            body.contains(QLatin1StringView("subscription")) ? text("subscription") : subscription;
        return Peer::answer(200, organization(name));
    }
    const bool isAdmin = body.value(QLatin1StringView("admin")).toBool();
    if (request.method == "POST") {
        if (members.contains(text("email")))
            return Peer::answer(409, R"({"error": "This person is a member already."})");
        const QByteArray id = "u" + QByteArray::number(members.size());
        members.insert(text("email"), {id, isAdmin});
        return Peer::answer(201, member(text("email")));
    }
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it->id != path.value(2))
            continue;
        if (request.method == "DELETE") {
            members.erase(it);
            return Peer::answer(204, {});
        }
        it->isAdmin = isAdmin;
        return Peer::answer(200, member(it.key()));
    }
    return notFound;
}

QByteArray SmallService::member(const QByteArray &email) const
{
    const Person person = members.value(email);
    return R"({"id": ")" + person.id + R"(", "email": ")" + email
           + R"(", "name": null, "surname": null, "admin": )" + (person.isAdmin ? "true" : "false")
           + "}";
}

QByteArray SmallService::organization(const QByteArray &called) const
{
    // Its id outlives its name.
    const QByteArray id = called == name ? "o1" : "o-" + called;
    return R"({"id": ")" + id + R"(", "name": ")" + called
           + R"(", "creation_date": "2026-03-25T15:43:46.101877Z", "subscription": ")"
           + subscription + R"("})";
}

} // namespace steward::test

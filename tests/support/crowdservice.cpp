// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/crowdservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace steward::test {

namespace {

const QByteArray missing = Peer::answer(404, R"({"error": "It does not exist."})");
const QByteArray tooMany =
    Peer::answer(429, R"({"error": "Too many requests."})", {"x-ratelimit-reset: 0"});
const QByteArray broken = Peer::answer(500, R"({"error": "It broke."})");
const QByteArray forbidden = Peer::answer(403, R"({"error": "This is not for you."})");
const QByteArray redirected = Peer::answer(302, {}, {"Location: https://elsewhere.example.com/"});

} // namespace

CrowdService::CrowdService()
{
    m_peer.setHandler(
        [this](const PeerRequest &request, QTcpSocket &socket) { take(request, socket); });
    add("acme", "me@example.com", true);
}

void CrowdService::add(const QByteArray &organization, const QByteArray &email, bool isAdmin)
{
    const QByteArray id = "u" + QByteArray::number(m_nextId++);
    organizations[organization].insert(email, {id, isAdmin});
    m_emails.insert(id, email);
}

QByteArray CrowdService::idOf(const QByteArray &organization) const
{
    return m_organizationIds.value(organization, "o-" + organization);
}

void CrowdService::rename(const QByteArray &from, const QByteArray &to)
{
    m_organizationIds.insert(to, idOf(from));
    m_organizationIds.insert(from, "o-new-" + from); // of another one that takes the name
    organizations.insert(to, organizations.take(from));
}

void CrowdService::setAllowance(int count)
{
    m_allowance = count;
    m_inWindow = 0;
    m_window.start();
}

QByteArray CrowdService::withAllowance(QByteArray answer) const
{
    const QByteArray lines =
        "\r\nx-ratelimit-limit: " + QByteArray::number(m_allowance) + "\r\nx-ratelimit-remaining: "
        + QByteArray::number(qMax(0, m_allowance - m_inWindow)) + "\r\nx-ratelimit-reset: 1";
    return m_allowance > 0 ? answer.insert(answer.indexOf("\r\n"), lines) : answer;
}

void CrowdService::take(const PeerRequest &request, QTcpSocket &socket)
{
    if (m_window.isValid() && m_window.hasExpired(1000))
        setAllowance(m_allowance);
    ++m_inWindow;
    m_mostAtOnce = qMax(m_mostAtOnce, ++m_underWay);
    const Reaction reaction = m_judge ? m_judge(request, ++m_requests) : Reaction::Obey;
    const auto reply = [this, reaction, request, to = QPointer(&socket)] {
        --m_underWay;
        QByteArray bytes;
        if (reaction == Reaction::TooMany)
            bytes = tooMany;
        else if (reaction == Reaction::Break)
            bytes = broken;
        else if (reaction == Reaction::Redirect)
            bytes = redirected;
        else if (reaction == Reaction::Expire)
            bytes = Peer::answer(401, R"({"error": "expired"})");
        else if (reaction == Reaction::Forbid)
            bytes = forbidden;
        else if (reaction == Reaction::Miss)
            bytes = missing;
        else if (reaction != Reaction::DropBefore)
            bytes = answer(request);
        const bool isDropped = reaction == Reaction::DropBefore || reaction == Reaction::DropAfter;
        if (to && isDropped)
            to->abort();
        else if (to)
            to->write(withAllowance(bytes));
    };
    if (m_latency > 0)
        QTimer::singleShot(m_latency, Qt::PreciseTimer, &m_peer, reply);
    else
        reply();
}

QByteArray CrowdService::answer(const PeerRequest &request)
{
    // "/v2.1/organizations/acme/users/u1" → "organizations", "acme", "users", "u1"
    const QByteArrayList path = request.target.split('/').mid(2);
    if (path.value(0) == "user")
        return Peer::answer(200, R"({"id": "u1", "email": "me@example.com"})");
    const auto organization = [this](const QByteArray &name) {
        return R"({"id": ")" + idOf(name) + R"(", "name": ")" + name
               + R"(", "creation_date": "2026-03-25T15:43:46.101877Z", "subscription": "free"})";
    };
    if (path.size() == 1) {
        QByteArrayList all;
        for (const QByteArray &name : organizations.keys())
            all.append(organization(name));
        return Peer::answer(200, "[" + all.join(", ") + "]");
    }
    if (!organizations.contains(path[1]))
        return missing;
    if (path.size() == 2)
        return Peer::answer(200, organization(path[1]));
    if (request.isChange())
        return change(request, path[1], path.value(3));
    const People &people = organizations[path[1]];
    if (path.size() == 4) {
        const QByteArray email = m_emails.value(path[3]);
        return people.contains(email) ? Peer::answer(200, member(email, people[email])) : missing;
    }
    QByteArrayList all;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        all.append(member(it.key(), it.value()));
    return Peer::answer(200, "[" + all.join(", ") + "]", m_headers);
}

QByteArray CrowdService::change(const PeerRequest &request, const QByteArray &organization,
                                const QByteArray &id)
{
    People &people = organizations[organization];
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const bool isAdmin = body.value(QLatin1StringView("admin")).toBool();
    if (request.method == "POST") {
        const QByteArray email = body.value(QLatin1StringView("email")).toString().toUtf8();
        if (people.contains(email))
            return Peer::answer(409, R"({"error": "This person is a member already."})");
        add(organization, email, isAdmin);
        note("POST", organization, email);
        return Peer::answer(201, member(email, people[email]));
    }
    const QByteArray email = m_emails.value(id);
    if (!people.contains(email))
        return missing;
    note(request.method, organization, email);
    if (request.method == "DELETE") {
        people.remove(email);
        return Peer::answer(204, {});
    }
    people[email].isAdmin = isAdmin;
    return Peer::answer(200, member(email, people[email]));
}

void CrowdService::note(const QByteArray &method, const QByteArray &organization,
                        const QByteArray &email)
{
    ++m_made[method + ' ' + organization + ' ' + email];
    ++m_madeCount;
}

QByteArray CrowdService::member(const QByteArray &email, const Person &person)
{
    return R"({"id": ")" + person.id + R"(", "email": ")" + email
           + R"(", "name": null, "surname": null, "admin": )" + (person.isAdmin ? "true" : "false")
           + "}";
}

} // namespace steward::test

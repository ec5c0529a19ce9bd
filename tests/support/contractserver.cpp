// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractserver.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

namespace steward::test {

namespace {

using namespace Qt::StringLiterals;

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QString me = u"54977bc3-2c3b-4d8f-97c7-aff89a95bf21"_s;

const QByteArray organization = R"({
    "id": "0b8a5d84-1a52-4d0c-9f2b-51b9b5a1f001", "name": "acme",
    "creation_date": "2020-03-25T15:43:46.101877Z", "subscription": "galactic",
    "status": "under_review", "two_factor_authentication_forced": true, "overage_usage": true})";

const QByteArray members = R"({"all": [
    {"id": "54977bc3-2c3b-4d8f-97c7-aff89a95bf21", "email": "mara@example.com",
     "name": "Mara", "surname": "Winter", "admin": true, "status": "active"},
    {"id": "abe2e406-fae5-4bcf-a3bc-956d756e4ecb", "email": "nils@example.com",
     "name": "Nils", "surname": null, "admin": true, "status": "quarantined"},
    {"id": "332d7432-2742-4177-99a9-139e91e0110c", "email": "new@example.com",
     "name": null, "surname": null, "admin": false, "status": "pending"}]})";

const QByteArray usage = R"({
    "interval": "day",
    "data_organization": [
        {"start_date": "2026-03-01T00:00:00Z", "end_date": "2026-03-02T00:00:00Z", "value": 10.5},
        {"start_date": "2026-03-02T00:00:00Z", "end_date": "2026-03-03T00:00:00Z", "value": 4}],
    "data_projects": [{"project_id": "aaaa", "project_name": "vision", "data": [
        {"start_date": "2026-03-01T00:00:00Z", "end_date": "2026-03-02T00:00:00Z", "value": 10.5},
        {"start_date": "2026-03-02T00:00:00Z", "end_date": "2026-03-03T00:00:00Z", "value": 3}]}],
    "data_deleted_projects": [
        {"start_date": "2026-03-02T00:00:00Z", "end_date": "2026-03-03T00:00:00Z", "value": 1}]})";

const QByteArray resources = R"({
    "projects": 1, "users": 3, "deployments": 0, "deployment_versions": 4, "pipelines": 5,
    "pipeline_versions": 6, "buckets": 7, "environments": 8})";

const QByteArray user = R"({
    "id": "54977bc3-2c3b-4d8f-97c7-aff89a95bf21", "email": "mara@example.com",
    "name": "Mara", "surname": "Winter"})";

/// Their names come before and after every known one.
const QByteArray unheardOf = R"({
    "_flag": true, "_number": -1.5e300, "_nothing": null, "_text": "\u0000 \ud83d\ude80 </b>",
    "_object": {"id": 7, "name": null, "data": {"value": [[], {}]}},
    "zz_list": [1, "two", null, {"admin": "three"}, [[4]]], "zz_empty": {}, "zz_none": []})";

const QStringList sinceTheFirst {u"status"_s, u"two_factor_authentication_forced"_s,
                                 u"overage_usage"_s};

/// \a object with hostile texts where the contract has no rule for them.
QJsonObject spoiled(QJsonObject object)
{
    const bool isMember = object.contains("surname"_L1);
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString key = field.key();
        const bool isName = isMember && (key == "name"_L1 || key == "surname"_L1);
        const bool isFree = key == "project_name"_L1 || key == "subscription"_L1
                            || key == "description"_L1 || key == "status"_L1 || key == "error"_L1;
        if (isName || isFree)
            field.value() = ContractServer::hostileText();
        else if (key == "email"_L1 && object.value("id"_L1) != me)
            field.value() = ContractServer::hostileText() + u"@example.com"_s;
    }
    return object;
}

/// \a object with what \a changes say.
QJsonObject merged(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return object;
}

} // namespace

QString ContractServer::hostileText()
{
    return u"=HYPERLINK(1)<b>bold</b><img src='x'>&amp;\u202Egnp\u2066"_s + QChar(0) + u"\u0007"_s
           + QString(10'000, u'w');
}

ContractServer::ContractServer(Vintage vintage)
    : m_vintage(vintage),
      m_organization(parsed(organization)),
      m_members(parsed(test::members).value("all"_L1).toArray())
{
    m_peer.setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        const Answer told = answer(request);
        // As an element of an array: a value cannot be a document by itself.
        const QByteArray list = QJsonDocument(QJsonArray {told.body}).toJson();
        socket.write(Peer::answer(told.status, list.trimmed().mid(1).chopped(1)));
    });
}

ContractServer::Answer ContractServer::answer(const PeerRequest &request)
{
    const QString path = QString::fromUtf8(request.target).section(u'?', 0, 0).mid(5);
    if (path == "/organizations"_L1)
        return {200, aged(QJsonArray {m_organization})};
    if (path == "/user"_L1 && m_vintage == Vintage::Future)
        return {200, aged(parsed(user))};
    if (path == "/vouchers/GIFT"_L1)
        return {200, aged(QJsonObject {{u"description"_s, u"A hundred credits"_s}})};
    const QString own = "/organizations/"_L1 + m_organization.value("name"_L1).toString();
    const QString rest = path.mid(own.size());
    if (path.startsWith(own) && rest.isEmpty())
        return answerAboutOrganization(request);
    if (path.startsWith(own) && rest.startsWith("/users"_L1))
        return answerAboutMembers(request, rest.section(u'/', 2));
    if (path.startsWith(own) && rest == "/usage"_L1)
        return {200, aged(parsed(usage))};
    if (path.startsWith(own) && rest == "/resources"_L1)
        return {200, aged(parsed(resources))};
    return {404, aged(QJsonObject {{u"error"_s, u"There is no such thing."_s}})};
}

ContractServer::Answer ContractServer::answerAboutOrganization(const PeerRequest &request)
{
    if (request.method == "PATCH")
        m_organization = merged(m_organization, parsed(request.body));
    return {200, aged(m_organization)};
}

ContractServer::Answer ContractServer::answerAboutMembers(const PeerRequest &request,
                                                          const QString &id)
{
    if (request.method == "POST") {
        QJsonObject member = merged(parsed(request.body), {{u"id"_s, u"a-new-one"_s}});
        member = merged(member, {{u"name"_s, {}}, {u"surname"_s, {}}, {u"status"_s, u"pending"_s}});
        m_members.append(member);
        return {201, aged(member)};
    }
    if (id.isEmpty())
        return {200, aged(m_members)};
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const auto &member) {
        return member.toObject().value("id"_L1) == id;
    });
    if (found == m_members.end())
        return {404, aged(QJsonObject {{u"error"_s, u"There is no such user."_s}})};
    if (request.method == "DELETE") {
        m_members.erase(found);
        return {204, {}};
    }
    *found = merged(found->toObject(), parsed(request.body));
    return {200, aged(*found)};
}

/// \a value, which has everything, as a server of this vintage sends it.
QJsonValue ContractServer::aged(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &element : value.toArray())
            list.append(aged(element));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isNew = sinceTheFirst.contains(field.key());
        if (!isNew || m_vintage == Vintage::Future || m_vintage == Vintage::Hostile)
            result.insert(field.key(), aged(field.value()));
        else if (m_vintage == Vintage::Nulls)
            result.insert(field.key(), {});
    }
    // The first documentation has two names for this list.
    if (m_vintage == Vintage::First && result.contains("data_deleted_projects"_L1))
        result.insert("data_projects_deleted"_L1, result.take("data_deleted_projects"_L1));
    if (m_vintage == Vintage::Hostile)
        return spoiled(result);
    return m_vintage == Vintage::Future ? merged(result, parsed(unheardOf)) : result;
}

} // namespace steward::test

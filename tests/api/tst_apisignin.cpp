// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "api/sessionapi.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// What waits for somebody to sign in after a 401, and what becomes of it.
class TestApiSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void goesOnWithTheNewCredential_data();
    void goesOnWithTheNewCredential();
    void goesOnWhereItWasInLine();
    void asksOnceForAll();
    void asksAgainWhenTheNewOneIsRefused();
    void endsWhenNobodySignsIn();
    void asksAgainLater();
    void asksNobodyAgainForWhatGoesOnBehind();
    void asksNobodyAboutWhatWasOnItsWay();
    void takesTheNewCredentialWhereTheOldOneComesBackLate();
    void endsWithItsConnection();
    void endsWithItsContext();
    void failsWhereItIsToFail();

private:
    Connection connection(const QString &token = u"old"_s) const
    {
        return {{}, m_peer->address(), Credential::fromToken(token)};
    }
    int refusals() const;

    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
};

void TestApiSignIn::init()
{
    m_client = std::make_unique<ApiClient>();
    m_peer = std::make_unique<Peer>();
    m_peer->setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        if (request.header("Authorization") != "Token new")
            socket.write(Peer::answer(401, R"({"error": "Sign in again."})"));
        else if (request.method == "DELETE")
            socket.write(Peer::answer(204, {}));
        else
            socket.write(Peer::answer(200, memberJson));
    });
    m_client->setConnection(connection());
    m_client->setOnUnauthorized(OnUnauthorized::Wait);
}

int TestApiSignIn::refusals() const
{
    const auto &requests = m_peer->requests();
    return int(std::count_if(requests.begin(), requests.end(), [](const PeerRequest &request) {
        return request.header("Authorization") != "Token new";
    }));
}

void TestApiSignIn::goesOnWithTheNewCredential_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"GET", "POST", "PATCH", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

void TestApiSignIn::goesOnWithTheNewCredential()
{
    QFETCH(QByteArray, verb);
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    Outcome<Done> removal;
    if (verb == "GET")
        MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    else
        sendChange(verb, *m_client, this, outcome, removal);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(outcome.count() + removal.count(), 0);
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    QTRY_COMPARE(outcome.count() + removal.count(), 1);
    QVERIFY(outcome.succeeded() || removal.succeeded());
    QCOMPARE(m_peer->requests().size(), 2);
    QCOMPARE(m_peer->requests().at(1).body, m_peer->requests().at(0).body);
    QCOMPARE(asked.count(), 1);
}

void TestApiSignIn::goesOnWhereItWasInLine()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    QStringList order;
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
        MembersApi(*m_client).getMember({u"acme"_s}, {id}, this,
                                        [&order, id](const Result<Member> &) { order << id; });
    QTRY_COMPARE(refusals(), 3);
    QTRY_COMPARE(asked.count(), 1);
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    QTRY_COMPARE(order.size(), 3);
    QList<QByteArray> targets;
    for (const PeerRequest &request : m_peer->requests().mid(3))
        targets << request.target.last(1);
    std::sort(targets.begin(), targets.end());
    QCOMPARE(targets, (QList<QByteArray> {"1", "2", "3"}));
}

void TestApiSignIn::asksOnceForAll()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    for (int i = 0; i < 20; ++i)
        MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(refusals(), 20);
    QTRY_COMPARE(asked.count(), 1);
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    QTRY_COMPARE(outcome.count(), 20);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_peer->requests().size(), 40);
}

void TestApiSignIn::asksAgainWhenTheNewOneIsRefused()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(asked.count(), 1);
    m_client->renewCredential(Credential::fromToken(u"wrong"_s));
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(outcome.count(), 0);
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
}

void TestApiSignIn::endsWhenNobodySignsIn()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(asked.count(), 1);
    m_client->giveUpSignIn();
    QCOMPARE(outcome.count(), 0); // never from within
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(outcome.error().message, u"Sign in again."_s);
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    QCOMPARE(m_peer->requests().size(), 1);
}

void TestApiSignIn::asksAgainLater()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(asked.count(), 1);
    m_client->giveUpSignIn();
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(asked.count(), 2);
}

void TestApiSignIn::asksNobodyAgainForWhatGoesOnBehind()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    MembersApi members(*m_client);
    const auto load = [&](Outcome<QList<Member>> &outcome, Priority priority) {
        members.listMembers({u"acme"_s}, this, outcome.callback(), priority);
    };
    Outcome<QList<Member>> first;
    load(first, Priority::Background);
    QTRY_COMPARE(asked.count(), 1);
    m_client->giveUpSignIn();
    QTRY_COMPARE(first.count(), 1);
    // One after the other, as a list's details come: each fails by itself.
    for (int i = 0; i < 3; ++i) {
        Outcome<QList<Member>> next;
        load(next, Priority::Background);
        QTRY_COMPARE(next.count(), 1);
        QCOMPARE(next.error().kind, ErrorKind::Unauthorized);
    }
    QCOMPARE(asked.count(), 1);
    // Whoever wants something is asked.
    Outcome<QList<Member>> wanted;
    load(wanted, Priority::Person);
    QTRY_COMPARE(asked.count(), 2);
    m_client->giveUpSignIn();
    QTRY_COMPARE(wanted.count(), 1);
}

void TestApiSignIn::asksNobodyAboutWhatWasOnItsWay()
{
    // Two are sent; the second answer comes when the person has said no already.
    QTcpSocket *late = nullptr;
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        if (m_peer->requests().size() == 2)
            late = &socket;
        else
            socket.write(Peer::answer(401, R"({"error": "Sign in again."})"));
    });
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    for (int i = 0; i < 2; ++i)
        MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_VERIFY(late && asked.count() == 1);
    m_client->giveUpSignIn();
    QTRY_COMPARE(outcome.count(), 1);
    late->write(Peer::answer(401, R"({"error": "Sign in again."})"));
    QTRY_COMPARE(outcome.count(), 2);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
}

void TestApiSignIn::takesTheNewCredentialWhereTheOldOneComesBackLate()
{
    QTcpSocket *late = nullptr;
    m_peer->setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        if (request.header("Authorization") == "Token new")
            socket.write(Peer::answer(200, memberJson));
        else
            late = &socket;
    });
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_VERIFY(late);
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    late->write(Peer::answer(401, "{}"));
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(asked.count(), 0);
}

void TestApiSignIn::endsWithItsConnection()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(asked.count(), 1);
    Peer other;
    m_client->setConnection({{}, other.address(), Credential::fromToken(u"new"_s)});
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QVERIFY(other.requests().isEmpty());
}

void TestApiSignIn::endsWithItsContext()
{
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    auto context = std::make_unique<QObject>();
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, context.get(), outcome.callback());
    QTRY_COMPARE(asked.count(), 1);
    context.reset();
    m_client->renewCredential(Credential::fromToken(u"new"_s));
    Outcome<Member> next;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u2"_s}, this, next.callback());
    QTRY_COMPARE(next.count(), 1);
    QCOMPARE(outcome.count(), 0);
    QCOMPARE(m_peer->requests().size(), 2);
}

void TestApiSignIn::failsWhereItIsToFail()
{
    m_client->setOnUnauthorized(OnUnauthorized::Fail);
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    Outcome<Member> outcome;
    MembersApi(*m_client).getMember({u"acme"_s}, {u"u1"_s}, this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QTRY_COMPARE(asked.count(), 1);
}

QTEST_GUILESS_MAIN(TestApiSignIn)
#include "tst_apisignin.moc"

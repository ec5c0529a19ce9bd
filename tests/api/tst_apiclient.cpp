// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/call.h"
#include "api/membersapi.h"
#include "api/sessionapi.h"
#include "api/vouchersapi.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;

namespace {

QString credentialText()
{
    return QStringLiteral("0123456789abcdef");
}

} // namespace

/// What calls send, when they call back, and what the service's refusals come to.
class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsWhatTheContractAsks();
    void statusSendsNoCredential();
    void segmentsStayOne_data();
    void segmentsStayOne();
    void refusesWhatIsNoSegment_data();
    void refusesWhatIsNoSegment();
    void queryValuesAreEncoded();
    void callsBackOnceFromTheEventLoop();
    void handleIsInactiveInTheCallback();
    void contextMayDieInTheCallback();
    void handleMayBeCancelledInTheCallback();
    void cancelEndsTheConnection();
    void cancelBeforeDelivery();
    void contextDeathEndsTheConnection();
    void contextDeathWhileDecoding();
    void setConnectionIsForLaterCalls();
    void anySuccessIsSuccess_data();
    void anySuccessIsSuccess();
    void errorAnswers_data();
    void errorAnswers();
    void unauthorizedIsTold();
    void unauthorizedOfAnOldCredentialIsNot();
    void rateLimitIsWaitedOut_data();
    void rateLimitIsWaitedOut();
    void rateLimitGivesUp();
    void rateLimitWaitIsCancelled();
    void rateLimitWaitEndsWithItsContext();
    void rateLimitWaitIsGivenUp();
    void rateLimitIsNotReached();
    void rateLimitOfOneServiceIsNotAnothers();
    void rateLimitIsSharedByWhoAsksTheSameService();
    void aReadOfAnotherConnectionKeepsItsCredential();
    void aChangeOfAnotherConnectionIsNotSentAgain();
    void aSecretThatComesBackIsNotTold();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void cookiesAreNeitherKeptNorSent();
    void logHoldsNoSecret();

private:
    ApiClient *m_client = nullptr;
    Peer *m_peer = nullptr;
};

void TestApiClient::init()
{
    m_client = new ApiClient;
    m_peer = new Peer;
    m_client->setConnection(
        {QStringLiteral("peer"), m_peer->address(), Credential::fromToken(credentialText())});
}

void TestApiClient::cleanup()
{
    delete m_client;
    delete m_peer;
}

void TestApiClient::sendsWhatTheContractAsks()
{
    m_peer->setAnswer(Peer::answer(201, memberJson));
    Outcome<Member> outcome;
    MembersApi(*m_client).addMember({QStringLiteral("acme")},
                                    {QStringLiteral("ada@example.com"), MemberRole::Admin}, this,
                                    outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.value().email, QStringLiteral("ada@example.com"));
    QCOMPARE(m_peer->requests().size(), 1);
    const PeerRequest request = m_peer->requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/v2.1/organizations/acme/users"));
    QCOMPARE(request.header("Authorization"), QByteArray("Token 0123456789abcdef"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.header("User-Agent").startsWith("Steward/"));
    QVERIFY(!request.hasHeader("Upgrade"));
    QCOMPARE(request.body, QByteArray(R"({"admin":true,"email":"ada@example.com"})"));
}

void TestApiClient::statusSendsNoCredential()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value(), QStringLiteral("ok"));
    QVERIFY(!m_peer->requests().constFirst().hasHeader("Authorization"));
}

void TestApiClient::segmentsStayOne_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
    QTest::newRow("encoded slash") << QStringLiteral("a%2Fb") << QByteArray("a%252Fb");
    QTest::newRow("question mark") << QStringLiteral("a?b=c") << QByteArray("a%3Fb%3Dc");
    QTest::newRow("fragment") << QStringLiteral("a#b") << QByteArray("a%23b");
    QTest::newRow("upwards") << QStringLiteral("../user") << QByteArray("..%2Fuser");
    QTest::newRow("upwards in the middle")
        << QStringLiteral("a/../../user") << QByteArray("a%2F..%2F..%2Fuser");
    QTest::newRow("encoded dots") << QStringLiteral("%2e%2e") << QByteArray("%252e%252e");
    QTest::newRow("three dots") << QStringLiteral("...") << QByteArray("...");
    QTest::newRow("spaces") << QStringLiteral(" a b ") << QByteArray("%20a%20b%20");
    QTest::newRow("plus") << QStringLiteral("a+b&c;d") << QByteArray("a%2Bb%26c%3Bd");
    QTest::newRow("backslash") << QStringLiteral("..\\a") << QByteArray("..%5Ca");
    QTest::newRow("at and colon") << QStringLiteral("a:b@c") << QByteArray("a%3Ab%40c");
    QTest::newRow("line break") << QStringLiteral("a\r\nX: y") << QByteArray("a%0D%0AX%3A%20y");
    QTest::newRow("null") << QStringLiteral("a").append(QChar(0)) << QByteArray("a%00");
    QTest::newRow("greek") << QStringLiteral("δ") << QByteArray("%CE%B4");
}

void TestApiClient::segmentsStayOne()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, target);
    m_peer->setAnswer(Peer::answer(200, R"({"description": "A voucher"})"));
    Outcome<Voucher> outcome;
    VouchersApi(*m_client).getVoucher(code, this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(m_peer->requests().size(), 1);
    QCOMPARE(m_peer->requests().constFirst().target, QByteArray("/v2.1/vouchers/" + target));
}

void TestApiClient::refusesWhatIsNoSegment_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("two dots") << QStringLiteral("..");
}

void TestApiClient::refusesWhatIsNoSegment()
{
    QFETCH(QString, code);
    Outcome<Voucher> outcome;
    VouchersApi(*m_client).getVoucher(code, this, outcome.callback());
    QCOMPARE(outcome.count(), 0);
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Local);
    QCOMPARE(m_peer->connectionCount(), 0);
}

void TestApiClient::queryValuesAreEncoded()
{
    ApiRequest request {.verb = Verb::Get,
                        .pathTemplate = "/usage",
                        .segments = {QStringLiteral("usage")},
                        .query = {{QStringLiteral("start"), QStringLiteral("a+b&c=d %2B#/é")},
                                  {QStringLiteral("end"), QString()}}};
    Outcome<Done> outcome;
    m_peer->setAnswer(Peer::answer(204, {}));
    startCall<Done>(
        *m_client, request, this, [](const QByteArray &) { return Result<Done>(Done()); },
        outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(m_peer->requests().constFirst().target,
             QByteArray("/v2.1/usage?start=a%2Bb%26c%3Dd%20%252B%23%2F%C3%A9&end="));
}

void TestApiClient::callsBackOnceFromTheEventLoop()
{
    m_peer->setAnswer(Peer::answer(200, "[" + memberJson + "]"));
    Outcome<QList<Member>> outcome;
    const RequestHandle handle =
        MembersApi(*m_client).listMembers({QStringLiteral("acme")}, this, outcome.callback());
    QCOMPARE(outcome.count(), 0);
    QVERIFY(handle.isActive());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(!handle.isActive());
    // Another round trip is time enough for a second callback to show itself.
    Outcome<QString> next;
    SessionApi(*m_client).status(this, next.callback());
    QTRY_COMPARE(next.count(), 1);
    QCOMPARE(outcome.count(), 1);
}

void TestApiClient::handleIsInactiveInTheCallback()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    RequestHandle handle;
    bool called = false;
    bool wasActive = true;
    handle = SessionApi(*m_client).status(this, [&](const Result<QString> &) {
        called = true;
        wasActive = handle.isActive();
    });
    QTRY_VERIFY(called);
    QVERIFY(!wasActive);
}

void TestApiClient::contextMayDieInTheCallback()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    QPointer<QObject> context = new QObject;
    int calls = 0;
    SessionApi(*m_client).status(context, [&](const Result<QString> &) {
        ++calls;
        delete context.data();
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(context.isNull());
    Outcome<QString> next;
    SessionApi(*m_client).status(this, next.callback());
    QTRY_COMPARE(next.count(), 1);
    QVERIFY(next.succeeded());
}

void TestApiClient::handleMayBeCancelledInTheCallback()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    RequestHandle handle;
    int calls = 0;
    handle = SessionApi(*m_client).status(this, [&](const Result<QString> &) {
        ++calls;
        handle.cancel();
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!handle.isActive());
}

void TestApiClient::cancelEndsTheConnection()
{
    m_peer->setHandler([](const PeerRequest &, QTcpSocket &) {}); // silence
    Outcome<QString> outcome;
    RequestHandle handle = SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(m_peer->requests().size(), 1);
    handle.cancel();
    QVERIFY(!handle.isActive());
    QTRY_COMPARE(m_peer->closedCount(), 1);
    QCOMPARE(outcome.count(), 0);
    handle.cancel(); // ignored
}

void TestApiClient::cancelBeforeDelivery()
{
    // The error is known at once and waits in the event loop; cancelling takes it back.
    Outcome<Voucher> outcome;
    RequestHandle handle = VouchersApi(*m_client).getVoucher(QString(), this, outcome.callback());
    handle.cancel();
    Outcome<Voucher> next;
    VouchersApi(*m_client).getVoucher(QString(), this, next.callback());
    QTRY_COMPARE(next.count(), 1);
    QCOMPARE(outcome.count(), 0);
}

void TestApiClient::contextDeathEndsTheConnection()
{
    m_peer->setHandler([](const PeerRequest &, QTcpSocket &) {});
    auto *context = new QObject;
    Outcome<QString> outcome;
    RequestHandle handle = SessionApi(*m_client).status(context, outcome.callback());
    QTRY_COMPARE(m_peer->requests().size(), 1);
    delete context;
    QVERIFY(!handle.isActive());
    QTRY_COMPARE(m_peer->closedCount(), 1);
    QCOMPARE(outcome.count(), 0);
}

void TestApiClient::contextDeathWhileDecoding()
{
    m_peer->setAnswer(Peer::answer(200, QByteArray(pooledDecoding, ' ')));
    auto *context = new QObject;
    Outcome<Done> outcome;
    QAtomicInt decoding = 0;
    QSemaphore go;
    startCall<Done>(
        *m_client, {.segments = {QStringLiteral("x")}}, context,
        [&](const QByteArray &) {
            decoding = 1;
            go.acquire();
            decoding = 2;
            return Result<Done>(Done());
        },
        outcome.callback());
    QTRY_COMPARE(decoding.loadAcquire(), 1);
    delete context;
    go.release();
    QTRY_COMPARE(decoding.loadAcquire(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(outcome.count(), 0);
}

void TestApiClient::setConnectionIsForLaterCalls()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    Peer other;
    other.setAnswer(Peer::answer(200, R"({"status": "other"})"));
    Outcome<QString> first;
    Outcome<QString> second;
    SessionApi(*m_client).status(this, first.callback());
    m_client->setConnection({{}, other.address(), {}});
    QCOMPARE(m_client->connection().address, other.address());
    SessionApi(*m_client).status(this, second.callback());
    QTRY_COMPARE(first.count() + second.count(), 2);
    QCOMPARE(first.value(), QStringLiteral("ok"));
    QCOMPARE(second.value(), QStringLiteral("other"));
}

void TestApiClient::anySuccessIsSuccess_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 203, 206, 299})
        QTest::addRow("%d", status) << status;
}

void TestApiClient::anySuccessIsSuccess()
{
    QFETCH(int, status);
    m_peer->setAnswer(Peer::answer(status, memberJson));
    for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
        Outcome<Member> outcome;
        Outcome<Done> removal;
        sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(outcome.count() + removal.count(), 1);
        QVERIFY(outcome.succeeded() || removal.succeeded());
    }
}

void TestApiClient::errorAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    const QByteArray sentence = R"({"error": "Only admins may do this"})";
    const QString said = QStringLiteral("Only admins may do this");
    QTest::newRow("400") << 400 << sentence << ErrorKind::Invalid << said;
    QTest::newRow("401") << 401 << sentence << ErrorKind::Unauthorized << said;
    QTest::newRow("403") << 403 << sentence << ErrorKind::Forbidden << said;
    QTest::newRow("404") << 404 << sentence << ErrorKind::NotFound << said;
    QTest::newRow("405") << 405 << sentence << ErrorKind::Invalid << said;
    QTest::newRow("409") << 409 << sentence << ErrorKind::Conflict << said;
    QTest::newRow("413") << 413 << sentence << ErrorKind::Invalid << said;
    QTest::newRow("422") << 422 << sentence << ErrorKind::Invalid << said;
    QTest::newRow("500") << 500 << sentence << ErrorKind::Server << said;
    QTest::newRow("502 with a page")
        << 502 << QByteArray("<html><body><h1>Bad gateway</h1></body></html>") << ErrorKind::Server
        << QStringLiteral("The service has a problem (HTTP 502).");
    QTest::newRow("503 with nothing") << 503 << QByteArray() << ErrorKind::Server
                                      << QStringLiteral("The service has a problem (HTTP 503).");
}

void TestApiClient::errorAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    // A challenge must not make Qt answer it, or lose the body of a change over it.
    m_peer->setAnswer(Peer::answer(status, body, {"WWW-Authenticate: Basic realm=\"api\""}));
    Outcome<QString> read;
    SessionApi(*m_client).status(this, read.callback());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().httpStatus, status);
    QCOMPARE(read.error().message, message);
    for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
        Outcome<Member> outcome;
        Outcome<Done> removal;
        sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(outcome.count() + removal.count(), 1);
        const ApiError error = outcome.count() ? outcome.error() : removal.error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.message, message);
    }
    QCOMPARE(m_peer->requests().size(), 4);
}

void TestApiClient::unauthorizedIsTold()
{
    m_peer->setAnswer(Peer::answer(401, R"({"error": "Invalid token"})"));
    const QSignalSpy told(m_client, &ApiClient::unauthorized);
    Outcome<CurrentUser> outcome;
    SessionApi(*m_client).currentUser(this, outcome.callback());
    QTRY_COMPARE(told.count(), 1);
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().message, QStringLiteral("Invalid token"));
}

void TestApiClient::unauthorizedOfAnOldCredentialIsNot()
{
    m_peer->setAnswer(Peer::answer(401, "{}"));
    const QSignalSpy told(m_client, &ApiClient::unauthorized);
    Outcome<CurrentUser> outcome;
    SessionApi(*m_client).currentUser(this, outcome.callback());
    m_client->setConnection(
        {{}, m_peer->address(), Credential::fromToken(QStringLiteral("another"))});
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
}

void TestApiClient::rateLimitIsWaitedOut_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("read, reset") << QByteArray("GET") << QByteArray("x-ratelimit-reset: 0");
    QTest::newRow("read, retry after") << QByteArray("GET") << QByteArray("Retry-After: 0");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("x-ratelimit-reset: 0");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("x-ratelimit-reset: 0");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("x-ratelimit-reset: 0");
}

void TestApiClient::rateLimitIsWaitedOut()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, header);
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        const bool isFirst = m_peer->requests().size() == 1;
        socket.write(isFirst ? Peer::answer(429, R"({"error": "Too many"})", {header})
                             : Peer::answer(200, memberJson));
    });
    const QSignalSpy limited(m_client, &ApiClient::rateLimited);
    const QSignalSpy ended(m_client, &ApiClient::rateLimitEnded);
    Outcome<Member> outcome;
    Outcome<Done> removal;
    QElapsedTimer elapsed;
    elapsed.start();
    if (verb == "GET")
        MembersApi(*m_client).getMember({QStringLiteral("acme")}, {QStringLiteral("u1")}, this,
                                        outcome.callback());
    else
        sendChange(verb, *m_client, this, outcome, removal);
    QTRY_COMPARE(limited.count(), 1);
    QCOMPARE(limited.constFirst().constFirst().toInt(), 1);
    QCOMPARE(ended.count(), 0);
    QTRY_COMPARE(outcome.count() + removal.count(), 1);
    QVERIFY(elapsed.elapsed() >= 1000);
    QVERIFY(outcome.succeeded() || removal.succeeded());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_peer->requests().size(), 2);
    QCOMPARE(m_peer->requests().at(1).method, verb);
    QCOMPARE(m_peer->requests().at(1).body, m_peer->requests().at(0).body);
    QCOMPARE(m_peer->requests().at(1).target, m_peer->requests().at(0).target);
}

void TestApiClient::rateLimitGivesUp()
{
    ApiLimits limits;
    limits.retriesAfter429 = 1;
    m_client->setLimits(limits);
    m_peer->setAnswer(Peer::answer(429, R"({"error": "Too many"})", {"x-ratelimit-reset: 0"}));
    const QSignalSpy ended(m_client, &ApiClient::rateLimitEnded);
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::RateLimited);
    QCOMPARE(outcome.error().message, QStringLiteral("Too many"));
    QCOMPARE(m_peer->requests().size(), 2);
    QCOMPARE(ended.count(), 1);
}

void TestApiClient::rateLimitWaitIsCancelled()
{
    m_peer->setAnswer(Peer::answer(429, "{}", {"x-ratelimit-reset: 3600"}));
    const QSignalSpy limited(m_client, &ApiClient::rateLimited);
    const QSignalSpy ended(m_client, &ApiClient::rateLimitEnded);
    Outcome<QString> first;
    Outcome<QString> second;
    RequestHandle one = SessionApi(*m_client).status(this, first.callback());
    RequestHandle two = SessionApi(*m_client).status(this, second.callback());
    QTRY_COMPARE(limited.count(), 2);
    QCOMPARE(limited.constFirst().constFirst().toInt(), 3601);
    one.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(ended.count(), 0);
    two.cancel();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(first.count() + second.count(), 0);
}

void TestApiClient::rateLimitWaitEndsWithItsContext()
{
    m_peer->setAnswer(Peer::answer(429, "{}", {"x-ratelimit-reset: 3600"}));
    const QSignalSpy limited(m_client, &ApiClient::rateLimited);
    const QSignalSpy ended(m_client, &ApiClient::rateLimitEnded);
    auto *context = new QObject;
    Outcome<QString> outcome;
    SessionApi(*m_client).status(context, outcome.callback());
    QTRY_COMPARE(limited.count(), 1);
    delete context;
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(outcome.count(), 0);
}

void TestApiClient::rateLimitWaitIsGivenUp()
{
    m_peer->setAnswer(
        Peer::answer(429, R"({"error": "Wait 3600 s."})", {"x-ratelimit-reset: 3600"}));
    const QSignalSpy limited(m_client, &ApiClient::rateLimited);
    const QSignalSpy ended(m_client, &ApiClient::rateLimitEnded);
    Outcome<QString> refused;
    SessionApi(*m_client).status(this, refused.callback());
    QTRY_COMPARE(limited.count(), 1);
    Outcome<QString> unsent;
    SessionApi(*m_client).status(this, unsent.callback());
    m_client->giveUpWaiting();
    QTRY_COMPARE(refused.count() + unsent.count(), 2);
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
    // By now that number is wrong.
    QCOMPARE(refused.error().message,
             QStringLiteral("The service received too many requests (HTTP 429)."));
    QVERIFY(refused.error().detail.endsWith(QStringLiteral("HTTP 429: Wait 3600 s.")));
    QCOMPARE(unsent.error().kind, ErrorKind::RateLimited);
    QVERIFY(unsent.error().message.endsWith(QStringLiteral("Nothing was sent.")));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_peer->requests().size(), 1);
}

void TestApiClient::rateLimitIsNotReached()
{
    int remaining = 3;
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(
            200, R"({"status": "ok"})",
            {"x-ratelimit-limit: 300", "x-ratelimit-reset: 1",
             "x-ratelimit-remaining: " + QByteArray::number(std::max(0, --remaining))}));
    });
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    for (int i = 0; i < 4; ++i)
        SessionApi(*m_client).status(this, outcome.callback());
    // Two more may go; the others wait for the reset, not for a refusal.
    QTRY_COMPARE(outcome.count(), 3);
    QCOMPARE(m_peer->requests().size(), 3);
    remaining = 300;
    QTRY_COMPARE(outcome.count(), 5);
    QCOMPARE(m_peer->requests().size(), 5);
}

void TestApiClient::rateLimitOfOneServiceIsNotAnothers()
{
    m_peer->setAnswer(Peer::answer(429, "{}", {"x-ratelimit-reset: 3600"}));
    const QSignalSpy limited(m_client, &ApiClient::rateLimited);
    const QSignalSpy ended(m_client, &ApiClient::rateLimitEnded);
    Outcome<QString> waiting;
    RequestHandle handle = SessionApi(*m_client).status(this, waiting.callback());
    QTRY_COMPARE(limited.count(), 1);
    Peer other;
    other.setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    m_client->setConnection({QStringLiteral("other"), other.address(), {}});
    QCOMPARE(ended.count(), 1);
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    handle.cancel();
    m_client->setConnection({QStringLiteral("third"), m_peer->address(), {}});
    QCOMPARE(waiting.count(), 0);
    QCOMPARE(limited.count(), 1);
}

void TestApiClient::rateLimitIsSharedByWhoAsksTheSameService()
{
    ApiClient second(*m_client, nullptr);
    second.setConnection(m_client->connection());
    m_peer->setAnswer(Peer::answer(429, "{}", {"x-ratelimit-reset: 3000"}));
    const QSignalSpy limited(m_client, &ApiClient::rateLimited);
    Outcome<QString> first;
    Outcome<QString> later;
    SessionApi(*m_client).status(this, first.callback());
    QTRY_COMPARE(limited.count(), 1);
    const QSignalSpy alsoLimited(&second, &ApiClient::rateLimited);
    SessionApi(second).status(this, later.callback());
    QTRY_VERIFY(alsoLimited.count() > 0);
    QCOMPARE(m_peer->requests().size(), 1);
    second.giveUpWaiting();
    QTRY_COMPARE(first.count() + later.count(), 2);
    QCOMPARE(m_peer->requests().size(), 1);
}

void TestApiClient::aReadOfAnotherConnectionKeepsItsCredential()
{
    QPointer<QTcpSocket> waiting;
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) { waiting = &socket; });
    Peer other;
    MembersApi(*m_client).getMember({QStringLiteral("acme")}, {QStringLiteral("u1")}, this,
                                    [&](const Result<Member> &) {});
    QTRY_VERIFY(waiting);
    m_client->setConnection({QStringLiteral("other"), other.address(),
                             Credential::fromToken(QStringLiteral("fedcba9876543210"))});
    m_peer->setAnswer(Peer::answer(200, memberJson));
    waiting->disconnectFromHost();
    QTRY_COMPARE(m_peer->requests().size(), 2);
    for (const PeerRequest &request : m_peer->requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Token 0123456789abcdef"));
    QCOMPARE(other.requests().size(), 0);
}

void TestApiClient::aChangeOfAnotherConnectionIsNotSentAgain()
{
    QPointer<QTcpSocket> waiting;
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) { waiting = &socket; });
    Outcome<Member> outcome;
    MembersApi(*m_client).addMember({QStringLiteral("acme")},
                                    {QStringLiteral("ada@example.com"), MemberRole::Admin}, this,
                                    outcome.callback());
    QTRY_VERIFY(waiting);
    // The same service, and somebody else.
    m_client->setConnection({QStringLiteral("other"), m_peer->address(),
                             Credential::fromToken(QStringLiteral("fedcba9876543210"))});
    waiting->write(Peer::answer(429, "{}", {"x-ratelimit-reset: 0"}));
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(
        outcome.error().message,
        QStringLiteral("Another connection or sign-in is in use by now. Nothing was changed; if "
                       "it is still wanted, ask for it again."));
    QCOMPARE(m_peer->requests().size(), 1);
}

void TestApiClient::aSecretThatComesBackIsNotTold()
{
    const QByteArray sentence = "The header 'Token 0123456789abcdef' is not good";
    m_peer->setAnswer(Peer::answer(400, R"({"error": ")" + sentence + "\"}"));
    Outcome<Member> outcome;
    MembersApi(*m_client).addMember({QStringLiteral("acme")},
                                    {QStringLiteral("ada@example.com"), MemberRole::Admin}, this,
                                    outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().message, QStringLiteral("The header 'Token …' is not good"));
    QVERIFY(!outcome.error().detail.contains(QStringLiteral("0123456789abcdef")));
}

void TestApiClient::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("named");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d, other host", status)
            << status << QByteArray("http://user:secret@example.org/elsewhere?key=1")
            << QStringLiteral("http://example.org/elsewhere");
    QTest::newRow("same origin") << 302 << QByteArray("/login") << QStringLiteral("/login");
    QTest::newRow("file") << 302 << QByteArray("file:///etc/passwd")
                          << QStringLiteral("file:///etc/passwd");
    QTest::newRow("no target") << 304 << QByteArray() << QStringLiteral("nowhere");
}

void TestApiClient::redirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, named);
    const QList<QByteArray> lines =
        location.isEmpty() ? QList<QByteArray>() : QList<QByteArray> {"Location: " + location};
    m_peer->setAnswer(Peer::answer(status, {}, lines));
    Outcome<QString> read;
    SessionApi(*m_client).status(this, read.callback());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.error().kind, ErrorKind::Redirect);
    QCOMPARE(read.error().httpStatus, status);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    QVERIFY(!read.error().message.contains(QStringLiteral("secret")));
    for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
        Outcome<Member> outcome;
        Outcome<Done> removal;
        sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(outcome.count() + removal.count(), 1);
        QCOMPARE((outcome.count() ? outcome.error() : removal.error()).kind, ErrorKind::Redirect);
    }
    QCOMPARE(m_peer->requests().size(), 4);
}

void TestApiClient::cookiesAreNeitherKeptNorSent()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})", {"Set-Cookie: session=1; Path=/"}));
    for (int i = 0; i < 2; ++i) {
        Outcome<QString> outcome;
        SessionApi(*m_client).status(this, outcome.callback());
        QTRY_COMPARE(outcome.count(), 1);
    }
    QCOMPARE(m_peer->requests().size(), 2);
    QVERIFY(!m_peer->requests().at(1).hasHeader("Cookie"));
}

void TestApiClient::logHoldsNoSecret()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("steward.api.info=true"));
    const QtMessageHandler previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { lines << text; });
    m_peer->setAnswer(Peer::answer(201, memberJson));
    Outcome<Member> outcome;
    MembersApi(*m_client).addMember({QStringLiteral("acme")},
                                    {QStringLiteral("ada@example.com"), {}}, this,
                                    outcome.callback());
    const bool done = QTest::qWaitFor([&] { return outcome.count() == 1; });
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(done);
    QCOMPARE(lines.size(), 1);
    const QString line = lines.constFirst();
    QVERIFY(line.startsWith(
        QStringLiteral("POST /organizations/{organization_name}/users answered, status 201, ")));
    QVERIFY(!line.contains(QStringLiteral("acme")) && !line.contains(u'@')
            && !line.contains(credentialText()));
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

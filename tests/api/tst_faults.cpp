// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "api/sessionapi.h"
#include "support/certificates.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace steward;
using namespace steward::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a peer does to every request, and what comes of it.
struct Fault
{
    const char *name;
    QByteArray bytes;        ///< what it answers
    bool closes;             ///< after that
    QByteArray trickle;      ///< what it goes on with, 50 times a second
    QList<ErrorKind> read;   ///< what a read fails with
    QList<ErrorKind> change; ///< what a change fails with
    QString words;           ///< in the sentence of a read
};

QByteArray chunked(const QByteArray &rest)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + rest;
}

/// Bytes that take their time: the deadlines of this test are short.
QList<Fault> slowFaults()
{
    const QList timeout {ErrorKind::Timeout};
    const QList unknown {ErrorKind::Unknown};
    const auto slow = [&](const char *name, const QByteArray &bytes, const QByteArray &trickle,
                          const QString &words) {
        return Fault {name, bytes, false, trickle, timeout, unknown, words};
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    return {
        slow("silence", {}, {}, u"did not answer in time"_s),
        slow("silence in the head", "HTTP/1.1 200 OK\r\nContent-", {}, u"did not answer in time"_s),
        slow("silence in the body", head + "[{\"id\"", {}, u"took too long"_s),
        slow("silence in a chunk", chunked("400\r\n[{\"id\""), {}, u"took too long"_s),
        slow("a byte of the head at a time", "HTTP/1.1 200 OK\r\nX: ", "x",
             u"did not answer in time"_s),
        slow("a byte of the body at a time", head, " ", u"took too long"_s),
        slow("a chunk at a time", chunked({}), "1\r\n \r\n", u"took too long"_s),
        // What Qt reads and says nothing of: a head is there, and a body does not begin, or go on.
        slow("no body", head, {}, u"did not answer in time"_s),
        slow("an endless extension of a chunk", chunked("5;x="), QByteArray(1000, 'x'),
             u"did not answer in time"_s),
        slow("an endless extension of the next chunk", chunked("2\r\n[ \r\n5;x="),
             QByteArray(1000, 'x'), u"took too long"_s),
    };
}

QList<Fault> cutFaults()
{
    const QList lost {ErrorKind::Network};
    const QList unknown {ErrorKind::Unknown};
    // Qt notices the cut of a body that tells no length, or takes it for a whole one, by how the
    // pieces arrive.
    const QList lostOrBad {ErrorKind::Network, ErrorKind::BadAnswer};
    const QList unknownOrBad {ErrorKind::Unknown, ErrorKind::BadAnswer};
    const auto cut = [](const char *name, const QByteArray &bytes, const QList<ErrorKind> &read,
                        const QList<ErrorKind> &change) {
        return Fault {name, bytes, true, {}, read, change, {}};
    };
    return {
        cut("drop", {}, lost, unknown),
        cut("cut in the first line", "HTTP/1.", lostOrBad, unknown),
        cut("cut in the head", "HTTP/1.1 200 OK\r\nContent-Le", lost, unknown),
        cut("cut body", "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n[" + memberJson, lost,
            unknown),
        cut("cut in a chunk", chunked("400\r\n[" + memberJson), lostOrBad, unknownOrBad),
        cut("cut between chunks", chunked("5\r\n[    \r\n"), lostOrBad, unknownOrBad),
        cut("body until the end", "HTTP/1.1 200 OK\r\n\r\n[" + memberJson, lostOrBad, unknownOrBad),
        cut("another protocol", "220 mail.example.org ready\r\n\r\n", lostOrBad, unknownOrBad),
    };
}

/// Heads that Qt does not keep, with the connection left open: nobody knows where the body ends.
QList<Fault> strangeHeads()
{
    QByteArray lines;
    for (int i = 0; i < 150; ++i)
        lines += "X-" + QByteArray::number(i) + ": x\r\n";
    const QByteArray body = "Content-Length: 2\r\n\r\n[]";
    const QList bad {ErrorKind::BadAnswer};
    const QList unknown {ErrorKind::Unknown};
    const QList server {ErrorKind::Server};
    return {
        {"150 lines",
         "HTTP/1.1 200 OK\r\n" + lines + body,
         false,
         {},
         bad,
         unknown,
         u"could not be understood"_s},
        {"none",
         "HTTP/1.1 200 OK\r\n\r\n[]",
         false,
         {},
         bad,
         unknown,
         u"could not be understood"_s},
        {"150 lines of an error",
         "HTTP/1.1 500 Bad\r\n" + lines + body,
         false,
         {},
         server,
         server,
         u"The service has a problem (HTTP 500)."_s},
    };
}

/// 200 with a body that is not what the contract promises.
QList<Fault> badAnswers()
{
    const auto bad = [](const char *name, const QByteArray &body, const QString &words) {
        return Fault {name, Peer::answer(200, body), false,
                      {},   {ErrorKind::BadAnswer},  {ErrorKind::BadAnswer},
                      words};
    };
    const QByteArray deep =
        R"([{"x": )" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}]";
    return {
        bad("nothing", {}, u"it is empty"_s),
        bad("a page", "<html><body>Sign in</body></html>", u"expected a list"_s),
        bad("garbage", QByteArray("\x00\xff\x1b[2J\x7f garbage", 16), u"not valid JSON"_s),
        bad("null", "null", u"expected a list"_s),
        bad("the wrong shape", R"({"users": []})", u"expected a list"_s),
        bad("the wrong type", R"([{"id": 7, "email": "a@example.com", "admin": true}])",
            u"[0].id: expected a text"_s),
        bad("a missing field",
            R"([{"id": "u1", "name": null, "surname": null, "email": "a@example.com"}])",
            u"[0].admin: missing"_s),
        bad("a key twice",
            R"([{"id": "u1", "id": "u2", "name": null, "surname": null, "email": "", "admin": true}])",
            u"[0].id: given twice"_s),
        bad("depth", deep, u"nested too deeply"_s),
        bad("something behind", "[] []", u"not valid JSON"_s),
    };
}

QList<Fault> refusals()
{
    QList<Fault> faults;
    const auto add = [&](const char *name, int status, const QByteArray &body, ErrorKind kind,
                         const QString &words) {
        faults.append({name, Peer::answer(status, body), false, {}, {kind}, {kind}, words});
    };
    const QByteArray sentence = R"({"error": "The name <b>acme</b> is taken"})";
    const QString said = u"The name <b>acme</b> is taken"_s;
    add("400", 400, sentence, ErrorKind::Invalid, said);
    add("401", 401, sentence, ErrorKind::Unauthorized, said);
    add("403", 403, sentence, ErrorKind::Forbidden, said);
    add("404", 404, sentence, ErrorKind::NotFound, said);
    add("409", 409, sentence, ErrorKind::Conflict, said);
    add("422", 422, sentence, ErrorKind::Invalid, said);
    add("418 with a page", 418, "<html>I am one</html>", ErrorKind::Invalid,
        u"The service did not accept this (HTTP 418)."_s);
    const QByteArray page = "<!DOCTYPE html><html><body><script>x</script></body></html>";
    const QByteArray trace = "Traceback (most recent call last):\n  File \"app.py\", line 1\n";
    for (const int status : {500, 502, 503}) {
        const QString words = u"The service has a problem (HTTP %1)."_s.arg(status);
        add("5xx with a page", status, page, ErrorKind::Server, words);
        add("5xx with a trace", status, trace, ErrorKind::Server, words);
        add("5xx with nothing", status, {}, ErrorKind::Server, words);
    }
    add("5xx with 10,000 characters", 500, R"({"error": ")" + QByteArray(10'000, 'x') + "\"}",
        ErrorKind::Server, QString(499, u'x') + u'…');
    return faults;
}

const QList<QByteArray> verbs {"GET", "POST", "PATCH", "DELETE"};

} // namespace

Q_DECLARE_METATYPE(Fault)

/// The fault table, row by row, at the socket: each with a read and with every kind of change.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void slow_data() { addRows(slowFaults()); }
    void slow() { checkFault(); }
    void cut_data() { addRows(cutFaults()); }
    void cut() { checkFault(); }
    void strangeHead_data() { addRows(strangeHeads()); }
    void strangeHead() { checkFault(); }
    void badAnswer_data() { addRows(badAnswers()); }
    void badAnswer() { checkFault(); }
    void refusal_data() { addRows(refusals()); }
    void refusal() { checkFault(); }
    void tooManyRequests_data();
    void tooManyRequests();
    void redirect_data();
    void redirect();
    void redirectToPlainHttp();
    void hostileTextIsKept();
    void idsStayOneSegment_data();
    void idsStayOneSegment();

private:
    struct End
    {
        bool succeeded;
        ApiError error;
    };

    static void addRows(const QList<Fault> &faults);
    void checkFault();
    /// Sends a request and waits for what it comes to.
    End endOf(const QByteArray &verb, const UserId &id = {u"u1"_s});
    RequestHandle send(const QByteArray &verb, ApiClient &client);
    /// Nothing more comes, and the client is as good as new.
    void checkAfterwards(qsizetype requests);

    Certificates m_certificates;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Peer> m_peer;
    Outcome<Member> m_outcome;
    Outcome<QList<Member>> m_list;
    Outcome<Done> m_removal;
};

void TestFaults::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

void TestFaults::init()
{
    m_client = std::make_unique<ApiClient>();
    m_peer = std::make_unique<Peer>();
    m_client->setConnection(
        {u"peer"_s, m_peer->address(), Credential::fromToken(u"0123456789abcdef"_s)});
    m_outcome = {};
    m_list = {};
    m_removal = {};
}

void TestFaults::cleanup()
{
    m_client.reset();
    m_peer.reset();
}

void TestFaults::addRows(const QList<Fault> &faults)
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("verb");
    for (const Fault &fault : faults) {
        for (const QByteArray &verb : verbs)
            QTest::addRow("%s: %s, %s", verb.constData(), fault.name,
                          fault.bytes.mid(9, 3).constData())
                << fault << verb;
    }
}

RequestHandle TestFaults::send(const QByteArray &verb, ApiClient &client)
{
    if (verb == "GET")
        return MembersApi(client).listMembers({u"acme"_s}, this, m_list.callback());
    return sendChange(verb, client, this, m_outcome, m_removal);
}

TestFaults::End TestFaults::endOf(const QByteArray &verb, const UserId &id)
{
    Outcome<Member> outcome;
    Outcome<Done> removal;
    MembersApi members(*m_client);
    if (verb == "PATCH")
        members.setRole({u"acme"_s}, id, MemberRole::Admin, this, outcome.callback());
    else if (verb == "DELETE")
        members.removeMember({u"acme"_s}, id, this, removal.callback());
    else
        members.getMember({u"acme"_s}, id, this, outcome.callback());
    if (!QTest::qWaitFor([&] { return outcome.count() + removal.count() == 1; }))
        return {false, {ErrorKind::Local, -1, u"no end"_s, {}}};
    return outcome.count() ? End {outcome.succeeded(), outcome.error()}
                           : End {removal.succeeded(), removal.error()};
}

void TestFaults::checkAfterwards(qsizetype requests)
{
    QCOMPARE(m_peer->requests().size(), requests);
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    Outcome<QString> next;
    SessionApi(*m_client).status(this, next.callback());
    QTRY_COMPARE(next.count(), 1);
    QVERIFY2(next.succeeded(), qPrintable(next.error().message));
    QCOMPARE(m_peer->requests().size(), requests + 1);
}

void TestFaults::checkFault()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, verb);
    ApiLimits limits;
    if (fault.read.contains(ErrorKind::Timeout)) {
        limits.firstByte = 250ms;
        limits.wholeRequest = 600ms;
    }
    m_client->setLimits(limits);
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(fault.bytes);
        if (fault.closes)
            socket.disconnectFromHost();
        if (fault.trickle.isEmpty())
            return;
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket,
                [&socket, fault] { socket.write(fault.trickle); });
        timer->start(20ms);
    });
    send(verb, *m_client);
    QTRY_COMPARE(m_outcome.count() + m_list.count() + m_removal.count(), 1);

    const ApiError error = verb == "GET"      ? m_list.error()
                           : verb == "DELETE" ? m_removal.error()
                                              : m_outcome.error();
    const QList<ErrorKind> &expected = verb == "GET" ? fault.read : fault.change;
    QVERIFY2(expected.contains(error.kind), qPrintable(error.message));
    QVERIFY(!error.message.isEmpty() && error.message.size() <= 500);
    QVERIFY(!error.message.contains(u"<html"_s) && !error.message.contains(u"Traceback"_s));
    if (verb == "GET")
        QVERIFY2(error.message.contains(fault.words), qPrintable(error.message));
    // A read whose connection was lost is asked for once more, a change never.
    const bool isRepeated = verb == "GET" && error.kind == ErrorKind::Network;
    checkAfterwards(isRepeated ? 2 : 1);
}

void TestFaults::tooManyRequests_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QByteArray inAMinute = QLocale::c()
                                     .toString(QDateTime::currentDateTimeUtc().addSecs(100),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                                     .toLatin1();
    for (const QByteArray &verb : verbs) {
        // A second is added, since seconds are whole ones.
        const auto row = [&](const char *name, const QList<QByteArray> &headers, int least,
                             int most) {
            QTest::addRow("%s: %s", verb.constData(), name) << verb << headers << least << most;
        };
        row("reset", {"x-ratelimit-reset: 17"}, 18, 18);
        row("seconds", {"Retry-After: 120"}, 121, 121);
        row("a date", {"Retry-After: " + inAMinute}, 60, 101);
        row("a date that is over", {"Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"}, 1, 1);
        row("both", {"x-ratelimit-reset: 5", "Retry-After: 3000"}, 3001, 3001);
        row("both, the other way", {"x-ratelimit-reset: 3000", "Retry-After: 5"}, 3001, 3001);
        row("both, a date", {"x-ratelimit-reset: 5", "Retry-After: " + inAMinute}, 60, 101);
        row("both, nonsense", {"x-ratelimit-reset: 5", "Retry-After: soon"}, 6, 6);
        row("nonsense", {"Retry-After: soon", "x-ratelimit-reset: -3"}, 60, 60);
        row("huge", {"Retry-After: 99999999999"}, 3601, 3601);
        row("beyond any number", {"Retry-After: 99999999999999999999999999"}, 60, 60);
        row("none", {}, 60, 60);
    }
}

void TestFaults::tooManyRequests()
{
    QFETCH(QByteArray, verb);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(int, least);
    QFETCH(int, most);
    m_peer->setAnswer(Peer::answer(429, "<html>Slow down</html>", headers));
    const QSignalSpy limited(m_client.get(), &ApiClient::rateLimited);
    RequestHandle request = send(verb, *m_client);
    QTRY_COMPARE(limited.count(), 1);
    const int seconds = limited.constFirst().constFirst().toInt();
    QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
    // It waits in line, and nothing is sent meanwhile. Cancelling works at once.
    QVERIFY(request.isActive());
    const QSignalSpy ended(m_client.get(), &ApiClient::rateLimitEnded);
    request.cancel();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_outcome.count() + m_list.count() + m_removal.count(), 0);
    QCOMPARE(m_peer->requests().size(), 1);
}

void TestFaults::redirect_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); ///< PORT: another peer's, SELF: the request's own
    QTest::addColumn<QString>("named");
    for (const QByteArray &verb : verbs) {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto row = [&](const char *name, const QByteArray &location,
                                 const QString &named) {
                QTest::addRow("%s: %d, %s", verb.constData(), status, name)
                    << verb << status << location << named;
            };
            row("same origin", "/login?next=secret", u"/login"_s);
            row("other port", "http://127.0.0.1:PORT/v2.1/x", u"http://127.0.0.1:"_s);
            row("file", "file:///etc/passwd", u"file:///etc/passwd"_s);
            row("loop", "SELF", u"/v2.1/organizations/acme/users"_s);
            row("no address", "ht!tp://[", {});
        }
    }
}

void TestFaults::redirect()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, named);
    Peer other;
    location.replace("PORT", QByteArray::number(other.address().port()));
    m_peer->setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        QByteArray target = location;
        target.replace("SELF", request.target);
        socket.write(Peer::answer(status, {}, {"Location: " + target}));
    });
    send(verb, *m_client);
    QTRY_COMPARE(m_outcome.count() + m_list.count() + m_removal.count(), 1);
    const ApiError error = verb == "GET"      ? m_list.error()
                           : verb == "DELETE" ? m_removal.error()
                                              : m_outcome.error();
    QCOMPARE(error.kind, ErrorKind::Redirect);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.message.contains(named), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"secret"_s));
    checkAfterwards(1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestFaults::redirectToPlainHttp()
{
    Peer secure(m_certificates.good());
    secure.setAnswer(Peer::answer(
        307, {}, {"Location: " + m_peer->address().toEncoded() + "/organizations/acme/users"}));
    m_client->setConnection({.name = {},
                             .address = secure.address(),
                             .credential = Credential::fromToken(u"0123456789abcdef"_s),
                             .rules = {.authorityFile = m_certificates.authorityFile()}});
    for (const QByteArray &verb : verbs) {
        const End end = endOf(verb);
        QCOMPARE(end.error.kind, ErrorKind::Redirect);
        QVERIFY(end.error.message.contains(u"http://127.0.0.1"_s));
    }
    QCOMPARE(secure.requests().size(), verbs.size());
    QCOMPARE(m_peer->connectionCount(), 0);
}

void TestFaults::hostileTextIsKept()
{
    const QString hostile =
        u"<img src=x onerror=y>\u202e=HYPERLINK(\"x\")\n"_s + QChar(0) + QString(10'000, u'x');
    QByteArray escaped = hostile.toUtf8();
    escaped.replace('"', "\\\"").replace('\n', "\\n").replace(QByteArray(1, '\0'), "\\u0000");
    QByteArray member = memberJson;
    member.replace("Ada", escaped);
    m_peer->setAnswer(Peer::answer(200, member));
    for (const QByteArray verb : {"POST", "PATCH"}) {
        Outcome<Member> outcome;
        sendChange(verb, *m_client, this, outcome, m_removal);
        QTRY_COMPARE(outcome.count(), 1);
        QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
        QCOMPARE(outcome.value().name, hostile);
    }
}

void TestFaults::idsStayOneSegment_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment"); ///< empty: refused
    for (const QByteArray verb : {"GET", "PATCH", "DELETE"}) {
        const auto row = [&](const char *name, const QString &id, const QByteArray &segment) {
            QTest::addRow("%s: %s", verb.constData(), name) << verb << id << segment;
        };
        row("slash", u"a/b"_s, "a%2Fb");
        row("encoded slash", u"a%2Fb"_s, "a%252Fb");
        row("question mark", u"a?admin=true"_s, "a%3Fadmin%3Dtrue");
        row("fragment", u"a#b"_s, "a%23b");
        row("upwards", u"../../user"_s, "..%2F..%2Fuser");
        row("encoded dots", u"%2e%2e"_s, "%252e%252e");
        row("spaces", u" a b "_s, "%20a%20b%20");
        row("line break", u"a\r\nHost: example.com"_s, "a%0D%0AHost%3A%20example.com");
        row("null", u"a"_s + QChar(0) + u"b"_s, "a%00b");
        row("two dots", u".."_s, {});
        row("one dot", u"."_s, {});
        row("nothing", {}, {});
    }
}

void TestFaults::idsStayOneSegment()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    m_peer->setAnswer(verb == "DELETE" ? Peer::answer(204, {}) : Peer::answer(200, memberJson));
    const End end = endOf(verb, {id});
    if (segment.isEmpty()) {
        QCOMPARE(end.error.kind, ErrorKind::Local);
        QCOMPARE(m_peer->connectionCount(), 0);
        return;
    }
    QVERIFY2(end.succeeded, qPrintable(end.error.message));
    QCOMPARE(m_peer->requests().size(), 1);
    QCOMPARE(m_peer->requests().constFirst().method, verb);
    QCOMPARE(m_peer->requests().constFirst().target,
             QByteArray("/v2.1/organizations/acme/users/" + segment));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

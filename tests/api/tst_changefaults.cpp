// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"
#include "support/certificates.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/smallchanges.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace steward;
using namespace steward::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// How a change ends that meets a fault.
enum class End {
    Checked, ///< what became of it is read back
    Refused, ///< certainly not made: nothing has to be read
};

/// What a service does with a change, by a row of the fault table.
struct ChangeFault
{
    const char *name;
    bool isMade;           ///< whether it does what it is asked for
    QByteArray bytes;      ///< what it says; the right answer where `answersRight`
    bool closes = false;   ///< after that
    QByteArray trickle {}; ///< what it goes on with, 50 times a second
    End end = End::Checked;
    QString words {};    ///< what is told of a change that was not made begins so
    bool isSlow = false; ///< it takes a deadline
};

const QString safeToTryAgain = u"The change has not been made, and it is safe to try again."_s;
const QString connectionLost = u"The connection was lost before the service answered. "_s;

/// As QTest::qWaitFor(), which sleeps between two looks: with hundreds of rows that is most of a
/// test's time.
bool waitUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(20s);
    QTimer waker;
    waker.start(1s);
    while (!isSo() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return isSo();
}

QByteArray chunkedAnswer(const QByteArray &rest)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + rest;
}

QList<ChangeFault> connectionFaults()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{\"id\": \"u1\"";
    QList<ChangeFault> faults;
    for (const bool isMade : {false, true}) {
        const auto cut = [&](const char *name, const QByteArray &bytes) {
            faults.append({name, isMade, bytes, true});
        };
        faults.append({"drop", isMade, {}, true, {}, End::Checked, connectionLost});
        faults.append({"cut in the first line", isMade, "HTTP/1.", true});
        faults.append({"cut in the head", isMade, "HTTP/1.1 200 OK\r\nContent-Le", true});
        faults.append({"another protocol", isMade, "220 mail.example.org ready\r\n\r\n", true});
        cut("cut body", half);
        cut("cut in a chunk", chunkedAnswer("400\r\n{\"id\""));
        cut("cut between chunks", chunkedAnswer("5\r\n{    \r\n"));
        faults.append({"silence", isMade, {}, false, {}, End::Checked, connectionLost, true});
    }
    const auto slow = [&](const char *name, const QByteArray &bytes, const QByteArray &trickle) {
        faults.append({name, true, bytes, false, trickle, End::Checked, {}, true});
    };
    slow("silence in the head", "HTTP/1.1 200 OK\r\nContent-", {});
    slow("silence in the body", head + "{\"id\"", {});
    slow("a byte of the head at a time", "HTTP/1.1 200 OK\r\nX: ", "x");
    slow("a byte of the body at a time", head, " ");
    slow("a chunk at a time", chunkedAnswer({}), "1\r\n \r\n");
    slow("an endless extension of a chunk", chunkedAnswer("5;x="), QByteArray(1000, 'x'));
    return faults;
}

QList<ChangeFault> badAnswersToChanges()
{
    QList<ChangeFault> faults;
    for (const bool isMade : {false, true}) {
        const auto bad = [&](const char *name, const QByteArray &body, const QString &words = {}) {
            faults.append({name, isMade, Peer::answer(200, body), false, {}, End::Checked, words});
        };
        bad("nothing", {}, u"The answer of the service could not be understood (it is empty"_s);
        bad("a page", "<html><body>Sign in</body></html>");
        bad("garbage", QByteArray("\x00\xff\x1b[2J\x7f garbage", 16));
        bad("null", "null");
        bad("the wrong shape", R"([{"users": []}])");
        bad("the wrong type", R"({"id": 7, "email": true, "name": {}, "admin": "yes"})");
        bad("a missing field", R"({"name": null})");
        bad("a key twice", R"({"id": "u1", "id": "u2", "email": "", "name": "", "admin": true})");
        bad("depth", R"({"id": )" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
        bad("a huge number", R"({"id": 1e400})");
        bad("something behind", "{} {}");
        faults.append({"a promise of 300 MiB",
                       isMade,
                       "HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n\r\n{",
                       false,
                       {},
                       End::Checked,
                       u"The answer of the service is larger than the 256 MB that the settings "
                       "allow."_s});
    }
    return faults;
}

QList<ChangeFault> refusalsOfChanges()
{
    QList<ChangeFault> faults;
    const QByteArray sentence = R"({"error": "The name <b>acme</b> is taken."})";
    const QString said = u"The name <b>acme</b> is taken."_s;
    const auto refuse = [&](const char *name, int status, const QString &after) {
        faults.append(
            {name, false, Peer::answer(status, sentence), false, {}, End::Refused, said + after});
    };
    refuse("400", 400, {});
    refuse("401", 401, u" The change was not made. Sign in again."_s);
    refuse("403", 403, u" The change was not made. Ask somebody who is allowed to."_s);
    refuse("404", 404, u" The change was not made. Refresh to see what there is now."_s);
    refuse("409", 409, {});
    refuse("422", 422, {});
    const QByteArray page = "<!DOCTYPE html><html><body><script>x</script></body></html>";
    const QByteArray trace = "Traceback (most recent call last):\n  File \"app.py\", line 1\n";
    for (const bool isMade : {false, true}) {
        const auto breakDown = [&](const char *name, int status, const QByteArray &body) {
            faults.append({name,
                           isMade,
                           Peer::answer(status, body),
                           false,
                           {},
                           End::Checked,
                           u"The service has a problem (HTTP %1). "_s.arg(status)});
        };
        breakDown("500 with a trace", 500, trace);
        breakDown("502 with a page", 502, page);
        breakDown("503 with nothing", 503, {});
        breakDown("504 with a page", 504, page);
        breakDown("408 with a page", 408, page);
        breakDown("499 with nothing", 499, {});
        const auto redirect = [&](const char *name, int status, const QByteArray &target,
                                  const QString &named) {
            faults.append(
                {name,
                 isMade,
                 Peer::answer(status, {}, {"Location: " + target}),
                 false,
                 {},
                 End::Checked,
                 u"The service points to another address, %1. Nothing was sent there. "_s.arg(
                     named)});
        };
        redirect("301 elsewhere", 301, "https://elsewhere.example.com/login",
                 u"https://elsewhere.example.com/login"_s);
        redirect("302 to plain http", 302, "http://example.com/", u"http://example.com/"_s);
        redirect("303 to a file", 303, "file:///etc/passwd", u"file:///etc/passwd"_s);
        redirect("307 to another port", 307, "http://127.0.0.1:1/v2.1",
                 u"http://127.0.0.1:1/v2.1"_s);
        redirect("308 elsewhere", 308, "https://elsewhere.example.com/",
                 u"https://elsewhere.example.com/"_s);
    }
    return faults;
}

} // namespace

Q_DECLARE_METATYPE(ChangeFault)

/// The fault table for what changes something: every change against every fault, from being asked
/// for to what is told about it and what stands in the journal.
class TestChangeFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void connection_data() { addRows(connectionFaults()); }
    void connection() { checkFault(); }
    void badAnswer_data() { addRows(badAnswersToChanges()); }
    void badAnswer() { checkFault(); }
    void refusal_data() { addRows(refusalsOfChanges()); }
    void refusal() { checkFault(); }
    void toleratesWhatIsNew_data() { addChanges(); }
    void toleratesWhatIsNew();
    void knowsARemovalByWhoWasRemoved();
    void goesOnAfter429_data();
    void goesOnAfter429();
    void givesUpAfter429_data() { addChanges(); }
    void givesUpAfter429();
    void goesOnAfterASignIn_data() { addChanges(); }
    void goesOnAfterASignIn();
    void sendsNothingThere_data();
    void sendsNothingThere();
    void sendsNothingBesideABadCertificate_data();
    void sendsNothingBesideABadCertificate();

private:
    static void addRows(const QList<ChangeFault> &faults);
    void checkFault();
    static void addChanges();
    /// Asks for \a change, and waits until it is told what became of it.
    Result<ChangeValue> run(const Change &change);
    void begin(const Change &change);
    Fate fate();
    /// It is told that \a told was not made, in words that begin so, and it is in the journal.
    void checkNotMade(const Result<ChangeValue> &told, const QString &words,
                      Fate expected = Fate::NotDone);

    Certificates m_certificates;
    std::unique_ptr<SmallService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_runner;
    std::optional<Result<ChangeValue>> m_told;
};

void TestChangeFaults::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

void TestChangeFaults::init()
{
    m_service = std::make_unique<SmallService>();
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({.name = u"Test"_s,
                             .address = m_service->address(),
                             .credential = Credential::fromToken(u"secret"_s)});
    m_journal = std::make_unique<Journal>(QString());
    m_runner = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_journal, systemClock);
    m_runner->setPause(1ms);
    m_told.reset();
}

void TestChangeFaults::cleanup()
{
    m_runner.reset();
    m_journal.reset();
    m_client.reset();
    m_service.reset();
}

void TestChangeFaults::addRows(const QList<ChangeFault> &faults)
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ChangeFault>("fault");
    for (const auto &[name, change] : allChanges()) {
        for (const ChangeFault &fault : faults)
            QTest::addRow("%s: %s, %s", name, fault.name, fault.isMade ? "made" : "not made")
                << change << fault;
    }
}

void TestChangeFaults::addChanges()
{
    QTest::addColumn<Change>("change");
    for (const auto &[name, change] : allChanges())
        QTest::newRow(name) << change;
}

void TestChangeFaults::begin(const Change &change)
{
    std::visit(
        [this]<typename Asked>(const Asked &asked) {
            using Value = typename Asked::Value;
            m_runner->run(asked, this, [this](const Result<Value> &result) {
                m_told = result ? Result<ChangeValue>(ChangeValue(*result))
                                : Result<ChangeValue>(result.error());
            });
        },
        change);
}

Result<ChangeValue> TestChangeFaults::run(const Change &change)
{
    begin(change);
    if (!waitUntil([this] { return m_told.has_value(); }))
        return ApiError {ErrorKind::Timeout, 0, u"nothing was told"_s, {}};
    return *m_told;
}

Fate TestChangeFaults::fate()
{
    Outcome<QList<JournalEntry>> found;
    m_journal->latest(1, this, found.callback());
    const bool isFound = waitUntil([&] { return found.count() == 1; });
    return isFound && found.succeeded() && found.value().size() == 1
               ? found.value().constFirst().settlement.fate
               : Fate::Pending;
}

void TestChangeFaults::checkNotMade(const Result<ChangeValue> &told, const QString &words,
                                    Fate expected)
{
    QVERIFY(!told);
    const QString message = told.error().message;
    QVERIFY2(message.startsWith(words), qPrintable(message));
    QVERIFY2(!message.contains("<html"_L1) && !message.contains("Traceback"_L1),
             qPrintable(message));
    QCOMPARE(fate(), expected);
}

void TestChangeFaults::checkFault()
{
    QFETCH(Change, change);
    QFETCH(ChangeFault, fault);
    if (fault.isSlow) {
        ApiLimits limits;
        limits.firstByte = 150ms;
        limits.wholeRequest = 250ms;
        m_client->setLimits(limits);
    }
    m_service->setReaction({fault.isMade, [fault](QTcpSocket &socket, const QByteArray &) {
                                socket.write(fault.bytes);
                                if (fault.closes)
                                    socket.disconnectFromHost();
                                if (fault.trickle.isEmpty())
                                    return;
                                auto *timer = new QTimer(&socket);
                                connect(timer, &QTimer::timeout, &socket,
                                        [&socket, fault] { socket.write(fault.trickle); });
                                timer->start(20ms);
                            }});
    const Result<ChangeValue> told = run(change);
    QCOMPARE(m_service->changeCount(), 1);
    QCOMPARE(isMade(change, *m_service), fault.isMade);
    QVERIFY2(told.hasValue() == fault.isMade, told ? "" : qPrintable(told.error().message));
    QCOMPARE(m_service->readCount() > 0, fault.end == End::Checked);
    if (fault.isMade) {
        QCOMPARE(fate(), Fate::Done);
        return;
    }
    checkNotMade(told, fault.words);
    if (fault.end == End::Checked)
        QVERIFY2(told.error().message.endsWith(safeToTryAgain), qPrintable(told.error().message));
    else
        QCOMPARE(told.error().message, fault.words);
}

void TestChangeFaults::toleratesWhatIsNew()
{
    QFETCH(Change, change);
    m_service->setReaction(
        {true, [](QTcpSocket &socket, const QByteArray &right) {
             const qsizetype body = right.indexOf("\r\n\r\n") + 4;
             QByteArray more = right.mid(body);
             more.replace("{", R"({"new": [{"deep": 1e3}], "status": "hibernating", )");
             socket.write(right.contains(" 204 ") ? right : Peer::answer(200, more));
         }});
    const Result<ChangeValue> told = run(change);
    QVERIFY2(told, told ? "" : qPrintable(told.error().message));
    QCOMPARE(m_service->readCount(), 0);
    QCOMPARE(fate(), Fate::Done);
}

void TestChangeFaults::knowsARemovalByWhoWasRemoved()
{
    m_service->setReaction({true, [](QTcpSocket &socket, const QByteArray &) {
                                socket.write(Peer::answer(200, memberJson));
                            }});
    const Result<ChangeValue> told = run(removal);
    QVERIFY2(told, told ? "" : qPrintable(told.error().message));
    QCOMPARE(m_service->readCount(), 0);
    QCOMPARE(fate(), Fate::Done);
}

void TestChangeFaults::goesOnAfter429_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<QByteArray>>("headers");
    const QByteArray now =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
            .toLatin1();
    for (const auto &[name, change] : allChanges())
        QTest::addRow("%s: reset", name) << change << QList<QByteArray> {"x-ratelimit-reset: 0"};
    QTest::addRow("seconds") << Change(promotion) << QList<QByteArray> {"Retry-After: 0"};
    QTest::addRow("a date") << Change(renaming) << QList<QByteArray> {"Retry-After: " + now};
}

void TestChangeFaults::goesOnAfter429()
{
    QFETCH(Change, change);
    QFETCH(QList<QByteArray>, headers);
    const QSignalSpy countdown(m_client.get(), &ApiClient::rateLimited);
    m_service->setReaction({false, [&](QTcpSocket &socket, const QByteArray &) {
                                socket.write(Peer::answer(429, "<html>Slow down</html>", headers));
                                m_service->setReaction({});
                            }});
    const Result<ChangeValue> told = run(change);
    QVERIFY2(told, told ? "" : qPrintable(told.error().message));
    QVERIFY(countdown.count() > 0);
    QCOMPARE(m_service->changeCount(), 2); // what was refused so was not made
    QVERIFY(isMade(change, *m_service));
    QCOMPARE(fate(), Fate::Done);
}

void TestChangeFaults::givesUpAfter429()
{
    QFETCH(Change, change);
    m_service->setReaction({false, [](QTcpSocket &socket, const QByteArray &) {
                                socket.write(Peer::answer(429, R"({"error": "Slow down."})",
                                                          {"Retry-After: nonsense"}));
                            }});
    const QSignalSpy countdown(m_client.get(), &ApiClient::rateLimited);
    begin(change);
    QTRY_COMPARE(countdown.count(), 1);
    QCOMPARE(countdown[0][0].toInt(), 60);
    m_client->giveUpWaiting();
    QTRY_VERIFY(m_told);
    checkNotMade(*m_told, u"The service received too many requests (HTTP 429). The change was not "
                          "made. Try again in a while."_s);
    QVERIFY2(m_told->error().detail.endsWith(u"HTTP 429: Slow down."_s),
             qPrintable(m_told->error().detail));
    QCOMPARE(m_service->changeCount(), 1);
    QVERIFY(!isMade(change, *m_service));
}

void TestChangeFaults::goesOnAfterASignIn()
{
    QFETCH(Change, change);
    m_client->setOnUnauthorized(OnUnauthorized::Wait);
    m_service->setReaction({false, [this](QTcpSocket &socket, const QByteArray &) {
                                m_service->setReaction({});
                                socket.write(Peer::answer(401, R"({"error": "Sign in again."})"));
                            }});
    const QSignalSpy asked(m_client.get(), &ApiClient::unauthorized);
    begin(change);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(!m_told);
    m_client->renewCredential(Credential::fromToken(u"anew"_s));
    QTRY_VERIFY(m_told);
    QVERIFY2(*m_told, *m_told ? "" : qPrintable(m_told->error().message));
    QVERIFY(isMade(change, *m_service));
    QCOMPARE(m_service->changeCount(), 2);
    QCOMPARE(fate(), Fate::Done);
}

void TestChangeFaults::sendsNothingThere_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    for (const auto &[name, change] : allChanges()) {
        const auto row = [&, change = change, name = name](
                             const char *where, const QString &address, const QString &words) {
            QTest::addRow("%s: %s", name, where) << change << address << words;
        };
        row("refused", u"http://127.0.0.1:1/v2.1"_s,
            u"127.0.0.1 refused the connection. The change was not made. Try again; "_s);
        row("name unknown", u"https://nobody.invalid/v2.1"_s,
            u"There is no server called nobody.invalid, or this computer is not connected to the "
            "internet. The change was not made. Try again; "_s);
        // Everybody on the network at once: nothing leads there.
        row("no route", u"https://255.255.255.255/v2.1"_s,
            u"255.255.255.255 could not be reached. The change was not made. Try again; "_s);
        row("plain http", u"http://api.example.com/v2.1"_s,
            u"The address of api.example.com begins with http, so anybody on the way could read "
            "along. Nothing was sent."_s);
        row("another scheme", u"ftp://api.example.com/v2.1"_s,
            u"The address of the service is not a web address."_s);
    }
}

void TestChangeFaults::sendsNothingThere()
{
    QFETCH(Change, change);
    QFETCH(QString, address);
    QFETCH(QString, words);
    m_client->setConnection(
        {.name = {}, .address = QUrl(address), .credential = Credential::fromToken(u"secret"_s)});
    checkNotMade(run(change), words, Fate::NotSent);
}

void TestChangeFaults::sendsNothingBesideABadCertificate_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QSslConfiguration>("certificate");
    QTest::addColumn<bool>("isKnownIssuer");
    QTest::addColumn<QString>("why");
    for (const auto &[name, change] : allChanges()) {
        const auto row = [&, change = change, name = name](const char *what,
                                                           const QSslConfiguration &certificate,
                                                           bool isKnownIssuer, const QString &why) {
            QTest::addRow("%s: %s", name, what) << change << certificate << isKnownIssuer << why;
        };
        row("unknown issuer", m_certificates.good(), false,
            u"authority that this computer does not trust"_s);
        row("other name", m_certificates.forAnotherName(), true, u"another name"_s);
        row("expired", m_certificates.expired(), true, u"has expired"_s);
        row("self-signed", m_certificates.selfSigned(), true, u"signed by nobody but itself"_s);
        row("old TLS", m_certificates.outdated(), true,
            u"it speaks only versions of TLS that are no longer secure, and Steward needs TLS 1.2 "
            "or newer."_s);
    }
}

void TestChangeFaults::sendsNothingBesideABadCertificate()
{
    QFETCH(Change, change);
    QFETCH(QSslConfiguration, certificate);
    QFETCH(bool, isKnownIssuer);
    QFETCH(QString, why);
    Peer secure(certificate);
    Connection connection = m_client->connection();
    connection.address = secure.address();
    if (isKnownIssuer)
        connection.rules.authorityFile = m_certificates.authorityFile();
    m_client->setConnection(connection);
    const Result<ChangeValue> told = run(change);
    const bool isOld = QByteArrayView(QTest::currentDataTag()).endsWith("old TLS");
    checkNotMade(told,
                 isOld ? u"A secure connection to localhost could not be made: "_s
                       : u"The connection to localhost is not secure: "_s,
                 Fate::NotSent);
    QCOMPARE(told.error().kind, ErrorKind::Tls);
    QVERIFY2(told.error().message.contains(why), qPrintable(told.error().message));
    QVERIFY2(told.error().message.contains("Nothing was sent. Ask who runs the service; "_L1),
             qPrintable(told.error().message));
    QVERIFY(secure.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestChangeFaults)
#include "tst_changefaults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/call.h"
#include "api/membersapi.h"
#include "api/sessionapi.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace steward;
using namespace steward::test;
using namespace std::chrono_literals;

namespace {

constexpr int mebibyte = 1024 * 1024;
/// Whether Qt waits for the answer itself behind one that only says that it will come.
constexpr bool readsOnBehindInterim = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

// Each is 300 MiB of blanks, or nearly.

QByteArray deflateBomb()
{
    static const QByteArray bomb = qCompress(QByteArray(300 * mebibyte, ' ')).mid(4);
    return bomb;
}

QByteArray gzipBomb()
{
    // The same stream between the head and the foot of gzip, whose checksum nobody gets to.
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + deflateBomb().mid(2).chopped(4)
           + QByteArray(8, '\0');
}

QByteArray brotliBomb()
{
    return QByteArray::fromBase64(
        "z///fwAgQOKxQHLv//n//w8ABEAcFoDu/T////8BgACIwwLQvf/n//8/ABAAcVgAuvf//P//BwACIA4LQPf+n///"
        "/wBAAMRhAeje//P//x8ACIA4LADd+3/+//8DAAEQhwWge//P//9/ACAA4rAAdO//+f//DwAEQBwWgO79P////wGA"
        "AIjDAtC9/+f//z8AEABxWAC69//8//8HAAIgDgtA9/6f////AEAAxGEB6N7/8///HwAIgDgsAN37f/7//wMAARCH"
        "BaB7/8///38AIADisAB07//5//8PAARAHBaA7v3/");
}

QByteArray zstdBomb()
{
    // A window of 8 MiB, and blocks of 128 KiB that repeat one byte; the last one says so.
    constexpr int blocks = 2400;
    QByteArray bomb("\x28\xb5\x2f\xfd\x00\x68", 6);
    for (int i = 1; i <= blocks; ++i) {
        const int head = ((128 * 1024) << 3) | (1 << 1) | int(i == blocks);
        for (const int byte : {head, head >> 8, head >> 16, int(' ')})
            bomb.append(char(byte & 0xff));
    }
    return bomb;
}

} // namespace

/// What can happen to a request and its answer on their way: nobody there, silence, a connection
/// that drops, a body that is cut, endless or large.
class TestApiTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nobodyThere();
    void nameUnknown();
    void deadlines_data();
    void deadlines();
    void slowAnswerIsNoMissingConnection_data();
    void slowAnswerIsNoMissingConnection();
    void interimAnswerIsNoAnswer_data();
    void interimAnswerIsNoAnswer();
    void connectionThatDoesNotComeAbout();
    void whatHasNoEndHoldsUpNothing_data();
    void whatHasNoEndHoldsUpNothing();
    void changeThatTimesOutIsUnknown();
    void droppedChangeIsSentOnce_data();
    void droppedChangeIsSentOnce();
    void droppedReadIsRepeatedOnce_data();
    void droppedReadIsRepeatedOnce();
    void droppedReadSucceedsAtLast();
    void cutBodies_data();
    void cutBodies();
    void bodyLimit_data();
    void bodyLimit();
    void refusesWhatIsCompressed_data();
    void refusesWhatIsCompressed();
    void errorThatCameWhole_data();
    void errorThatCameWhole();
    void largeAnswerArrivesWhole_data();
    void largeAnswerArrivesWhole();
    void notHttp();
    void bigBodyIsDecodedElsewhere();
    void smallBodyIsDecodedHere();

private:
    /// Whether the peer is asked for something and answers; leaves its connection behind.
    bool roundTrip();

    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Peer> m_peer;
};

void TestApiTransfer::init()
{
    // Whatever a peer does, Qt is asked for nothing that it complains of.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_client = std::make_unique<ApiClient>();
    m_peer = std::make_unique<Peer>();
    m_client->setConnection({QStringLiteral("peer"), m_peer->address(),
                             Credential::fromToken(QStringLiteral("0123456789abcdef"))});
}

void TestApiTransfer::cleanup()
{
    m_client.reset();
    m_peer.reset();
}

bool TestApiTransfer::roundTrip()
{
    m_peer->setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    Outcome<QString> outcome;
    QObject context; // after which there is no calling back
    SessionApi(*m_client).status(&context, outcome.callback());
    return QTest::qWaitFor([&] { return outcome.count() == 1; }) && outcome.succeeded();
}

void TestApiTransfer::nobodyThere()
{
    QUrl address;
    {
        Peer gone;
        address = gone.address();
    }
    m_client->setConnection({{}, address, {}});
    Outcome<QString> read;
    SessionApi(*m_client).status(this, read.callback());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.error().kind, ErrorKind::Network);
    QCOMPARE(read.error().message, QStringLiteral("127.0.0.1 refused the connection."));
    // Nothing was sent, so a change surely did not happen.
    for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
        Outcome<Member> outcome;
        Outcome<Done> removal;
        sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(outcome.count() + removal.count(), 1);
        QCOMPARE((outcome.count() ? outcome.error() : removal.error()).kind, ErrorKind::Network);
    }
    m_client->setConnection({});
    Outcome<QString> nowhere;
    SessionApi(*m_client).status(this, nowhere.callback());
    QTRY_COMPARE(nowhere.count(), 1);
    QCOMPARE(nowhere.error().kind, ErrorKind::Local);
}

void TestApiTransfer::nameUnknown()
{
    m_client->setConnection({{}, QUrl(QStringLiteral("https://nobody.invalid/v2.1")), {}});
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 30'000);
    QCOMPARE(outcome.error().kind, ErrorKind::Network);
    QVERIFY(outcome.error().message.contains(QStringLiteral("nobody.invalid")));
}

void TestApiTransfer::deadlines_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("trickle");
    QTest::newRow("silence") << QByteArray() << 0;
    QTest::newRow("silence in the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{") << 0;
    QTest::newRow("a byte at a time")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n") << 20;
    QTest::newRow("a byte of the head at a time") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << 20;
}

void TestApiTransfer::deadlines()
{
    QFETCH(QByteArray, beginning);
    QFETCH(int, trickle);
    ApiLimits limits;
    limits.firstByte = 300ms;
    limits.wholeRequest = 600ms;
    m_client->setLimits(limits);
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(beginning);
        if (trickle == 0)
            return;
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(trickle);
    });
    Outcome<QString> outcome;
    QElapsedTimer elapsed;
    elapsed.start();
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
    QVERIFY(elapsed.elapsed() >= 250 && elapsed.elapsed() < 3000);
    QTRY_COMPARE(m_peer->closedCount(), 1);
    QCOMPARE(m_peer->requests().size(), 1);
}

void TestApiTransfer::slowAnswerIsNoMissingConnection_data()
{
    QTest::addColumn<bool>("onKeptConnection");
    QTest::newRow("new connection") << false;
    QTest::newRow("kept connection") << true;
}

void TestApiTransfer::slowAnswerIsNoMissingConnection()
{
    QFETCH(bool, onKeptConnection);
    ApiLimits limits;
    limits.connecting = 200ms;
    m_client->setLimits(limits);
    if (onKeptConnection)
        QVERIFY(roundTrip());
    for (const QByteArray verb : {"GET", "POST", "DELETE"}) {
        m_peer->setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
            const QByteArray body = request.method == "GET" ? R"({"status": "ok"})" : memberJson;
            QTimer::singleShot(3 * limits.connecting, &socket,
                               [&socket, body] { socket.write(Peer::answer(200, body)); });
        });
        Outcome<QString> read;
        Outcome<Member> outcome;
        Outcome<Done> removal;
        if (verb == "GET")
            SessionApi(*m_client).status(this, read.callback());
        else
            sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(read.count() + outcome.count() + removal.count(), 1);
        QVERIFY2(read.succeeded() || outcome.succeeded() || removal.succeeded(), verb);
    }
}

void TestApiTransfer::interimAnswerIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n");
}

void TestApiTransfer::interimAnswerIsNoAnswer()
{
    QFETCH(QByteArray, interim);
    QVERIFY(roundTrip()); // the connection is kept
    for (const QByteArray verb : {"GET", "POST", "PATCH", "DELETE"}) {
        bool isFirst = true;
        m_peer->setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
            const QByteArray final = request.method == "GET"
                                         ? Peer::answer(200, R"({"status": "ok"})")
                                         : Peer::answer(201, memberJson);
            if (!std::exchange(isFirst, false)) {
                socket.write(final);
                return;
            }
            socket.write(interim);
            QTimer::singleShot(100ms, &socket, [&socket, final] { socket.write(final); });
        });
        Outcome<QString> read;
        Outcome<Member> outcome;
        Outcome<Done> removal;
        if (verb == "GET")
            SessionApi(*m_client).status(this, read.callback());
        else
            sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(read.count() + outcome.count() + removal.count(), 1);
        // What became of a change is not known yet.
        const ApiError error = read.count() == 1      ? read.error()
                               : outcome.count() == 1 ? outcome.error()
                                                      : removal.error();
        if (readsOnBehindInterim)
            QVERIFY2(read.succeeded() || outcome.succeeded() || removal.succeeded(), verb);
        else
            QCOMPARE(error.kind, verb == "GET" ? ErrorKind::BadAnswer : ErrorKind::Unknown);
        // And the answer that comes late is nobody else's.
        Outcome<QString> next;
        SessionApi(*m_client).status(this, next.callback());
        QTRY_COMPARE(next.count(), 1);
        QVERIFY2(next.succeeded(), qPrintable(next.error().message));
        QCOMPARE(next.value(), QStringLiteral("ok"));
    }
}

void TestApiTransfer::connectionThatDoesNotComeAbout()
{
    // A line that is full: whoever comes now is not turned away, and never let in.
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> line;
    do {
        line.push_back(std::make_unique<QTcpSocket>());
        line.back()->connectToHost(full.serverAddress(), full.serverPort());
    } while (line.back()->waitForConnected(200));

    ApiLimits limits;
    limits.connecting = 400ms;
    m_client->setLimits(limits);
    m_client->setConnection(
        {{}, QUrl(QStringLiteral("http://127.0.0.1:%1/v2.1").arg(full.serverPort())), {}});
    Outcome<QString> read;
    SessionApi(*m_client).status(this, read.callback());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.error().kind, ErrorKind::Timeout);
    QCOMPARE(read.error().message, QStringLiteral("127.0.0.1 could not be reached in time."));
}

void TestApiTransfer::whatHasNoEndHoldsUpNothing_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("isCancelled");
    const QByteArray extension = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;ext=";
    QTest::newRow("a header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << false;
    QTest::newRow("a chunk's extension") << extension << false;
    QTest::newRow("a chunk's extension, cancelled") << extension << true;
}

/// Qt's network thread gets to nothing else while it reads what has no end.
void TestApiTransfer::whatHasNoEndHoldsUpNothing()
{
    QFETCH(QByteArray, beginning);
    QFETCH(bool, isCancelled);
    ApiLimits limits;
    limits.firstByte = isCancelled ? 60s : 7s;
    m_client->setLimits(limits);
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        const auto goOn = [&socket] {
            if (socket.bytesToWrite() < mebibyte)
                socket.write(QByteArray(mebibyte, 'a'));
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, goOn);
        socket.write(beginning);
    });
    Outcome<QString> outcome;
    QObject context; // after which there is no calling back
    QElapsedTimer elapsed;
    elapsed.start();
    qint64 longestPause = 0; // in which the window could do nothing
    qint64 last = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        longestPause = qMax(longestPause, elapsed.elapsed() - last);
        last = elapsed.elapsed();
    });
    beat.start(5);
    RequestHandle request = SessionApi(*m_client).status(&context, outcome.callback());
    if (isCancelled) {
        QTRY_VERIFY_WITH_TIMEOUT(elapsed.hasExpired(7000), 20'000);
        request.cancel();
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 20'000);
        QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
    }
    QVERIFY2(longestPause < 2000, qPrintable(QString::number(longestPause)));
    QVERIFY(roundTrip());
    // Neither does going elsewhere wait for what is still being read.
    elapsed.restart();
    m_client.reset();
    QVERIFY2(!elapsed.hasExpired(2000), qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(outcome.count(), isCancelled ? 0 : 1);
}

void TestApiTransfer::changeThatTimesOutIsUnknown()
{
    ApiLimits limits;
    limits.firstByte = 300ms;
    m_client->setLimits(limits);
    m_peer->setHandler([](const PeerRequest &, QTcpSocket &) {});
    for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
        Outcome<Member> outcome;
        Outcome<Done> removal;
        sendChange(verb, *m_client, this, outcome, removal);
        QTRY_COMPARE(outcome.count() + removal.count(), 1);
        QCOMPARE((outcome.count() ? outcome.error() : removal.error()).kind, ErrorKind::Unknown);
    }
    QCOMPARE(m_peer->requests().size(), 3);
}

void TestApiTransfer::droppedChangeIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("onKeptConnection");
    QTest::addColumn<QByteArray>("beginning");
    for (const char *verb : {"POST", "PATCH", "DELETE"}) {
        QTest::addRow("%s, new connection", verb) << QByteArray(verb) << false << QByteArray();
        QTest::addRow("%s, kept connection", verb) << QByteArray(verb) << true << QByteArray();
        QTest::addRow("%s, in the head", verb)
            << QByteArray(verb) << false << QByteArray("HTTP/1.1 20");
        QTest::addRow("%s, in the body", verb)
            << QByteArray(verb) << false
            << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 200\r\n\r\n{\"id");
    }
}

void TestApiTransfer::droppedChangeIsSentOnce()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, onKeptConnection);
    QFETCH(QByteArray, beginning);
    if (onKeptConnection)
        QVERIFY(roundTrip());
    const qsizetype before = m_peer->requests().size();
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(beginning);
        socket.disconnectFromHost();
    });
    Outcome<Member> outcome;
    Outcome<Done> removal;
    sendChange(verb, *m_client, this, outcome, removal);
    QTRY_COMPARE(outcome.count() + removal.count(), 1);
    const ApiError error = outcome.count() ? outcome.error() : removal.error();
    QCOMPARE(error.kind, ErrorKind::Unknown);
    QVERIFY(error.message.contains(QStringLiteral("127.0.0.1")));
    // A second send would have been on its way before this round trip.
    QVERIFY(roundTrip());
    QCOMPARE(m_peer->requests().size(), before + 2);
}

void TestApiTransfer::droppedReadIsRepeatedOnce_data()
{
    QTest::addColumn<bool>("onKeptConnection");
    QTest::addColumn<QByteArray>("beginning");
    const QByteArray half("HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{\"sta");
    QTest::newRow("new connection") << false << QByteArray();
    QTest::newRow("kept connection") << true << QByteArray();
    QTest::newRow("in the head") << false << QByteArray("HTTP/1.1 20");
    QTest::newRow("in the body") << false << half;
    QTest::newRow("in the body, kept connection") << true << half;
}

void TestApiTransfer::droppedReadIsRepeatedOnce()
{
    QFETCH(bool, onKeptConnection);
    QFETCH(QByteArray, beginning);
    if (onKeptConnection)
        QVERIFY(roundTrip());
    const qsizetype before = m_peer->requests().size();
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(beginning);
        socket.disconnectFromHost();
    });
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Network);
    QVERIFY(outcome.error().message.contains(QStringLiteral("127.0.0.1")));
    QCOMPARE(m_peer->requests().size(), before + 2);
}

void TestApiTransfer::droppedReadSucceedsAtLast()
{
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        if (m_peer->requests().size() > 1) {
            socket.write(Peer::answer(200, R"({"status": "ok"})"));
            return;
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{\"sta");
        socket.disconnectFromHost();
    });
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(outcome.value(), QStringLiteral("ok"));
}

void TestApiTransfer::cutBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::newRow("content length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n[" + memberJson)
        << QList {ErrorKind::Network};
    // Qt notices the cut or takes the body for a whole one, by how the pieces arrive.
    const QList either {ErrorKind::Network, ErrorKind::BadAnswer};
    const QByteArray chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("in a chunk") << chunkedHead + "400\r\n[" + memberJson << either;
    QTest::newRow("between chunks") << chunkedHead + "5\r\n[    \r\n" << either;
    QTest::newRow("until the end")
        << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[" + memberJson)
        << QList {ErrorKind::BadAnswer};
    QTest::newRow("nothing") << Peer::answer(200, {}) << QList {ErrorKind::BadAnswer};
    QTest::newRow("page") << Peer::answer(200, "<html>Sign in</html>")
                          << QList {ErrorKind::BadAnswer};
}

void TestApiTransfer::cutBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<ErrorKind>, kinds);
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    Outcome<QList<Member>> outcome;
    MembersApi(*m_client).listMembers({QStringLiteral("acme")}, this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(kinds.contains(outcome.error().kind));
    QCOMPARE(outcome.error().httpStatus, 200);
    QVERIFY(outcome.error().detail.startsWith(
        QStringLiteral("GET /organizations/{organization_name}/users: ")));
}

void TestApiTransfer::bodyLimit_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray spaces(64 * 1024, ' ');
    const QByteArray chunk = "10000\r\n" + spaces + "\r\n";
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    const QByteArray endless = ok + "Transfer-Encoding: chunked\r\n\r\n";
    for (const char *verb : {"GET", "POST", "PATCH"}) {
        QTest::addRow("%s, promised", verb)
            << QByteArray(verb) << ok + "Content-Length: 2000000\r\n\r\n"
            << QByteArray(" ") << 200 << ErrorKind::TooLarge;
        QTest::addRow("%s, endless", verb)
            << QByteArray(verb) << endless << chunk << 200 << ErrorKind::TooLarge;
        QTest::addRow("%s, endless error", verb)
            << QByteArray(verb)
            << QByteArray("HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n") << chunk << 400
            << ErrorKind::Invalid;
    }
}

void TestApiTransfer::bodyLimit()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    ApiLimits limits;
    limits.bodyBytes = 1024 * 1024;
    m_client->setLimits(limits);
    qint64 sent = 0;
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&] {
            if (socket.isOpen() && socket.bytesToWrite() == 0) {
                sent += piece.size();
                socket.write(piece);
            }
        });
        timer->start(0);
    });
    Outcome<Member> outcome;
    Outcome<Done> removal;
    if (verb == "GET")
        MembersApi(*m_client).getMember({QStringLiteral("acme")}, {QStringLiteral("u1")}, this,
                                        outcome.callback());
    else
        sendChange(verb, *m_client, this, outcome, removal);
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, kind);
    QCOMPARE(outcome.error().httpStatus, status);
    QTRY_COMPARE(m_peer->closedCount(), 1);
    QVERIFY(sent < 64 * 1024 * 1024);
}

void TestApiTransfer::refusesWhatIsCompressed_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    for (const char *verb : {"GET", "POST", "PATCH", "DELETE"}) {
        const auto row = [verb](const char *encoding, const QByteArray &body) {
            for (const int status : {200, 400})
                QTest::addRow("%s: %s, %d", verb, encoding, status)
                    << QByteArray(verb) << QByteArray(encoding) << body << status;
        };
        row("gzip", gzipBomb());
        row("deflate", deflateBomb());
        row("br", brotliBomb());
        row("zstd", zstdBomb());
        row("gzip, br", brotliBomb());
        row("BR", brotliBomb());
        row("a new one", memberJson);
    }
}

void TestApiTransfer::refusesWhatIsCompressed()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    // The end of it never comes, and is not waited for.
    m_peer->setAnswer("HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Encoding: "
                      + encoding + "\r\nContent-Length: " + QByteArray::number(body.size() + 1000)
                      + "\r\n\r\n" + body);
    Outcome<Member> outcome;
    Outcome<Done> removal;
    if (verb == "GET")
        MembersApi(*m_client).getMember({QStringLiteral("acme")}, {QStringLiteral("u1")}, this,
                                        outcome.callback());
    else
        sendChange(verb, *m_client, this, outcome, removal);
    QTRY_COMPARE(outcome.count() + removal.count(), 1);
    const ApiError error = outcome.count() ? outcome.error() : removal.error();
    QCOMPARE(error.httpStatus, status);
    if (status == 200) {
        QCOMPARE(error.kind, ErrorKind::BadAnswer);
        QVERIFY2(error.message.contains(QStringLiteral("is compressed")),
                 qPrintable(error.message));
    } else {
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.message,
                 QStringLiteral("The service did not accept this (HTTP %1).").arg(status));
    }
    QCOMPARE(m_peer->requests().size(), 1);
    QCOMPARE(m_peer->requests().constFirst().header("Accept-Encoding"), "identity");
}

void TestApiTransfer::errorThatCameWhole_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    for (const char *verb : {"GET", "POST", "PATCH", "DELETE"}) {
        for (const int status : {400, 401, 404, 429, 500}) {
            const auto row = [&](const char *what, const QByteArray &head, const QByteArray &body) {
                QTest::addRow("%s: %d, %s", verb, status, what)
                    << QByteArray(verb) << status << head << body;
            };
            row("compressed", "Content-Encoding: gzip", "\x1f\x8b");
            row("longer than a sentence", "Content-Type: text/plain",
                QByteArray(4 * mebibyte, 'a'));
        }
    }
}

/// Steward ends an answer of which it wants no more; that it is an error, Qt may have sent along.
void TestApiTransfer::errorThatCameWhole()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    ApiLimits limits;
    limits.retriesAfter429 = 0;
    m_client->setLimits(limits);
    m_peer->setAnswer(Peer::answer(status, body, {head, "Retry-After: 0"}));
    Outcome<Member> outcome;
    Outcome<Done> removal;
    if (verb == "GET")
        MembersApi(*m_client).getMember({QStringLiteral("acme")}, {QStringLiteral("u1")}, this,
                                        outcome.callback());
    else
        sendChange(verb, *m_client, this, outcome, removal);
    QTRY_COMPARE(outcome.count() + removal.count(), 1);
    QCOMPARE((outcome.count() ? outcome.error() : removal.error()).httpStatus, status);
    QVERIFY(roundTrip()); // what Qt had to say of the one before, it has said by now
    QCOMPARE(m_peer->requests().size(), 2);
}

void TestApiTransfer::largeAnswerArrivesWhole_data()
{
    QTest::addColumn<QByteArray>("answer");
    // Many times what is read ahead, so that reading stops and goes on.
    const QByteArray body(20 * 1024 * 1024, ' ');
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    QTest::newRow("known length") << ok + "Content-Length: " + QByteArray::number(body.size())
                                         + "\r\n\r\n" + body;
    QTest::newRow("chunked") << ok + "Transfer-Encoding: chunked\r\n\r\n1400000\r\n" + body
                                    + "\r\n0\r\n\r\n";
}

void TestApiTransfer::largeAnswerArrivesWhole()
{
    QFETCH(QByteArray, answer);
    m_peer->setAnswer(answer);
    Outcome<qsizetype> outcome;
    startCall<qsizetype>(
        *m_client, {.segments = {QStringLiteral("x")}}, this,
        [](const QByteArray &body) { return Result<qsizetype>(body.size()); }, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(outcome.value(), 20 * 1024 * 1024);
}

void TestApiTransfer::notHttp()
{
    m_peer->setHandler([](const PeerRequest &, QTcpSocket &socket) {
        socket.write("220 mail.example.org ready\r\n\r\n");
        socket.disconnectFromHost();
    });
    Outcome<QString> outcome;
    SessionApi(*m_client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.error().kind == ErrorKind::BadAnswer
            || outcome.error().kind == ErrorKind::Network);
}

void TestApiTransfer::bigBodyIsDecodedElsewhere()
{
    m_peer->setAnswer(Peer::answer(200, QByteArray(pooledDecoding, ' ')));
    Outcome<qsizetype> outcome;
    QAtomicPointer<QThread> decodedIn;
    QThread *calledBackIn = nullptr;
    startCall<qsizetype>(
        *m_client, {.segments = {QStringLiteral("x")}}, this,
        [&](const QByteArray &body) {
            decodedIn = QThread::currentThread();
            return Result<qsizetype>(body.size());
        },
        [&](Result<qsizetype> result) {
            calledBackIn = QThread::currentThread();
            outcome.callback()(std::move(result));
        });
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value(), pooledDecoding);
    QVERIFY(decodedIn.loadRelaxed() != QThread::currentThread());
    QCOMPARE(calledBackIn, QThread::currentThread());
}

void TestApiTransfer::smallBodyIsDecodedHere()
{
    m_peer->setAnswer(Peer::answer(200, QByteArray(pooledDecoding - 1, ' ')));
    Outcome<qsizetype> outcome;
    QThread *decodedIn = nullptr;
    startCall<qsizetype>(
        *m_client, {.segments = {QStringLiteral("x")}}, this,
        [&](const QByteArray &body) {
            decodedIn = QThread::currentThread();
            return Result<qsizetype>(body.size());
        },
        outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(decodedIn, QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestApiTransfer)
#include "tst_apitransfer.moc"

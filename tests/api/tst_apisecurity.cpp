// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/sessionapi.h"
#include "support/certificates.h"
#include "support/connectproxy.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that takes nobody without a certificate: the openssl program's, since Qt's cannot be
/// made to.
class StrictServer
{
public:
    /// \a option is that of the program for the version of TLS.
    StrictServer(const QSslConfiguration &security, const QString &authorityFile,
                 const QString &option)
    {
        const auto write = [this](const QString &name, const QByteArray &pem) {
            QFile file(m_folder.filePath(name));
            if (file.open(QFile::WriteOnly))
                file.write(pem);
            return file.fileName();
        };
        m_server.start(u"openssl"_s,
                       {u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-Verify"_s,
                        u"1"_s, u"-CAfile"_s, authorityFile, u"-cert"_s,
                        write(u"cert.pem"_s, security.localCertificate().toPem()), u"-key"_s,
                        write(u"key.pem"_s, security.privateKey().toPem()), option});
    }
    ~StrictServer()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    /// Waits until it listens; 0 where it does not.
    int port()
    {
        static const QRegularExpression line(u"ACCEPT 127\\.0\\.0\\.1:([0-9]+)"_s);
        QRegularExpressionMatch match;
        while (!match.hasMatch() && m_server.waitForReadyRead()) {
            m_said += m_server.readAllStandardOutput();
            match = line.match(QString::fromLatin1(m_said));
        }
        return match.captured(1).toInt();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_said;
};

} // namespace

/// Whom a connection trusts, and which way it takes.
class TestApiSecurity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void trustsTheAuthorityOfTheProfile();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesOldProtocols();
    void refusesWhatIsNoTls();
    void saysThatACertificateIsAskedFor_data();
    void saysThatACertificateIsAskedFor();
    void saysWhichFileHoldsNoCertificate_data();
    void saysWhichFileHoldsNoCertificate();
    void knowsThatNothingWasSent();
    void knowsThatThereIsNoWayThere();
    void goesThroughTheProxyThatIsGiven();
    void waitsForASlowAnswerBehindAProxy_data();
    void waitsForASlowAnswerBehindAProxy();
    void neverTakesAProxyToThisMachine();
    void followsTheSystemsProxyOnlyWhereItMay();

private:
    Connection to(const Peer &peer, const QString &authorityFile = {}) const;
    /// Sends a read and a change of each kind with \a client and gives what they failed with.
    QList<ApiError> failures(ApiClient &client);

    Certificates m_certificates;
};

void TestApiSecurity::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

Connection TestApiSecurity::to(const Peer &peer, const QString &authorityFile) const
{
    return {.name = {},
            .address = peer.address(),
            .credential = Credential::fromToken(u"0123456789abcdef"_s),
            .rules = {.authorityFile = authorityFile}};
}

QList<ApiError> TestApiSecurity::failures(ApiClient &client)
{
    QList<ApiError> errors;
    Outcome<QString> read;
    SessionApi(client).status(this, read.callback());
    (void)QTest::qWaitFor([&] { return read.count() == 1; });
    errors << read.error();
    for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
        Outcome<Member> outcome;
        Outcome<Done> removal;
        sendChange(verb, client, this, outcome, removal);
        (void)QTest::qWaitFor([&] { return outcome.count() + removal.count() == 1; });
        errors << (outcome.count() ? outcome.error() : removal.error());
    }
    return errors;
}

void TestApiSecurity::trustsTheAuthorityOfTheProfile()
{
    Peer peer(m_certificates.good());
    peer.setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    ApiClient client;
    client.setConnection(to(peer, m_certificates.authorityFile()));
    Outcome<QString> outcome;
    SessionApi(client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(outcome.value(), u"ok"_s);
}

void TestApiSecurity::refusesCertificates_data()
{
    QTest::addColumn<QSslConfiguration>("certificate");
    QTest::addColumn<bool>("isAuthorityTrusted");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown issuer")
        << m_certificates.good() << false << u"authority that this computer does not trust"_s;
    QTest::newRow("other name") << m_certificates.forAnotherName() << true << u"another name"_s;
    QTest::newRow("expired") << m_certificates.expired() << true << u"has expired"_s;
    QTest::newRow("not yet valid") << m_certificates.notYetValid() << true << u"is not valid yet"_s;
    QTest::newRow("self-signed") << m_certificates.selfSigned() << true
                                 << u"signed by nobody but itself"_s;
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

void TestApiSecurity::refusesCertificates()
{
    QFETCH(QSslConfiguration, certificate);
    QFETCH(bool, isAuthorityTrusted);
    QFETCH(QString, words);
    QVERIFY(!certificate.localCertificate().isNull());
    Peer peer(certificate);
    ApiClient client;
    client.setConnection(to(peer, isAuthorityTrusted ? m_certificates.authorityFile() : QString()));
    for (const ApiError &error : failures(client)) {
        QCOMPARE(error.kind, ErrorKind::Tls);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY2(error.message.contains(u"localhost"_s), qPrintable(error.message));
        QVERIFY2(error.message.endsWith(u"Nothing was sent."_s), qPrintable(error.message));
    }
    QVERIFY(peer.requests().isEmpty());
}

void TestApiSecurity::refusesOldProtocols()
{
    Peer peer(m_certificates.outdated());
    QSslSocket careless; // the peer does speak TLS with whoever takes it
    careless.setSslConfiguration(Certificates::ofOldTls(QSslConfiguration::defaultConfiguration()));
    careless.setPeerVerifyMode(QSslSocket::VerifyNone);
    careless.connectToHostEncrypted(u"localhost"_s, quint16(peer.address().port()));
    QTRY_VERIFY2(careless.isEncrypted(), qPrintable(careless.errorString()));

    ApiClient client;
    client.setConnection(to(peer, m_certificates.authorityFile()));
    for (const ApiError &error : failures(client)) {
        QCOMPARE(error.kind, ErrorKind::Tls);
        QCOMPARE(error.message,
                 u"A secure connection to localhost could not be made: it speaks only versions of "
                 "TLS that are no longer secure, and Steward needs TLS 1.2 or newer. Nothing was "
                 "sent."_s);
    }
    QVERIFY(peer.requests().isEmpty());
}

void TestApiSecurity::saysThatACertificateIsAskedFor_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("words");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s
                             << u"A secure connection to localhost could not be made: it has no "
                                "way of encryption in common with this computer, or it asks for a "
                                "certificate of yours, and Steward has none to show. Nothing was "
                                "sent."_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s
                             << u"localhost did not accept the request: it asks for a certificate "
                                "of yours, and Steward has none to show."_s;
}

void TestApiSecurity::saysThatACertificateIsAskedFor()
{
    QFETCH(QString, option);
    QFETCH(QString, words);
    StrictServer server(m_certificates.good(), m_certificates.authorityFile(), option);
    const int port = server.port();
    QVERIFY(port > 0);
    ApiClient client;
    client.setConnection({.name = {},
                          .address = QUrl(u"https://localhost:%1/v2.1"_s.arg(port)),
                          .credential = Credential::fromToken(u"0123456789abcdef"_s),
                          .rules = {.authorityFile = m_certificates.authorityFile()}});
    for (const ApiError &error : failures(client)) {
        QCOMPARE(error.message, words);
        QCOMPARE(error.kind, ErrorKind::Tls);
    }
}

void TestApiSecurity::refusesWhatIsNoTls()
{
    QTcpServer plain;
    QByteArray received;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    ApiClient client;
    const QUrl address(u"https://localhost:%1/v2.1"_s.arg(plain.serverPort()));
    client.setConnection({{}, address, Credential::fromToken(u"0123456789abcdef"_s)});
    for (const ApiError &error : failures(client)) {
        QCOMPARE(error.kind, ErrorKind::Tls);
        QCOMPARE(error.message,
                 u"A secure connection to localhost could not be made: what answers there does not "
                 "speak TLS. Nothing was sent."_s);
    }
    QVERIFY(!received.isEmpty());
    QVERIFY(!received.contains("0123456789abcdef"));
    QVERIFY(!received.contains("HTTP/1.1"));
}

void TestApiSecurity::saysWhichFileHoldsNoCertificate_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << u"/nonexistent/authority.pem"_s;
    QTest::newRow("no certificate") << QCoreApplication::applicationFilePath();
}

void TestApiSecurity::saysWhichFileHoldsNoCertificate()
{
    QFETCH(QString, file);
    Peer peer(m_certificates.good());
    ApiClient client;
    client.setConnection(to(peer, file));
    for (const ApiError &error : failures(client)) {
        QCOMPARE(error.kind, ErrorKind::Local);
        QVERIFY2(error.message.contains(file), qPrintable(error.message));
    }
    QCOMPARE(peer.connectionCount(), 0);
}

void TestApiSecurity::knowsThatNothingWasSent()
{
    // Somebody who takes the connection and says nothing: the handshake never ends.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ApiClient client;
    ApiLimits limits;
    limits.connecting = 200ms;
    client.setLimits(limits);
    const QString address = u"https://localhost:%1/v2.1"_s.arg(silent.serverPort());
    client.setConnection({{}, QUrl(address), {}});
    const QList<ApiError> errors = failures(client);
    for (qsizetype i = 0; i < 3; ++i) { // a read, POST and PATCH
        QCOMPARE(errors.at(i).kind, ErrorKind::Timeout);
        QCOMPARE(errors.at(i).message, u"localhost could not be reached in time."_s);
    }
    // A DELETE has no body to tell by.
    QCOMPARE(errors.at(3).kind, ErrorKind::Unknown);
}

void TestApiSecurity::knowsThatThereIsNoWayThere()
{
    ApiClient client;
    // What is for many has no connections: no system has a route for one.
    client.setConnection({{}, QUrl(u"https://224.0.0.1/v2.1"_s), {}});
    for (const ApiError &error : failures(client)) { // a DELETE, too
        QCOMPARE(error.kind, ErrorKind::Network);
        QCOMPARE(error.message, u"224.0.0.1 could not be reached."_s);
    }
}

void TestApiSecurity::goesThroughTheProxyThatIsGiven()
{
    Peer proxy;
    proxy.setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    ApiClient client;
    const ProxyChoice choice {ProxyChoice::Kind::Given, u"127.0.0.1"_s,
                              quint16(proxy.address().port())};
    client.setConnection({.name = {},
                          .address = QUrl(u"http://api.example.com/v2.1"_s),
                          .credential = {},
                          .rules = {.allowsPlainHttp = true, .proxy = choice}});
    Outcome<QString> outcome;
    SessionApi(client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(proxy.requests().constFirst().target, "http://api.example.com/v2.1/status");
}

void TestApiSecurity::waitsForASlowAnswerBehindAProxy_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestApiSecurity::waitsForASlowAnswerBehindAProxy()
{
    QFETCH(bool, isSecure);
    ApiLimits limits;
    limits.connecting = 200ms;
    const auto answerLate = [&limits](const PeerRequest &, QTcpSocket &socket) {
        QTimer::singleShot(3 * limits.connecting, &socket,
                           [&socket] { socket.write(Peer::answer(200, R"({"status": "ok"})")); });
    };
    Peer webProxy; // asked for a whole address, it answers in the service's name
    webProxy.setHandler(answerLate);
    Peer service(m_certificates.forAnotherName());
    service.setHandler(answerLate);
    ConnectProxy tunnel(quint16(service.address().port()));

    ApiClient client;
    client.setLimits(limits);
    Connection connection;
    connection.address = QUrl(isSecure ? u"https://elsewhere.example.com/v2.1"_s
                                       : u"http://elsewhere.example.com/v2.1"_s);
    connection.rules.allowsPlainHttp = true;
    connection.rules.authorityFile = m_certificates.authorityFile();
    connection.rules.proxy = {ProxyChoice::Kind::Given, u"127.0.0.1"_s,
                              isSecure ? tunnel.serverPort() : quint16(webProxy.address().port())};
    client.setConnection(connection);
    Outcome<QString> outcome;
    SessionApi(client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(tunnel.asked().contains("elsewhere.example.com:443"), isSecure);
    QCOMPARE(service.requests().size(), isSecure ? 1 : 0);
    QCOMPARE(webProxy.requests().size(), isSecure ? 0 : 1);
}

void TestApiSecurity::neverTakesAProxyToThisMachine()
{
    Peer proxy;
    Peer peer;
    peer.setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    ApiClient client;
    Connection connection = to(peer);
    connection.rules.proxy = {ProxyChoice::Kind::Given, u"127.0.0.1"_s,
                              quint16(proxy.address().port())};
    client.setConnection(connection);
    Outcome<QString> outcome;
    SessionApi(client).status(this, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestApiSecurity::followsTheSystemsProxyOnlyWhereItMay()
{
    Peer proxy;
    proxy.setAnswer(Peer::answer(200, R"({"status": "ok"})"));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.address().port()));
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    for (const auto kind : {ProxyChoice::Kind::System, ProxyChoice::Kind::None}) {
        const int before = proxy.connectionCount();
        ApiClient client;
        client.setConnection({.name = {},
                              .address = QUrl(u"http://nobody.invalid/v2.1"_s),
                              .credential = {},
                              .rules = {.allowsPlainHttp = true, .proxy = {.kind = kind}}});
        Outcome<QString> outcome;
        SessionApi(client).status(this, outcome.callback());
        QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 30'000);
        QCOMPARE(outcome.succeeded(), kind == ProxyChoice::Kind::System);
        QCOMPARE(proxy.connectionCount(), before + (kind == ProxyChoice::Kind::System ? 1 : 0));
    }
}

QTEST_GUILESS_MAIN(TestApiSecurity)
#include "tst_apisecurity.moc"

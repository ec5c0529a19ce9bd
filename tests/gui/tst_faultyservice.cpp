// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says, and what it still shows, when a service that has answered so far does not,
// or answers what nobody can use.
#include "controllers/allowancecontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/usagecontroller.h"
#include "support/certificates.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/waitnotice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <chrono>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int unknown = -1;

/// A peer that answers so, and then closes the connection or keeps it.
enum class Afterwards { Closes, Waits };

struct Misbehaviour
{
    QByteArray bytes;
    Afterwards afterwards = Afterwards::Waits;
};

QByteArray answered(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return Peer::answer(status, body, headers);
}

} // namespace

Q_DECLARE_METATYPE(Misbehaviour)

class TestFaultyService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void keepsWhatItShows_data();
    void keepsWhatItShows();
    void keepsWhatItShowsWhenNobodyIsThere_data();
    void keepsWhatItShowsWhenNobodyIsThere();
    void keepsWhatItShowsBesideABadCertificate_data();
    void keepsWhatItShowsBesideABadCertificate();
    void keepsWhatItShowsRatherThanUsePlainHttp();
    void cancelsByGoingElsewhere();
    void countsDownAndGoesOn();
    void stopsWaiting();
    void sendsARefusedChangeAgainWhenItMay();
    void asksToSignInAgainAndGoesOn();
    void promisesOnlyWhatItCanKeep();
    void showsARefusalBesideTheField_data();
    void showsARefusalBesideTheField();
    void showsAProblemInTheDialog();
    void sendsAChangeOnceHoweverOftenItIsAskedFor();
    void asksBeforeItQuitsInTheMiddle();

private:
    void answer(const Misbehaviour &misbehaviour);
    void refresh() { QTest::keyClick(&m_desk->window, Qt::Key_F5); }
    QPushButton *retry() const
    {
        return m_desk->window.findChild<MessageBar *>()->findChild<QPushButton *>();
    }
    int rows() const { return m_desk->members()->model()->rowCount(); }
    QString firstAddress() const
    {
        return m_desk->members()->model()->index(0, 0).data().toString();
    }
    /// The invitation dialog with this address in it.
    QDialog *invitation(const QString &email);
    QPushButton *sendButton() const
    {
        return named<QPushButton>(*m_desk->dialog(), u"Send invitation"_s);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LossyProxy> m_proxy;
    Certificates m_certificates;
    int m_rows = 0;
    QString m_first;
};

void TestFaultyService::init()
{
    m_desk = std::make_unique<Desk>();
    m_proxy = std::make_unique<LossyProxy>(m_desk->sandbox.address().url);
    Connection connection = m_desk->connection();
    connection.address = m_proxy->address();
    m_desk->window.connectTo(connection);
    QTRY_VERIFY(m_desk->workspace.organizations().hasData());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QTRY_VERIFY(!m_desk->workspace.organization().isLoading());
    QTRY_VERIFY(!m_desk->workspace.periodUsage().isLoading());
    QTRY_VERIFY(!m_desk->workspace.allowance().isLoading());
    QCOMPARE(m_desk->message(), QString());
    m_rows = rows();
    m_first = firstAddress();
    QVERIFY(m_rows > 10);
}

void TestFaultyService::cleanup()
{
    m_desk.reset();
    m_proxy.reset();
}

void TestFaultyService::answer(const Misbehaviour &misbehaviour)
{
    m_proxy->setFault([misbehaviour](const PeerRequest &, QTcpSocket &socket) {
        socket.write(misbehaviour.bytes);
        if (misbehaviour.afterwards == Afterwards::Closes)
            socket.disconnectFromHost();
    });
}

QDialog *TestFaultyService::invitation(const QString &email)
{
    m_desk->find<QPushButton>("Invite member")->click();
    QDialog *dialog = m_desk->dialog();
    if (dialog)
        named<QLineEdit>(*dialog, u"Email"_s)->setText(email);
    return dialog;
}

void TestFaultyService::keepsWhatItShows_data()
{
    QTest::addColumn<Misbehaviour>("misbehaviour");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &words,
                        const QString &advice, Afterwards afterwards = Afterwards::Waits) {
        QTest::newRow(name) << Misbehaviour {bytes, afterwards} << words << advice;
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n[{";
    const QString network = u"Try again; if that does not help, check the network, and the address "
                            "and the proxy in the profile."_s;
    const QString bad = u"Try again; if that does not help, check the address in the profile, and "
                        "tell who runs the service."_s;
    // Of the settings, see below.
    const QString tooLarge =
        u"The answer of the service is larger than the 1 MB that the settings allow."_s;
    const QString larger =
        u"If that is as it should be, allow larger answers in the settings; if "
        "not, check the address in the profile, and tell who runs the service."_s;
    const QString closed = u"127.0.0.1 closed the connection before it answered."_s;
    row("dropped", {}, closed, network, Afterwards::Closes);
    row("cut off", head, closed, network, Afterwards::Closes);
    row("silence", {}, u"127.0.0.1 did not answer in time."_s, network);
    row("silence in the middle", head, u"127.0.0.1 took too long to answer."_s, network);
    row("a page", answered(200, "<html><b>Sign in</b></html>"), u"expected a list"_s, bad);
    row("nothing", answered(200, {}), u"it is empty"_s, bad);
    row("garbage", answered(200, "\x01\x02 garbage"), u"expected a list"_s, bad);
    row("another shape", answered(200, R"({"users": []})"), u"expected a list"_s, bad);
    row("a missing field", answered(200, R"([{"id": "u1"}])"), u"missing"_s, bad);
    row("a key twice", answered(200, R"([{"id": "u1", "id": "u2"}])"), u"given twice"_s, bad);
    row("a huge number", answered(200, R"([{"id": 1e400}])"), u"[0].id: expected a text"_s, bad);
    row("depth",
        answered(200, R"([{"x": )" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}]"),
        u"nested too deeply"_s, bad);
    row("a promise of 300 MiB", "HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n\r\n[", tooLarge,
        larger);
    row("more than the limit, with no promise",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n200000\r\n"
            + QByteArray(0x200000, ' ') + "\r\n",
        tooLarge, larger);
    row("compressed", answered(200, "\x1f\x8b", {"Content-Encoding: gzip"}),
        u"is compressed, although Steward asked for one that is not."_s, bad);
    row("a page of a problem", answered(502, "<html><body>nginx</body></html>"),
        u"The service has a problem (HTTP 502)."_s,
        u"Try again in a while; if that does not help, tell who runs the service."_s);
    row("no right", answered(403, R"({"error": "You are not an admin of acme-vision."})"),
        u"You are not an admin of acme-vision."_s, u"Ask somebody who is allowed to."_s);
    row("no full stop", answered(403, R"({"error": "Admins only"})"),
        u"Admins only. What you see"_s, u"Ask somebody who is allowed to."_s);
    row("another address", answered(302, {}, {"Location: https://elsewhere.example.com/login"}),
        u"The service points to another address, https://elsewhere.example.com/login. Nothing was "
        "sent there."_s,
        u"Check the address in the profile."_s);
}

void TestFaultyService::keepsWhatItShows()
{
    QFETCH(Misbehaviour, misbehaviour);
    QFETCH(QString, words);
    QFETCH(QString, advice);
    m_desk->workspace.session().setDeadlines(
        {std::chrono::seconds(1), std::chrono::seconds(1), std::chrono::seconds(1)});
    m_desk->window.showSettings();
    QTRY_VERIFY(m_desk->dialog());
    named<QSpinBox>(*m_desk->dialog(), u"Largest answer"_s)->setValue(1);
    m_desk->dialog()->reject();
    MembersController &members = m_desk->workspace.members();
    const QDateTime before = members.updatedAt();
    answer(misbehaviour);
    members.refresh();
    QVERIFY(members.isLoading());
    QCOMPARE(rows(), m_rows);
    QTRY_VERIFY(!members.isLoading());

    QTRY_VERIFY2(m_desk->message().contains(words), qPrintable(m_desk->message()));
    const QString time = QLocale().toString(before.toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY2(
        m_desk->message().endsWith(u" What you see is as it was at "_s + time + u". "_s + advice),
        qPrintable(m_desk->message()));
    QVERIFY2(!m_desk->message().contains(u'<'), qPrintable(m_desk->message()));
    QVERIFY(!m_desk->dialog());
    QCOMPARE(rows(), m_rows);
    QCOMPARE(firstAddress(), m_first);
    QCOMPARE(members.updatedAt(), before);

    auto *again = m_desk->find<QPushButton>("Retry");
    QVERIFY(again->isVisible());
    m_proxy->setFault({});
    again->click();
    QTRY_VERIFY(!members.isLoading() && !members.error());
    QCOMPARE(m_desk->message(), QString());
    QVERIFY(members.updatedAt() >= before);
    QCOMPARE(rows(), m_rows);
}

void TestFaultyService::keepsWhatItShowsWhenNobodyIsThere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << u"http://127.0.0.1:1/v2.1"_s
                             << u"127.0.0.1 refused the connection."_s;
    QTest::newRow("name unknown") << u"https://nobody.invalid/v2.1"_s
                                  << u"There is no server called nobody.invalid, or this computer "
                                     "is not connected to the internet."_s;
    // Everybody on the network at once: nothing leads there.
    QTest::newRow("no route") << u"https://255.255.255.255/v2.1"_s
                              << u"255.255.255.255 could not be reached."_s;
}

void TestFaultyService::keepsWhatItShowsWhenNobodyIsThere()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    Connection connection = m_desk->connection();
    connection.address = QUrl(address);
    m_desk->client.setConnection(connection);
    refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->message().startsWith(words + u" What you see"_s),
                              qPrintable(m_desk->message()), 30'000);
    QVERIFY(m_desk->find<QPushButton>("Retry")->isVisible());
    QVERIFY(!m_desk->dialog());
    QCOMPARE(rows(), m_rows);
}

void TestFaultyService::keepsWhatItShowsBesideABadCertificate_data()
{
    QTest::addColumn<QSslConfiguration>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown issuer")
        << m_certificates.good() << u"authority that this computer does not trust"_s;
    QTest::newRow("other name") << m_certificates.forAnotherName() << u"another name"_s;
    QTest::newRow("expired") << m_certificates.expired() << u"has expired"_s;
    QTest::newRow("self-signed") << m_certificates.selfSigned() << u"signed by nobody but itself"_s;
    QTest::newRow("old TLS") << m_certificates.outdated()
                             << u"it speaks only versions of TLS that are no longer secure, and "
                                "Steward needs TLS 1.2 or newer."_s;
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

void TestFaultyService::keepsWhatItShowsBesideABadCertificate()
{
    QFETCH(QSslConfiguration, certificate);
    QFETCH(QString, words);
    Peer peer(certificate);
    Connection connection = m_desk->connection();
    connection.address = QUrl(u"https://localhost:%1/v2.1"_s.arg(peer.address().port()));
    if (QByteArray(QTest::currentDataTag()) != "unknown issuer")
        connection.rules.authorityFile = m_certificates.authorityFile();
    m_desk->client.setConnection(connection);
    refresh();
    QTRY_VERIFY2(m_desk->message().contains(words), qPrintable(m_desk->message()));
    QVERIFY2(m_desk->message().contains(u"Nothing was sent. What you see is as it was at "_s),
             qPrintable(m_desk->message()));
    QVERIFY(m_desk->find<QPushButton>("Retry")->isVisible());
    QVERIFY(!m_desk->dialog());
    QCOMPARE(rows(), m_rows);
    QVERIFY(peer.requests().isEmpty());
}

void TestFaultyService::keepsWhatItShowsRatherThanUsePlainHttp()
{
    Connection connection = m_desk->connection();
    connection.address = QUrl(u"http://api.example.com/v2.1"_s);
    m_desk->client.setConnection(connection);
    refresh();
    QTRY_VERIFY(!m_desk->message().isEmpty());
    QVERIFY2(m_desk->message().contains(u"http"_s), qPrintable(m_desk->message()));
    QVERIFY2(m_desk->message().contains(u"What you see is as it was at "_s),
             qPrintable(m_desk->message()));
    QCOMPARE(rows(), m_rows);
}

void TestFaultyService::cancelsByGoingElsewhere()
{
    answer({});
    refresh();
    QVERIFY(m_desk->workspace.members().isLoading());
    m_desk->window.showAllOrganizations();
    QVERIFY(!m_desk->workspace.members().isLoading());
    QCOMPARE(m_desk->message(), QString());
    m_proxy->setFault({});
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Members));
    QVERIFY(rows() != m_rows || firstAddress() != m_first);
}

void TestFaultyService::countsDownAndGoesOn()
{
    answer({answered(429, R"({"error": "Slow down"})", {"Retry-After: 0"})});
    MembersController &members = m_desk->workspace.members();
    const QDateTime before = members.updatedAt();
    members.refresh();
    const auto *wait = m_desk->window.findChild<WaitNotice *>();
    QTRY_VERIFY(wait->isVisible());
    QVERIFY2(wait->text().startsWith(u"The service accepts no more requests for now."_s),
             qPrintable(wait->text()));
    QCOMPARE(m_desk->message(), QString());
    QCOMPARE(rows(), m_rows);
    m_proxy->setFault({});
    QTRY_VERIFY(!members.isLoading());
    QVERIFY(!members.error());
    QVERIFY(members.updatedAt() > before);
    QTRY_VERIFY(!wait->isVisible());
}

void TestFaultyService::stopsWaiting()
{
    answer({answered(429, R"({"error": "Slow down"})", {"Retry-After: 3000"})});
    MembersController &members = m_desk->workspace.members();
    members.refresh();
    const auto *wait = m_desk->window.findChild<WaitNotice *>();
    QTRY_VERIFY(wait->isVisible());
    const int sent = m_proxy->requestCount();
    m_desk->find<QPushButton>("Stop waiting")->click();
    QTRY_VERIFY(!members.isLoading());
    QVERIFY(!wait->isVisible());
    QVERIFY2(m_desk->message().contains(u"What you see is as it was at"_s),
             qPrintable(m_desk->message()));
    QCOMPARE(rows(), m_rows);
    QCOMPARE(m_proxy->requestCount(), sent);
}

void TestFaultyService::sendsARefusedChangeAgainWhenItMay()
{
    QVERIFY(invitation(u"grace@example.com"_s));
    m_proxy->setFaultOfChanges([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(answered(429, R"({"error": "Slow down"})", {"Retry-After: 1"}));
    });
    sendButton()->click();
    const auto *wait = m_desk->window.findChild<WaitNotice *>();
    QTRY_VERIFY(wait->isVisible());
    QCOMPARE(m_proxy->changeCount(), 1);
    m_proxy->setFaultOfChanges({});
    QTRY_COMPARE(rows(), m_rows + 1);
    QCOMPARE(m_proxy->changeCount(), 2); // the one that was refused did nothing
    QVERIFY(!m_desk->dialog());
    QTRY_VERIFY(!wait->isVisible());
}

void TestFaultyService::asksToSignInAgainAndGoesOn()
{
    answer({answered(401, R"({"error": "The token is expired."})")});
    QDialog *dialog = invitation(u"grace@example.com"_s);
    QVERIFY(dialog);
    sendButton()->click();
    QTRY_VERIFY(m_desk->dialog() && m_desk->dialog() != dialog);
    QCOMPARE(rows(), m_rows);
    m_proxy->setFault({});
    auto *token = named<QLineEdit>(*m_desk->dialog(), u"API token"_s);
    QVERIFY(token);
    token->setText(m_desk->sandbox.address().adminToken);
    auto *submit = m_desk->dialog()->findChild<QPushButton *>(u"submitButton"_s);
    QTRY_VERIFY(submit->isEnabled());
    submit->click();
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_COMPARE(rows(), m_rows + 1);
}

void TestFaultyService::promisesOnlyWhatItCanKeep()
{
    SessionController &session = m_desk->workspace.session();
    session.setPause(std::chrono::hours(1));
    m_proxy->setFaultOfUser([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(answered(503, "<html>nginx</html>"));
    });
    m_desk->window.connectTo(session.connection());
    QTRY_VERIFY(!session.isChecking());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QVERIFY(!session.currentUser());
    m_proxy->setFaultOfChanges([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(answered(401, R"({"error": "The token is expired."})"));
    });
    const QDialog *dialog = invitation(u"grace@example.com"_s);
    QVERIFY(dialog);
    sendButton()->click();
    QTRY_VERIFY(m_desk->dialog() && m_desk->dialog() != dialog);
    const auto labels = m_desk->dialog()->findChildren<QLabel *>();
    const auto says = [&labels](const QString &words) {
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"Changes that wait are made only where you use the same API token again; "
                 "otherwise ask for them anew."_s));
    QVERIFY(!says(u"Nothing of it is lost."_s));

    m_proxy->setFaultOfChanges({});
    m_proxy->setFaultOfUser({});
    named<QLineEdit>(*m_desk->dialog(), u"API token"_s)
        ->setText(m_desk->sandbox.address().adminToken);
    auto *submit = m_desk->dialog()->findChild<QPushButton *>(u"submitButton"_s);
    QTRY_VERIFY(submit->isEnabled());
    submit->click();
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_COMPARE(rows(), m_rows + 1);
    QVERIFY(session.currentUser());
}

void TestFaultyService::showsARefusalBesideTheField_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409, 422})
        QTest::addRow("%d", status) << status;
}

void TestFaultyService::showsARefusalBesideTheField()
{
    QFETCH(int, status);
    QDialog *dialog = invitation(u"grace@example.com"_s);
    QVERIFY(dialog);
    const QString sentence = u"This email is no good: <b>grace</b>"_s;
    answer({answered(status, R"({"error": ")" + sentence.toUtf8() + "\"}")});
    sendButton()->click();
    auto *field = named<QLineEdit>(*dialog, u"Email"_s);
    QTRY_COMPARE(field->accessibleDescription(), sentence);
    QVERIFY(dialog->isVisible());
    QCOMPARE(field->text(), u"grace@example.com"_s);
    QCOMPARE(rows(), m_rows);
}

void TestFaultyService::showsAProblemInTheDialog()
{
    QDialog *dialog = invitation(u"grace@example.com"_s);
    QVERIFY(dialog);
    answer({answered(403, R"({"error": "Not today."})")});
    sendButton()->click();
    auto *bar = dialog->findChild<MessageBar *>();
    QTRY_COMPARE(bar->message(),
                 u"Not today. The change was not made. Ask somebody who is allowed to."_s);
    QCOMPARE(named<QLineEdit>(*dialog, u"Email"_s)->text(), u"grace@example.com"_s);
    QVERIFY(sendButton()->isEnabled());
}

void TestFaultyService::sendsAChangeOnceHoweverOftenItIsAskedFor()
{
    QDialog *dialog = invitation(u"grace@example.com"_s);
    QVERIFY(dialog);
    m_proxy->setLoss(LossyProxy::Loss::AnswerForNow);
    QPushButton *send = sendButton();
    QTest::mouseDClick(send, Qt::LeftButton);
    QTest::keyClick(named<QLineEdit>(*dialog, u"Email"_s), Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_proxy->changeCount(), 1);
    m_proxy->release();
    QTRY_COMPARE(rows(), m_rows + 1);
    QCOMPARE(m_proxy->changeCount(), 1);
}

void TestFaultyService::asksBeforeItQuitsInTheMiddle()
{
    m_proxy->setLoss(LossyProxy::Loss::AnswerForNow);
    const QList<Member> all = m_desk->workspace.members().model().members();
    QList<Member> regular;
    for (const Member &member : all) {
        if (!member.isAdmin() && regular.size() < 3)
            regular.append(member);
    }
    MembersController &members = m_desk->workspace.members();
    int done = unknown;
    int notTried = unknown;
    members.setRole(members.opening(), regular, MemberRole::Admin,
                    [&](const MemberChangeReport &report) {
                        done = report.done;
                        notTried = report.notTried;
                    });
    QTRY_COMPARE(m_proxy->changeCount(), 1);
    QCOMPARE(members.waitingChanges(), 2);

    QVERIFY(!m_desk->window.close());
    QVERIFY(m_desk->dialog());
    QCOMPARE(m_desk->dialog()->findChild<QLabel *>(u"questionLabel"_s)->text(),
             u"2 change(s) of members have not begun yet. If you quit now, they are not made. What "
             "is done stays done."_s);
    m_desk->dialog()->reject();
    QVERIFY(m_desk->window.isVisible());
    QCOMPARE(members.waitingChanges(), 2);

    QVERIFY(!m_desk->window.close());
    m_desk->dialog()->findChild<QPushButton *>(u"confirmButton"_s)->click();
    QVERIFY(m_desk->window.isVisible()); // one is on its way
    m_proxy->release();
    QTRY_VERIFY(!m_desk->window.isVisible());
    QCOMPARE(done, 1);
    QCOMPARE(notTried, 2);
    QCOMPARE(m_proxy->changeCount(), 1);
}

QTEST_MAIN(TestFaultyService)
#include "tst_faultyservice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How long what the window tells about changes stays true, and in sight.
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/widgets/accessibility.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void aSuccessEndsAFailure();
    void aRefreshThatWorksEndsAFailure();
    void aRefreshThatDoesNotKeepsOne();
    void anotherOrganizationEndsAFailure();
    void goodNewsMakesRoom();
    void goodNewsStaysInItsOrganization();
    void namesManyTogether();
    void looksForAnOrganizationThatIsNotFound();
    void triesAConnectionAgain_data();
    void triesAConnectionAgain();
    void triesNoRefusedTokenAgain();

private:
    void makeAdmin(const QString &email);
    void sitDownUnconnected();
    void refuseChanges();
    /// Loading fails from now on, and the window says so.
    void breakLoading();
    void refresh() { m_desk->window.findChild<QAction *>(u"refresh"_s)->trigger(); }
    bool isLoading() const
    {
        return m_desk->workspace.members().isLoading()
               || m_desk->workspace.organization().isLoading();
    }
    QStringList news() const { return m_desk->window.findChild<NewsNotice *>()->sentences(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LossyProxy> m_proxy;
    QStringList m_regular;
};

void TestMessages::init()
{
    m_desk = std::make_unique<Desk>();
    m_proxy = std::make_unique<LossyProxy>(m_desk->sandbox.address().url);
    Connection connection = m_desk->connection();
    connection.address = m_proxy->address();
    m_desk->window.connectTo(connection);
    QTRY_VERIFY(m_desk->workspace.organizations().hasData());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_regular.clear();
    for (const Member &member : m_desk->workspace.members().model().members()) {
        if (!member.isAdmin() && !member.isPending())
            m_regular.append(member.email);
    }
}

void TestMessages::cleanup()
{
    m_desk.reset();
    m_proxy.reset();
}

void TestMessages::makeAdmin(const QString &email)
{
    m_desk->select(email);
    auto *button = m_desk->find<QPushButton>("Make admin");
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(!m_desk->find<QPushButton>("Make admin")->isEnabled()
                || m_desk->message().contains(email));
}

void TestMessages::sitDownUnconnected()
{
    m_desk = std::make_unique<Desk>();
    m_proxy = std::make_unique<LossyProxy>(m_desk->sandbox.address().url);
}

void TestMessages::refuseChanges()
{
    m_proxy->setFaultOfChanges([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(403, R"({"error": "Not today."})"));
    });
    makeAdmin(m_regular.at(0));
    QTRY_COMPARE(m_desk->message(),
                 u"A problem with this change: make %1 an admin of acme-vision. Not today. The "
                 "change was not made. Ask somebody who is allowed to."_s.arg(m_regular.at(0)));
    m_proxy->setFaultOfChanges({});
}

void TestMessages::breakLoading()
{
    m_proxy->setFault([](const PeerRequest &request, QTcpSocket &socket) {
        Q_UNUSED(request)
        socket.write(Peer::answer(503, R"({"error": "We are moving house."})"));
    });
    refresh();
    QTRY_VERIFY(!isLoading());
    m_proxy->setFault({});
    QVERIFY(m_desk->message().startsWith(u"We are moving house."_s));
}

void TestMessages::aSuccessEndsAFailure()
{
    refuseChanges();
    makeAdmin(m_regular.at(1));
    QTRY_COMPARE(m_desk->message(),
                 m_regular.at(1) + u" is an admin of acme-vision from now on."_s);
    QCOMPARE(news(), QStringList());
}

void TestMessages::aRefreshThatWorksEndsAFailure()
{
    refuseChanges();
    refresh();
    QTRY_COMPARE(m_desk->message(), QString());
}

void TestMessages::aRefreshThatDoesNotKeepsOne()
{
    refuseChanges();
    breakLoading();
    refresh();
    QTRY_COMPARE(m_desk->message(), QString());
}

void TestMessages::anotherOrganizationEndsAFailure()
{
    refuseChanges();
    m_desk->window.openOrganization({u"ekster-labs"_s});
    QCOMPARE(m_desk->message(), QString());
}

void TestMessages::goodNewsMakesRoom()
{
    breakLoading();
    const QString failure = m_desk->message();
    makeAdmin(m_regular.at(0));
    const QString first = m_regular.at(0) + u" is an admin of acme-vision from now on."_s;
    QTRY_COMPARE(news(), QStringList {first});
    const QString since = u", with what you have changed since."_s;
    QVERIFY(!failure.contains(since));
    const QString failureSince = m_desk->message();
    QVERIFY2(failureSince.contains(since), qPrintable(failureSince));
    makeAdmin(m_regular.at(1));
    const QString second = m_regular.at(1) + u" is an admin of acme-vision from now on."_s;
    QTRY_COMPARE(news(), QStringList {second});
    // A change that fails comes first; once another works, what could not be loaded is back.
    m_proxy->setFaultOfChanges([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(403, R"({"error": "Not today."})"));
    });
    makeAdmin(m_regular.at(2));
    QTRY_VERIFY(m_desk->message().contains(u"Not today."_s));
    m_proxy->setFaultOfChanges({});
    makeAdmin(m_regular.at(3));
    QTRY_COMPARE(m_desk->message(), failureSince);
    QCOMPARE(news(), QStringList {m_regular.at(3) + u" is an admin of acme-vision from now on."_s});
    refresh();
    QTRY_COMPARE(m_desk->message(), QString());
}

void TestMessages::goodNewsStaysInItsOrganization()
{
    breakLoading();
    makeAdmin(m_regular.at(0));
    QTRY_COMPARE(news().size(), 1);
    m_desk->window.openOrganization({u"ekster-labs"_s});
    QCOMPARE(news(), QStringList());
}

void TestMessages::namesManyTogether()
{
    int changes = 0;
    m_proxy->setFaultOfChanges([&](const PeerRequest &, QTcpSocket &socket) {
        ++changes;
        socket.write(Peer::answer(403, R"({"error": "Not today."})"));
    });
    m_desk->members()->selectAll();
    m_desk->find<QPushButton>("Make admin")->click();
    QTRY_VERIFY(!m_desk->message().isEmpty());
    QCOMPARE(m_desk->message(),
             u"Make admin in acme-vision: %1 change(s) did not work, 0 did. Not today. The change "
             "was not made. Ask somebody who is allowed to."_s.arg(changes));
}

void TestMessages::looksForAnOrganizationThatIsNotFound()
{
    QCOMPARE(m_desk->sandbox.admin()
                 .send("PATCH", organizationPath("acme-vision"), R"({"name": "acme-sight"})")
                 .status,
             200);
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QLineEdit>(*m_desk->dialog(), u"Email"_s)->setText(u"grace@example.com"_s);
    auto *send = named<QPushButton>(*m_desk->dialog(), u"Send invitation"_s);
    send->click();
    QTRY_COMPARE(m_desk->workspace.openOrganization().text, u"acme-sight"_s);
    QTRY_COMPARE(news(), QStringList {u"acme-vision was renamed by somebody else. It is called "
                                      "acme-sight now."_s});
    // What was entered is still there, and goes to where it was meant for.
    QTRY_VERIFY(send->isEnabled());
    send->click();
    QTRY_COMPARE(m_desk->message(), u"grace@example.com is invited to acme-sight."_s);
}

void TestMessages::triesAConnectionAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Retry") << false;
    QTest::newRow("F5") << true;
}

void TestMessages::triesAConnectionAgain()
{
    QFETCH(bool, byKey);
    sitDownUnconnected();
    m_proxy->setFault([](const PeerRequest &, QTcpSocket &socket) { socket.abort(); });
    Connection connection = m_desk->connection();
    connection.address = m_proxy->address();
    m_desk->window.connectTo(connection);
    QTRY_VERIFY(!m_desk->message().isEmpty());
    const auto tryAgain = [&] {
        if (byKey)
            refresh();
        else
            m_desk->find<QPushButton>("Retry")->click();
    };
    QVERIFY(m_desk->find<QPushButton>("Retry")->isVisible());
    tryAgain();
    QVERIFY(m_desk->workspace.session().isChecking());
    QTRY_VERIFY(!m_desk->workspace.session().isChecking());
    QVERIFY(m_desk->find<QPushButton>("Retry")->isVisible());

    m_proxy->setFault({});
    tryAgain();
    QTRY_VERIFY(m_desk->workspace.session().isConnected());
    QCOMPARE(m_desk->message(), QString());
    QTRY_VERIFY(m_desk->workspace.organizations().hasData());
}

void TestMessages::triesNoRefusedTokenAgain()
{
    sitDownUnconnected();
    Connection connection = m_desk->connection();
    connection.credential = Credential::fromToken(QString(40, u'1'));
    m_desk->window.connectTo(connection);
    QTRY_VERIFY(!m_desk->message().isEmpty());
    QVERIFY(!m_desk->find<QPushButton>("Retry")->isVisible());
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"

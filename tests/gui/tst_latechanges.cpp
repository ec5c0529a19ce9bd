// SPDX-License-Identifier: GPL-3.0-or-later
// Answers and dialogs that another organization, or another connection, has overtaken.
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/peer.h"
#include "ui/widgets/accessibility.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTcpSocket>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

const OrganizationName acme {u"acme-vision"_s};
const OrganizationName single {u"ekster-labs"_s};
const QString overtaken = u"Another organization was opened meanwhile. Nothing was changed."_s;

} // namespace

class TestLateChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void opensWhatWasCreatedForWhoWaits();
    void tellsOfWhatWasCreatedForWhoDoesNot();
    void leavesTheDialogOfAnotherService();
    void invitesToNobodyElse();
    void tellsWhereAnInvitationWent();
    void removesNobodyElse();
    void changesTheRoleOfWhoWasAskedAbout();
    void renamesNothingElse();
    void changesNoSubscriptionElse();
    void tellsWhichChangeWasRefused();
    void invitesUnderANewName();
    void namesTheOrganizationOfAStoppedChange();
    void closingAnUnsentDialogLeavesTheAttempt();
    void closingADialogEndsItsAttempt();
    void anotherAttemptEndsTheFirst();

private:
    QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*m_desk->dialog(), QLatin1StringView(name));
    }
    QLineEdit *field(const char *name) const
    {
        return named<QLineEdit>(*m_desk->dialog(), QLatin1StringView(name));
    }
    /// What the dialog says above its buttons; empty where no dialog is open.
    QString refusal() const
    {
        const QDialog *dialog = m_desk->dialog();
        return dialog ? dialog->findChild<MessageBar *>()->message() : QString();
    }
    int memberCount(const OrganizationName &name) const
    {
        const QByteArray path = name.text.toLatin1();
        return int(m_desk->sandbox.admin().get(usersPath(path.constData())).array().size());
    }
    void typeNewOrganization();
    /// One that leaves time to do something before it answers.
    void sitDownAtASlowService();
    /// Closes the dialog once what it has asked for is on its way.
    void closeOnTheWay();
    void openConnectDialog(const QUrl &address);
    /// A service that never answers.
    Connection silent() const { return {u"Silent"_s, m_silent->address(), {}}; }
    bool welcomeIsBusy() const
    {
        return !m_desk->find<QPushButton>("Explore the demo")->isEnabled();
    }

    std::unique_ptr<Peer> m_silent;
    std::unique_ptr<Desk> m_desk;
};

void TestLateChanges::init()
{
    m_silent = std::make_unique<Peer>();
    m_silent->setHandler([](const PeerRequest &, QTcpSocket &) {});
    m_desk = std::make_unique<Desk>();
}

void TestLateChanges::cleanup()
{
    m_desk.reset();
    m_silent.reset();
}

void TestLateChanges::typeNewOrganization()
{
    m_desk->find<QPushButton>("New organization")->click();
    QTRY_VERIFY(m_desk->dialog());
    field("Name")->setText(u"lighthouse"_s);
    QTRY_VERIFY(button("Create")->isEnabled());
}

void TestLateChanges::sitDownAtASlowService()
{
    SandboxOptions options = quietOptions();
    options.latencyMs = 300;
    m_desk = std::make_unique<Desk>(Settings(), options);
}

void TestLateChanges::closeOnTheWay()
{
    QTRY_VERIFY(button("Close"));
    button("Close")->click();
}

void TestLateChanges::openConnectDialog(const QUrl &address)
{
    m_desk->window.askForConnection();
    QTRY_VERIFY(m_desk->dialog());
    field("API address")->setText(address.toString());
    field("API token")->setText(u"secret"_s);
}

void TestLateChanges::opensWhatWasCreatedForWhoWaits()
{
    QVERIFY(m_desk->connectAndWait());
    typeNewOrganization();
    button("Create")->click();
    QTRY_VERIFY(!m_desk->dialog());
    QCOMPARE(m_desk->workspace.openOrganization().text, u"lighthouse"_s);
}

void TestLateChanges::tellsOfWhatWasCreatedForWhoDoesNot()
{
    sitDownAtASlowService();
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    typeNewOrganization();
    button("Create")->click();
    closeOnTheWay();
    QTRY_COMPARE(m_desk->message(), u"lighthouse is created."_s);
    QCOMPARE(m_desk->workspace.openOrganization(), acme);
    QVERIFY(m_desk->workspace.organizations().model().rowOf(OrganizationName {u"lighthouse"_s})
            >= 0);
}

void TestLateChanges::leavesTheDialogOfAnotherService()
{
    QVERIFY(m_desk->connectAndWait());
    typeNewOrganization();
    QPointer<QTcpSocket> asking;
    m_silent->setHandler([&asking](const PeerRequest &, QTcpSocket &socket) { asking = &socket; });
    m_desk->window.connectTo(silent());
    QTRY_VERIFY(asking);
    QVERIFY(m_desk->dialog());
    asking->write(Peer::answer(200, "[]"));
    QTRY_COMPARE(m_desk->workspace.session().connection().name, u"Silent"_s);
    QVERIFY(!m_desk->dialog());
}

void TestLateChanges::invitesToNobodyElse()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    field("Email")->setText(u"newcomer@example.com"_s);
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Members));
    button("Send invitation")->click();
    QTRY_COMPARE(refusal(), overtaken);
    QCOMPARE(memberCount(acme), 48);
    QCOMPARE(memberCount(single), 3);
    m_desk->dialog()->reject();
}

void TestLateChanges::tellsWhereAnInvitationWent()
{
    sitDownAtASlowService();
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    field("Email")->setText(u"newcomer@example.com"_s);
    button("Send invitation")->click();
    closeOnTheWay();
    m_desk->window.openOrganization(single);
    QTRY_COMPARE(m_desk->message(), u"newcomer@example.com is invited to acme-vision."_s);
    QCOMPARE(memberCount(acme), 49);
}

void TestLateChanges::removesNobodyElse()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->select(m_desk->regularMember());
    m_desk->find<QPushButton>("Remove member")->click();
    QTRY_VERIFY(m_desk->dialog());
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Members));
    button("Remove")->click();
    QTRY_COMPARE(m_desk->message(), overtaken);
    QCOMPARE(memberCount(acme), 48);
    QCOMPARE(memberCount(single), 3);
}

void TestLateChanges::changesTheRoleOfWhoWasAskedAbout()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const MembersController &controller = m_desk->workspace.members();
    QString self;
    QString other;
    for (const Member &member : controller.model().members()) {
        if (member.isAdmin())
            (controller.isCurrentUser(member) ? self : other) = member.email;
    }
    const auto isAdmin = [&](const QString &email) {
        const QList<Member> &members = controller.model().members();
        return std::any_of(members.begin(), members.end(), [&](const Member &member) {
            return member.email == email && member.isAdmin();
        });
    };
    QTRY_VERIFY(m_desk->find<QPushButton>("Invite member")->isEnabled());
    m_desk->select(self);
    m_desk->find<QPushButton>("Make regular user")->click();
    QTRY_VERIFY(m_desk->dialog());
    m_desk->select(other);
    button("Make regular user")->click();
    QTRY_COMPARE(m_desk->message(), self + u" is a regular user of acme-vision from now on."_s);
    QVERIFY(!isAdmin(self));
    QVERIFY(isAdmin(other));
}

void TestLateChanges::renamesNothingElse()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Subscription));
    m_desk->find<QPushButton>("Rename organization")->click();
    QTRY_VERIFY(m_desk->dialog());
    field("Name")->setText(u"brand-new"_s);
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Subscription));
    button("Rename")->click();
    QTRY_COMPARE(refusal(), overtaken);
    QCOMPARE(m_desk->sandbox.admin().get(u"/organizations/brand-new"_s).status, 404);
    m_desk->dialog()->reject();
}

void TestLateChanges::changesNoSubscriptionElse()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Subscription));
    m_desk->find<QPushButton>("Remove end date")->click();
    QTRY_VERIFY(m_desk->dialog());
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Subscription));
    button("Remove")->click();
    QTRY_COMPARE(m_desk->message(), overtaken);
}

void TestLateChanges::tellsWhichChangeWasRefused()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Subscription));
    m_desk->find<QPushButton>("Remove end date")->click();
    QTRY_VERIFY(m_desk->dialog());
    button("Remove")->click(); // which the vendor alone may do
    m_desk->window.openOrganization(single);
    QTRY_VERIFY(!m_desk->message().isEmpty());
    QVERIFY2(m_desk->message().startsWith(u"A problem with this change: remove the end date of the "
                                          "subscription of acme-vision. "_s),
             qPrintable(m_desk->message()));
}

void TestLateChanges::invitesUnderANewName()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    field("Email")->setText(u"newcomer@example.com"_s);
    OrganizationController &organization = m_desk->workspace.organization();
    OrganizationChange change;
    change.name = OrganizationName {u"brand-new"_s};
    organization.update(organization.opening(), change, [](const Result<OrganizationDetail> &) {});
    QTRY_COMPARE(m_desk->workspace.members().organization(), *change.name);
    button("Send invitation")->click();
    QTRY_COMPARE(m_desk->message(), u"newcomer@example.com is invited to brand-new."_s);
    QCOMPARE(memberCount(*change.name), 49);
}

void TestLateChanges::namesTheOrganizationOfAStoppedChange()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->members()->selectAll();
    QStringList admins;
    for (const Member &member : m_desk->workspace.members().model().members()) {
        if (member.isAdmin())
            admins.append(member.email);
    }
    m_desk->find<QPushButton>("Make admin")->click(); // passes over who is one already
    m_desk->window.openOrganization(single);
    QTRY_COMPARE(m_desk->message(),
                 u"1 member(s) of acme-vision made admin. %1 change(s) were not tried, because "
                 u"another organization was opened."_s.arg(48 - admins.size() - 1));
}

void TestLateChanges::closingAnUnsentDialogLeavesTheAttempt()
{
    m_desk->window.connectTo(m_desk->connection());
    openConnectDialog(m_silent->address());
    m_desk->dialog()->reject();
    QTRY_VERIFY(m_desk->workspace.organizations().hasData());
    QVERIFY(!welcomeIsBusy());
    QVERIFY(m_silent->requests().isEmpty());
}

void TestLateChanges::closingADialogEndsItsAttempt()
{
    openConnectDialog(m_silent->address());
    button("Connect")->click();
    QTRY_VERIFY(!m_silent->requests().isEmpty());
    QVERIFY(welcomeIsBusy());
    m_desk->dialog()->reject();
    QVERIFY(!m_desk->workspace.session().isChecking());
    QVERIFY(!welcomeIsBusy());
    QTRY_COMPARE(m_silent->closedCount(), 1);
}

void TestLateChanges::anotherAttemptEndsTheFirst()
{
    // The first one comes from the window, as at the start; the second one from the dialog.
    m_desk->window.connectTo(silent());
    QTRY_VERIFY(!m_silent->requests().isEmpty());
    QVERIFY(welcomeIsBusy());
    openConnectDialog(m_silent->address());
    button("Connect")->click();
    QTRY_COMPARE(m_silent->requests().size(), 2);
    m_desk->dialog()->reject();
    QVERIFY(!welcomeIsBusy());

    m_desk->window.connectTo(silent());
    m_desk->window.connectTo(m_desk->connection());
    QTRY_VERIFY(m_desk->workspace.organizations().hasData());
    QVERIFY(!welcomeIsBusy());
}

QTEST_MAIN(TestLateChanges)
#include "tst_latechanges.moc"

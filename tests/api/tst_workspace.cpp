// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspace.h"

#include "api/apiclient.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/usagecontroller.h"
#include "support/outcome.h"
#include "support/peer.h"
#include "support/runningsandbox.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// A whole workspace against a sandbox: what a window works with, without the window. The models of
/// organizations and members run under the model tester for the whole of each test.
class tst_Workspace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void connectsAndFillsInTheList();
    void knowsWhoIsConnected();
    void remainsUnconnectedWithAWrongToken();
    void keepsTheConnectionBeforeAWrongToken();
    void keepsTheConnectionBeforeACancelledOne();
    void laterConnectionReplacesTheOneUnderWay();
    void asksTheConnectionInUseWhileAnotherIsChecked();
    void tellsOfTheRateLimitOfACheck();
    void anotherConnectionForgetsEverything();
    void tellsWhenTheCredentialIsNoLongerAccepted();
    void tellsOfTheRateLimit();
    void keepsTheListWhenTheServiceIsGone();

    void createsAnOrganization();
    void createsNothingUnderATakenName();
    void opensAnOrganization();
    void tellsWhyAnOrganizationDoesNotOpen();
    void renameKeepsEverythingInStep();
    void renameOfOneThatIsNoLongerOpen();
    void followsARenameElsewhere_data();
    void followsARenameElsewhere();
    void tellsThatAnOrganizationIsGone();
    void refusesASubscriptionFromWhoMayNotChangeIt();
    void looksUpVouchers();

    void invites();
    void makesSeveralAdmins();
    void removesSeveral();
    void reportsTheLastAdmin();
    void hasNothingToDoForAdminsAlready();
    void forgetsTheOrganizationBefore();
    void stopsChangesWhenAnotherOrganizationOpens();
    void goesOnWithChangesUnderANewName();
    void knowsWhoCanAdminister();

private:
    void start(const SandboxOptions &options = quietOptions());
    Connection connectionWith(const QString &token) const;
    void connectWith(const QString &token);
    void openFully(const OrganizationName &name);
    OrganizationRow rowOf(const OrganizationName &name) const;
    QList<Member> regularMembers() const;
    Member self() const;

    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QAbstractItemModelTester> m_organizationsTester;
    std::unique_ptr<QAbstractItemModelTester> m_membersTester;
};

namespace {

const OrganizationName acme {u"acme-vision"_s};      // 48 members, five of them admins
const OrganizationName single {u"ekster-labs"_s};    // three members, the caller its only admin
const OrganizationName others {u"kestrel-health"_s}; // the caller is no admin here
const OrganizationName fresh {u"fresh-start"_s};

constexpr auto modelTesterMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void tst_Workspace::init()
{
    start();
}

void tst_Workspace::start(const SandboxOptions &options)
{
    cleanup();
    m_sandbox = std::make_unique<RunningSandbox>(options);
    m_client = std::make_unique<ApiClient>();
    m_workspace = std::make_unique<Workspace>(*m_client, quietOptions().clock);
    m_organizationsTester = std::make_unique<QAbstractItemModelTester>(
        &m_workspace->organizations().model(), modelTesterMode);
    m_membersTester = std::make_unique<QAbstractItemModelTester>(&m_workspace->members().model(),
                                                                 modelTesterMode);
}

void tst_Workspace::cleanup()
{
    m_membersTester.reset();
    m_organizationsTester.reset();
    m_workspace.reset();
    m_client.reset();
    m_sandbox.reset();
}

Connection tst_Workspace::connectionWith(const QString &token) const
{
    return {u"Test"_s, m_sandbox->address().url, Credential::fromToken(token), true};
}

/// Waits until the list, its details and the user are there.
void tst_Workspace::connectWith(const QString &token)
{
    Outcome<Done> outcome;
    m_workspace->session().connectTo(connectionWith(token), outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QTRY_VERIFY(m_workspace->session().currentUser());
    QTRY_VERIFY(m_workspace->organizations().hasData());
    QTRY_COMPARE(m_workspace->organizations().remainingDetails(), 0);
}

void tst_Workspace::openFully(const OrganizationName &name)
{
    m_workspace->open(name);
    QTRY_VERIFY(m_workspace->organization().hasData());
    QTRY_VERIFY(m_workspace->members().hasData());
    QTRY_VERIFY(m_workspace->periodUsage().hasData());
}

OrganizationRow tst_Workspace::rowOf(const OrganizationName &name) const
{
    const OrganizationTableModel &model = m_workspace->organizations().model();
    const int row = model.rowOf(name);
    return row < 0 ? OrganizationRow() : model.at(row);
}

QList<Member> tst_Workspace::regularMembers() const
{
    QList<Member> regular;
    for (const Member &member : m_workspace->members().model().members()) {
        if (!member.isAdmin())
            regular.append(member);
    }
    return regular;
}

/// The caller among the members of the organization that is open.
Member tst_Workspace::self() const
{
    for (const Member &member : m_workspace->members().model().members()) {
        if (member.email == m_sandbox->address().email)
            return member;
    }
    return {};
}

void tst_Workspace::connectsAndFillsInTheList()
{
    QVERIFY(!m_workspace->session().isConnected());
    QSignalSpy changed(&m_workspace->session(), &SessionController::connectionChanged);
    connectWith(m_sandbox->address().adminToken);
    QVERIFY(m_workspace->session().isConnected());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_workspace->session().connection().name, u"Test"_s);

    const QList<OrganizationRow> &rows = m_workspace->organizations().model().rows();
    QCOMPARE(rows.size(), 12);
    for (const OrganizationRow &row : rows) {
        const QByteArray name = row.organization.name.text.toUtf8();
        QVERIFY2(row.subscription && row.members && row.admins, name.constData());
        QVERIFY2(row.credits && row.projects, name.constData());
    }
    QCOMPARE(rowOf(acme).subscription, u"premium"_s);
    QCOMPARE(rowOf(acme).members, 48);
    QCOMPARE(rowOf(acme).admins, 5);
    QCOMPARE(rowOf(single).members, 3);
    QCOMPARE(rowOf(single).admins, 1);
    QVERIFY(*rowOf(acme).credits > *rowOf(single).credits);
}

void tst_Workspace::knowsWhoIsConnected()
{
    connectWith(m_sandbox->address().adminToken);
    QCOMPARE(m_workspace->session().currentUser()->email, m_sandbox->address().email);
}

void tst_Workspace::remainsUnconnectedWithAWrongToken()
{
    QSignalSpy changed(&m_workspace->session(), &SessionController::connectionChanged);
    Outcome<Done> outcome;
    m_workspace->session().connectTo(connectionWith(u"wrong"_s), outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!m_workspace->session().isConnected());
    QCOMPARE(changed.count(), 0);
}

void tst_Workspace::keepsTheConnectionBeforeAWrongToken()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    QSignalSpy changed(&m_workspace->session(), &SessionController::connectionChanged);
    QSignalSpy unauthorized(&m_workspace->session(), &SessionController::unauthorized);
    const Connection before = m_workspace->session().connection();
    Outcome<Done> outcome;
    m_workspace->session().connectTo(connectionWith(u"wrong"_s), outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QVERIFY(m_workspace->session().isConnected());
    QCOMPARE(m_workspace->session().connection().credential.header(), before.credential.header());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_workspace->openOrganization(), single);

    QSignalSpy status(&m_workspace->members(), &LoadingController::statusChanged);
    m_workspace->members().refresh();
    QTRY_VERIFY(status.count() > 0 && !m_workspace->members().isLoading());
    QVERIFY(!m_workspace->members().error());
    QCOMPARE(unauthorized.count(), 0);
}

void tst_Workspace::keepsTheConnectionBeforeACancelledOne()
{
    connectWith(m_sandbox->address().adminToken);
    const QByteArray before = m_workspace->session().connection().credential.header();
    Outcome<Done> outcome;
    m_workspace->session().connectTo(connectionWith(u"wrong"_s), outcome.callback());
    m_workspace->session().cancel();
    QCOMPARE(m_workspace->session().connection().credential.header(), before);
    m_workspace->organizations().refresh();
    QTRY_VERIFY(!m_workspace->organizations().isLoading());
    QVERIFY(!m_workspace->organizations().error());
    QCOMPARE(outcome.count(), 0);
}

void tst_Workspace::laterConnectionReplacesTheOneUnderWay()
{
    connectWith(m_sandbox->address().adminToken);
    const QByteArray before = m_workspace->session().connection().credential.header();
    Outcome<Done> first;
    Outcome<Done> second;
    m_workspace->session().connectTo(connectionWith(m_sandbox->address().memberToken),
                                     first.callback());
    m_workspace->session().connectTo(connectionWith(u"wrong"_s), second.callback());
    QTRY_COMPARE(second.count(), 1);
    QVERIFY(!second.succeeded());
    QCOMPARE(first.count(), 0);
    QCOMPARE(m_workspace->session().connection().credential.header(), before);
}

void tst_Workspace::asksTheConnectionInUseWhileAnotherIsChecked()
{
    connectWith(m_sandbox->address().adminToken);
    Peer silent;
    silent.setHandler([](const PeerRequest &, QTcpSocket &) {});
    Outcome<Done> outcome;
    m_workspace->session().connectTo({u"Other"_s, silent.address(), Credential::fromToken(u"x"_s)},
                                     outcome.callback());
    QTRY_COMPARE(silent.requests().size(), 1);
    QCOMPARE(silent.requests().first().target, QByteArray("/v2.1/organizations"));
    QCOMPARE(m_workspace->session().connection().name, u"Test"_s);

    openFully(single);
    QSignalSpy status(&m_workspace->organizations(), &LoadingController::statusChanged);
    m_workspace->organizations().refresh();
    QTRY_VERIFY(status.count() > 0 && !m_workspace->organizations().isLoading());
    QVERIFY(!m_workspace->organizations().error());
    QTRY_COMPARE(m_workspace->organizations().remainingDetails(), 0);
    QCOMPARE(m_workspace->members().model().rowCount(), 3);
    QCOMPARE(silent.requests().size(), 1);
    QCOMPARE(outcome.count(), 0);
}

void tst_Workspace::tellsOfTheRateLimitOfACheck()
{
    Peer peer;
    peer.setAnswer(Peer::answer(429, "{}", {"x-ratelimit-reset: 3600"}));
    QSignalSpy waiting(&m_workspace->session(), &SessionController::waitingForRateLimit);
    Outcome<Done> outcome;
    m_workspace->session().connectTo({u"Other"_s, peer.address(), {}}, outcome.callback());
    QTRY_COMPARE(waiting.count(), 1);
    QCOMPARE(waiting.first().first().toInt(), 3601);
    m_workspace->session().cancel();
    QTRY_COMPARE(waiting.count(), 2);
    QCOMPARE(waiting.last().first().toInt(), 0);
    QCOMPARE(outcome.count(), 0);
}

void tst_Workspace::anotherConnectionForgetsEverything()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    QSignalSpy opened(m_workspace.get(), &Workspace::openOrganizationChanged);
    connectWith(m_sandbox->address().memberToken);
    QCOMPARE(opened.count(), 1);
    QVERIFY(m_workspace->openOrganization().isEmpty());
    QCOMPARE(m_workspace->members().model().rowCount(), 0);
    QVERIFY(!m_workspace->members().hasData());
    QVERIFY(!m_workspace->organization().detail());
    QCOMPARE(m_workspace->organizations().model().rowCount(), 5);
    QCOMPARE(m_workspace->organizations().model().rowOf(single), -1);
    QVERIFY(m_workspace->session().currentUser()->email != m_sandbox->address().email);
}

void tst_Workspace::tellsWhenTheCredentialIsNoLongerAccepted()
{
    connectWith(m_sandbox->address().adminToken);
    QSignalSpy unauthorized(&m_workspace->session(), &SessionController::unauthorized);
    m_client->setConnection(connectionWith(u"withdrawn"_s));
    m_workspace->organizations().refresh();
    QTRY_COMPARE(unauthorized.count(), 1);
    QTRY_VERIFY(m_workspace->organizations().error());
    QCOMPARE(m_workspace->organizations().error()->kind, ErrorKind::Unauthorized);
    QCOMPARE(m_workspace->organizations().model().rowCount(), 12);
}

void tst_Workspace::tellsOfTheRateLimit()
{
    SandboxOptions options = quietOptions();
    options.rateLimitPerMinute = 3;
    start(options);
    QSignalSpy waiting(&m_workspace->session(), &SessionController::waitingForRateLimit);
    Outcome<Done> outcome;
    m_workspace->session().connectTo(connectionWith(m_sandbox->address().adminToken),
                                     outcome.callback());
    QTRY_VERIFY(!waiting.isEmpty());
    QVERIFY(waiting.first().first().toInt() > 0);
    m_workspace->organizations().clear();
    QTRY_COMPARE(waiting.last().first().toInt(), 0);
}

void tst_Workspace::keepsTheListWhenTheServiceIsGone()
{
    connectWith(m_sandbox->address().adminToken);
    const QDateTime loaded = m_workspace->organizations().updatedAt();
    m_sandbox.reset();
    m_workspace->organizations().refresh();
    QVERIFY(m_workspace->organizations().isLoading());
    QTRY_VERIFY(!m_workspace->organizations().isLoading());
    QVERIFY(m_workspace->organizations().error());
    QCOMPARE(m_workspace->organizations().error()->kind, ErrorKind::Network);
    QCOMPARE(m_workspace->organizations().updatedAt(), loaded);
    QCOMPARE(m_workspace->organizations().model().rowCount(), 12);
}

void tst_Workspace::createsAnOrganization()
{
    connectWith(m_sandbox->address().adminToken);
    Outcome<Organization> outcome;
    m_workspace->organizations().create({fresh, freeSubscription()}, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(outcome.value().name, fresh);
    QCOMPARE(m_workspace->organizations().model().rowCount(), 13);
    QTRY_COMPARE(m_workspace->organizations().remainingDetails(), 0);
    QCOMPARE(rowOf(fresh).subscription, freeSubscription());
    QCOMPARE(rowOf(fresh).members, 1);
    QCOMPARE(rowOf(fresh).admins, 1);
    QCOMPARE(rowOf(fresh).projects, 0);
}

void tst_Workspace::createsNothingUnderATakenName()
{
    connectWith(m_sandbox->address().adminToken);
    Outcome<Organization> outcome;
    m_workspace->organizations().create({acme, freeSubscription()}, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_workspace->organizations().model().rowCount(), 12);
}

void tst_Workspace::opensAnOrganization()
{
    connectWith(m_sandbox->address().adminToken);
    QSignalSpy opened(m_workspace.get(), &Workspace::openOrganizationChanged);
    openFully(acme);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_workspace->openOrganization(), acme);
    QCOMPARE(m_workspace->organization().detail()->subscription, u"premium"_s);
    QCOMPARE(m_workspace->members().model().rowCount(), 48);
    QCOMPARE(m_workspace->resources().organization(), acme);
    QCOMPARE(m_workspace->usage().organization(), acme);
    m_workspace->open(acme);
    QCOMPARE(opened.count(), 1);
    QVERIFY(m_workspace->members().hasData());

    m_workspace->resources().refresh();
    QTRY_VERIFY(m_workspace->resources().counts());
    QCOMPARE(rowOf(acme).projects, m_workspace->resources().counts()->projects);
}

void tst_Workspace::tellsWhyAnOrganizationDoesNotOpen()
{
    connectWith(m_sandbox->address().adminToken);
    m_workspace->open({u"no-such-organization"_s});
    QTRY_VERIFY(m_workspace->organization().error());
    QTRY_VERIFY(m_workspace->members().error());
    QCOMPARE(m_workspace->organization().error()->kind, ErrorKind::NotFound);
    QCOMPARE(m_workspace->members().error()->kind, ErrorKind::NotFound);
    QVERIFY(!m_workspace->organization().hasData());
}

void tst_Workspace::renameKeepsEverythingInStep()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    const QString id = rowOf(single).organization.id;
    QSignalSpy opened(m_workspace.get(), &Workspace::openOrganizationChanged);
    Outcome<OrganizationDetail> outcome;
    OrganizationChange change;
    change.name = fresh;
    m_workspace->organization().update(m_workspace->organization().opening(), change,
                                       outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));

    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_workspace->openOrganization(), fresh);
    QCOMPARE(m_workspace->organization().detail()->name, fresh);
    QCOMPARE(m_workspace->members().organization(), fresh);
    QCOMPARE(m_workspace->resources().organization(), fresh);
    QCOMPARE(m_workspace->usage().organization(), fresh);
    QCOMPARE(m_workspace->periodUsage().organization(), fresh);
    QCOMPARE(rowOf(fresh).organization.id, id);
    QCOMPARE(rowOf(fresh).members, 3);
    QCOMPARE(m_workspace->organizations().model().rowOf(single), -1);
    QCOMPARE(m_workspace->members().model().rowCount(), 3);

    m_workspace->organization().refresh();
    m_workspace->members().refresh();
    QTRY_VERIFY(!m_workspace->organization().isLoading());
    QTRY_VERIFY(!m_workspace->members().isLoading());
    QTRY_VERIFY(m_workspace->periodUsage().hasData());
    QVERIFY(!m_workspace->organization().error());
    QVERIFY(!m_workspace->members().error());
    QVERIFY(!m_workspace->periodUsage().error());
}

void tst_Workspace::renameOfOneThatIsNoLongerOpen()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    Outcome<OrganizationDetail> outcome;
    OrganizationChange change;
    change.name = fresh;
    m_workspace->organization().update(m_workspace->organization().opening(), change,
                                       outcome.callback());
    m_workspace->open(acme);
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(m_workspace->openOrganization(), acme);
    QCOMPARE(m_workspace->members().organization(), acme);
    QVERIFY(m_workspace->organizations().model().rowOf(fresh) >= 0);
    QTRY_VERIFY(m_workspace->organization().detail());
    QCOMPARE(m_workspace->organization().detail()->name, acme);
}

void tst_Workspace::followsARenameElsewhere_data()
{
    QTest::addColumn<bool>("listFirst");
    QTest::newRow("found by the organization") << false;
    QTest::newRow("found by the list") << true;
}

void tst_Workspace::followsARenameElsewhere()
{
    QFETCH(bool, listFirst);
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    const QString id = rowOf(single).organization.id;
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    const QByteArray body = R"({"name": ")" + fresh.text.toUtf8() + "\"}";
    QCOMPARE(m_sandbox->admin().send("PATCH", u"/organizations/"_s + single.text, body).status,
             200);
    if (listFirst) {
        m_workspace->organizations().refresh();
        QTRY_VERIFY(m_workspace->organizations().model().rowOf(fresh) >= 0);
    }
    m_workspace->organization().refresh();
    m_workspace->members().refresh();
    QTRY_COMPARE(m_workspace->openOrganization(), fresh);
    QTRY_VERIFY(!m_workspace->organization().isLoading() && !m_workspace->members().isLoading());
    QVERIFY(!m_workspace->organization().error());
    QVERIFY(!m_workspace->members().error());
    QCOMPARE(m_workspace->organization().detail()->id, id);
    QCOMPARE(m_workspace->members().organization(), fresh);
    QCOMPARE(m_workspace->usage().organization(), fresh);
    QCOMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().contains(single.text));
    QVERIFY(told[0][0].toString().contains(fresh.text));
}

void tst_Workspace::tellsThatAnOrganizationIsGone()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(acme);
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    const QString me = m_workspace->session().currentUser()->id.text;
    const QString path = u"/organizations/"_s + acme.text + u"/users/"_s + me;
    QCOMPARE(m_sandbox->admin().send("DELETE", path).status, 204);
    m_workspace->organization().refresh();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().contains(acme.text));
    QCOMPARE(m_workspace->organization().error()->kind, ErrorKind::NotFound);
    QCOMPARE(m_workspace->organizations().model().rowOf(acme), -1);
    QVERIFY(m_workspace->organization().hasData()); // what was shown is still there
}

void tst_Workspace::refusesASubscriptionFromWhoMayNotChangeIt()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(acme);
    const OrganizationDetail before = *m_workspace->organization().detail();
    Outcome<OrganizationDetail> outcome;
    OrganizationChange change;
    change.subscription = freeSubscription();
    m_workspace->organization().update(m_workspace->organization().opening(), change,
                                       outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
    QCOMPARE(*m_workspace->organization().detail(), before);
}

void tst_Workspace::looksUpVouchers()
{
    connectWith(m_sandbox->address().adminToken);
    Outcome<Voucher> replaced;
    Outcome<Voucher> known;
    m_workspace->organization().lookUpVoucher(u"WORK"_s, replaced.callback());
    m_workspace->organization().lookUpVoucher(u" WORKSHOP-GPU "_s, known.callback());
    QTRY_COMPARE(known.count(), 1);
    QVERIFY(known.succeeded());
    QVERIFY(!known.value().description.isEmpty());
    Outcome<Voucher> unknown;
    m_workspace->organization().lookUpVoucher(u"NO-SUCH-CODE"_s, unknown.callback());
    QTRY_COMPARE(unknown.count(), 1);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(replaced.count(), 0);
}

void tst_Workspace::invites()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    const NewMember newcomer {u"newcomer@example.com"_s, MemberRole::Admin};
    Outcome<Member> outcome;
    m_workspace->members().invite(m_workspace->members().opening(), newcomer, outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(m_workspace->members().model().members().constLast(), outcome.value());
    QCOMPARE(outcome.value().email, newcomer.email);
    QVERIFY(outcome.value().isAdmin());
    QCOMPARE(rowOf(single).members, 4);
    QCOMPARE(rowOf(single).admins, 2);

    Outcome<Member> again;
    m_workspace->members().invite(m_workspace->members().opening(), newcomer, again.callback());
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_workspace->members().model().rowCount(), 4);
}

void tst_Workspace::makesSeveralAdmins()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    QSignalSpy progress(&m_workspace->members(), &MembersController::changeProgressed);
    std::optional<MemberChangeReport> report;
    // Who is an admin already is passed over.
    m_workspace->members().setRole(m_workspace->members().opening(),
                                   m_workspace->members().model().members(), MemberRole::Admin,
                                   [&](const MemberChangeReport &made) { report = made; });
    QTRY_VERIFY(report);
    QCOMPARE(report->done, 2);
    QVERIFY(report->failures.isEmpty());
    QCOMPARE(m_workspace->members().model().adminCount(), 3);
    QCOMPARE(rowOf(single).admins, 3);
    QCOMPARE(progress.count(), 2);
    QCOMPARE(progress.at(0), (QVariantList {1, 2}));
    QCOMPARE(progress.at(1), (QVariantList {2, 2}));

    QSignalSpy status(&m_workspace->members(), &LoadingController::statusChanged);
    m_workspace->members().refresh();
    QTRY_VERIFY(status.count() > 0 && !m_workspace->members().isLoading());
    QCOMPARE(m_workspace->members().model().adminCount(), 3);
}

void tst_Workspace::removesSeveral()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(acme);
    const QList<Member> leaving = regularMembers().first(3);
    std::optional<MemberChangeReport> report;
    m_workspace->members().remove(m_workspace->members().opening(), leaving,
                                  [&](const MemberChangeReport &made) { report = made; });
    QTRY_VERIFY(report);
    QCOMPARE(report->done, 3);
    QVERIFY(report->failures.isEmpty());
    QCOMPARE(rowOf(acme).members, 45);
    QCOMPARE(m_workspace->members().model().rowCount(), 45);
    for (const Member &member : leaving)
        QVERIFY(!m_workspace->members().model().members().contains(member));
}

void tst_Workspace::reportsTheLastAdmin()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    const Member admin = self();
    const QList<Member> regular = regularMembers();
    QCOMPARE(regular.size(), 2);
    QVERIFY(m_workspace->members().takesLastAdmin({regular[0], admin}));
    QVERIFY(!m_workspace->members().takesLastAdmin(regular));

    std::optional<MemberChangeReport> removed;
    m_workspace->members().remove(m_workspace->members().opening(), {regular[0], admin, regular[1]},
                                  [&](const MemberChangeReport &made) { removed = made; });
    QTRY_VERIFY(removed);
    QCOMPARE(removed->done, 2);
    QCOMPARE(removed->failures.size(), 1);
    QCOMPARE(removed->failures[0].member, admin);
    QCOMPARE(removed->failures[0].error.kind, ErrorKind::Invalid);
    QCOMPARE(m_workspace->members().model().members(), QList<Member> {admin});

    std::optional<MemberChangeReport> changed;
    m_workspace->members().setRole(m_workspace->members().opening(), {admin}, MemberRole::Regular,
                                   [&](const MemberChangeReport &made) { changed = made; });
    QTRY_VERIFY(changed);
    QCOMPARE(changed->done, 0);
    QCOMPARE(changed->failures.size(), 1);
    QVERIFY(self().isAdmin());
}

void tst_Workspace::hasNothingToDoForAdminsAlready()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(single);
    QSignalSpy progress(&m_workspace->members(), &MembersController::changeProgressed);
    std::optional<MemberChangeReport> report;
    m_workspace->members().setRole(m_workspace->members().opening(), {self()}, MemberRole::Admin,
                                   [&](const MemberChangeReport &made) { report = made; });
    QTRY_VERIFY(report);
    QCOMPARE(report->done, 0);
    QVERIFY(report->failures.isEmpty());
    QCOMPARE(progress.count(), 0);
}

void tst_Workspace::forgetsTheOrganizationBefore()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(acme);
    QStringList stale;
    const MemberTableModel &model = m_workspace->members().model();
    m_workspace->members().refresh();
    m_workspace->organization().refresh();
    m_workspace->open(single);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!m_workspace->organization().detail());
    connect(&model, &QAbstractItemModel::modelReset, this, [&] {
        for (const Member &member : model.members()) {
            if (member.email.endsWith(u"@acme-vision.example.com"_s))
                stale.append(member.email);
        }
    });
    QTRY_VERIFY(m_workspace->members().hasData());
    QTRY_VERIFY(m_workspace->organization().hasData());
    QTRY_VERIFY(m_workspace->periodUsage().hasData());
    QCOMPARE(stale, QStringList());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(m_workspace->organization().detail()->name, single);
    QCOMPARE(rowOf(acme).members, 48);
    QCOMPARE(rowOf(single).members, 3);
}

void tst_Workspace::stopsChangesWhenAnotherOrganizationOpens()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(acme);
    std::optional<MemberChangeReport> report;
    m_workspace->members().remove(m_workspace->members().opening(), regularMembers().first(3),
                                  [&](const MemberChangeReport &made) { report = made; });
    m_workspace->open(single);
    QTRY_VERIFY(report);
    QCOMPARE(report->done, 1);
    QCOMPARE(report->notTried, 2);
    QCOMPARE(report->organization, acme);
    QVERIFY(report->failures.isEmpty());
    QTRY_COMPARE(m_workspace->members().model().rowCount(), 3);
    openFully(acme);
    QCOMPARE(m_workspace->members().model().rowCount(), 47);
}

void tst_Workspace::goesOnWithChangesUnderANewName()
{
    connectWith(m_sandbox->address().adminToken);
    openFully(acme);
    std::optional<MemberChangeReport> report;
    m_workspace->members().remove(m_workspace->members().opening(), regularMembers().first(5),
                                  [&](const MemberChangeReport &made) { report = made; });
    Outcome<OrganizationDetail> outcome;
    OrganizationChange change;
    change.name = fresh;
    m_workspace->organization().update(m_workspace->organization().opening(), change,
                                       outcome.callback());
    QTRY_VERIFY(report);
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().message));
    QCOMPARE(report->done, 5);
    QVERIFY(report->failures.isEmpty());
    QCOMPARE(m_workspace->members().organization(), fresh);
    QCOMPARE(m_workspace->members().model().rowCount(), 43);
    QCOMPARE(rowOf(fresh).members, 43);
}

void tst_Workspace::knowsWhoCanAdminister()
{
    QVERIFY(m_workspace->members().canAdminister());
    connectWith(m_sandbox->address().adminToken);
    openFully(others);
    QVERIFY(!m_workspace->members().canAdminister());
    m_workspace->open(acme);
    QVERIFY(m_workspace->members().canAdminister());
    QTRY_VERIFY(m_workspace->members().hasData());
    QVERIFY(m_workspace->members().canAdminister());
    connectWith(m_sandbox->address().memberToken);
    openFully(acme);
    QVERIFY(!m_workspace->members().canAdminister());

    Outcome<Member> refused;
    m_workspace->members().invite(m_workspace->members().opening(), {u"newcomer@example.com"_s},
                                  refused.callback());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_workspace->members().model().rowCount(), 48);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"

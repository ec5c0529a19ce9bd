// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/organizationsapi.h"
#include "api/vouchersapi.h"
#include "controllers/changerunner.h"
#include "controllers/organizationcontroller.h"
#include "journal/journal.h"
#include "support/find.h"
#include "support/peer.h"
#include "ui/subscription/renamedialog.h"
#include "ui/subscription/subscriptiondialog.h"
#include "ui/subscription/subscriptionpage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/readablelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;

namespace {

QByteArray organization(const QByteArray &more = {})
{
    return R"({"id": "1", "name": "acme", "creation_date": "2020-03-25T15:43:46.101877Z",
               "subscription": "premium")"
           + more + "}";
}

const QByteArray allFields = R"(, "status": "suspended", "overage_usage": true,
                                 "two_factor_authentication_forced": false)";

} // namespace

class TestSubscriptionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatTheServerSent();
    void leavesOutWhatItDidNotSend();
    void waitsForTheOrganization();
    void saysWhyNothingCanBeChanged();
    void renames();
    void renameIsRefusedBesideTheField();
    void answerAfterTheDialogIsClosed();
    void showsTheVendorsRefusal();
    void removesTheEndDateOnceAsked();
    void freeHasNoEndDateToRemove();
    void namesTheRiskOfTwoFactor();
    void findsAVoucher();
    void findsNoVoucher();
    void forgetsAnAnswerToAnotherCode();
    void tellsOfOtherVoucherErrors();

private:
    void load(const QByteArray &body);
    QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*m_page, QLatin1StringView(name));
    }
    QString fact(const char *name) const
    {
        auto *label = named<ReadableLabel>(*m_page, QLatin1StringView(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    QLineEdit *code() const { return named<QLineEdit>(*m_page, QStringLiteral("Voucher code")); }

    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OrganizationsApi> m_organizations;
    std::unique_ptr<VouchersApi> m_vouchers;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<OrganizationController> m_controller;
    std::unique_ptr<SubscriptionPage> m_page;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_succeeded;
};

void TestSubscriptionPage::initTestCase()
{
    installAccessibility();
    qRegisterMetaType<ApiError>();
}

void TestSubscriptionPage::init()
{
    m_peer = std::make_unique<Peer>();
    m_client = std::make_unique<ApiClient>();
    Connection connection;
    connection.address = m_peer->address();
    connection.credential = Credential::fromToken(QStringLiteral("secret"));
    m_client->setConnection(connection);
    m_organizations = std::make_unique<OrganizationsApi>(*m_client);
    m_vouchers = std::make_unique<VouchersApi>(*m_client);
    m_journal = std::make_unique<Journal>(QString());
    m_changes = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_journal, systemClock);
    m_controller = std::make_unique<OrganizationController>(*m_organizations, *m_vouchers,
                                                            *m_changes, systemClock);
    m_page = std::make_unique<SubscriptionPage>(*m_controller);
    m_page->show();
    m_failed = std::make_unique<QSignalSpy>(m_page.get(), &SubscriptionPage::failed);
    m_succeeded = std::make_unique<QSignalSpy>(m_page.get(), &SubscriptionPage::succeeded);
}

void TestSubscriptionPage::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_changes.reset();
    m_journal.reset();
    m_client.reset();
    m_peer.reset();
}

void TestSubscriptionPage::load(const QByteArray &body)
{
    m_peer->setAnswer(Peer::answer(200, body));
    m_controller->setOrganization({QStringLiteral("acme")});
    m_controller->refresh();
    QTRY_VERIFY(m_controller->detail());
}

void TestSubscriptionPage::showsWhatTheServerSent()
{
    load(organization(allFields));
    m_page->setPeriod(DateRange {QDate(2026, 11, 7), QDate(2026, 12, 7)});
    QVERIFY(named<Pill>(*m_page, QStringLiteral("Premium"))->isVisible());
    auto *status = named<Pill>(*m_page, QStringLiteral("Suspended"));
    QVERIFY(status->isVisible());
    QCOMPARE(status->tone(), Tone::Bad);
    QCOMPARE(fact("Name"), QStringLiteral("acme"));
    QVERIFY(fact("Created").contains(QStringLiteral("2020")));
    // The last day of the period, not the day after it.
    QVERIFY(fact("Current period").contains(QStringLiteral("7 Nov 2026")));
    QVERIFY(fact("Current period").contains(QStringLiteral("6 Dec 2026")));
    QVERIFY(fact("Overage").startsWith(QStringLiteral("Allowed")));
    QCOMPARE(fact("Two-factor authentication"), QStringLiteral("Each member's own choice"));
}

void TestSubscriptionPage::leavesOutWhatItDidNotSend()
{
    load(organization());
    QVERIFY(named<Pill>(*m_page, QStringLiteral("Premium"))->isVisible());
    QCOMPARE(fact("Overage"), QString());
    QCOMPARE(fact("Two-factor authentication"), QString());
    QCOMPARE(fact("Current period"), QString());
    QVERIFY(!button("Force two-factor authentication")->isVisible());
    int pills = 0;
    const auto all = m_page->findChildren<Pill *>();
    for (const Pill *pill : all)
        pills += pill->isVisible() ? 1 : 0;
    QCOMPARE(pills, 1);
}

void TestSubscriptionPage::waitsForTheOrganization()
{
    QVERIFY(!button("Rename organization")->isEnabled());
    QCOMPARE(description(button("Rename organization")),
             QStringLiteral("The organization is not loaded yet."));
    load(organization());
    QVERIFY(button("Rename organization")->isEnabled());

    m_page->setPeriod(DateRange {QDate(2026, 11, 7), QDate(2026, 12, 7)});
    m_controller->setOrganization({QStringLiteral("brightfield")});
    QCOMPARE(fact("Current period"), QString());
    QCOMPARE(fact("Name"), QString());
    QVERIFY(!button("Change subscription")->isEnabled());
}

void TestSubscriptionPage::saysWhyNothingCanBeChanged()
{
    load(organization(allFields));
    const QString whyNot = QStringLiteral("Only admins of acme can do this.");
    m_page->setAdministrable(whyNot);
    for (const char *name : {"Rename organization", "Change subscription", "Remove end date",
                             "Force two-factor authentication"}) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(description(button(name)), whyNot);
    }
    m_page->setAdministrable({});
    QVERIFY(button("Rename organization")->isEnabled());
    QVERIFY(button("Remove end date")->isEnabled());
}

void TestSubscriptionPage::renames()
{
    load(organization());
    button("Rename organization")->click();
    QPointer<RenameDialog> dialog = m_page->findChild<RenameDialog *>();
    QVERIFY(dialog && dialog->isModal());
    named<QLineEdit>(*dialog, QStringLiteral("Name"))->setText(QStringLiteral("acme-labs"));
    m_peer->setAnswer(Peer::answer(200, organization().replace("acme", "acme-labs")));
    named<QPushButton>(*dialog, QStringLiteral("Rename"))->click();
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_succeeded->at(0).at(0).toString(),
             QStringLiteral("acme is called acme-labs from now on."));
    QTRY_VERIFY(!dialog);
    QCOMPARE(fact("Name"), QStringLiteral("acme-labs"));
    QCOMPARE(m_peer->requests().last().method, QByteArray("PATCH"));
    QCOMPARE(m_peer->requests().last().body, QByteArray(R"({"name":"acme-labs"})"));
    QCOMPARE(m_failed->size(), 0);
}

void TestSubscriptionPage::renameIsRefusedBesideTheField()
{
    load(organization());
    button("Rename organization")->click();
    auto *dialog = m_page->findChild<RenameDialog *>();
    auto *name = named<QLineEdit>(*dialog, QStringLiteral("Name"));
    name->setText(QStringLiteral("brightfield"));
    m_peer->setAnswer(Peer::answer(409, R"({"error": "The name is taken."})"));
    named<QPushButton>(*dialog, QStringLiteral("Rename"))->click();
    QCOMPARE(dialog->state(), FormDialog::State::Busy);
    QTRY_COMPARE(description(name), QStringLiteral("The name is taken."));
    QCOMPARE(dialog->state(), FormDialog::State::Ready);
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_failed->size(), 0);
}

void TestSubscriptionPage::answerAfterTheDialogIsClosed()
{
    load(organization());
    button("Rename organization")->click();
    QPointer<RenameDialog> dialog = m_page->findChild<RenameDialog *>();
    named<QLineEdit>(*dialog, QStringLiteral("Name"))->setText(QStringLiteral("brightfield"));
    QPointer<QTcpSocket> asking;
    m_peer->setHandler([&](const PeerRequest &, QTcpSocket &socket) { asking = &socket; });
    named<QPushButton>(*dialog, QStringLiteral("Rename"))->click();
    QTRY_VERIFY(asking);
    QTest::keyClick(dialog, Qt::Key_Escape);
    asking->write(Peer::answer(409, R"({"error": "The name is taken."})"));
    QVERIFY(!button("Rename organization")->isEnabled());
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<ApiError>().kind, ErrorKind::Conflict);
    QVERIFY(button("Rename organization")->isEnabled());
    QTRY_VERIFY(!dialog);
}

void TestSubscriptionPage::showsTheVendorsRefusal()
{
    const QString sentence = QStringLiteral("Only the vendor changes subscriptions. The change was "
                                            "not made. Ask somebody who is allowed to.");
    load(organization());
    button("Change subscription")->click();
    auto *dialog = m_page->findChild<SubscriptionDialog *>();
    named<QComboBox>(*dialog, QStringLiteral("Subscription"))
        ->setCurrentText(QStringLiteral("free"));
    m_peer->setAnswer(Peer::answer(403, R"({"error": "Only the vendor changes subscriptions."})"));
    named<QPushButton>(*dialog, QStringLiteral("Save"))->click();
    QTRY_COMPARE(dialog->findChild<MessageBar *>()->message(), sentence);
    QVERIFY(m_peer->requests().last().body.contains(R"("subscription":"free")"));
    QCOMPARE(m_succeeded->size(), 0);
}

void TestSubscriptionPage::removesTheEndDateOnceAsked()
{
    load(organization());
    const auto requests = m_peer->requests().size();
    button("Remove end date")->click();
    QPointer<ConfirmDialog> dialog = m_page->findChild<ConfirmDialog *>();
    QVERIFY(dialog->question().contains(QStringLiteral("acme's subscription")));
    named<QPushButton>(*dialog, QStringLiteral("Cancel"))->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_peer->requests().size(), requests);
    QVERIFY(button("Remove end date")->isEnabled());

    button("Remove end date")->click();
    named<QPushButton>(*m_page->findChild<ConfirmDialog *>(), QStringLiteral("Remove"))->click();
    QVERIFY(!button("Remove end date")->isEnabled());
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_peer->requests().last().body, QByteArray(R"({"subscription_end_date":null})"));
    QVERIFY(button("Remove end date")->isEnabled());
}

void TestSubscriptionPage::freeHasNoEndDateToRemove()
{
    load(organization().replace("premium", "free"));
    QVERIFY(!button("Remove end date")->isEnabled());
    QCOMPARE(description(button("Remove end date")),
             QStringLiteral("The free plan always runs a year."));
}

void TestSubscriptionPage::namesTheRiskOfTwoFactor()
{
    load(organization(allFields));
    button("Force two-factor authentication")->click();
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    QVERIFY(dialog->question().contains(QStringLiteral("may lose access")));
    m_peer->setAnswer(
        Peer::answer(200, organization(R"(, "two_factor_authentication_forced": true)")));
    named<QPushButton>(*dialog, QStringLiteral("Force"))->click();
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_peer->requests().last().body,
             QByteArray(R"({"two_factor_authentication_forced":true})"));
    QVERIFY(button("Stop forcing two-factor authentication"));
    QCOMPARE(fact("Two-factor authentication"), QStringLiteral("Forced for every member"));
}

void TestSubscriptionPage::findsAVoucher()
{
    load(organization());
    QPushButton *lookUp = button("Look up voucher");
    QVERIFY(!lookUp->isEnabled());
    QCOMPARE(description(lookUp), QStringLiteral("Enter a voucher code."));
    m_peer->setAnswer(Peer::answer(200, R"({"description": "Workshop with GPUs"})"));
    code()->setText(QStringLiteral("GPU/DAY"));
    lookUp->click();
    QCOMPARE(description(lookUp), QStringLiteral("Waiting for the answer."));
    QTRY_COMPARE(fact("Voucher description"), QStringLiteral("Workshop with GPUs"));
    auto *label = named<ReadableLabel>(*m_page, QStringLiteral("Voucher description"));
    QCOMPARE(description(label), QStringLiteral("Workshop with GPUs"));
    QVERIFY(m_peer->requests().last().target.endsWith("/vouchers/GPU%2FDAY"));
    QVERIFY(lookUp->isEnabled());

    code()->setText(QStringLiteral("GPU"));
    QCOMPARE(fact("Voucher description"), QString());
}

void TestSubscriptionPage::findsNoVoucher()
{
    load(organization());
    m_peer->setAnswer(Peer::answer(404, R"({"error": "Not found."})"));
    code()->setText(QStringLiteral("NONE"));
    QTest::keyClick(code(), Qt::Key_Return);
    QTRY_COMPARE(description(code()), QStringLiteral("There is no voucher with this code."));
    QCOMPARE(m_failed->size(), 0);
    code()->setText(QStringLiteral("NONE2"));
    QVERIFY(description(code()) != QStringLiteral("There is no voucher with this code."));
}

void TestSubscriptionPage::forgetsAnAnswerToAnotherCode()
{
    load(organization());
    QPointer<QTcpSocket> socket;
    m_peer->setHandler([&socket](const PeerRequest &, QTcpSocket &peer) { socket = &peer; });
    code()->setText(QStringLiteral("FIRST"));
    button("Look up voucher")->click();
    QTRY_VERIFY(socket);
    code()->setText(QStringLiteral("SECOND"));
    QVERIFY(button("Look up voucher")->isEnabled());
    QSignalSpy answered(socket, &QTcpSocket::bytesWritten);
    socket->write(Peer::answer(200, R"({"description": "The first"})"));
    QTRY_VERIFY(!answered.isEmpty());

    m_peer->setAnswer(Peer::answer(200, R"({"description": "The second"})"));
    button("Look up voucher")->click();
    QTRY_VERIFY(!fact("Voucher description").isEmpty());
    QCOMPARE(fact("Voucher description"), QStringLiteral("The second"));
}

void TestSubscriptionPage::tellsOfOtherVoucherErrors()
{
    load(organization());
    m_peer->setAnswer(Peer::answer(500, R"({"error": "It broke."})"));
    code()->setText(QStringLiteral("GPU"));
    button("Look up voucher")->click();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<ApiError>().kind, ErrorKind::Server);
    QVERIFY(button("Look up voucher")->isEnabled());
}

QTEST_MAIN(TestSubscriptionPage)
#include "tst_subscriptionpage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: profiles, signing in and out, and a credential that ends in the middle of work.
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/find.h"
#include "support/peer.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/members/memberspage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestSigningIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void signsInWithEmailPasswordAndCode();
    void saysBesideTheFieldWhatIsWrong();
    void countsDownWhereItAsks_data();
    void countsDownWhereItAsks();
    void leadsToSingleSignOn();
    void goesOnWithTheProfileOfLastTime();
    void asksWhereNothingIsKept();
    void asksWhereTheKeptSignInIsOver();
    void signsOut();
    void removesAProfile();
    void editsTheProfileInUse();
    void goesOnAfterASignInInTheMiddle();
    void failsWhatWaitsWhenNobodySignsIn();
    void doesNotFinishTheWorkOfAnotherPerson();
    void asksBeforeEachChangeOfAProductionProfile();
    void changesNothingOverAReadOnlyProfile();
    void keepsTheDeadlines();

public slots:
    void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    template<typename T>
    T *field(const char *name) const
    {
        return named<T>(*m_desk->dialog(), QString::fromLatin1(name));
    }
    void press(const char *name) const { field<QPushButton>(name)->click(); }
    bool waitForDialog(const char *title) const
    {
        return QTest::qWaitFor([&] {
            return m_desk->dialog()
                   && m_desk->dialog()->windowTitle() == QString::fromLatin1(title);
        });
    }
    /// Fills in the dialog that asks for a connection, for the sandbox.
    void fillIn(const QString &email, const QString &password) const
    {
        field<QLineEdit>("API address")->setText(m_desk->sandbox.address().url.toString());
        field<QRadioButton>("Sign in with email and password")->setChecked(true);
        field<QLineEdit>("Email")->setText(email);
        field<QLineEdit>("Password")->setText(password);
    }
    Profile profile(const QString &token) const
    {
        Profile profile;
        profile.id = u"1"_s;
        profile.name = u"Acme"_s;
        profile.address = m_desk->sandbox.address().url;
        m_desk->profiles.put(profile);
        m_desk->profiles.noteUse(u"1"_s, Credential::fromToken(token));
        return profile;
    }
    bool hasOrganizations() const { return m_desk->workspace.organizations().hasData(); }
    /// A window with this profile in use.
    bool use(const Profile &profile) const
    {
        m_desk->profiles.put(profile);
        m_desk->profiles.noteUse(profile.id,
                                 Credential::fromToken(m_desk->sandbox.address().adminToken));
        m_desk->window.resume();
        return QTest::qWaitFor([this] { return hasOrganizations(); }) && QTest::qWaitFor([this] {
                   return m_desk->workspace.session().currentUser().has_value();
               });
    }
    QPushButton *profileButton(const char *name) const
    {
        return named<QPushButton>(m_desk->window.welcomePage(), QString::fromLatin1(name));
    }
    /// Has the service refuse what is asked next.
    void loseCredential() const
    {
        m_desk->client.renewCredential(Credential::fromToken(QString(40, u'0')));
    }
    int memberCount() const { return m_desk->workspace.members().model().rowCount(); }
    void inviteAda() const
    {
        m_desk->window.organizationPage().members().invite();
        QVERIFY(waitForDialog("Invite member"));
        field<QLineEdit>("Email")->setText(u"ada.new@example.com"_s);
        press("Send invitation");
    }

    std::unique_ptr<Desk> m_desk;
    QList<QUrl> m_opened;
};

void TestSigningIn::signsInWithEmailPasswordAndCode()
{
    const SandboxAddress &address = m_desk->sandbox.address();
    m_desk->find<QPushButton>("Connect to UbiOps")->click();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    QVERIFY(field<QLineEdit>("API token")->isVisible());
    fillIn(address.email, address.password);
    QVERIFY(!named<QLineEdit>(*m_desk->dialog(), u"API token"_s)->isVisible());
    field<QLineEdit>("Profile name")->setText(u"Acme"_s);
    QCOMPARE(field<QLineEdit>("Password")->echoMode(), QLineEdit::Password);
    press("Connect");

    QVERIFY(waitForDialog("Two-factor authentication"));
    QVERIFY(!field<QPushButton>("Continue")->isEnabled());
    field<QLineEdit>("Code")->setText(u"no code"_s);
    press("Continue");
    QTRY_VERIFY(description(field<QLineEdit>("Code")).contains(u"not correct"_s));
    field<QLineEdit>("Code")->setText(address.code.left(3) + u' ' + address.code.mid(3));
    press("Continue");
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_VERIFY(hasOrganizations());
    QTRY_COMPARE(m_desk->workspace.session().currentUser()->email, address.email);

    const QList<Profile> &profiles = m_desk->profiles.profiles();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.first().name, u"Acme"_s);
    QCOMPARE(profiles.first().email, address.email);
    QCOMPARE(profiles.first().method, SignInMethod::EmailAndPassword);
    QCOMPARE(m_desk->window.settings().profile, profiles.first().id);
}

void TestSigningIn::saysBesideTheFieldWhatIsWrong()
{
    m_desk->window.askForConnection();
    fillIn(u"ada"_s, {});
    QVERIFY(description(field<QLineEdit>("Email")).contains(u"one complete address"_s));
    QVERIFY(!field<QPushButton>("Connect")->isEnabled());
    fillIn(m_desk->sandbox.address().email, u"wrong"_s);
    press("Connect");
    QTRY_COMPARE(description(field<QLineEdit>("Password")),
                 u"The e-mail address or the password is not correct."_s);
    QVERIFY(m_desk->profiles.profiles().isEmpty());

    // No code: back to the first dialog, as it was.
    field<QLineEdit>("Password")->setText(m_desk->sandbox.address().password);
    press("Connect");
    QVERIFY(waitForDialog("Two-factor authentication"));
    press("Cancel");
    QVERIFY(waitForDialog("Connect to UbiOps"));
    QVERIFY(field<QPushButton>("Connect")->isEnabled());
    QCOMPARE(field<QLineEdit>("Email")->text(), m_desk->sandbox.address().email);
    m_desk->dialog()->reject();
}

void TestSigningIn::countsDownWhereItAsks_data()
{
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("token") << true;
    QTest::newRow("password") << false;
}

void TestSigningIn::countsDownWhereItAsks()
{
    QFETCH(bool, hasToken);
    Peer busy;
    busy.setAnswer(Peer::answer(429, R"({"error": "Slow down."})", {"Retry-After: 3000"}));
    m_desk->window.askForConnection();
    fillIn(u"ada@example.com"_s, u"secret"_s);
    field<QLineEdit>("API address")->setText(busy.address().toString());
    if (hasToken) {
        field<QRadioButton>("Use an API token")->setChecked(true);
        field<QLineEdit>("API token")->setText(m_desk->sandbox.address().adminToken);
    }
    press("Connect");
    // The dialog covers the window.
    const auto *wait = m_desk->dialog()->findChild<WaitNotice *>();
    QTRY_VERIFY(wait->isVisible());
    press("Stop waiting");
    const auto *message = m_desk->dialog()->findChild<MessageBar *>();
    QTRY_VERIFY(!message->message().isEmpty());
    QVERIFY2(message->message().contains(u"received too many requests"_s),
             qPrintable(message->message()));
    QVERIFY(!wait->isVisible());
    QVERIFY(field<QPushButton>("Connect")->isEnabled());
    m_desk->dialog()->reject();
}

void TestSigningIn::leadsToSingleSignOn()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
    m_desk->window.askForConnection();
    fillIn(u"ada@sso.example.com"_s, u"unused"_s);
    auto *open = field<QPushButton>("Open sign-in page");
    QVERIFY(!open->isVisible());
    press("Connect");
    QTRY_VERIFY(open->isVisible());
    QVERIFY(m_opened.isEmpty());
    open->click();
    QCOMPARE(m_opened, QList {QUrl(u"https://sso.example.com/sign-in"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
    // It is about that address alone.
    field<QLineEdit>("Email")->setText(u"ada@example.com"_s);
    QVERIFY(!open->isVisible());
    m_desk->dialog()->reject();
}

void TestSigningIn::goesOnWithTheProfileOfLastTime()
{
    profile(m_desk->sandbox.address().adminToken);
    m_desk->window.resume();
    QTRY_VERIFY(hasOrganizations());
    QVERIFY(!m_desk->dialog());
    QCOMPARE(m_desk->workspace.session().connection().profile, u"1"_s);
    auto *button = m_desk->window.sidebar().findChild<QPushButton *>(u"profileButton"_s);
    QCOMPARE(description(button),
             u"Acme, 127.0.0.1:%1"_s.arg(m_desk->sandbox.address().url.port()));
}

void TestSigningIn::asksWhereNothingIsKept()
{
    profile(m_desk->sandbox.address().adminToken);
    m_desk->profiles.signOut(u"1"_s);
    m_desk->window.resume();
    auto *button = profileButton("Connect to Acme");
    QVERIFY(button && button->isVisible());
    QVERIFY(!m_desk->dialog());
    button->click();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    QCOMPARE(field<QLineEdit>("Profile name")->text(), u"Acme"_s);
    field<QLineEdit>("API token")->setText(m_desk->sandbox.address().adminToken);
    press("Connect");
    QTRY_VERIFY(hasOrganizations());
    QCOMPARE(m_desk->profiles.profiles().size(), 1);
}

void TestSigningIn::asksWhereTheKeptSignInIsOver()
{
    profile(QString(40, u'1'));
    m_desk->window.resume();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    field<QLineEdit>("API token")->setText(m_desk->sandbox.address().adminToken);
    press("Connect");
    QTRY_VERIFY(hasOrganizations());
}

void TestSigningIn::signsOut()
{
    QVERIFY(use(profile(m_desk->sandbox.address().adminToken)));
    m_desk->window.showProfiles();
    QVERIFY(waitForDialog("Profiles"));
    QVERIFY(!field<QPushButton>("Switch to it")->isEnabled());
    press("Sign out");
    QTRY_VERIFY(m_desk->window.welcomePage().isVisible());
    QVERIFY(m_desk->message().contains(u"signed out of Acme"_s));
    QVERIFY(!m_desk->workspace.session().isConnected());
    QVERIFY(m_desk->client.connection().credential.isEmpty());
    QCOMPARE(m_desk->workspace.organizations().model().rowCount(), 0);
    // Nothing of it is left in the keychain either.
    QByteArray secret = "?";
    m_desk->keychain.read(u"1"_s, this, [&](const auto &found) { secret = found.value(); });
    QTRY_COMPARE(secret, QByteArray());
    m_desk->dialog()->reject();
}

void TestSigningIn::removesAProfile()
{
    QVERIFY(use(profile(m_desk->sandbox.address().adminToken)));
    m_desk->window.showProfiles();
    press("Remove profile");
    QVERIFY(waitForDialog("Remove profile"));
    QVERIFY(field<QPushButton>("Cancel")->isDefault());
    press("Cancel");
    QVERIFY(waitForDialog("Profiles"));
    QCOMPARE(m_desk->profiles.profiles().size(), 1);
    press("Remove profile");
    QVERIFY(waitForDialog("Remove profile"));
    press("Remove");
    QTRY_VERIFY(m_desk->profiles.profiles().isEmpty());
    QTRY_VERIFY(m_desk->window.welcomePage().isVisible());
    QVERIFY(m_desk->window.settings().profiles.isEmpty());
    QVERIFY(!m_desk->dialog() || m_desk->dialog()->windowTitle() == u"Profiles"_s);
    if (m_desk->dialog())
        m_desk->dialog()->reject();
}

void TestSigningIn::editsTheProfileInUse()
{
    QVERIFY(use(profile(m_desk->sandbox.address().adminToken)));
    m_desk->window.showProfiles();
    press("Edit profile");
    QVERIFY(waitForDialog("Edit profile"));
    field<QLineEdit>("Profile name")->setText(u"Acme live"_s);
    field<QComboBox>("Colour")->setCurrentText(u"Red"_s);
    field<QCheckBox>("Production")->setChecked(true);
    field<QCheckBox>("Read-only")->setChecked(true);
    auto *proxy = field<QComboBox>("Proxy");
    proxy->setCurrentText(u"This one"_s);
    QVERIFY(!field<QPushButton>("Save")->isEnabled());
    field<QLineEdit>("Proxy host")->setText(u"proxy.example.com/x"_s);
    QVERIFY(description(field<QLineEdit>("Proxy host")).contains(u"host alone"_s));
    proxy->setCurrentText(u"None"_s);
    field<QLineEdit>("Certificate authority file")->setText(u"/nonexistent.pem"_s);
    QVERIFY(!field<QPushButton>("Save")->isEnabled());
    field<QLineEdit>("Certificate authority file")->clear();
    press("Save");
    QTRY_VERIFY(m_desk->workspace.session().connection().rules.isReadOnly);
    const Profile edited = *m_desk->profiles.find(u"1"_s);
    QCOMPARE(edited.color, ProfileColor::Red);
    QCOMPARE(edited.rules.proxy.kind, ProxyChoice::Kind::None);
    QVERIFY(edited.isProduction);
    auto *button = m_desk->window.sidebar().findChild<QPushButton *>(u"profileButton"_s);
    QCOMPARE(description(button), u"PRODUCTION, READ-ONLY, Acme live, 127.0.0.1:%1"_s.arg(
                                      m_desk->sandbox.address().url.port()));
}

void TestSigningIn::goesOnAfterASignInInTheMiddle()
{
    QVERIFY(use(profile(m_desk->sandbox.address().adminToken)));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const int before = memberCount();
    loseCredential();
    inviteAda();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    QVERIFY(field<QLineEdit>("API address")->isReadOnly());
    QVERIFY(!field<QLineEdit>("Profile name")->isVisible());
    field<QLineEdit>("API token")->setText(QString(40, u'1'));
    press("Connect");
    QTRY_VERIFY(!description(field<QLineEdit>("API token")).startsWith(u"An API token"_s));
    QCOMPARE(memberCount(), before);
    field<QLineEdit>("API token")->setText(m_desk->sandbox.address().adminToken);
    press("Connect");
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_COMPARE(memberCount(), before + 1);
    QCOMPARE(m_desk->workspace.openOrganization().text, u"acme-vision"_s);
    QVERIFY2(m_desk->message().contains(u"ada.new@example.com is invited"_s),
             qPrintable(m_desk->message()));
}

void TestSigningIn::failsWhatWaitsWhenNobodySignsIn()
{
    QVERIFY(use(profile(m_desk->sandbox.address().adminToken)));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const int before = memberCount();
    loseCredential();
    m_desk->workspace.members().refresh();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    press("Cancel");
    QTRY_VERIFY(m_desk->workspace.members().error());
    QCOMPARE(m_desk->workspace.members().error()->kind, ErrorKind::Unauthorized);
    QCOMPARE(memberCount(), before);
    QVERIFY(m_desk->message().contains(u"What you see is as it was"_s));
    // Retry asks again.
    m_desk->find<QPushButton>("Retry")->click();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    field<QLineEdit>("API token")->setText(m_desk->sandbox.address().adminToken);
    press("Connect");
    QTRY_VERIFY(m_desk->message().isEmpty());
}

void TestSigningIn::doesNotFinishTheWorkOfAnotherPerson()
{
    QVERIFY(use(profile(m_desk->sandbox.address().adminToken)));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const QString before = m_desk->workspace.session().currentUser()->email;
    loseCredential();
    inviteAda();
    QVERIFY(waitForDialog("Connect to UbiOps"));
    field<QLineEdit>("API token")->setText(m_desk->sandbox.address().memberToken);
    press("Connect");
    QTRY_VERIFY(m_desk->workspace.openOrganization().isEmpty());
    QTRY_VERIFY(hasOrganizations());
    const QJsonArray members = m_desk->sandbox.admin().get(usersPath("acme-vision")).array();
    for (const QJsonValue &member : members)
        QVERIFY(text(member.toObject(), "email") != u"ada.new@example.com"_s);
    const QStringList unsent {u"Not sent, since another connection or sign-in is in use by now: "
                              "invite ada.new@example.com to acme-vision."_s};
    QTRY_COMPARE(m_desk->window.findChild<NewsNotice *>()->sentences(), unsent);
    QCOMPARE(m_desk->message(),
             u"%1 has signed in, in place of %2. What was still waiting was not sent."_s.arg(
                 m_desk->workspace.session().currentUser()->email, before));
    if (m_desk->dialog())
        m_desk->dialog()->reject();
}

void TestSigningIn::asksBeforeEachChangeOfAProductionProfile()
{
    Profile production = profile(m_desk->sandbox.address().adminToken);
    production.isProduction = true;
    QVERIFY(use(production));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const int before = memberCount();
    inviteAda();
    auto *question = m_desk->dialog();
    QCOMPARE(question->findChild<QLabel *>(u"questionLabel"_s)->text(),
             u"The profile Acme is marked as production."_s);
    QVERIFY(field<QPushButton>("Cancel")->isDefault());
    press("Cancel");
    QTRY_VERIFY(m_desk->dialog() != question && field<QPushButton>("Send invitation"));
    QCOMPARE(memberCount(), before);
    press("Send invitation"); // once more, in the first dialog
    QTRY_VERIFY(field<QPushButton>("Cancel")->isDefault());
    press("Send invitation");
    QTRY_COMPARE(memberCount(), before + 1);
    QTRY_VERIFY(!m_desk->dialog());

    m_desk->select(m_desk->regularMember());
    m_desk->find<QPushButton>("Make admin")->click();
    QVERIFY(waitForDialog("Make admin"));
    QVERIFY(field<QPushButton>("Cancel")->isDefault());
    press("Cancel");
    m_desk->find<QPushButton>("Remove member")->click();
    QVERIFY(waitForDialog("Remove member"));
    QVERIFY(
        m_desk->dialog()->findChild<QLabel *>(u"detailsLabel"_s)->text().contains(u"production"_s));
    press("Cancel");
}

void TestSigningIn::changesNothingOverAReadOnlyProfile()
{
    Profile readOnly = profile(m_desk->sandbox.address().adminToken);
    readOnly.rules.isReadOnly = true;
    QVERIFY(use(readOnly));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->select(m_desk->regularMember());
    const QString whyNot = u"The profile Acme is read-only."_s;
    for (const char *name : {"Invite member", "Make admin", "Make regular user", "Remove member",
                             "New organization", "Rename organization", "Change subscription"}) {
        auto *button = m_desk->find<QPushButton>(name);
        QVERIFY2(button && !button->isEnabled(), name);
        QCOMPARE(description(button), whyNot);
    }
    m_desk->window.createOrganization();
    QVERIFY(!m_desk->dialog());
    QVERIFY(m_desk->find<QPushButton>("Export members")->isEnabled());
}

void TestSigningIn::keepsTheDeadlines()
{
    m_desk->window.showSettings();
    QVERIFY(waitForDialog("Settings"));
    auto *connecting = field<QSpinBox>("For a connection");
    auto *whole = field<QSpinBox>("For a whole answer");
    QCOMPARE(connecting->value(), 10);
    QCOMPARE(whole->value(), 300);
    connecting->setValue(60);
    QCOMPARE(field<QSpinBox>("For an answer to begin or go on")->value(), 60);
    whole->setValue(5);
    QCOMPARE(whole->value(), 60);
    whole->setValue(1'000'000);
    QCOMPARE(whole->value(), 3600);
    QCOMPARE(m_desk->client.limits().connecting, std::chrono::seconds(60));
    QCOMPARE(m_desk->client.limits().firstByte, std::chrono::seconds(60));
    QCOMPARE(m_desk->client.limits().wholeRequest, std::chrono::seconds(3600));
    QCOMPARE(m_desk->window.settings().deadlines.wholeRequest, std::chrono::seconds(3600));
    auto *answer = field<QSpinBox>("Largest answer");
    QCOMPARE(answer->value(), 256);
    answer->setValue(8);
    QCOMPARE(m_desk->client.limits().bodyBytes, 8 * 1024 * 1024);
    QCOMPARE(m_desk->client.limits().connecting, std::chrono::seconds(60));
    QCOMPARE(m_desk->window.settings().answerLimit.megabytes, 8);
    m_desk->dialog()->reject();
}

QTEST_MAIN(TestSigningIn)
#include "tst_signingin.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/connect/connectdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::test;

class TestConnectDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void names();
    void checksTheAddress_data();
    void checksTheAddress();
    void checksTheToken_data();
    void checksTheToken();
    void givesAProfile();
    void takesAProfile();
    void hidesTheToken();
    void offersBothMethods();
    void allowsPlainHttpWhereTheOptionsSaySo();
    void saysWhereElseToSignInForOneAttempt();
    void staysOnTheScreenAsItGrows();
    void refusals_data();
    void refusals();

private:
    QLineEdit *field(const char *name) const
    {
        return named<QLineEdit>(*m_dialog, QLatin1StringView(name));
    }
    QPushButton *connectButton() const
    {
        return named<QPushButton>(*m_dialog, QStringLiteral("Connect"));
    }

    std::unique_ptr<ConnectDialog> m_dialog;
};

void TestConnectDialog::init()
{
    m_dialog = std::make_unique<ConnectDialog>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestConnectDialog::cleanup()
{
    m_dialog.reset();
}

void TestConnectDialog::names()
{
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Connect to UbiOps"));
    QVERIFY(field("API address"));
    QVERIFY(field("API token"));
    QVERIFY(field("Profile name"));
    QVERIFY(connectButton());
    QCOMPARE(field("API address")->text(), QStringLiteral("https://api.ubiops.com/v2.1"));
    QVERIFY(field("API token")->hasFocus());
    QVERIFY(description(field("API token")).contains(QStringLiteral("administers")));
}

void TestConnectDialog::checksTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("problem");
    const QString none;
    QTest::newRow("default") << QStringLiteral("https://api.ubiops.com/v2.1") << none;
    QTest::newRow("host alone") << QStringLiteral("api.example.com") << none;
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080") << none;
    QTest::newRow("empty") << QString() << QStringLiteral("Enter the address of the API.");
    QTest::newRow("plain http") << QStringLiteral("http://api.example.com")
                                << QStringLiteral(
                                       "Use https: a token sent over http can be read on the way.");
    QTest::newRow("other scheme") << QStringLiteral("ftp://api.example.com")
                                  << QStringLiteral(
                                         "Enter an address like https://api.ubiops.com/v2.1.");
}

void TestConnectDialog::checksTheAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, problem);
    field("API token")->setText(QStringLiteral("secret"));
    field("API address")->setText(address);
    QCOMPARE(description(field("API address")), problem);
    QCOMPARE(connectButton()->isEnabled(), problem.isEmpty());
    QCOMPARE(description(connectButton()), problem);
}

void TestConnectDialog::checksTheToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("problem");
    const QString forbidden =
        QStringLiteral("A token is one word of letters, digits and signs, without spaces.");
    QTest::newRow("plain") << QStringLiteral("0123abcd") << QString();
    QTest::newRow("prefixed") << QStringLiteral("Token 0123abcd") << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("Enter an API token.");
    QTest::newRow("prefix alone") << QStringLiteral("Token ")
                                  << QStringLiteral("Enter an API token.");
    QTest::newRow("two words") << QStringLiteral("0123 abcd") << forbidden;
    QTest::newRow("other script") << QStringLiteral("тест") << forbidden;
}

void TestConnectDialog::checksTheToken()
{
    QFETCH(QString, token);
    QFETCH(QString, problem);
    field("API token")->setText(token);
    QCOMPARE(connectButton()->isEnabled(), problem.isEmpty());
    QCOMPARE(description(connectButton()), problem);
    // An empty field is not blamed.
    if (!token.isEmpty() && !problem.isEmpty())
        QCOMPARE(description(field("API token")), problem);
    else
        QVERIFY(description(field("API token")).startsWith(QStringLiteral("An API token of")));
}

void TestConnectDialog::givesAProfile()
{
    field("API address")->setText(QStringLiteral(" api.example.com/ "));
    field("API token")->setText(QStringLiteral("Token 0123abcd"));
    Profile profile = m_dialog->profile();
    QCOMPARE(profile.address, QUrl(QStringLiteral("https://api.example.com/v2.1")));
    QCOMPARE(m_dialog->token().header(), QByteArray("Token 0123abcd"));
    QCOMPARE(profile.name, QStringLiteral("api.example.com"));
    QCOMPARE(profile.method, SignInMethod::Token);
    QVERIFY(profile.staysSignedIn);
    QCOMPARE(field("Profile name")->placeholderText(), QStringLiteral("api.example.com"));

    field("Profile name")->setText(QStringLiteral(" Production "));
    named<QCheckBox>(*m_dialog, QStringLiteral("Keep me signed in"))->setChecked(false);
    profile = m_dialog->profile();
    QCOMPARE(profile.name, QStringLiteral("Production"));
    QVERIFY(!profile.staysSignedIn);
}

void TestConnectDialog::takesAProfile()
{
    Profile profile;
    profile.id = QStringLiteral("1");
    profile.name = QStringLiteral("Production");
    profile.address = QUrl(QStringLiteral("https://api.example.com/v2.1"));
    profile.rules.isReadOnly = true;
    m_dialog->setProfile(profile);
    QCOMPARE(m_dialog->profile(), profile);
    QCOMPARE(field("API address")->text(), QStringLiteral("https://api.example.com/v2.1"));
    QCOMPARE(field("Profile name")->text(), QStringLiteral("Production"));
    QCOMPARE(field("API token")->text(), QString());
}

void TestConnectDialog::hidesTheToken()
{
    QLineEdit *token = field("API token");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    auto *show = token->findChild<QAction *>(QStringLiteral("showAction"));
    QCOMPARE(show->text(), QStringLiteral("Show what is typed"));
    show->trigger();
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    QCOMPARE(show->text(), QStringLiteral("Hide what is typed"));
    show->trigger();
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

void TestConnectDialog::offersBothMethods()
{
    auto *token = named<QRadioButton>(*m_dialog, QStringLiteral("Use an API token"));
    auto *email = named<QRadioButton>(*m_dialog, QStringLiteral("Sign in with email and password"));
    QVERIFY(token->isChecked());
    field("API token")->setText(QStringLiteral("secret"));
    email->click();
    QVERIFY(!field("API token")->isVisible());
    QVERIFY(field("Email")->hasFocus());
    QVERIFY(m_dialog->token().isEmpty());
    QCOMPARE(description(connectButton()), QStringLiteral("Enter an email address."));
    field("Email")->setText(QStringLiteral(" ada@example.com "));
    QCOMPARE(description(connectButton()), QStringLiteral("Enter the password."));
    field("Password")->setText(QStringLiteral(" word "));
    QVERIFY(connectButton()->isEnabled());
    QCOMPARE(m_dialog->password(), QStringLiteral(" word "));
    QCOMPARE(m_dialog->profile().email, QStringLiteral("ada@example.com"));
    m_dialog->showRefusal({ErrorKind::Unauthorized, 401, QStringLiteral("No."), {}});
    QCOMPARE(description(field("Password")), QStringLiteral("No."));

    token->click();
    QVERIFY(!field("Email")->isVisible());
    QCOMPARE(m_dialog->profile().email, QString());
    m_dialog->clearSecrets();
    QCOMPARE(field("API token")->text(), QString());
    QCOMPARE(m_dialog->password(), QString());
}

void TestConnectDialog::allowsPlainHttpWhereTheOptionsSaySo()
{
    field("API token")->setText(QStringLiteral("secret"));
    field("API address")->setText(QStringLiteral("http://api.example.com"));
    QVERIFY(!connectButton()->isEnabled());
    named<QPushButton>(*m_dialog, QStringLiteral("Options"))->click();
    auto *options = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(options && options != m_dialog.get());
    named<QCheckBox>(*options, QStringLiteral("Allow http without encryption"))->setChecked(true);
    named<QPushButton>(*options, QStringLiteral("Apply"))->click();
    QVERIFY(connectButton()->isEnabled());
    QVERIFY(m_dialog->profile().rules.allowsPlainHttp);
}

void TestConnectDialog::saysWhereElseToSignInForOneAttempt()
{
    field("API address")->setText(QStringLiteral("https://example.com"));
    named<QRadioButton>(*m_dialog, QStringLiteral("Sign in with email and password"))
        ->setChecked(true);
    field("Email")->setText(QStringLiteral("ada@example.com"));
    const SignInWay elsewhere {QStringLiteral("saml"), QStringLiteral("https://sso.example.com/")};
    const auto *page = m_dialog->findChild<QPushButton *>(QStringLiteral("openSignInPageButton"));
    m_dialog->showSingleSignOn(elsewhere);
    QVERIFY(page->isVisible());

    // The next attempt may end in anything else.
    field("Password")->setText(QStringLiteral("pass-word"));
    connectButton()->click();
    QVERIFY(!page->isVisible());
    m_dialog->refuse({ErrorKind::Network, 0, QStringLiteral("It could not be reached."), {}});
    QVERIFY(!page->isVisible());

    m_dialog->showSingleSignOn(elsewhere);
    QVERIFY(page->isVisible());
    field("API address")->setText(QStringLiteral("https://elsewhere.example.com"));
    QVERIFY(!page->isVisible());
}

void TestConnectDialog::staysOnTheScreenAsItGrows()
{
    named<QRadioButton>(*m_dialog, QStringLiteral("Sign in with email and password"))
        ->setChecked(true);
    const QRect room = m_dialog->screen()->availableGeometry();
    const int before = m_dialog->height();
    m_dialog->move(room.left() + 20, room.bottom() - before - 20);
    m_dialog->showSingleSignOn(
        {QString(200, u'x'), QStringLiteral("https://sso.example.com/sign-in")});
    QTRY_VERIFY(m_dialog->height() > before);
    QTRY_VERIFY(m_dialog->frameGeometry().bottom() <= room.bottom());
    QVERIFY(m_dialog->frameGeometry().top() >= room.top());
}

void TestConnectDialog::refusals_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("fieldName");
    QTest::newRow("unknown token") << ErrorKind::Unauthorized << QStringLiteral("API token");
    QTest::newRow("no route") << ErrorKind::Network << QStringLiteral("API address");
    QTest::newRow("certificate") << ErrorKind::Tls << QStringLiteral("API address");
    QTest::newRow("elsewhere") << ErrorKind::Redirect << QStringLiteral("API address");
    QTest::newRow("another service") << ErrorKind::NotFound << QStringLiteral("API address");
    QTest::newRow("no API") << ErrorKind::BadAnswer << QStringLiteral("API address");
    QTest::newRow("no field") << ErrorKind::Server << QString();
}

void TestConnectDialog::refusals()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, fieldName);
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    field("API token")->setText(QStringLiteral("secret"));
    QTest::keyClick(field("API token"), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);

    const QString sentence = QStringLiteral("No.");
    m_dialog->showRefusal({kind, 0, sentence, {}});
    auto *bar = m_dialog->findChild<MessageBar *>();
    QCOMPARE(bar->isVisible(), fieldName.isEmpty());
    if (!fieldName.isEmpty())
        QCOMPARE(description(named<QLineEdit>(*m_dialog, fieldName)), sentence);
    QCOMPARE(field("API token")->text(), QStringLiteral("secret"));
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"

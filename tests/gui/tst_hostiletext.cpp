// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are markup, a formula, an override of direction or a whole page long: shown as they
// are, and no more than that.
#include "api/apiclient.h"
#include "base/sessionsecretstore.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "models/tabletext.h"
#include "support/contractserver.h"
#include "support/find.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/members/memberspage.h"
#include "ui/organization/organizationpage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocumentFragment>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void literal();
    void toolTips();
    void everyPage_data();
    void everyPage();
    void asksInPlainText();
    void tellsInPlainText();
    void exportsNoFormula();

private:
    /// Nothing in sight renders markup, turns a direction or makes the window wider.
    void checkTexts(const QWidget &window);
    DataTable *members() const { return m_window->findChild<DataTable *>(u"membersTable"_s); }
    void selectHostileMember();

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
    SessionSecretStore m_keychain;
    std::unique_ptr<ProfilesController> m_profiles;
    std::unique_ptr<MainWindow> m_window;
};

void TestHostileText::init()
{
    m_server = std::make_unique<ContractServer>(Vintage::Hostile);
    m_client = std::make_unique<ApiClient>();
    m_workspace = std::make_unique<Workspace>(*m_client);
    m_profiles = std::make_unique<ProfilesController>(m_keychain);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_profiles, Settings(),
                                            [] { return Result<Connection>(ApiError()); });
    m_window->show();
    m_window->connectTo(
        {u"Test"_s, m_server->address(), Credential::fromToken(QString(40, u'a')), false});
    QTRY_VERIFY(m_workspace->organizations().hasData());
    QTRY_COMPARE(m_workspace->organizations().remainingDetails(), 0);
}

void TestHostileText::cleanup()
{
    m_window.reset();
    m_profiles.reset();
    m_workspace.reset();
    m_client.reset();
    m_server.reset();
}

void TestHostileText::literal()
{
    const QString stand = QChar(QChar::ReplacementCharacter);
    QCOMPARE(literalText(u"Ada <b>& Åsa\nمريم\t9"_s), u"Ada <b>& Åsa\nمريم\t9"_s);
    QCOMPARE(literalText(u"a\u202Eb\u2069c\u200Fd\u0007"_s + QChar(0)),
             u"a"_s + stand + u'b' + stand + u'c' + stand + u'd' + stand + stand);
    const QString longest(79, u'w');
    QCOMPARE(literalText(longest + u' ' + longest), longest + u' ' + longest);
    QCOMPARE(literalText(QString(254, u'a') + u"@example.com b"_s),
             QString(40, u'a') + u'…' + QString(27, u'a') + u"@example.com b"_s);
}

void TestHostileText::toolTips()
{
    QCOMPARE(literalToolTip(u"Load the newest data (F5)"_s), u"Load the newest data (F5)"_s);
    const QString markup = u"<b>Only</b> an admin of <img src='x'> & you"_s;
    const QString toolTip = literalToolTip(markup);
    QVERIFY(Qt::mightBeRichText(toolTip));
    QCOMPARE(QTextDocumentFragment::fromHtml(toolTip).toPlainText(), markup);
}

void TestHostileText::checkTexts(const QWidget &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool isPlain =
            label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
        QVERIFY2(isPlain, qPrintable(label->text().left(200)));
        QCOMPARE(label->text(), literalText(label->text()));
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (Qt::mightBeRichText(widget->toolTip()))
            QVERIFY2(!widget->toolTip().contains(u"<b>bold"_s), qPrintable(widget->toolTip()));
    }
    QVERIFY2(window.minimumSizeHint().width() <= 900,
             qPrintable(QString::number(window.minimumSizeHint().width())));
}

void TestHostileText::everyPage_data()
{
    QTest::addColumn<OrganizationPage::Tab>("tab");
    QTest::newRow("overview") << OrganizationPage::Tab::Overview;
    QTest::newRow("members") << OrganizationPage::Tab::Members;
    QTest::newRow("usage") << OrganizationPage::Tab::Usage;
    QTest::newRow("resources") << OrganizationPage::Tab::Resources;
    QTest::newRow("subscription") << OrganizationPage::Tab::Subscription;
}

void TestHostileText::everyPage()
{
    QFETCH(OrganizationPage::Tab, tab);
    checkTexts(*m_window); // All organizations
    QVERIFY(!m_window->grab().isNull());
    m_window->openOrganization({u"acme"_s});
    m_window->organizationPage().setTab(tab);
    QTRY_VERIFY(m_workspace->organization().hasData());
    QTRY_VERIFY(m_workspace->members().hasData());
    QTRY_VERIFY(m_workspace->periodUsage().hasData());
    QTRY_VERIFY(!m_workspace->usage().isLoading());
    checkTexts(*m_window);
    QVERIFY(!m_window->grab().isNull());
}

void TestHostileText::selectHostileMember()
{
    m_window->openOrganization({u"acme"_s});
    m_window->organizationPage().setTab(OrganizationPage::Tab::Members);
    QTRY_VERIFY(m_workspace->members().hasData());
    for (int row = 0; row < members()->model()->rowCount(); ++row) {
        if (members()->model()->index(row, 0).data().toString().contains(u"<b>bold</b>"_s)) {
            members()->selectRow(row);
            return;
        }
    }
    QFAIL("There is no such member.");
}

void TestHostileText::asksInPlainText()
{
    selectHostileMember();
    auto *remove = named<QPushButton>(*m_window, u"Remove member"_s);
    QTRY_VERIFY(remove->isEnabled());
    remove->click();
    auto *dialog = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY2(dialog->question().contains(u"<b>bold</b><img src='x'>&amp;\uFFFDgnp\uFFFD"_s),
             qPrintable(dialog->question().left(200)));
    QVERIFY2(dialog->question().endsWith(u"from acme? All roles in acme's projects go too."_s),
             qPrintable(dialog->question().right(200)));
    checkTexts(*dialog);
    dialog->reject();
}

void TestHostileText::tellsInPlainText()
{
    m_window->showError({ErrorKind::Server, 500, ContractServer::hostileText(), {}});
    const QString shown = m_window->findChild<MessageBar *>()->message();
    QCOMPARE(shown, literalText(ContractServer::hostileText()));
    QVERIFY(shown.contains(u"<b>bold</b>"_s));
    checkTexts(*m_window);
}

void TestHostileText::exportsNoFormula()
{
    selectHostileMember();
    const QString csv =
        toCsv(*members()->model(), indexRange(members()->model()->rowCount()), {0, 1});
    QVERIFY(csv.contains(u"'=HYPERLINK(1)"_s));
    QVERIFY(!csv.contains(u",=HYPERLINK"_s) && !csv.contains(u"\n=HYPERLINK"_s)
            && !csv.contains(u"\"=HYPERLINK"_s));
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"

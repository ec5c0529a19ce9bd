// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/usagecontroller.h"
#include "support/desk.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/codebutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// What pages load and dialogs are about to send, as source text that does the same.
class TestCopyAsCode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void pagesOfAnOrganization_data();
    void pagesOfAnOrganization();
    void pagesOfAllOrganizations_data();
    void pagesOfAllOrganizations();
    void whatIsNotTheServicesHasNone();
    void pythonReadsTheSame();
    void pythonMakesTheSameChange();
    void dialogs_data();
    void dialogs();
    void onlyWhatCouldBeSent();
    void saysThatItIsCopied();

private:
    QString copied(const QWidget &parent, int entry) const;
    void verifyHasNoSecret(const QString &code) const;
    std::optional<QString> outputOfPython(const QString &code) const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

constexpr int curlEntry = 0;
constexpr int pythonEntry = 1;

CodeButton *codeButton(const QWidget &parent)
{
    const auto buttons = parent.findChildren<CodeButton *>();
    for (CodeButton *button : buttons) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

QString TestCopyAsCode::copied(const QWidget &parent, int entry) const
{
    QGuiApplication::clipboard()->clear();
    CodeButton *button = codeButton(parent);
    if (!button || !button->isEnabled())
        return {};
    button->menu()->actions().at(entry)->trigger();
    return QGuiApplication::clipboard()->text();
}

void TestCopyAsCode::verifyHasNoSecret(const QString &code) const
{
    const QString token = m_desk->sandbox.address().adminToken;
    QVERIFY(token.size() > 20);
    QVERIFY(!code.contains(QString(token).remove(u"Token "_s)));
    QVERIFY(code.contains(u"UBIOPS_API_TOKEN"_s));
}

std::optional<QString> TestCopyAsCode::outputOfPython(const QString &code) const
{
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UBIOPS_API_TOKEN"_s, m_desk->sandbox.address().adminToken);
    environment.insert(u"no_proxy"_s, u"*"_s);
    python.setProcessEnvironment(environment);
    python.start(u"python3"_s, {u"-"_s});
    python.write(code.toUtf8());
    python.closeWriteChannel();
    // The sandbox has a thread of its own: it answers meanwhile.
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning().noquote() << python.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(python.readAllStandardOutput());
}

void TestCopyAsCode::pagesOfAnOrganization_data()
{
    QTest::addColumn<Tab>("tab");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("overview") << Tab::Overview
                              << QStringList {u"/organizations/acme-vision'"_s, u"/users'"_s,
                                              u"/usage?"_s, u"/resources'"_s};
    QTest::newRow("members") << Tab::Members << QStringList {u"/acme-vision/users'"_s};
    QTest::newRow("usage") << Tab::Usage << QStringList {u"/acme-vision/usage?interval=day'"_s};
    QTest::newRow("resources") << Tab::Resources << QStringList {u"/acme-vision/resources'"_s};
    QTest::newRow("subscription") << Tab::Subscription
                                  << QStringList {u"/organizations/acme-vision'"_s};
}

void TestCopyAsCode::pagesOfAnOrganization()
{
    QFETCH(Tab, tab);
    QFETCH(QStringList, paths);
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", tab));
    const QString code = copied(m_desk->window, curlEntry);
    for (const QString &path : paths)
        QVERIFY2(code.contains(path), qPrintable(code));
    verifyHasNoSecret(code);
}

void TestCopyAsCode::pagesOfAllOrganizations_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("calls");
    QTest::newRow("organizations") << 0 << u"/organizations'"_s << 1 + 12 * 4;
    QTest::newRow("people") << 1 << u"/users'"_s << 12;
    QTest::newRow("credits") << 2 << u"/usage?start_date="_s << 12 * 2;
}

void TestCopyAsCode::pagesOfAllOrganizations()
{
    QFETCH(int, page);
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->setCurrentIndex(page);
    const QString code = copied(m_desk->window, curlEntry);
    QFETCH(QString, first);
    QVERIFY2(code.contains(first), qPrintable(code));
    QTEST(int(code.count(u"curl "_s)), "calls");
    verifyHasNoSecret(code);
}

void TestCopyAsCode::whatIsNotTheServicesHasNone()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->setCurrentIndex(3);
    QVERIFY(!codeButton(m_desk->window));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Activity));
    QVERIFY(!codeButton(m_desk->window));
    m_desk->window.organizationPage().setTab(Tab::Members);
    QVERIFY(codeButton(m_desk->window));
}

void TestCopyAsCode::pythonReadsTheSame()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const QString code = copied(m_desk->window, pythonEntry);
    verifyHasNoSecret(code);
    const std::optional<QString> output = outputOfPython(code);
    QVERIFY(output);
    for (const Member &member : m_desk->workspace.members().model().members())
        QVERIFY(output->contains(member.email));
}

void TestCopyAsCode::pythonMakesTheSameChange()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s)->setText(u"o'hara@example.com"_s);
    const QString code = copied(*m_desk->dialog(), pythonEntry);
    m_desk->dialog()->reject();
    verifyHasNoSecret(code);
    QVERIFY(outputOfPython(code));
    m_desk->workspace.members().refresh();
    QTRY_VERIFY(!m_desk->workspace.members().isLoading());
    const QList<Member> &members = m_desk->workspace.members().model().members();
    QVERIFY(std::any_of(members.begin(), members.end(), [](const Member &member) {
        return member.email == u"o'hara@example.com"_s && !member.isAdmin();
    }));
}

void TestCopyAsCode::dialogs_data()
{
    QTest::addColumn<Tab>("tab");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("part");
    QTest::newRow("remove") << Tab::Members << u"Remove member"_s << u"DELETE"_s
                            << u"/acme-vision/users/"_s;
    QTest::newRow("change subscription")
        << Tab::Subscription << u"Change subscription"_s << u"PATCH"_s << u"\"subscription\":"_s;
    QTest::newRow("rename") << Tab::Subscription << u"Rename organization"_s << u"PATCH"_s
                            << u"\"name\":\"another-name\""_s;
    QTest::newRow("new organization")
        << Tab::Members << u"New organization"_s << u"POST"_s << u"\"name\":\"another-name\""_s;
}

void TestCopyAsCode::dialogs()
{
    QFETCH(Tab, tab);
    QFETCH(QString, button);
    QFETCH(QString, verb);
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", tab));
    m_desk->select(m_desk->regularMember());
    m_desk->find<QPushButton>(qPrintable(button))->click();
    QTRY_VERIFY(m_desk->dialog());
    if (auto *name = m_desk->dialog()->findChild<QLineEdit *>(u"nameField"_s))
        name->setText(u"another-name"_s);
    else if (auto *plan = m_desk->dialog()->findChild<QComboBox *>(u"subscriptionField"_s))
        plan->setEditText(u"professional"_s);
    const QString code = copied(*m_desk->dialog(), curlEntry);
    QVERIFY2(code.contains(u"--request "_s + verb), qPrintable(code));
    QFETCH(QString, part);
    QVERIFY2(code.contains(part), qPrintable(code));
    verifyHasNoSecret(code);
    m_desk->dialog()->reject();
}

void TestCopyAsCode::onlyWhatCouldBeSent()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    QVERIFY(codeButton(*m_desk->dialog()));
    QVERIFY(!codeButton(*m_desk->dialog())->isEnabled());
    QVERIFY(!description(codeButton(*m_desk->dialog())).isEmpty());
    m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s)->setText(u"ada@example.com"_s);
    QVERIFY(codeButton(*m_desk->dialog())->isEnabled());
}

/// Where one looks: in the window, or in the dialog.
void TestCopyAsCode::saysThatItIsCopied()
{
    const QString python = u"The Python program is copied."_s;
    const QString curl = u"The curl commands are copied."_s;
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(!copied(m_desk->window, curlEntry).isEmpty());
    QVERIFY(m_desk->message().startsWith(curl));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QVERIFY(!copied(m_desk->window, pythonEntry).isEmpty());
    QVERIFY(m_desk->message().startsWith(python));

    m_desk->select(m_desk->regularMember());
    for (const char *opening : {"Invite member", "Remove member", "Change members from a list"}) {
        m_desk->find<QPushButton>(opening)->click();
        QTRY_VERIFY(m_desk->dialog());
        if (auto *email = m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s))
            email->setText(u"ada@example.com"_s);
        if (auto *list = m_desk->dialog()->findChild<QPlainTextEdit *>(u"rosterText"_s)) {
            list->setPlainText(u"ada@example.com\n"_s);
            auto *next = m_desk->dialog()->findChild<QPushButton *>(u"nextButton"_s);
            QTRY_VERIFY(next->isEnabled());
            next->click();
            QTRY_VERIFY(codeButton(*m_desk->dialog()));
        }
        const auto *message = m_desk->dialog()->findChild<MessageBar *>();
        QVERIFY(!message->isVisible());
        QVERIFY2(!copied(*m_desk->dialog(), pythonEntry).isEmpty(), opening);
        QVERIFY(message->isVisible() && message->message().startsWith(python));
        m_desk->dialog()->reject();
        QTRY_VERIFY(!m_desk->dialog());
    }
}

QTEST_MAIN(TestCopyAsCode)
#include "tst_copyascode.moc"

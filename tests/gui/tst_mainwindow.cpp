// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/resourcescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/usagecontroller.h"
#include "support/desk.h"
#include "support/find.h"
#include "support/peer.h"
#include "ui/export/savetext.h"
#include "ui/languages/languages.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/members/memberspage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/waitnotice.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace steward;
using namespace steward::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void welcomesAndExploresTheDemo();
    void connectsWithATokenFromTheDialog();
    void saysBesideTheFieldThatATokenIsUnknown();
    void asksBeforeTheDemoBeginsAnew();
    void countsDownWithoutTakingAMessageAway();
    void listsTheOrganizations();
    void filtersTheOrganizations();
    void goesOnFromTheFilterByKey_data();
    void goesOnFromTheFilterByKey();
    void fitsOnTheScreenAtFirst();
    void opensAnOrganizationFromTheList();
    void tabsByKey();
    void createsAnOrganization();
    void renameChangesListAndTitle();
    void invitesAMember();
    void makesAdminAndRegularAgain();
    void asksBeforeRightsGo();
    void removesSelectedMembers();
    void leavesAnOrganization();
    void leavesNewsOfChangesBehind();
    void keepsTheSidebarAsItIs_data();
    void keepsTheSidebarAsItIs();
    void lastAdminIsNotOffered();
    void whoIsNoAdminIsTold();
    void filtersMembers();
    void exportsMembers();
    void firesNoTimerWhileHidden_data();
    void firesNoTimerWhileHidden();
    void overviewLeadsToThePages();
    void overviewSaysThatNothingWasUsed();
    void warnsOfASingleAdmin();
    void keepsDataWhenTheServerIsGone();
    void followsARenameElsewhere();
    void switchingLeavesNoRowsBehind();
    void remembersHowItWasLeft();
    void closesInTheMiddle();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<Desk>();
}

void TestMainWindow::cleanup()
{
    setAskForPath({});
    m_desk.reset();
}

void TestMainWindow::welcomesAndExploresTheDemo()
{
    QCOMPARE(m_desk->window.windowTitle(), QStringLiteral("Steward"));
    m_desk->find<QPushButton>("Explore the demo")->click();
    auto *table = m_desk->window.findChild<DataTable *>(QStringLiteral("allOrganizationsTable"));
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 12);
}

void TestMainWindow::connectsWithATokenFromTheDialog()
{
    m_desk->find<QPushButton>("Connect to UbiOps")->click();
    QTRY_VERIFY(m_desk->dialog());
    QDialog *dialog = m_desk->dialog();
    named<QLineEdit>(*dialog, QStringLiteral("API address"))
        ->setText(m_desk->sandbox.address().url.toString());
    named<QLineEdit>(*dialog, QStringLiteral("API token"))
        ->setText(m_desk->sandbox.address().adminToken);
    named<QPushButton>(*dialog, QStringLiteral("Connect"))->click();
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_COMPARE(m_desk->workspace.organizations().model().rowCount(), 12);
}

void TestMainWindow::asksBeforeTheDemoBeginsAnew()
{
    int starts = 0;
    MainWindow window(m_desk->workspace, m_desk->profiles, {}, [&]() -> Result<Connection> {
        ++starts;
        Connection demo = m_desk->connection();
        demo.isDemo = true;
        return demo;
    });
    window.show();
    window.askForDemo(); // not in it yet
    QTRY_VERIFY(m_desk->workspace.session().connection().isDemo);
    QCOMPARE(starts, 1);
    for (const char *answer : {"Cancel", "Start anew"}) {
        window.askForDemo();
        QTRY_VERIFY(m_desk->dialog());
        QCOMPARE(starts, 1);
        named<QPushButton>(*m_desk->dialog(), QLatin1StringView(answer))->click();
        QTRY_VERIFY(!m_desk->dialog());
    }
    QCOMPARE(starts, 2);
}

void TestMainWindow::countsDownWithoutTakingAMessageAway()
{
    Peer peer;
    peer.setAnswer(
        Peer::answer(429, R"({"error": "Too many requests."})", {"x-ratelimit-reset: 59"}));
    const auto *notice = m_desk->window.findChild<WaitNotice *>();
    const QString error = QStringLiteral("Something else is wrong.");
    m_desk->window.showError({ErrorKind::Network, 0, error, {}});
    QVERIFY(!notice->isVisible());
    m_desk->window.connectTo(
        {QStringLiteral("Busy"), peer.address(), Credential::fromToken(QStringLiteral("0123"))});
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QStringLiteral("60 second")), qPrintable(notice->text()));
    QTRY_VERIFY2(notice->text().contains(QStringLiteral("59 second")), qPrintable(notice->text()));
    QCOMPARE(m_desk->message(), error);
    m_desk->find<QPushButton>("Stop waiting")->click();
    QTRY_VERIFY(!notice->isVisible());
    // Not in the words of an answer that may have named a time to wait.
    QTRY_COMPARE(m_desk->message(),
                 QStringLiteral("The service received too many requests (HTTP 429). Try again in a "
                                "while."));
    QCOMPARE(peer.requests().size(), 1);
}

void TestMainWindow::saysBesideTheFieldThatATokenIsUnknown()
{
    m_desk->find<QPushButton>("Connect to UbiOps")->click();
    QTRY_VERIFY(m_desk->dialog());
    QDialog *dialog = m_desk->dialog();
    auto *token = named<QLineEdit>(*dialog, QStringLiteral("API token"));
    named<QLineEdit>(*dialog, QStringLiteral("API address"))
        ->setText(m_desk->sandbox.address().url.toString());
    token->setText(QString(40, u'0'));
    named<QPushButton>(*dialog, QStringLiteral("Connect"))->click();
    const QString refusal =
        m_desk->sandbox.withToken(QString(40, u'0')).get(QStringLiteral("/user")).error();
    QVERIFY(!refusal.isEmpty());
    QTRY_VERIFY(description(token).contains(refusal));
    QCOMPARE(m_desk->dialog(), dialog);
    dialog->reject();
}

void TestMainWindow::listsTheOrganizations()
{
    QVERIFY(m_desk->connectAndWait());
    const OrganizationTableModel &model = m_desk->workspace.organizations().model();
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    for (const OrganizationRow &row : model.rows()) {
        QVERIFY(row.subscription && row.members && row.admins && row.credits && row.projects);
    }
}

void TestMainWindow::filtersTheOrganizations()
{
    QVERIFY(m_desk->connectAndWait());
    auto *list = m_desk->find<QListView>("Organizations");
    QCOMPARE(list->model()->rowCount(), 12);
    m_desk->find<QLineEdit>("Filter organizations")->setText(QStringLiteral("ACME"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->columnCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("acme-vision"));
}

void TestMainWindow::goesOnFromTheFilterByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestMainWindow::goesOnFromTheFilterByKey()
{
    QFETCH(Qt::Key, key);
    QVERIFY(m_desk->connectAndWait());
    auto *filter = m_desk->find<QLineEdit>("Filter organizations");
    auto *list = m_desk->find<QListView>("Organizations");
    filter->setFocus();
    filter->setText(QStringLiteral("no such organization"));
    QTest::keyClick(filter, key);
    QVERIFY(m_desk->workspace.openOrganization().isEmpty());
    filter->setText(QStringLiteral("ekster"));
    QTest::keyClick(filter, key);
    QCOMPARE(m_desk->workspace.openOrganization().text, QStringLiteral("ekster-labs"));
    QCOMPARE(m_desk->window.focusWidget(), list);

    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    auto *members = m_desk->find<QLineEdit>("Filter members");
    members->setText(QStringLiteral("hugo"));
    members->setFocus();
    QTest::keyClick(members, key);
    QCOMPARE(m_desk->window.focusWidget(), m_desk->members());
    QCOMPARE(m_desk->members()->selectionModel()->selectedRows().size(), 1);
}

void TestMainWindow::fitsOnTheScreenAtFirst()
{
    const QSize room = m_desk->window.screen()->availableSize().expandedTo({640, 400});
    QVERIFY(m_desk->window.width() <= room.width());
    QVERIFY(m_desk->window.height() <= room.height());
}

void TestMainWindow::opensAnOrganizationFromTheList()
{
    QVERIFY(m_desk->connectAndWait());
    auto *list = m_desk->find<QListView>("Organizations");
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    const QString name = list->model()->index(1, 0).data().toString();
    QCOMPARE(m_desk->workspace.openOrganization().text, name);
    QCOMPARE(m_desk->window.windowTitle(), name + QStringLiteral(" — Steward"));
}

void TestMainWindow::tabsByKey()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Overview));
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    for (int tab = 4; tab >= 0; --tab) {
        QTest::keyClick(&m_desk->window, Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
        QCOMPARE(int(m_desk->window.organizationPage().tab()), tab);
    }
}

void TestMainWindow::createsAnOrganization()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->find<QPushButton>("New organization")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QLineEdit>(*m_desk->dialog(), QStringLiteral("Name"))
        ->setText(QStringLiteral("lighthouse"));
    auto *create = named<QPushButton>(*m_desk->dialog(), QStringLiteral("Create"));
    QTRY_VERIFY(create->isEnabled());
    create->click();
    QTRY_COMPARE(m_desk->window.windowTitle(), QStringLiteral("lighthouse — Steward"));
    QCOMPARE(m_desk->sandbox.admin().get(QStringLiteral("/organizations/lighthouse")).status, 200);
}

void TestMainWindow::renameChangesListAndTitle()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Subscription));
    m_desk->find<QPushButton>("Rename organization")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QLineEdit>(*m_desk->dialog(), QStringLiteral("Name"))
        ->setText(QStringLiteral("brand-new"));
    named<QPushButton>(*m_desk->dialog(), QStringLiteral("Rename"))->click();
    QTRY_COMPARE(m_desk->window.windowTitle(), QStringLiteral("brand-new — Steward"));
    const OrganizationTableModel &model = m_desk->workspace.organizations().model();
    QVERIFY(model.rowOf(OrganizationName {QStringLiteral("brand-new")}) >= 0);
    QCOMPARE(model.rowOf(OrganizationName {QStringLiteral("acme-vision")}), -1);
}

void TestMainWindow::invitesAMember()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QTest::keyClick(&m_desk->window, Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->dialog());
    named<QLineEdit>(*m_desk->dialog(), QStringLiteral("Email"))
        ->setText(QStringLiteral("new.person@example.com"));
    named<QPushButton>(*m_desk->dialog(), QStringLiteral("Send invitation"))->click();
    QTRY_VERIFY(!m_desk->dialog());
    QCOMPARE(m_desk->workspace.members().model().rowCount(), 49);
    QVERIFY(m_desk->message().contains(QStringLiteral("new.person@example.com")));
}

void TestMainWindow::makesAdminAndRegularAgain()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const MemberTableModel &model = m_desk->workspace.members().model();
    const int before = model.adminCount();
    const QString email = m_desk->regularMember();
    m_desk->select(email);
    m_desk->find<QPushButton>("Make admin")->click();
    QTRY_COMPARE(model.adminCount(), before + 1);
    m_desk->select(email);
    auto *makeRegular = m_desk->find<QPushButton>("Make regular user");
    QTRY_VERIFY(makeRegular->isEnabled());
    makeRegular->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QPushButton>(*m_desk->dialog(), QStringLiteral("Make regular user"))->click();
    QTRY_COMPARE(model.adminCount(), before);
}

void TestMainWindow::asksBeforeRightsGo()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const MembersController &controller = m_desk->workspace.members();
    QTRY_VERIFY(m_desk->workspace.session().currentUser());
    auto *button = m_desk->find<QPushButton>("Make regular user");
    const auto askedAbout = [&](const QString &email) {
        m_desk->select(email);
        button->click();
        auto *dialog = qobject_cast<ConfirmDialog *>(m_desk->dialog());
        const QString question = dialog ? dialog->question() : QString();
        if (dialog)
            dialog->reject();
        return question;
    };
    const int before = controller.model().adminCount();
    const QList<Member> members = controller.model().members();
    for (const Member &member : members) {
        if (!member.isAdmin())
            continue;
        const QString beginning = controller.isCurrentUser(member)
                                      ? QStringLiteral("Make yourself a regular user of")
                                      : QStringLiteral("Make %1 a regular user").arg(member.email);
        QVERIFY2(askedAbout(member.email).startsWith(beginning), qPrintable(member.email));
    }
    QCOMPARE(controller.model().adminCount(), before);
}

void TestMainWindow::removesSelectedMembers()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->select(m_desk->regularMember());
    m_desk->find<QPushButton>("Remove member")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QPushButton>(*m_desk->dialog(), QStringLiteral("Remove"))->click();
    QTRY_COMPARE(m_desk->workspace.members().model().rowCount(), 47);
    QTRY_VERIFY(m_desk->message().contains(QStringLiteral("removed")));
}

void TestMainWindow::leavesAnOrganization()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QTRY_VERIFY(m_desk->workspace.session().currentUser());
    m_desk->select(m_desk->workspace.session().currentUser()->email);
    m_desk->find<QPushButton>("Remove member")->click();
    QTRY_VERIFY(m_desk->dialog());
    QVERIFY(qobject_cast<ConfirmDialog *>(m_desk->dialog())
                ->question()
                .startsWith(QStringLiteral("Remove yourself from acme-vision?")));
    named<QPushButton>(*m_desk->dialog(), QStringLiteral("Remove"))->click();

    QTRY_COMPARE(m_desk->workspace.organizations().model().rowCount(), 11);
    QTRY_VERIFY(m_desk->workspace.openOrganization().isEmpty());
    auto *table = m_desk->window.findChild<DataTable *>(QStringLiteral("allOrganizationsTable"));
    QVERIFY(table->isVisible());
    QCOMPARE(m_desk->window.findChild<NewsNotice *>()->sentences(),
             QStringList {QStringLiteral("You are no longer a member of acme-vision.")});
}

/// What was told about a change in one organization has nothing to do with the next.
void TestMainWindow::leavesNewsOfChangesBehind()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->select(m_desk->regularMember());
    m_desk->find<QPushButton>("Make admin")->click();
    QTRY_VERIFY(
        m_desk->message().contains(QStringLiteral("is an admin of acme-vision from now on.")));
    m_desk->window.openOrganization({QStringLiteral("ekster-labs")});
    QCOMPARE(m_desk->message(), QString());

    m_desk->window.showError({ErrorKind::Server, 500, QStringLiteral("It did not work."), {}});
    m_desk->window.openOrganization({QStringLiteral("acme-vision")});
    QCOMPARE(m_desk->message(), QString());
}

void TestMainWindow::keepsTheSidebarAsItIs_data()
{
    QTest::addColumn<QString>("language");
    const QList<Language> spoken = languages();
    for (const Language &language : spoken)
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// In the smallest window of an ordinary screen, too, a page takes no room from what is beside it.
void TestMainWindow::keepsTheSidebarAsItIs()
{
    QFETCH(const QString, language);
    m_desk.reset();
    QTranslator words;
    QVERIFY(words.load(QStringLiteral("steward_") + language, QStringLiteral(":/translations")));
    QCoreApplication::installTranslator(&words);
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->connectAndWait());
    MainWindow &window = m_desk->window;
    const QSize small(900, 600);
    window.resize(small);
    const auto *sidebar = window.findChild<Sidebar *>();
    QTRY_COMPARE(window.size(), small);
    const int width = sidebar->width();
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab) {
        QVERIFY(m_desk->openAndWait("acme-vision", Tab(tab)));
        QTRY_VERIFY(m_desk->workspace.periodUsage().hasData());
        QTRY_VERIFY(m_desk->workspace.resources().hasData());
        QTRY_VERIFY(tab != int(Tab::Usage) || m_desk->workspace.usage().hasData());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY2(
            sidebar->width() == width,
            qPrintable(
                QStringLiteral("tab %1: %2, not %3").arg(tab).arg(sidebar->width()).arg(width)));
        QCOMPARE(window.size(), small);
    }
}

void TestMainWindow::lastAdminIsNotOffered()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Members));
    for (const Member &member : m_desk->workspace.members().model().members()) {
        if (member.isAdmin())
            m_desk->select(member.email);
    }
    for (const char *name : {"Make regular user", "Remove member"}) {
        auto *button = m_desk->find<QPushButton>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY(description(button).contains(QStringLiteral("at least one admin")));
    }
}

void TestMainWindow::whoIsNoAdminIsTold()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("kestrel-health", Tab::Members));
    auto *invite = m_desk->find<QPushButton>("Invite member");
    QTRY_VERIFY(!invite->isEnabled());
    QVERIFY(description(invite).contains(QStringLiteral("Only an admin of kestrel-health")));
}

void TestMainWindow::filtersMembers()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    auto *show = m_desk->find<QComboBox>("Show");
    QCOMPARE(show->itemText(1), QStringLiteral("Admins (5)"));
    show->setCurrentIndex(1);
    QCOMPARE(m_desk->members()->model()->rowCount(), 5);
    show->setCurrentIndex(0);
    m_desk->find<QLineEdit>("Filter members")->setText(m_desk->regularMember());
    QCOMPARE(m_desk->members()->model()->rowCount(), 1);
}

void TestMainWindow::exportsMembers()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("members.csv"));
    setAskForPath([path](QWidget *, const QString &) { return path; });
    m_desk->find<QPushButton>("Export members")->click();
    QVERIFY(!m_desk->find<QPushButton>("Export members")->isEnabled()); // it is on its way
    QTRY_VERIFY(m_desk->message().startsWith(QStringLiteral("48 member(s) exported.")));
    QVERIFY(m_desk->find<QPushButton>("Export members")->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count("\r\n"), 49); // the header and 48 members
    QVERIFY(csv.startsWith("E-mail,Name,Role,Status,ID\r\n"));
}

void TestMainWindow::firesNoTimerWhileHidden_data()
{
    QTest::addColumn<bool>("isMinimized");
    QTest::newRow("hidden") << false;
    QTest::newRow("minimized") << true;
}

void TestMainWindow::firesNoTimerWhileHidden()
{
    QFETCH(const bool, isMinimized);
    /// Notes whose timers fire.
    class Watch : public QObject
    {
    public:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const QByteArray name = watched->metaObject()->className();
            // Qt's own cache of pixmaps, in any program.
            if (event->type() == QEvent::Timer && name != "QPMCache")
                fired.append(name);
            return false;
        }

        QByteArrayList fired;
    };

    QVERIFY(m_desk->connectAndWait());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    for (const Tab tab : {Tab::Members, Tab::Usage, Tab::Overview})
        QVERIFY(m_desk->openAndWait("acme-vision", tab));
    // A cursor blinks, as long as somebody may see it.
    m_desk->window.organizationPage().setTab(Tab::Members);
    m_desk->find<QLineEdit>("Filter members")->setFocus();
    QTRY_VERIFY(m_desk->workspace.periodUsage().hasData());
    Watch watch;
    qApp->installEventFilter(&watch);
    if (isMinimized) {
        m_desk->window.showMinimized();
        // As the desktop's window manager does; there is none here.
        m_desk->find<QLineEdit>("Filter members")->clearFocus();
    } else {
        m_desk->window.hide();
    }
    // What follows a load, or a click, ends by itself; then all is silent for longer than a cursor
    // takes to blink.
    const auto isSilent = [&watch] {
        watch.fired.clear();
        QTest::qWait(3 * QApplication::cursorFlashTime() / 2);
        return watch.fired.isEmpty();
    };
    QVERIFY2(isSilent() || isSilent() || isSilent(), watch.fired.join(", ").constData());
    qApp->removeEventFilter(&watch);
}

void TestMainWindow::overviewSaysThatNothingWasUsed()
{
    QVERIFY(m_desk->connectAndWait());
    // Nothing can have been used in a new one.
    std::optional<Result<Organization>> created;
    m_desk->workspace.organizations().create(
        {{QStringLiteral("brand-new")}, QStringLiteral("free")},
        [&](const Result<Organization> &result) { created = result; });
    QTRY_VERIFY(created && *created);
    QVERIFY(m_desk->openAndWait("brand-new", Tab::Overview));
    const auto *empty = m_desk->window.findChild<QLabel *>(QStringLiteral("overviewEmpty"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Overview));
    QTRY_VERIFY(!empty->isVisible());
}

void TestMainWindow::overviewLeadsToThePages()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Overview));
    OrganizationPage &page = m_desk->window.organizationPage();
    const auto card = [&](const QString &start) -> QAbstractButton * {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (accessibleText(button, QAccessible::Name).startsWith(start) && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(card(QStringLiteral("Admins: 5")));
    card(QStringLiteral("Admins: 5"))->click();
    QCOMPARE(page.tab(), Tab::Members);
    QCOMPARE(m_desk->members()->model()->rowCount(), 5);
    page.setTab(Tab::Overview);
    card(QStringLiteral("Credits this period"))->click();
    QCOMPARE(page.tab(), Tab::Usage);
    page.setTab(Tab::Overview);
    QTRY_VERIFY(card(QStringLiteral("Projects: 13")));
    card(QStringLiteral("Projects: 13"))->click();
    QCOMPARE(page.tab(), Tab::Resources);
}

void TestMainWindow::warnsOfASingleAdmin()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("ekster-labs", Tab::Overview));
    auto *warning = m_desk->window.findChild<QWidget *>(QStringLiteral("singleAdminWarning"));
    QVERIFY(warning->isVisible());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Overview));
    QVERIFY(!warning->isVisible());
}

void TestMainWindow::keepsDataWhenTheServerIsGone()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    // All that is refreshed has been there.
    QTRY_VERIFY(m_desk->workspace.periodUsage().hasData());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    Connection nowhere = m_desk->connection();
    nowhere.address.setPort(1);
    m_desk->client.setConnection(nowhere);
    m_desk->window.refresh();
    QTRY_VERIFY(!m_desk->message().isEmpty());
    QTRY_VERIFY(m_desk->workspace.members().error());
    QTRY_VERIFY(m_desk->workspace.periodUsage().error());
    QCOMPARE(m_desk->workspace.members().model().rowCount(), 48);
    QVERIFY(m_desk->message().contains(QStringLiteral("What you see is as it was")));

    m_desk->client.setConnection(m_desk->connection());
    m_desk->find<QPushButton>("Retry")->click();
    QTRY_COMPARE(m_desk->message(), QString());
}

void TestMainWindow::followsARenameElsewhere()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Subscription));
    const HttpAnswer renamed = m_desk->sandbox.admin().send(
        "PATCH", QStringLiteral("/organizations/acme-vision"), R"({"name": "acme-elsewhere"})");
    QCOMPARE(renamed.status, 200);
    m_desk->window.refresh();
    QTRY_VERIFY(m_desk->window.windowTitle().contains(QStringLiteral("acme-elsewhere")));
    const OrganizationTableModel &model = m_desk->workspace.organizations().model();
    QVERIFY(model.rowOf(OrganizationName {QStringLiteral("acme-elsewhere")}) >= 0);
    auto *news = m_desk->window.findChild<NewsNotice *>();
    QVERIFY(news->isVisible());
    QTRY_VERIFY(m_desk->message().isEmpty());
    QTRY_VERIFY(!m_desk->workspace.members().isLoading());
    QCOMPARE(m_desk->workspace.members().model().rowCount(), 48);
}

void TestMainWindow::switchingLeavesNoRowsBehind()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->window.refresh();
    m_desk->window.openOrganization({QStringLiteral("ekster-labs")});
    QCOMPARE(m_desk->workspace.members().model().rowCount(), 0);
    QTRY_COMPARE(m_desk->workspace.members().model().rowCount(), 3);
}

void TestMainWindow::remembersHowItWasLeft()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("delta-water", Tab::Members));
    m_desk->find<QLineEdit>("Filter members")->setText(QStringLiteral("example"));
    const Settings settings = m_desk->window.settings();
    m_desk = std::make_unique<Desk>(settings);
    QVERIFY(m_desk->connectAndWait());
    QTRY_COMPARE(m_desk->workspace.openOrganization().text, QStringLiteral("delta-water"));
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Members);
    QCOMPARE(m_desk->find<QLineEdit>("Filter members")->text(), QStringLiteral("example"));
}

void TestMainWindow::closesInTheMiddle()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.openOrganization({QStringLiteral("brightfield")});
    m_desk->window.refresh();
    QVERIFY(m_desk->workspace.members().isLoading());
    m_desk.reset(); // what is on its way calls nobody back
    QCoreApplication::processEvents();
    QVERIFY(!m_desk);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowancecontroller.h"
#include "domain/placelink.h"
#include "models/membertablemodel.h"
#include "support/desk.h"
#include "ui/mainwindow/bringtofront.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/members/memberspage.h"
#include "ui/notify/desktopnotice.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableviews.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Links to places, views of tables, filters that are undone, and what is off until it is wanted.
class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aLinkLeadsToAPage();
    void aLinkWaitsForTheOrganizations();
    void aLinkToSomebodyElsesOrganizationIsRefused();
    void aLinkThatLeadsNowhereIsToldOf();
    void aLinkLeadsToAllOrganizations();
    void copiesTheLinkOfWhatIsInSight();

    void keepsAndShowsAView();
    void viewsOutliveTheRun();
    void asksForTheNameOfAView();
    void keepsEveryFilterOfAPage();
    void keepsViewsOfChanges();
    void saysThatThereAreTooManyViews();

    void undoesFilters();
    void undoesWhatIsInSightAlone();
    void undoesTheDomainThatIsLeftOut();

    void trayAndNotificationsAreOffAtFirst();
    void comesToTheFrontWithItsDialog();

    void takesADroppedFile();
    void takesDroppedAddresses();
    void takesNothingElse();

private:
    void trigger(const char *action) const
    {
        m_desk->window.findChild<QAction *>(QLatin1StringView(action))->trigger();
    }
    TableViews *views() const { return m_desk->members()->findChild<TableViews *>(); }
    SearchField *filter() const { return m_desk->window.organizationPage().members().filter(); }
    QComboBox *choice() const { return m_desk->window.findChild<QComboBox *>(u"membersShow"_s); }

    std::unique_ptr<Desk> m_desk;
};

void TestPlaces::aLinkLeadsToAPage()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.follow({{u"acme-vision"_s}, u"resources"_s});
    QCOMPARE(m_desk->window.windowTitle(), u"acme-vision — Steward"_s);
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Resources);
    // A page that this version does not know leads to the organization all the same.
    m_desk->window.follow({{u"brightfield"_s}, u"audit"_s});
    QCOMPARE(m_desk->window.windowTitle(), u"brightfield — Steward"_s);
}

void TestPlaces::aLinkWaitsForTheOrganizations()
{
    m_desk->window.follow({{u"acme-vision"_s}, u"members"_s});
    QCOMPARE(m_desk->window.windowTitle(), u"Steward"_s);
    QVERIFY(m_desk->connectAndWait());
    QTRY_COMPARE(m_desk->window.windowTitle(), u"acme-vision — Steward"_s);
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Members);
}

void TestPlaces::aLinkToSomebodyElsesOrganizationIsRefused()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.follow({{u"not-mine"_s}, u"members"_s});
    QCOMPARE(m_desk->window.windowTitle(), u"Steward"_s);
    QVERIFY2(m_desk->message().contains(u"not-mine"_s), qPrintable(m_desk->message()));
    QVERIFY(m_desk->workspace.openOrganization().isEmpty());
}

void TestPlaces::aLinkThatLeadsNowhereIsToldOf()
{
    // Before there is a connection, too: as soon as there is something to see.
    m_desk->window.followLink(u"steward://elsewhere/<b>acme</b>"_s);
    QVERIFY(m_desk->connectAndWait());
    QTRY_COMPARE(m_desk->message(), u"The link that was opened leads to no place in Steward."_s);
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->window.followLink(u"steward://organization"_s);
    QCOMPARE(m_desk->message(), u"The link that was opened leads to no place in Steward."_s);
    QCOMPARE(m_desk->window.windowTitle(), u"acme-vision — Steward"_s);
    m_desk->window.followLink(u"steward://organization/brightfield/usage/"_s);
    QCOMPARE(m_desk->window.windowTitle(), u"brightfield — Steward"_s);
}

void TestPlaces::aLinkLeadsToAllOrganizations()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->window.follow({{}, u"credits"_s});
    QCOMPARE(m_desk->window.windowTitle(), u"Steward"_s);
    QCOMPARE(m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->currentIndex(), 2);
    m_desk->window.follow({});
    QCOMPARE(m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->currentIndex(), 0);
}

void TestPlaces::copiesTheLinkOfWhatIsInSight()
{
    QVERIFY(m_desk->connectAndWait());
    trigger("copyLink");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"steward://organizations"_s);
    m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->setCurrentIndex(1);
    trigger("copyLink");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"steward://organizations/people"_s);
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab) {
        QVERIFY(m_desk->openAndWait("acme-vision", Tab(tab)));
        trigger("copyLink");
        const auto link = parsePlaceLink(QGuiApplication::clipboard()->text());
        QVERIFY(link);
        m_desk->window.showAllOrganizations();
        m_desk->window.follow(*link);
        QCOMPARE(m_desk->window.organizationPage().tab(), Tab(tab));
    }
}

void TestPlaces::keepsAndShowsAView()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const int all = m_desk->members()->model()->rowCount();
    choice()->setCurrentIndex(1);
    m_desk->members()->setColumnHidden(MemberTableModel::Name, true);
    m_desk->members()->sortByColumn(MemberTableModel::Email, Qt::DescendingOrder);
    filter()->setText(u"a"_s);
    const int some = m_desk->members()->model()->rowCount();
    QVERIFY(some < all);
    views()->keep(u"Admins & \"a\""_s);

    choice()->setCurrentIndex(0);
    filter()->clear();
    m_desk->members()->setColumnHidden(MemberTableModel::Name, false);
    m_desk->members()->sortByColumn(MemberTableModel::Email, Qt::AscendingOrder);
    QCOMPARE(m_desk->members()->model()->rowCount(), all);

    QCOMPARE(views()->names(), QStringList {u"Admins & \"a\""_s});
    views()->show(u"Admins & \"a\""_s);
    QTRY_COMPARE(m_desk->members()->model()->rowCount(), some);
    QVERIFY(m_desk->members()->isColumnHidden(MemberTableModel::Name));
    QCOMPARE(m_desk->members()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    views()->forget(u"Admins & \"a\""_s);
    QVERIFY(views()->names().isEmpty());
}

void TestPlaces::viewsOutliveTheRun()
{
    filter()->setText(u"example"_s);
    views()->keep(u"Outsiders"_s);
    const Settings settings = m_desk->window.settings();
    m_desk = std::make_unique<Desk>(settings);
    filter()->clear();
    QCOMPARE(views()->names(), QStringList {u"Outsiders"_s});
    views()->show(u"Outsiders"_s);
    QCOMPARE(filter()->text(), u"example"_s);
    // Another table has its own.
    auto *other = m_desk->window.findChild<DataTable *>(u"allOrganizationsTable"_s);
    QVERIFY(other->findChild<TableViews *>()->names().isEmpty());
}

void TestPlaces::asksForTheNameOfAView()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QMenu *menu = nullptr;
    for (const QAction *action : m_desk->members()->actions()) {
        if (action->menu())
            menu = action->menu();
    }
    QVERIFY(menu);
    QCOMPARE(menu->title(), u"Views"_s);
    menu->actions().last()->trigger();
    QTRY_VERIFY(m_desk->dialog());
    auto *keep = named<QPushButton>(*m_desk->dialog(), u"Keep"_s);
    QVERIFY(!keep->isEnabled());
    m_desk->dialog()->findChild<QLineEdit *>(u"viewNameField"_s)->setText(u" Everybody "_s);
    keep->click();
    QTRY_VERIFY(!m_desk->dialog());
    QCOMPARE(views()->names(), QStringList {u"Everybody"_s});
    QCOMPARE(menu->actions().first()->text(), u"Everybody"_s);
}

void TestPlaces::keepsEveryFilterOfAPage()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.follow({{}, u"people"_s});
    auto *table = m_desk->find<DataTable>("People");
    QVERIFY(table);
    auto *left = m_desk->window.findChild<QLineEdit *>(u"peopleLeftOut"_s);
    auto *show = m_desk->window.findChild<QComboBox *>(u"peopleShow"_s);
    left->setText(u"acme.example.com"_s);
    show->setCurrentIndex(1);
    table->findChild<TableViews *>()->keep(u"Outsiders"_s);
    const Settings settings = m_desk->window.settings();

    m_desk = std::make_unique<Desk>(settings);
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.follow({{}, u"people"_s});
    table = m_desk->find<DataTable>("People");
    table->findChild<TableViews *>()->show(u"Outsiders"_s);
    left = m_desk->window.findChild<QLineEdit *>(u"peopleLeftOut"_s);
    QCOMPARE(left->text(), u"acme.example.com"_s);
    QCOMPARE(m_desk->window.findChild<QComboBox *>(u"peopleShow"_s)->currentIndex(), 1);
}

void TestPlaces::keepsViewsOfChanges()
{
    QVERIFY(m_desk->connectAndWait());
    const auto goThere = [this]() -> TableViews * {
        m_desk->window.follow({{}, u"activity"_s});
        auto *table = m_desk->window.findChild<DataTable *>(u"allActivityTable"_s);
        return table ? table->findChild<TableViews *>() : nullptr;
    };
    const auto allActivity = [this] {
        return m_desk->window.findChild<DataTable *>(u"allActivityTable"_s)->parentWidget();
    };
    QVERIFY(goThere());
    auto *text = m_desk->window.findChild<SearchField *>(u"allActivityFilter"_s);
    text->setText(u"grace"_s);
    allActivity()->findChild<QComboBox *>(u"activityKind"_s)->setCurrentIndex(3);
    allActivity()->findChild<QComboBox *>(u"activityShow"_s)->setCurrentIndex(2);
    goThere()->keep(u"Refused removals"_s);

    m_desk = std::make_unique<Desk>(m_desk->window.settings());
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(goThere());
    QCOMPARE(goThere()->names(), QStringList {u"Refused removals"_s});
    goThere()->show(u"Refused removals"_s);
    text = m_desk->window.findChild<SearchField *>(u"allActivityFilter"_s);
    QCOMPARE(text->text(), u"grace"_s);
    QCOMPARE(allActivity()->findChild<QComboBox *>(u"activityKind"_s)->currentIndex(), 3);
    QCOMPARE(allActivity()->findChild<QComboBox *>(u"activityShow"_s)->currentIndex(), 2);
}

void TestPlaces::saysThatThereAreTooManyViews()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    for (qsizetype i = 0; i < TableViews::most; ++i)
        views()->keep(u"View %1"_s.arg(i));
    for (const QAction *action : m_desk->members()->actions()) {
        if (!action->menu())
            continue;
        const QList<QAction *> entries = action->menu()->actions();
        for (QAction *entry : entries) {
            if (entry->text() == u"Keep this view…"_s)
                entry->trigger();
        }
    }
    QTRY_VERIFY(m_desk->dialog());
    auto *field = m_desk->dialog()->findChild<QLineEdit *>(u"viewNameField"_s);
    auto *keep = named<QPushButton>(*m_desk->dialog(), u"Keep"_s);
    field->setText(u"One more"_s);
    QVERIFY(!keep->isEnabled());
    QVERIFY(accessibleText(field, QAccessible::Description).contains(u"which is the most"_s));
    // In the place of another it has room.
    field->setText(u"View 7"_s);
    QVERIFY(keep->isEnabled());
    keep->click();
    QTRY_VERIFY(!m_desk->dialog());
    QCOMPARE(views()->names().size(), TableViews::most);
}

void TestPlaces::undoesFilters()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QTest::keyClicks(filter(), u"ada"_s);
    choice()->setCurrentIndex(1);
    filter()->clear();
    trigger("undoFilter");
    QCOMPARE(filter()->text(), u"ada"_s);
    trigger("undoFilter");
    QCOMPARE(choice()->currentIndex(), 0);
    // What was typed without a pause is one change.
    trigger("undoFilter");
    QCOMPARE(filter()->text(), QString());
    trigger("undoFilter"); // nothing left
    QCOMPARE(filter()->text(), QString());
}

void TestPlaces::undoesWhatIsInSightAlone()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    filter()->setText(u"ada"_s);
    m_desk->window.organizationPage().setTab(Tab::Resources);
    trigger("undoFilter");
    QCOMPARE(filter()->text(), u"ada"_s);
    m_desk->window.organizationPage().setTab(Tab::Members);
    trigger("undoFilter");
    QCOMPARE(filter()->text(), QString());
}

void TestPlaces::undoesTheDomainThatIsLeftOut()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.follow({{}, u"people"_s});
    auto *left = m_desk->window.findChild<QLineEdit *>(u"peopleLeftOut"_s);
    QTest::keyClicks(left, u"example.com"_s);
    trigger("undoFilter");
    QCOMPARE(left->text(), QString());
}

void TestPlaces::trayAndNotificationsAreOffAtFirst()
{
    int notices = 0;
    setSendNotice([&notices](const QString &, const QString &) { ++notices; });
    SandboxOptions options = quietOptions();
    options.clock = systemClock;
    m_desk = std::make_unique<Desk>(Settings(), options);
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Usage));
    m_desk->window.organizationPage().usage().setView(UsagePage::View::Allowance);
    QTRY_VERIFY(m_desk->workspace.allowance().pace());
    m_desk->workspace.allowance().setAllowance(m_desk->workspace.allowance().pace()->used);
    QTRY_VERIFY(!m_desk->window.findChild<NewsNotice *>()->sentences().isEmpty());
    QCOMPARE(notices, 0);
    setSendNotice({});

    const Settings atFirst;
    QVERIFY(!atFirst.showsTrayIcon);
    QVERIFY(!atFirst.notifies);
    QVERIFY(!m_desk->window.findChild<QSystemTrayIcon *>());
    m_desk->window.showSettings();
    QTRY_VERIFY(m_desk->dialog());
    for (const char *name : {"trayIconField", "notificationsField"}) {
        auto *box = m_desk->dialog()->findChild<QCheckBox *>(QLatin1StringView(name));
        QVERIFY(!box->isChecked());
        box->setChecked(true);
    }
    QVERIFY(m_desk->window.settings().showsTrayIcon);
    QVERIFY(m_desk->window.settings().notifies);
    // Where there is a tray.
    QCOMPARE(m_desk->window.findChild<QSystemTrayIcon *>() != nullptr,
             QSystemTrayIcon::isSystemTrayAvailable());
}

/// "Show Steward" in the tray, and a second start, while a question or a form is open.
void TestPlaces::comesToTheFrontWithItsDialog()
{
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    bringToFront(&m_desk->window);
    QTRY_COMPARE(QApplication::activeWindow(), &m_desk->window);

    m_desk->window.showSettings();
    QTRY_VERIFY(m_desk->dialog());
    QTRY_COMPARE(QApplication::activeWindow(), m_desk->dialog());
    bringToFront(&m_desk->window);
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::activeWindow(), m_desk->dialog());
    m_desk->dialog()->reject();
}

namespace {

bool drop(QWidget *target, const QMimeData &data)
{
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
    return dropped.isAccepted();
}

} // namespace

void TestPlaces::takesADroppedFile()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("email,admin\ngrace@example.com,yes\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drop(&m_desk->window.organizationPage().members(), data));
    QTRY_VERIFY(m_desk->dialog());
    auto *text = m_desk->dialog()->findChild<QPlainTextEdit *>(u"rosterText"_s);
    QVERIFY(text->toPlainText().contains(u"grace@example.com"_s));
    m_desk->dialog()->reject();
}

void TestPlaces::takesDroppedAddresses()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QMimeData data;
    data.setText(u"Grace Hopper <grace@example.com>"_s);
    QVERIFY(drop(&m_desk->window.organizationPage().members(), data));
    QTRY_VERIFY(m_desk->dialog());
    auto *text = m_desk->dialog()->findChild<QPlainTextEdit *>(u"rosterText"_s);
    QCOMPARE(text->toPlainText(), data.text());
    m_desk->dialog()->reject();
}

void TestPlaces::takesNothingElse()
{
    QMimeData several;
    several.setUrls({QUrl(u"file:///a.csv"_s), QUrl(u"file:///b.csv"_s)});
    QVERIFY(!drop(&m_desk->window.organizationPage().members(), several));
    QMimeData elsewhere;
    elsewhere.setUrls({QUrl(u"https://example.com/a.csv"_s)});
    QVERIFY(!drop(&m_desk->window.organizationPage().members(), elsewhere));
    QMimeData nothing;
    QVERIFY(!drop(&m_desk->window.organizationPage().members(), nothing));
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"

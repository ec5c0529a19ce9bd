// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the window: sorted by their headers, filtered by what can be seen, and they say why
// they are empty.
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "ui/export/savetext.h"
#include "ui/usage/usagepage.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sortsByAClickOnAHeader_data();
    void sortsByAClickOnAHeader();
    void sortsAsItWasLeft();
    void offersToSortInTheMenu();
    void filtersMembersByWhatIsSeen();
    void filtersAllOrganizationsByWhatIsSeen();
    void filtersTheListByWhatItShows();
    void saysWhyThereAreNoMembers();
    void saysWhyThereAreNoOrganizations();
    void exportsNothingThatIsNotThere();
    void ringsOneRowAlone_data();
    void ringsOneRowAlone();

private:
    DataTable *table(const char *objectName) const
    {
        return m_desk->window.findChild<DataTable *>(QLatin1StringView(objectName));
    }
    QStringList texts(const DataTable *table, int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }
    static void clickHeader(DataTable *table, int column);
    static void showColumn(DataTable *table, const QString &name);

    std::unique_ptr<Desk> m_desk;
};

void TestTables::init()
{
    m_desk = std::make_unique<Desk>();
}

void TestTables::cleanup()
{
    setAskForPath({});
    m_desk.reset();
}

void TestTables::clickHeader(DataTable *table, int column)
{
    QHeaderView *header = table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

/// Shows or hides the column \a name, as the menu of the header does.
void TestTables::showColumn(DataTable *table, const QString &name)
{
    const QMenu *menu = table->createColumnMenu(table);
    for (QAction *action : menu->actions()) {
        if (action->text() == name)
            action->trigger();
    }
}

void TestTables::sortsByAClickOnAHeader_data()
{
    QTest::addColumn<QByteArray>("objectName");
    QTest::addColumn<int>("column");
    QTest::newRow("members") << QByteArray("membersTable") << int(MemberTableModel::Name);
    QTest::newRow("all organizations")
        << QByteArray("allOrganizationsTable") << int(OrganizationTableModel::Created);
}

void TestTables::sortsByAClickOnAHeader()
{
    QFETCH(QByteArray, objectName);
    QFETCH(int, column);
    QVERIFY(m_desk->connectAndWait());
    if (objectName == "membersTable")
        QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    DataTable *sorted = table(objectName);
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    const QStringList before = texts(sorted, column);
    clickHeader(sorted, column);
    const QStringList ascending = texts(sorted, column);
    QVERIFY(ascending != before);
    // As the values say, not as the texts do.
    for (int row = 1; row < sorted->model()->rowCount(); ++row) {
        const QVariant above = sorted->model()->index(row - 1, column).data(SortRole);
        const QVariant below = sorted->model()->index(row, column).data(SortRole);
        if (above.typeId() == QMetaType::QDateTime)
            QVERIFY(above.toDateTime() <= below.toDateTime());
    }
    clickHeader(sorted, column);
    const QStringList descending = texts(sorted, column);
    QVERIFY(descending != ascending);
    QCOMPARE(descending.first(), ascending.last());
}

void TestTables::sortsAsItWasLeft()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    table("membersTable")->sortByColumn(MemberTableModel::Email, Qt::DescendingOrder);
    table("allOrganizationsTable")
        ->sortByColumn(OrganizationTableModel::Created, Qt::DescendingOrder);
    const QStringList members = texts(table("membersTable"), MemberTableModel::Email);
    const QStringList organizations =
        texts(table("allOrganizationsTable"), OrganizationTableModel::Name);
    const Settings settings = m_desk->window.settings();

    m_desk = std::make_unique<Desk>(settings);
    QVERIFY(m_desk->connectAndWait());
    QTRY_VERIFY(m_desk->workspace.members().hasData());
    QCOMPARE(texts(table("membersTable"), MemberTableModel::Email), members);
    QCOMPARE(texts(table("allOrganizationsTable"), OrganizationTableModel::Name), organizations);
}

void TestTables::offersToSortInTheMenu()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    DataTable *members = table("membersTable");
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, members->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(members->viewport(), &event);
    auto *menu = members->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList entries;
    for (const QAction *action : menu->actions())
        entries.append(action->text());
    QVERIFY2(entries.contains(u"Sort by"_s), qPrintable(entries.join(u'|')));
    menu->close();
}

void TestTables::filtersMembersByWhatIsSeen()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    DataTable *members = table("membersTable");
    m_desk->find<QLineEdit>("Filter members")
        ->setText(m_desk->workspace.members().model().at(0).id.text);
    QCOMPARE(members->model()->rowCount(), 0);
    showColumn(members, u"ID"_s);
    QCOMPARE(members->model()->rowCount(), 1);
    const Settings settings = m_desk->window.settings();
    showColumn(members, u"ID"_s);
    QCOMPARE(members->model()->rowCount(), 0);

    m_desk = std::make_unique<Desk>(settings); // in which the column is shown
    QVERIFY(m_desk->connectAndWait());
    QTRY_VERIFY(m_desk->workspace.members().hasData());
    m_desk->find<QLineEdit>("Filter members")
        ->setText(m_desk->workspace.members().model().at(0).id.text);
    QCOMPARE(table("membersTable")->model()->rowCount(), 1);
}

void TestTables::filtersAllOrganizationsByWhatIsSeen()
{
    QVERIFY(m_desk->connectAndWait());
    DataTable *organizations = table("allOrganizationsTable");
    m_desk->find<QLineEdit>("Filter all organizations")->setText(u"suspended"_s);
    QCOMPARE(organizations->model()->rowCount(), 1);
    showColumn(organizations, u"Status"_s);
    QCOMPARE(organizations->model()->rowCount(), 0);
}

void TestTables::filtersTheListByWhatItShows()
{
    QVERIFY(m_desk->connectAndWait());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    const QAbstractItemModel *list = m_desk->find<QListView>("Organizations")->model();
    auto *filter = m_desk->find<QLineEdit>("Filter organizations");
    filter->setText(u"suspended"_s); // a word that only the table has
    QCOMPARE(list->rowCount(), 0);
    filter->setText(u"premium"_s);
    QVERIFY(list->rowCount() > 0);
    for (int row = 0; row < list->rowCount(); ++row) {
        const QString summary =
            list->index(row, 0).data(OrganizationTableModel::SummaryRole).toString();
        QVERIFY2(summary.startsWith(u"Premium"_s), qPrintable(summary));
    }
}

void TestTables::saysWhyThereAreNoMembers()
{
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.openOrganization({u"acme-vision"_s});
    m_desk->window.organizationPage().setTab(Tab::Members);
    const DataTable *members = table("membersTable");
    QCOMPARE(members->emptyTitle(), u"Loading members…"_s);
    QTRY_VERIFY(m_desk->workspace.members().hasData());
    m_desk->find<QLineEdit>("Filter members")->setText(u"nobody is called that"_s);
    QCOMPARE(members->emptyTitle(), u"No members"_s);
    QCOMPARE(members->accessibleDescription(),
             u"No members There are none that the filter matches."_s);

    m_desk->window.openOrganization({u"no-such-organization"_s});
    QCOMPARE(members->emptyTitle(), u"Loading members…"_s);
    QTRY_VERIFY(m_desk->workspace.members().error());
    QCOMPARE(members->emptyTitle(), u"The members could not be loaded."_s);
}

void TestTables::saysWhyThereAreNoOrganizations()
{
    OrganizationsController &controller = m_desk->workspace.organizations();
    const DataTable *organizations = table("allOrganizationsTable");
    QCOMPARE(organizations->emptyTitle(), u"No organizations yet."_s);
    QVERIFY(m_desk->connectAndWait());
    m_desk->find<QLineEdit>("Filter all organizations")->setText(u"none is called that"_s);
    QCOMPARE(organizations->model()->rowCount(), 0);
    QCOMPARE(organizations->emptyTitle(), u"No organizations"_s);

    Connection nowhere = m_desk->connection();
    nowhere.address.setPort(1);
    m_desk->client.setConnection(nowhere);
    controller.clear();
    controller.refresh();
    QCOMPARE(organizations->emptyTitle(), u"Loading organizations…"_s);
    QTRY_VERIFY(controller.error());
    QCOMPARE(organizations->emptyTitle(), u"The organizations could not be loaded."_s);
}

void TestTables::exportsNothingThatIsNotThere()
{
    int asked = 0;
    setAskForPath([&asked](QWidget *, const QString &) {
        ++asked;
        return QString();
    });
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.openOrganization({u"acme-vision"_s});
    m_desk->window.organizationPage().setTab(Tab::Usage);
    auto *action = m_desk->window.findChild<QAction *>(u"export"_s);
    QVERIFY(!m_desk->find<QPushButton>("Export usage")->isEnabled());
    action->trigger();
    QCOMPARE(asked, 0);
    QTRY_VERIFY(m_desk->find<QPushButton>("Export usage")->isEnabled());
    action->trigger();
    QCOMPARE(asked, 1);
}

void TestTables::ringsOneRowAlone_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("moving") << Qt::KeyboardModifiers();
    QTest::newRow("selecting more") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("leaving the selection") << Qt::KeyboardModifiers(Qt::ControlModifier);
}

/// What is on the screen after a key is what it is once all of it has been painted anew.
void TestTables::ringsOneRowAlone()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QStandardItemModel model(6, 3);
    DataTable table;
    table.setModel(&model);
    table.resize(400, 400);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    const auto screen = [&table] {
        QCoreApplication::processEvents();
        return table.screen()->grabWindow(table.winId()).toImage();
    };
    table.setFocus(Qt::TabFocusReason);
    table.setAttribute(Qt::WA_KeyboardFocusChange); // as after any key that leads there
    table.selectRow(0);
    const QImage before = screen();
    for (int key = 0; key < 3; ++key) {
        QTest::keyClick(&table, Qt::Key_Down, modifiers);
        QCOMPARE(table.currentIndex().row(), key + 1);
        const QImage after = screen();
        QVERIFY(!after.isNull() && after != before);
        table.viewport()->update();
        QCOMPARE(after, screen());
    }
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"

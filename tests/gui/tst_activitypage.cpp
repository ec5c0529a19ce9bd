// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "controllers/accessrunner.h"
#include "controllers/activitycontroller.h"
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/outcome.h"
#include "ui/access/accessdialog.h"
#include "ui/access/planpage.h"
#include "ui/activity/activitypage.h"
#include "ui/export/savetext.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// What was changed, looked through and taken back in the window.
class tst_ActivityPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void showsEachChangeAsItComes();
    void showsOneOrganizationOrAll();
    void searches();
    void goesOnFromTheFilterByKey();
    void findsWhatWasChanged();
    void exportsEverything();
    void takesARemovalBack();
    void takesARunBack();
    void takesARemovalBackUnderAnotherName();
    void takesBackWhereItWasWhateverHasItsNameNow();
    void renamesBack();
    void renamesBackWhatIsCalledOtherwiseAgain();
    void saysWhyItCannot();

private:
    void showTab() { m_desk->window.organizationPage().setTab(Tab::Activity); }
    DataTable *table() const
    {
        return m_desk->window.findChild<DataTable *>(QStringLiteral("activityTable"));
    }
    QPushButton *button(const char *name) const
    {
        return m_desk->window.organizationPage().activity().findChild<QPushButton *>(
            QLatin1StringView(name));
    }
    QStringList cells(const DataTable *of, int column) const;
    bool invite(const QString &email);
    bool remove(const QString &email);
    bool isMember(const QString &email) const;
    bool applyPlan();
    bool rename(const QString &name);
    /// As somebody else who works at the same time: the window does not learn of it.
    bool renameElsewhere(const QString &from, const QString &to);

    std::unique_ptr<Desk> m_desk;
};

void tst_ActivityPage::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QTRY_VERIFY(m_desk->workspace.session().currentUser());
}

QStringList tst_ActivityPage::cells(const DataTable *of, int column) const
{
    QStringList texts;
    for (int row = 0; row < of->model()->rowCount(); ++row)
        texts.append(of->model()->index(row, column).data().toString());
    return texts;
}

bool tst_ActivityPage::invite(const QString &email)
{
    bool isDone = false;
    MembersController &members = m_desk->workspace.members();
    members.invite(members.opening(), {email},
                   [&](const Result<Member> &result) { isDone = result.hasValue(); });
    return QTest::qWaitFor([&] { return isDone; });
}

bool tst_ActivityPage::remove(const QString &email)
{
    MembersController &members = m_desk->workspace.members();
    QList<Member> those;
    for (const Member &member : members.model().members()) {
        if (member.email == email)
            those.append(member);
    }
    bool isDone = false;
    members.remove(members.opening(), those,
                   [&](const MemberChangeReport &report) { isDone = report.done == 1; });
    return QTest::qWaitFor([&] { return isDone; });
}

bool tst_ActivityPage::isMember(const QString &email) const
{
    const QList<Member> &members = m_desk->workspace.members().model().members();
    return std::any_of(members.begin(), members.end(),
                       [&](const Member &member) { return member.email == email; });
}

/// In the dialog that shows a plan.
bool tst_ActivityPage::applyPlan()
{
    QPushButton *next = nullptr;
    const bool isShown = QTest::qWaitFor([&] {
        next = m_desk->dialog()
                   ? m_desk->dialog()->findChild<QPushButton *>(QStringLiteral("nextButton"))
                   : nullptr;
        return next && next->isEnabled() && next->text().startsWith(u"Make"_s);
    });
    if (!isShown)
        return false;
    next->click();
    return QTest::qWaitFor(
        [this] { return m_desk->workspace.runner().state() == AccessRunner::State::Over; });
}

void tst_ActivityPage::showsEachChangeAsItComes()
{
    showTab();
    QTRY_COMPARE(table()->emptyTitle(), u"No changes yet."_s);
    QVERIFY(invite(u"ada@example.com"_s));
    QTRY_COMPARE(cells(table(), ActivityTableModel::Person), QStringList {u"ada@example.com"_s});
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList {u"Done"_s});
    QVERIFY(remove(u"ada@example.com"_s));
    QTRY_COMPARE(cells(table(), ActivityTableModel::What),
                 QStringList({u"Removed"_s, u"Invited"_s}));
    QCOMPARE(cells(table(), ActivityTableModel::ByProfile)[0], u"Test"_s);
}

void tst_ActivityPage::showsOneOrganizationOrAll()
{
    QVERIFY(invite(u"ada@example.com"_s));
    QVERIFY(m_desk->openAndWait("brightfield", Tab::Members));
    QVERIFY(invite(u"bob@example.com"_s));
    showTab();
    QTRY_COMPARE(cells(table(), ActivityTableModel::Person), QStringList {u"bob@example.com"_s});
    m_desk->window.showAllOrganizations();
    auto *tabs = m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == u"Activity"_s)
            tabs->setCurrentIndex(tab);
    }
    const auto *all = m_desk->window.findChild<DataTable *>(u"allActivityTable"_s);
    QTRY_COMPARE(cells(all, ActivityTableModel::Person),
                 QStringList({u"bob@example.com"_s, u"ada@example.com"_s}));
    QVERIFY(!all->isColumnHidden(ActivityTableModel::Organization));
}

void tst_ActivityPage::searches()
{
    QVERIFY(invite(u"ada@example.com"_s));
    QVERIFY(invite(u"bob@example.com"_s));
    showTab();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    m_desk->window.organizationPage()
        .activity()
        .findChild<QLineEdit *>(u"activityFilter"_s)
        ->setText(u"BOB"_s);
    QTRY_COMPARE(cells(table(), ActivityTableModel::Person), QStringList {u"bob@example.com"_s});
    m_desk->window.organizationPage()
        .activity()
        .findChild<QComboBox *>(u"activityShow"_s)
        ->setCurrentIndex(int(FateFilter::NotDone));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QTRY_COMPARE(table()->emptyTitle(), u"No changes"_s);
}

void tst_ActivityPage::goesOnFromTheFilterByKey()
{
    showTab();
    QVERIFY(invite(u"ada@example.com"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *filter = m_desk->window.findChild<QLineEdit *>(u"activityFilter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectedRowNumbers(), QList<int> {0});
}

void tst_ActivityPage::findsWhatWasChanged()
{
    QVERIFY(invite(u"ada@example.com"_s));
    QVERIFY(invite(u"bob@example.com"_s));
    QVERIFY(remove(u"bob@example.com"_s));
    showTab();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    const ActivityPage &page = m_desk->window.organizationPage().activity();
    auto *search = page.findChild<QLineEdit *>(u"activityFilter"_s);
    const auto kinds = [this] { return cells(table(), ActivityTableModel::What); };
    search->setText(u"removed"_s);
    QTRY_COMPARE(kinds(), QStringList {u"Removed"_s});
    search->setText(u"Invit"_s);
    QTRY_COMPARE(kinds(), QStringList({u"Invited"_s, u"Invited"_s}));
    search->setText(u"admin"_s);
    QTRY_COMPARE(kinds(), QStringList());
    search->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    auto *kind = page.findChild<QComboBox *>(u"activityKind"_s);
    kind->setCurrentIndex(int(KindFilter::Removals));
    QTRY_COMPARE(kinds(), QStringList {u"Removed"_s});
    kind->setCurrentIndex(int(KindFilter::Organizations));
    QTRY_COMPARE(kinds(), QStringList());
    QCOMPARE(table()->emptyTitle(), u"No changes"_s);
}

void tst_ActivityPage::exportsEverything()
{
    QVERIFY(invite(u"ada@example.com"_s));
    showTab();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList {u"Done"_s});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"changes.csv"_s);
    setAskForPath([&](QWidget *, const QString &) { return path; });
    button("exportActivityButton")->click();
    QTRY_VERIFY(QFile::exists(path));
    setAskForPath({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines[0].trimmed(),
             "When,Organization,Person,Change,Before,After,Outcome,Details,Profile");
    QVERIFY2(
        lines[1].contains("Z,acme-vision,ada@example.com,Invited,\xe2\x80\x93,Member,Done,,Test"),
        lines[1].constData());
}

void tst_ActivityPage::takesARemovalBack()
{
    const QString email = m_desk->regularMember();
    QVERIFY(remove(email));
    showTab();
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList {u"Done"_s});
    table()->selectRow(0);
    QVERIFY(button("undoButton")->isEnabled());
    QVERIFY(!button("undoRunButton")->isEnabled());
    button("undoButton")->click();
    QTRY_VERIFY(qobject_cast<AccessDialog *>(m_desk->dialog()));
    const auto saysWhatIsLost = [this] {
        const QList<QLabel *> labels = m_desk->dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible()
                   && label->text().contains(u"Their roles in projects do not come back"_s);
        });
    };
    QTRY_VERIFY(saysWhatIsLost());
    QVERIFY(applyPlan());
    QTRY_VERIFY(isMember(email));
    QVERIFY(saysWhatIsLost()); // afterwards as well
    QTRY_COMPARE(cells(table(), ActivityTableModel::What),
                 QStringList({u"Invited"_s, u"Removed"_s}));
}

void tst_ActivityPage::takesARunBack()
{
    const OrganizationName acme {u"acme-vision"_s};
    QList<AccessStep> steps;
    for (const QString &email : {u"ada@example.com"_s, u"bob@example.com"_s})
        steps.append({acme, email, {}, Access::None, Access::Regular});
    AccessRunner &runner = m_desk->workspace.runner();
    runner.start(RunSource::Roster, steps);
    QTRY_COMPARE(runner.state(), AccessRunner::State::Over);
    QTRY_VERIFY(isMember(u"bob@example.com"_s));
    showTab();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(1);
    QTRY_VERIFY(button("undoRunButton")->isEnabled());
    button("undoRunButton")->click();
    QVERIFY(applyPlan());
    QTRY_VERIFY(!isMember(u"ada@example.com"_s));
    QTRY_VERIFY(!isMember(u"bob@example.com"_s));
}

/// The organization that is open.
bool tst_ActivityPage::rename(const QString &name)
{
    OrganizationController &organization = m_desk->workspace.organization();
    bool isDone = false;
    organization.update(
        organization.opening(), {.name = OrganizationName {name}},
        [&](const Result<OrganizationDetail> &result) { isDone = result.hasValue(); });
    return QTest::qWaitFor([&] { return isDone; });
}

bool tst_ActivityPage::renameElsewhere(const QString &from, const QString &to)
{
    ApiClient client;
    client.setConnection(m_desk->connection());
    Outcome<OrganizationDetail> renamed;
    OrganizationsApi(client).updateOrganization({from}, {.name = OrganizationName {to}}, this,
                                                renamed.callback());
    return QTest::qWaitFor([&] { return renamed.count() == 1; }) && renamed.succeeded();
}

/// What the window knows of names may be old by the time that somebody presses Undo.
void tst_ActivityPage::takesBackWhereItWasWhateverHasItsNameNow()
{
    const QString email = u"ada@example.com"_s;
    QVERIFY(m_desk->openAndWait("brightfield", Tab::Members));
    QVERIFY(invite(email));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QVERIFY(invite(email));
    showTab();
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList {u"Done"_s});
    QVERIFY(renameElsewhere(u"acme-vision"_s, u"acme-sight"_s));
    QVERIFY(renameElsewhere(u"brightfield"_s, u"acme-vision"_s));
    table()->selectRow(0);
    button("undoButton")->click();
    QTRY_VERIFY(qobject_cast<AccessDialog *>(m_desk->dialog()));
    const auto *page = m_desk->dialog()->findChild<PlanPage *>();
    QTRY_COMPARE(page->plan().lines().size(), 1);
    QCOMPARE(page->plan().lines()[0].step.organization.text, u"acme-sight"_s);
    QVERIFY(applyPlan());
    QCOMPARE(m_desk->workspace.runner().progress().done, 1);
    ApiClient client;
    client.setConnection(m_desk->connection());
    for (const QString &name : {u"acme-sight"_s, u"acme-vision"_s}) {
        Outcome<QList<Member>> members;
        MembersApi(client).listMembers({name}, this, members.callback());
        QTRY_VERIFY(members.succeeded());
        const bool isThere =
            std::any_of(members.value().begin(), members.value().end(),
                        [&](const Member &member) { return member.email == email; });
        QCOMPARE(isThere, name == u"acme-vision"_s);
    }
    // It is written down as what it is: the page of either organization shows what was done there.
    m_desk->dialog()->reject();
    const auto done = [this] { return cells(table(), ActivityTableModel::What); };
    QTRY_COMPARE(m_desk->workspace.openOrganization().text, u"acme-sight"_s);
    QTRY_COMPARE(done(), QStringList({u"Removed"_s, u"Invited"_s}));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Activity));
    QTRY_COMPARE(done(), QStringList {u"Invited"_s});
}

void tst_ActivityPage::takesARemovalBackUnderAnotherName()
{
    const QString email = m_desk->regularMember();
    QVERIFY(remove(email));
    QVERIFY(rename(u"acme-sight"_s));
    showTab();
    QTRY_COMPARE(cells(table(), ActivityTableModel::What),
                 QStringList({u"Renamed"_s, u"Removed"_s}));
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList(2, u"Done"_s));
    table()->selectRow(1);
    QTRY_VERIFY(button("undoButton")->isEnabled());
    button("undoButton")->click();
    QVERIFY(applyPlan());
    QTRY_VERIFY(isMember(email));
    QVERIFY(rename(u"acme-vision"_s));
}

void tst_ActivityPage::renamesBack()
{
    QVERIFY(rename(u"acme-sight"_s));
    showTab();
    QTRY_COMPARE(cells(table(), ActivityTableModel::What), QStringList {u"Renamed"_s});
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList {u"Done"_s});
    table()->selectRow(0);
    button("undoButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    m_desk->dialog()->findChild<QPushButton *>(u"confirmButton"_s)->click();
    QTRY_COMPARE(m_desk->workspace.openOrganization().text, u"acme-vision"_s);
    QTRY_COMPARE(m_desk->message(), u"acme-sight is called acme-vision again."_s);
}

void tst_ActivityPage::renamesBackWhatIsCalledOtherwiseAgain()
{
    QVERIFY(rename(u"acme-sight"_s));
    showTab();
    QTRY_COMPARE(cells(table(), ActivityTableModel::Outcome), QStringList {u"Done"_s});
    QVERIFY(renameElsewhere(u"acme-sight"_s, u"acme-view"_s));
    QVERIFY(renameElsewhere(u"brightfield"_s, u"acme-sight"_s));
    table()->selectRow(0);
    button("undoButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    const QList<QLabel *> labels = m_desk->dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"Rename acme-view back to acme-vision?"_s;
    }));
    m_desk->dialog()->findChild<QPushButton *>(u"confirmButton"_s)->click();
    QTRY_COMPARE(m_desk->message(), u"acme-view is called acme-vision again."_s);
}

void tst_ActivityPage::saysWhyItCannot()
{
    showTab();
    QVERIFY(!button("undoButton")->isEnabled());
    QCOMPARE(button("undoButton")->accessibleDescription(), u"Select one or more changes first."_s);
    QVERIFY(!button("exportActivityButton")->isEnabled());
}

QTEST_MAIN(tst_ActivityPage)
#include "tst_activitypage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "controllers/peoplecontroller.h"
#include "controllers/sessioncontroller.h"
#include "models/accessplantablemodel.h"
#include "models/peopleproxymodel.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/access/accessdialog.h"
#include "ui/export/savetext.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/waitnotice.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Everybody in all organizations, in the window.
class tst_PeoplePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsEverybody();
    void findsOnePerson();
    void goesOnFromTheFilterByKey();
    void saysThatThePlanIsBeingMade();
    void exportsWhatItShows();
    void saysWhereItCannotWrite();
    void removesEverywhere();
    void givesTheSameAccess();
    void saysWhatCouldNotBeRead();
    void plansNoRemovalWhereNothingWasRead();
    void readsAnewWhatWasChanged();
    void plansWithWhatIsSoNow();
    void tellsWhatItWaitsFor();

private:
    bool connectThrough(const LossyProxy &proxy);
    bool askForSameAccess(const QString &email, const QString &model);
    QStringList plannedChanges() const;
    PeopleController &people() const { return m_desk->workspace.people(); }
    template<typename T>
    T *part(const char *name) const
    {
        return m_desk->window.findChild<PeoplePage *>()->findChild<T *>(QLatin1StringView(name));
    }
    DataTable *table() const { return part<DataTable>("peopleTable"); }
    const PersonInOrganizations *person(const QString &email) const;
    bool waitForPlan();
    bool applyPlan();

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

void tst_PeoplePage::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->connectAndWait());
    QTRY_VERIFY(m_desk->workspace.session().currentUser());
    m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(people().hasData(), 20'000);
}

void tst_PeoplePage::cleanup()
{
    setAskForPath({});
    m_desk.reset();
}

const PersonInOrganizations *tst_PeoplePage::person(const QString &email) const
{
    const QList<PersonInOrganizations> &all = people().model().people();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PersonInOrganizations &each) {
        return each.email == email;
    });
    return found == all.end() ? nullptr : &*found;
}

bool tst_PeoplePage::waitForPlan()
{
    return QTest::qWaitFor([&] {
        auto *dialog = qobject_cast<AccessDialog *>(m_desk->dialog());
        auto *next = dialog ? dialog->findChild<QPushButton *>(u"nextButton"_s) : nullptr;
        return next && next->isEnabled() && next->text().startsWith(u"Make"_s);
    });
}

bool tst_PeoplePage::applyPlan()
{
    if (!waitForPlan())
        return false;
    m_desk->dialog()->findChild<QPushButton *>(u"nextButton"_s)->click();
    return QTest::qWaitFor(
        [this] { return m_desk->workspace.runner().state() == AccessRunner::State::Over; });
}

void tst_PeoplePage::showsEverybody()
{
    const int organizations = m_desk->workspace.organizations().model().rowCount();
    QCOMPARE(table()->model()->columnCount(),
             int(PeopleTableModel::FirstOrganization) + organizations);
    QVERIFY(table()->model()->rowCount() > 100);
    const QString me = m_desk->workspace.session().currentUser()->email;
    QVERIFY(person(me));
    QVERIFY(person(me)->memberships.size() > 1);
}

void tst_PeoplePage::findsOnePerson()
{
    const QString me = m_desk->workspace.session().currentUser()->email;
    part<QLineEdit>("peopleFilter")->setText(me);
    QCOMPARE(table()->model()->rowCount(), 1);
    part<QComboBox>("peopleShow")->setCurrentIndex(int(PeopleFilter::Admins));
    QCOMPARE(table()->model()->rowCount(), 1);
    part<QLineEdit>("peopleLeftOut")->setText(me.section(u'@', 1));
    QCOMPARE(table()->model()->rowCount(), 0);
}

void tst_PeoplePage::goesOnFromTheFilterByKey()
{
    auto *filter = part<QLineEdit>("peopleFilter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectedRowNumbers(), QList<int> {0});
}

/// Until it is there, there is nothing to tick, and no line that says that nothing is to be done.
void tst_PeoplePage::saysThatThePlanIsBeingMade()
{
    table()->selectRow(0);
    part<QPushButton>("removeEverywhereButton")->click();
    QVERIFY(m_desk->dialog());
    const auto button = [this](const char *name) {
        return m_desk->dialog()->findChild<QPushButton *>(QLatin1StringView(name));
    };
    const auto *plan = m_desk->dialog()->findChild<DataTable *>(u"planTable"_s);
    QCOMPARE(plan->emptyTitle(), u"The plan is being made…"_s);
    for (const char *name : {"tickButton", "untickButton", "exportPlanButton", "nextButton"})
        QVERIFY2(!button(name)->isEnabled(), name);
    QTRY_VERIFY(button("tickButton")->isEnabled());
    QCOMPARE(plan->emptyTitle(), u"Nothing to show"_s);
    for (const char *name : {"tickButton", "untickButton", "exportPlanButton"})
        QVERIFY2(button(name)->isEnabled(), name);
    m_desk->dialog()->reject();
}

void tst_PeoplePage::exportsWhatItShows()
{
    part<QComboBox>("peopleShow")->setCurrentIndex(int(PeopleFilter::Several));
    const int shown = table()->model()->rowCount();
    QVERIFY(shown > 1 && shown < people().model().rowCount());
    table()->sortByColumn(PeopleTableModel::Email, Qt::DescendingOrder);
    const QString path = m_folder.filePath(u"people.csv"_s);
    setAskForPath([&](QWidget *, const QString &) { return path; });
    part<QPushButton>("exportPeopleButton")->click();
    QTRY_COMPARE(m_desk->message(), u"%1 person(s) exported."_s.arg(shown));

    const QList<OrganizationName> &organizations = people().model().organizations();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    QByteArray head = "E-mail,Name,Memberships,As admin";
    for (const OrganizationName &name : organizations)
        head += ',' + name.text.toUtf8();
    QCOMPARE(lines.takeFirst(), head + '\r');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), shown);
    QString before;
    for (const QByteArray &line : std::as_const(lines)) {
        const QStringList cells = QString::fromUtf8(line.chopped(1)).split(u',');
        const PersonInOrganizations *each = person(cells[PeopleTableModel::Email]);
        QVERIFY2(each, line.constData());
        QVERIFY(before.isEmpty() || cells[PeopleTableModel::Email] < before);
        before = cells[PeopleTableModel::Email];
        const int in = cells[PeopleTableModel::Organizations].toInt();
        QCOMPARE(in, int(each->memberships.size()));
        const auto places = cells.mid(PeopleTableModel::FirstOrganization);
        QCOMPARE(places.size() - places.count(QString()), in);
        for (int i = 0; i < places.size(); ++i)
            QCOMPARE(places[i].isEmpty(), !each->memberships.contains(organizations[i]));
    }
}

void tst_PeoplePage::saysWhereItCannotWrite()
{
    const QString path = m_folder.filePath(u"nowhere/people.csv"_s);
    setAskForPath([&](QWidget *, const QString &) { return path; });
    part<QPushButton>("exportPeopleButton")->click();
    QTRY_VERIFY(m_desk->message().contains(u"people.csv"_s));
    QVERIFY(!QFile::exists(path));
    QVERIFY(part<QPushButton>("exportPeopleButton")->isEnabled());
}

void tst_PeoplePage::removesEverywhere()
{
    const QString me = m_desk->workspace.session().currentUser()->email;
    QVERIFY(!part<QPushButton>("removeEverywhereButton")->isEnabled());
    // Whoever is removed is somebody that the same access was given to before.
    part<QPushButton>("sameAccessButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    m_desk->dialog()->findChild<QComboBox *>(u"modelField"_s)->setCurrentText(me);
    m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s)->setText(u"ada@example.com"_s);
    m_desk->dialog()->findChild<QPushButton *>(u"submitButton"_s)->click();
    QVERIFY(applyPlan());
    const int added = m_desk->workspace.runner().progress().done;
    QVERIFY(added > 1);
    m_desk->dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(person(u"ada@example.com"_s), 20'000);
    QCOMPARE(int(person(u"ada@example.com"_s)->memberships.size()), added);

    part<QLineEdit>("peopleFilter")->setText(u"ada@example.com"_s);
    table()->selectRow(0);
    QTRY_VERIFY(part<QPushButton>("removeEverywhereButton")->isEnabled());
    part<QPushButton>("removeEverywhereButton")->click();
    QVERIFY(applyPlan());
    QCOMPARE(m_desk->workspace.runner().progress().done, added);
    m_desk->dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!person(u"ada@example.com"_s), 20'000);
}

void tst_PeoplePage::givesTheSameAccess()
{
    part<QPushButton>("sameAccessButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    auto *submit = m_desk->dialog()->findChild<QPushButton *>(u"submitButton"_s);
    QVERIFY(!submit->isEnabled());
    auto *email = m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s);
    auto *model = m_desk->dialog()->findChild<QComboBox *>(u"modelField"_s);
    // Nobody is selected, and nobody is meant.
    QCOMPARE(model->currentText(), QString());
    QCOMPARE(model->lineEdit()->placeholderText(), u"name@example.com"_s);
    email->setText(u"ada@example.com"_s);
    QVERIFY(!submit->isEnabled());
    model->setCurrentText(model->itemText(0));
    QVERIFY(submit->isEnabled());
    email->setText(model->currentText());
    QVERIFY(!submit->isEnabled());
    m_desk->dialog()->reject();

    table()->selectRow(3);
    part<QPushButton>("sameAccessButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    QCOMPARE(m_desk->dialog()->findChild<QComboBox *>(u"modelField"_s)->currentText(),
             table()->model()->index(3, PeopleTableModel::Email).data().toString());
}

bool tst_PeoplePage::connectThrough(const LossyProxy &proxy)
{
    Connection connection = m_desk->connection();
    connection.address = proxy.address();
    m_desk->window.connectTo(connection);
    return QTest::qWaitFor(
        [&] {
            return m_desk->workspace.session().connection().address == proxy.address()
                   && m_desk->workspace.session().currentUser() && people().hasData()
                   && !people().isLoading()
                   // What is read about each organization would meet the proxy's faults, too.
                   && m_desk->workspace.organizations().remainingDetails() == 0;
        },
        20'000);
}

bool tst_PeoplePage::askForSameAccess(const QString &email, const QString &model)
{
    part<QPushButton>("sameAccessButton")->click();
    if (!QTest::qWaitFor([this] { return m_desk->dialog() != nullptr; }))
        return false;
    m_desk->dialog()->findChild<QComboBox *>(u"modelField"_s)->setCurrentText(model);
    m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s)->setText(email);
    m_desk->dialog()->findChild<QPushButton *>(u"submitButton"_s)->click();
    return waitForPlan();
}

/// "organization: what", as the plan in sight shows them.
QStringList tst_PeoplePage::plannedChanges() const
{
    QStringList changes;
    const QAbstractItemModel *plan =
        m_desk->dialog()->findChild<DataTable *>(u"planTable"_s)->model();
    for (int row = 0; row < plan->rowCount(); ++row) {
        const QString change = plan->index(row, AccessPlanTableModel::Change).data().toString();
        const QString note = plan->index(row, AccessPlanTableModel::Note).data().toString();
        changes.append(
            u"%1: %2"_s.arg(plan->index(row, AccessPlanTableModel::Organization).data().toString(),
                            note.isEmpty() ? change : note));
    }
    changes.sort();
    return changes;
}

void tst_PeoplePage::saysWhatCouldNotBeRead()
{
    LossyProxy proxy(m_desk->sandbox.address().url);
    QVERIFY(connectThrough(proxy));
    proxy.setFault(
        [](const PeerRequest &, QTcpSocket &socket) {
            socket.write(Peer::answer(503, R"({"error": "We are moving house."})"));
        },
        "/organizations/brightfield/users");
    people().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!people().isLoading(), 20'000);
    QVERIFY2(m_desk->message().startsWith(u"The members of brightfield could not be read"_s),
             qPrintable(m_desk->message()));
    QVERIFY(m_desk->message().contains(u"We are moving house."_s));
    QVERIFY(people().hasData());
    const int column =
        PeopleTableModel::FirstOrganization
        + int(people().model().organizations().indexOf(OrganizationName {u"brightfield"_s}));
    QCOMPARE(table()->model()->index(0, column).data().toString(), u"?"_s);

    proxy.setFault({});
    auto *retry = m_desk->window.findChild<MessageBar *>()->findChild<QPushButton *>();
    QVERIFY(retry->isVisible());
    retry->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->message(), QString(), 20'000);
    QVERIFY(table()->model()->index(0, column).data().toString() != u"?"_s);
}

void tst_PeoplePage::plansNoRemovalWhereNothingWasRead()
{
    auto admin = m_desk->sandbox.admin();
    const QByteArray somebody = R"({"email": "other@example.com", "admin": false})";
    for (const char *organization : {"acme-vision", "brightfield"})
        QCOMPARE(admin.send("POST", usersPath(organization), somebody).status, 201);
    const QByteArray model = R"({"email": "model@example.com", "admin": true})";
    for (const char *organization : {"harbour-ai", "brightfield"})
        QCOMPARE(admin.send("POST", usersPath(organization), model).status, 201);
    LossyProxy proxy(m_desk->sandbox.address().url);
    QVERIFY(connectThrough(proxy));
    proxy.setFault(
        [](const PeerRequest &, QTcpSocket &socket) {
            socket.write(Peer::answer(503, R"({"error": "We are moving house."})"));
        },
        "/organizations/brightfield/users");
    people().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!people().isLoading(), 20'000);

    QVERIFY(askForSameAccess(u"other@example.com"_s, u"model@example.com"_s));
    const QString unread = u"brightfield: The members of brightfield could not be read."_s;
    QCOMPARE(plannedChanges(),
             (QStringList {u"acme-vision: Remove"_s, unread, u"harbour-ai: Add as admin"_s}));
    // The way is there again: the plan reads what is so.
    proxy.setFault({});
    auto *messages = m_desk->dialog()->findChild<MessageBar *>();
    QVERIFY(messages->message().contains(u"We are moving house."_s));
    messages->findChild<QPushButton *>()->click();
    QTRY_COMPARE(plannedChanges(),
                 (QStringList {u"acme-vision: Remove"_s, u"brightfield: Make admin"_s,
                               u"harbour-ai: Add as admin"_s}));
    m_desk->dialog()->reject();

    part<QLineEdit>("peopleFilter")->setText(u"other@example.com"_s);
    table()->selectRow(0);
    part<QPushButton>("removeEverywhereButton")->click();
    QVERIFY(waitForPlan());
    QCOMPARE(plannedChanges(), (QStringList {u"acme-vision: Remove"_s, u"brightfield: Remove"_s}));
}

void tst_PeoplePage::readsAnewWhatWasChanged()
{
    // A run that is seen to its end while the page is in sight…
    QVERIFY(
        askForSameAccess(u"ada@example.com"_s, m_desk->workspace.session().currentUser()->email));
    QVERIFY(applyPlan());
    QTRY_VERIFY_WITH_TIMEOUT(person(u"ada@example.com"_s), 20'000);
    m_desk->dialog()->reject();
    // …keeps who was selected…
    QTRY_VERIFY_WITH_TIMEOUT(!people().isLoading(), 20'000);
    part<QLineEdit>("peopleFilter")->setText(u"ada@example.com"_s);
    table()->selectRow(0);
    // …and a single change elsewhere, when somebody comes back.
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    MembersController &members = m_desk->workspace.members();
    members.invite(members.opening(), {u"grace@example.com"_s, MemberRole::Regular},
                   [](const Result<Member> &) {});
    QTRY_VERIFY(m_desk->workspace.changes().running().isEmpty());
    QVERIFY(!person(u"grace@example.com"_s));
    m_desk->window.findChild<QPushButton *>(u"allOrganizationsButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(person(u"grace@example.com"_s), 20'000);
    QCOMPARE(table()->selectedRowNumbers(), QList<int> {0});
    QVERIFY(part<QPushButton>("removeEverywhereButton")->isEnabled());
}

void tst_PeoplePage::plansWithWhatIsSoNow()
{
    auto admin = m_desk->sandbox.admin();
    const QByteArray body = R"({"email": "grace@example.com", "admin": true})";
    QCOMPARE(admin.send("POST", usersPath("acme-vision"), body).status, 201);
    people().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(person(u"grace@example.com"_s), 20'000);
    // Nothing tells Steward of this.
    QCOMPARE(admin.send("POST", usersPath("harbour-ai"), body).status, 201);

    part<QLineEdit>("peopleFilter")->setText(u"grace@example.com"_s);
    table()->selectRow(0);
    part<QPushButton>("removeEverywhereButton")->click();
    QVERIFY(waitForPlan());
    QCOMPARE(plannedChanges(), (QStringList {u"acme-vision: Remove"_s, u"harbour-ai: Remove"_s}));
    m_desk->dialog()->reject();
    QVERIFY(askForSameAccess(u"ada@example.com"_s, u"grace@example.com"_s));
    QCOMPARE(plannedChanges(),
             (QStringList {u"acme-vision: Add as admin"_s, u"harbour-ai: Add as admin"_s}));
}

/// Everybody is read in the background, of which a service that accepts little gets nothing at all.
void tst_PeoplePage::tellsWhatItWaitsFor()
{
    SandboxOptions options = quietOptions();
    options.rateLimitPerMinute = 20;
    m_desk = std::make_unique<Desk>(Settings(), options);
    QVERIFY(m_desk->connectAndWait());
    const auto *wait = m_desk->window.findChild<WaitNotice *>();
    // So is what the table of all organizations fills in with.
    QTRY_VERIFY(wait->isVisible());
    QVERIFY2(wait->text().contains(u"second(s)"_s), qPrintable(wait->text()));
    auto *tabs = m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s);
    tabs->setCurrentIndex(3);
    QVERIFY(!wait->isVisible()); // the changes that were made wait for nothing
    tabs->setCurrentIndex(1);
    QCOMPARE(part<QLabel>("peopleSummary")->text(),
             u"Reading; %1 organization(s) left"_s.arg(
                 m_desk->workspace.organizations().model().rowCount()));
    QTRY_VERIFY(wait->isVisible());

    m_desk->find<QPushButton>("Stop waiting")->click();
    QTRY_VERIFY(!people().isLoading());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    QTRY_VERIFY(!wait->isVisible());
    QVERIFY2(people().error()->message.contains(u"accepts no requests for now"_s),
             qPrintable(people().error()->message));
}

QTEST_MAIN(tst_PeoplePage)
#include "tst_peoplepage.moc"

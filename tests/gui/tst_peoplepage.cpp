// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessrunner.h"
#include "controllers/peoplecontroller.h"
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "ui/access/accessdialog.h"
#include "ui/export/savetext.h"
#include "ui/people/peoplepage.h"

#include <QComboBox>
#include <QFile>
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
    void exportsWhatItShows();
    void saysWhereItCannotWrite();
    void removesEverywhere();
    void givesTheSameAccess();

private:
    PeopleController &people() const { return m_desk->workspace.people(); }
    template<typename T>
    T *part(const char *name) const
    {
        return m_desk->window.findChild<PeoplePage *>()->findChild<T *>(QLatin1StringView(name));
    }
    DataTable *table() const { return part<DataTable>("peopleTable"); }
    const PersonInOrganizations *person(const QString &email) const;
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

bool tst_PeoplePage::applyPlan()
{
    QPushButton *next = nullptr;
    const bool isShown = QTest::qWaitFor([&] {
        auto *dialog = qobject_cast<AccessDialog *>(m_desk->dialog());
        next = dialog ? dialog->findChild<QPushButton *>(u"nextButton"_s) : nullptr;
        return next && next->isEnabled() && next->text().startsWith(u"Make"_s);
    });
    if (!isShown)
        return false;
    next->click();
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
    QByteArray head = "E-mail,Name,In,Admin of";
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
    people().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(person(u"ada@example.com"_s), 20'000);
    QCOMPARE(int(person(u"ada@example.com"_s)->memberships.size()), added);

    part<QLineEdit>("peopleFilter")->setText(u"ada@example.com"_s);
    table()->selectRow(0);
    QTRY_VERIFY(part<QPushButton>("removeEverywhereButton")->isEnabled());
    part<QPushButton>("removeEverywhereButton")->click();
    QVERIFY(applyPlan());
    QCOMPARE(m_desk->workspace.runner().progress().done, added);
    m_desk->dialog()->reject();
    people().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!people().isLoading(), 20'000);
    QVERIFY(!person(u"ada@example.com"_s));
}

void tst_PeoplePage::givesTheSameAccess()
{
    part<QPushButton>("sameAccessButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    auto *submit = m_desk->dialog()->findChild<QPushButton *>(u"submitButton"_s);
    QVERIFY(!submit->isEnabled());
    auto *email = m_desk->dialog()->findChild<QLineEdit *>(u"emailField"_s);
    email->setText(m_desk->dialog()->findChild<QComboBox *>(u"modelField"_s)->currentText());
    QVERIFY(!submit->isEnabled());
    email->setText(u"ada@example.com"_s);
    QVERIFY(submit->isEnabled());
}

QTEST_MAIN(tst_PeoplePage)
#include "tst_peoplepage.moc"

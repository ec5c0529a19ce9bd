// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of people, who are looked for on the thread pool.
#include "models/peopleproxymodel.h"
#include "support/poolhold.h"
#include "ui/people/peopleselection.h"
#include "ui/people/sameaccessdialog.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStringList>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestManyPeople : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsWhoIsSelected_data();
    void keepsWhoIsSelected();
    void keepsWhoIsSelectedWhenOthersCome();
    void keepsAllOfThemSelected();
    void leavesWhoIsSelectedMeanwhile();
    void staysWhereSomebodyReads();
    void offersTheFirstOnes();
    void findsWhatIsTyped();
    void takesNobodyElseForAModel();

private:
    bool settle();
    QStringList selected() const;
    void select(const QString &email);
    void openDialog(const QString &model);
    template<typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<PeopleTableModel> m_people;
    std::unique_ptr<PeopleProxyModel> m_proxy;
    std::unique_ptr<DataTable> m_table;
    std::unique_ptr<SameAccessDialog> m_dialog;
};

namespace {

constexpr int somePeople = 3 * ArrangedProxyModel::fewRows;

QString emailOf(int number)
{
    return u"user%1@example.com"_s.arg(number, 5, 10, QChar(u'0'));
}

QList<OrganizationAccess> peopleFrom(int first, int count)
{
    QList<Member> members;
    for (int i = first; i < first + count; ++i) {
        Member member;
        member.email = emailOf(i);
        member.name = i % 2 == 0 ? u"Ada"_s : u"Zoë"_s;
        members.append(member);
    }
    return {{{u"acme"_s}, members}};
}

} // namespace

void TestManyPeople::init()
{
    m_people = std::make_unique<PeopleTableModel>();
    m_proxy = std::make_unique<PeopleProxyModel>();
    m_table = std::make_unique<DataTable>();
    m_proxy->setSourceModel(m_people.get());
    m_table->setModel(m_proxy.get());
    m_table->sortByColumn(PeopleTableModel::Email, Qt::AscendingOrder);
    new PeopleSelection(*m_table, *m_proxy, m_table.get());
    m_people->setOrganizations(peopleFrom(0, somePeople));
    m_table->resize(800, 600);
    m_table->show();
    QVERIFY(settle());
    QCOMPARE(m_proxy->rowCount(), somePeople);
}

void TestManyPeople::cleanup()
{
    m_dialog.reset();
    m_table.reset();
    m_proxy.reset();
    m_people.reset();
}

bool TestManyPeople::settle()
{
    return QTest::qWaitFor([this] { return !m_proxy->isBusy(); }, 30'000);
}

QStringList TestManyPeople::selected() const
{
    QStringList emails;
    for (const int row : m_table->selectedRowNumbers())
        emails.append(m_proxy->person(row).email);
    emails.sort();
    return emails;
}

void TestManyPeople::select(const QString &email)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, PeopleTableModel::Email);
        if (index.data() == email)
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select
                                                                  | QItemSelectionModel::Rows);
    }
}

void TestManyPeople::keepsWhoIsSelected_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("among many") << u"ada"_s;
    QTest::newRow("among few") << u"user00"_s;
}

void TestManyPeople::keepsWhoIsSelected()
{
    QFETCH(const QString, text);
    const QStringList both {emailOf(10), emailOf(12)};
    for (const QString &email : both + QStringList {emailOf(5001)})
        select(email);
    select(both.last());
    m_proxy->setFilterText(text);
    QVERIFY(settle());
    QTRY_COMPARE(selected(), both); // and not who is not shown
    QCOMPARE(m_proxy->person(m_table->currentIndex().row()).email, both.last());
    m_table->sortByColumn(PeopleTableModel::Name, Qt::DescendingOrder);
    m_proxy->setFilterText({});
    QVERIFY(settle());
    QTRY_COMPARE(selected(), both);
    QCOMPARE(m_proxy->person(m_table->currentIndex().row()).email, both.last());
}

void TestManyPeople::keepsWhoIsSelectedWhenOthersCome()
{
    const QStringList both {emailOf(1010), emailOf(1012)};
    for (const QString &email : both + QStringList {emailOf(1)})
        select(email);
    m_people->setOrganizations(peopleFrom(1000, somePeople));
    QVERIFY(settle());
    QTRY_COMPARE(selected(), both);
}

void TestManyPeople::keepsAllOfThemSelected()
{
    m_table->selectAll();
    m_people->setOrganizations(peopleFrom(1000, somePeople));
    QVERIFY(settle());
    QTRY_COMPARE(m_table->selectedRowNumbers().size(), somePeople - 1000);
}

void TestManyPeople::leavesWhoIsSelectedMeanwhile()
{
    select(emailOf(10));
    // Who was selected is not found yet when somebody else is chosen.
    std::optional<PoolHold> hold;
    QObject watcher;
    connect(m_proxy.get(), &QAbstractItemModel::modelAboutToBeReset, &watcher,
            [&] { hold.emplace(); });
    m_proxy->setFilterText(u"ada"_s);
    QVERIFY(settle());
    QVERIFY(hold);
    m_table->selectRow(0);
    hold.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_table->selectedRowNumbers(), QList<int> {0});
}

void TestManyPeople::staysWhereSomebodyReads()
{
    m_table->verticalScrollBar()->setValue(5000);
    m_people->setOrganizations(peopleFrom(0, somePeople + 1));
    QVERIFY(settle());
    QTRY_COMPARE(m_table->verticalScrollBar()->value(), 5000);
}

void TestManyPeople::openDialog(const QString &model)
{
    m_dialog = std::make_unique<SameAccessDialog>(*m_people, model);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestManyPeople::offersTheFirstOnes()
{
    openDialog({});
    auto *field = part<QComboBox>("modelField");
    QTRY_VERIFY(field->count() > 100 && field->count() < 1000);
    QCOMPARE(field->itemText(7), emailOf(7));
    part<QLineEdit>("emailField")->setText(u"new@example.com"_s);
    // None of them is meant before somebody says so.
    QCOMPARE(field->currentText(), QString());
    QVERIFY(!part<QPushButton>("submitButton")->isEnabled());
    field->setCurrentIndex(7);
    QCOMPARE(field->currentText(), emailOf(7));
    QTRY_VERIFY(part<QPushButton>("submitButton")->isEnabled());
}

void TestManyPeople::findsWhatIsTyped()
{
    openDialog(emailOf(3));
    auto *field = part<QComboBox>("modelField");
    QTRY_VERIFY(field->count() > 0);
    QCOMPARE(field->currentText(), emailOf(3));
    QCOMPARE(field->currentIndex(), 3);
    field->setFocus();
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), u"ER05"_s);
    const QCompleter *completer = field->lineEdit()->completer();
    const auto offered = [completer](int row) {
        return completer->completionModel()->index(row, 0).data().toString();
    };
    QTRY_COMPARE(offered(0), emailOf(5000));
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->model(), emailOf(5001));
    part<QLineEdit>("emailField")->setText(u"new@example.com"_s);
    QTRY_VERIFY(part<QPushButton>("submitButton")->isEnabled());
}

void TestManyPeople::takesNobodyElseForAModel()
{
    openDialog(emailOf(3));
    auto *field = part<QComboBox>("modelField");
    QTRY_VERIFY(field->count() > 0);
    part<QLineEdit>("emailField")->setText(u"new@example.com"_s);
    QTRY_VERIFY(part<QPushButton>("submitButton")->isEnabled());
    field->setCurrentText(u"stranger@example.com"_s);
    QVERIFY(!part<QPushButton>("submitButton")->isEnabled());
    QTRY_VERIFY(field->accessibleDescription().startsWith(u"Nobody"_s));
    field->setCurrentText(emailOf(somePeople - 1).toUpper());
    QTRY_VERIFY(part<QPushButton>("submitButton")->isEnabled());
    field->setCurrentText(u"new@example.com"_s);
    QVERIFY(!part<QPushButton>("submitButton")->isEnabled());
}

QTEST_MAIN(TestManyPeople)
#include "tst_manypeople.moc"

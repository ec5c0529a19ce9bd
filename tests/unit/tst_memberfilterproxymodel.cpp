// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberfilterproxymodel.h"

#include "models/filterproxymodel.h"
#include "models/membertablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace steward;

/// Many members, which are arranged elsewhere, and changes of one of them. What is found is
/// compared with what every single row says.
class tst_MemberFilterProxyModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrangesManyElsewhere();
    void findsWhatEachRowSays_data();
    void findsWhatEachRowSays();
    void narrowsAsSomebodyTypes_data();
    void narrowsAsSomebodyTypes();
    void showsTheLastThingAskedFor();
    void followsChangesWhileItIsBusy();
    void followsChangesOfFewAndMany_data();
    void followsChangesOfFewAndMany();
    void showsWhoWasAddedUnseen();
    void keepsTheSelectionWhenItSorts_data();
    void keepsTheSelectionWhenItSorts();
    void keepsTheSelectionOfFewWhenItFilters();
    void endsWhileItIsBusy();

private:
    void load(int count);
    bool settle();
    QList<int> expectedPlaces() const;
    QList<int> shownPlaces() const;
    bool isSorted(int column) const;

    std::unique_ptr<MemberTableModel> m_members;
    std::unique_ptr<MemberFilterProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

constexpr int few = 300;
constexpr int many = MemberFilterProxyModel::fewRows * 3;
constexpr int forTwoThreads = 12'001; ///< by which they are searched

QList<Member> crowd(int count)
{
    std::mt19937 random(3);
    const QStringList names {QStringLiteral("Ada"), QStringLiteral("Zoë"), QStringLiteral("bram"),
                             QStringLiteral("Ångström"), QStringLiteral("Noor")};
    QList<Member> members;
    for (int i = 0; i < count; ++i) {
        Member member;
        member.id.text = QStringLiteral("id-%1").arg(i, 6);
        member.email = QStringLiteral("user%1@example.com").arg(random() % 100'000);
        if (random() % 8 != 0) {
            member.name = names[int(random() % uint(names.size()))];
            member.surname = names[int(random() % uint(names.size()))];
        }
        member.role = random() % 5 == 0 ? MemberRole::Admin : MemberRole::Regular;
        member.status = random() % 6 == 0 ? QStringLiteral("pending") : QStringLiteral("active");
        members.append(member);
    }
    return members;
}

void addSizes()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few") << few;
    QTest::newRow("many") << many;
}

} // namespace

void tst_MemberFilterProxyModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_members = std::make_unique<MemberTableModel>();
    m_proxy = std::make_unique<MemberFilterProxyModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy->setSourceModel(m_members.get());
}

void tst_MemberFilterProxyModel::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_members.reset();
}

void tst_MemberFilterProxyModel::load(int count)
{
    m_members->setMembers(crowd(count));
    QVERIFY(settle());
}

bool tst_MemberFilterProxyModel::settle()
{
    return QTest::qWaitFor([this] { return !m_proxy->isBusy(); }, 30'000);
}

/// What the cells say, one by one.
QList<int> tst_MemberFilterProxyModel::expectedPlaces() const
{
    const QString text = folded(m_proxy->filterText().trimmed());
    QList<int> places;
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const Member &member = m_members->at(row);
        if ((m_proxy->memberFilter() == MemberFilter::Admins && !member.isAdmin())
            || (m_proxy->memberFilter() == MemberFilter::Pending && !member.isPending()))
            continue;
        for (int column = 0; column < MemberTableModel::ColumnCount; ++column) {
            if (folded(m_members->index(row, column).data().toString()).contains(text)) {
                places.append(row);
                break;
            }
        }
    }
    return places;
}

QList<int> tst_MemberFilterProxyModel::shownPlaces() const
{
    QList<int> places;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        places.append(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    std::sort(places.begin(), places.end());
    return places;
}

bool tst_MemberFilterProxyModel::isSorted(int column) const
{
    const TextOrder order;
    for (int row = 1; row < m_proxy->rowCount(); ++row) {
        const auto text = [&](int of) {
            return m_proxy->index(of, column).data(SortRole).toString();
        };
        if (order.compare(text(row - 1), text(row)) > 0)
            return false;
    }
    return true;
}

void tst_MemberFilterProxyModel::arrangesManyElsewhere()
{
    QSignalSpy busy(m_proxy.get(), &MemberFilterProxyModel::busyChanged);
    m_members->setMembers(crowd(many));
    QVERIFY(m_proxy->isBusy());
    QCOMPARE(m_proxy->rowCount(), 0);
    QVERIFY(settle());
    QCOMPARE(m_proxy->rowCount(), many);
    QCOMPARE(busy.count(), 2);
    m_members->setMembers(crowd(few));
    QVERIFY(!m_proxy->isBusy());
    QCOMPARE(m_proxy->rowCount(), few);
}

void tst_MemberFilterProxyModel::findsWhatEachRowSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MemberFilter>("kind");
    for (const QString &text :
         {QString(), QStringLiteral("ada"), QStringLiteral("ZOE"), QStringLiteral("zoë"),
          QStringLiteral("Ada b"), QStringLiteral("ångström noor"), QStringLiteral("—"),
          QStringLiteral("admin"), QStringLiteral("PEND"), QStringLiteral("id-   12"),
          QStringLiteral("@example.com"), QStringLiteral("nobody has this text")}) {
        for (const MemberFilter kind :
             {MemberFilter::All, MemberFilter::Admins, MemberFilter::Pending})
            QTest::addRow("%s, %d", qPrintable(text), int(kind)) << text << kind;
    }
}

void tst_MemberFilterProxyModel::findsWhatEachRowSays()
{
    QFETCH(QString, text);
    QFETCH(MemberFilter, kind);
    load(few);
    m_proxy->setFilterText(text);
    m_proxy->setMemberFilter(kind);
    QCOMPARE(shownPlaces(), expectedPlaces());
}

void tst_MemberFilterProxyModel::narrowsAsSomebodyTypes_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {many, forTwoThreads})
        QTest::addRow("%d", count) << count;
}

void tst_MemberFilterProxyModel::narrowsAsSomebodyTypes()
{
    QFETCH(int, count);
    load(count);
    m_proxy->sort(MemberTableModel::Email, Qt::AscendingOrder);
    for (const QString &text :
         {QStringLiteral("u"), QStringLiteral("us"), QStringLiteral("user1"),
          QStringLiteral("user12"), QStringLiteral("user1"), QStringLiteral("zo"), QString()}) {
        m_proxy->setFilterText(text);
        QVERIFY(settle());
        QCOMPARE(shownPlaces(), expectedPlaces());
        QVERIFY(isSorted(MemberTableModel::Email));
    }
}

void tst_MemberFilterProxyModel::showsTheLastThingAskedFor()
{
    load(many);
    for (const QString &text : {QStringLiteral("a"), QStringLiteral("ad"), QStringLiteral("noor")})
        m_proxy->setFilterText(text);
    m_proxy->sort(MemberTableModel::Name, Qt::AscendingOrder);
    m_proxy->setMemberFilter(MemberFilter::Admins);
    QVERIFY(settle());
    QCOMPARE(shownPlaces(), expectedPlaces());
    QVERIFY(isSorted(MemberTableModel::Name));
}

void tst_MemberFilterProxyModel::followsChangesWhileItIsBusy()
{
    load(many);
    m_proxy->setFilterText(QStringLiteral("ada"));
    QVERIFY(m_proxy->isBusy());
    m_members->removeMember(m_members->at(17).id);
    Member changed = m_members->at(3);
    changed.name = QStringLiteral("Ada");
    m_members->putMember(changed);
    Member added = changed;
    added.id.text = QStringLiteral("new");
    m_members->putMember(added);
    QVERIFY(settle());
    QCOMPARE(shownPlaces(), expectedPlaces());
}

void tst_MemberFilterProxyModel::followsChangesOfFewAndMany_data()
{
    addSizes();
}

void tst_MemberFilterProxyModel::followsChangesOfFewAndMany()
{
    QFETCH(int, count);
    load(count);
    m_proxy->sort(MemberTableModel::Email, Qt::DescendingOrder);
    m_proxy->sort(MemberTableModel::Email, Qt::AscendingOrder);
    m_proxy->setFilterText(QStringLiteral("a"));
    m_proxy->setMemberFilter(MemberFilter::Admins);
    QVERIFY(settle());
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        Member member = m_members->at(int(random() % uint(m_members->rowCount())));
        switch (random() % 4) {
        case 0:
            m_members->removeMember(member.id);
            break;
        case 1:
            member.id.text = QStringLiteral("new-%1").arg(i);
            m_members->putMember(member);
            break;
        case 2:
            member.role = member.isAdmin() ? MemberRole::Regular : MemberRole::Admin;
            m_members->putMember(member);
            break;
        default:
            member.email = QStringLiteral("moved%1@example.com").arg(random() % 1000);
            m_members->putMember(member);
        }
    }
    for (const MemberFilter filter :
         {MemberFilter::Admins, MemberFilter::All, MemberFilter::Pending, MemberFilter::All,
          MemberFilter::Admins}) {
        m_proxy->setMemberFilter(filter);
        QVERIFY(settle());
        QCOMPARE(shownPlaces(), expectedPlaces());
        QVERIFY(isSorted(MemberTableModel::Email));
    }
}

/// The filter hides them until it is taken off.
void tst_MemberFilterProxyModel::showsWhoWasAddedUnseen()
{
    load(few);
    m_proxy->setMemberFilter(MemberFilter::Admins);
    const int admins = m_proxy->rowCount();
    for (int i = 0; i < 20; ++i) {
        Member member;
        member.id.text = QStringLiteral("new-%1").arg(i);
        member.email = QStringLiteral("new%1@example.com").arg(i);
        m_members->putMember(member);
    }
    QCOMPARE(m_proxy->rowCount(), admins);
    QSignalSpy inserted(m_proxy.get(), &QAbstractItemModel::rowsInserted);
    m_proxy->setMemberFilter(MemberFilter::All);
    QCOMPARE(m_proxy->rowCount(), few + 20);
    QCOMPARE(shownPlaces(), expectedPlaces());
    for (const QList<QVariant> &each : std::as_const(inserted))
        QVERIFY(each[1].toInt() <= each[2].toInt());
}

void tst_MemberFilterProxyModel::keepsTheSelectionWhenItSorts_data()
{
    addSizes();
}

void tst_MemberFilterProxyModel::keepsTheSelectionWhenItSorts()
{
    QFETCH(int, count);
    load(count);
    QItemSelectionModel selection(m_proxy.get());
    selection.setCurrentIndex(m_proxy->index(5, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QVariant id = m_proxy->index(5, MemberTableModel::Id).data();
    m_proxy->sort(MemberTableModel::Name);
    QVERIFY(settle());
    QVERIFY(isSorted(MemberTableModel::Name));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows(MemberTableModel::Id).first().data(), id);
    QCOMPARE(selection.currentIndex().row(), selection.selectedRows().first().row());
}

void tst_MemberFilterProxyModel::keepsTheSelectionOfFewWhenItFilters()
{
    load(few);
    const QItemSelectionModel selection(m_proxy.get());
    m_proxy->setFilterText(QStringLiteral("zoe"));
    const int shown = m_proxy->rowCount();
    QVERIFY(shown > 0 && shown < few);
    const QPersistentModelIndex last = m_proxy->index(shown - 1, 0);
    const QVariant email = last.data();
    m_proxy->setFilterText({});
    QVERIFY(last.isValid());
    QCOMPARE(last.data(), email);
    m_proxy->setFilterText(QStringLiteral("zoe"));
    QCOMPARE(last.row(), shown - 1);
}

void tst_MemberFilterProxyModel::endsWhileItIsBusy()
{
    load(many);
    m_proxy->sort(MemberTableModel::Name);
    QVERIFY(m_proxy->isBusy());
    m_tester.reset();
    m_proxy.reset();
    QVERIFY(true); // what goes on elsewhere touches nothing of it
}

QTEST_GUILESS_MAIN(tst_MemberFilterProxyModel)
#include "tst_memberfilterproxymodel.moc"

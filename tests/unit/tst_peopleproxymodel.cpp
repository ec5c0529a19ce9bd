// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopleproxymodel.h"

#include "models/filterproxymodel.h"
#include "models/textorder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(steward::PeopleFilter)

/// Many people, who are arranged elsewhere. What is found is compared with what every single one
/// of them is.
class tst_PeopleProxyModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrangesManyElsewhere();
    void findsWhoIsMeant_data();
    void findsWhoIsMeant();
    void findsAgainWhoWasLeftOut();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void outlivesTheColumnItSortsBy();
    void showsTheLastThingAskedFor();
    void showsNewPeopleAlone();
    void handsOutWhatItShows();
    void endsWhileItIsBusy();

private:
    void load(int count);
    bool settle();
    QStringList expected(const QString &text, PeopleFilter kind, const QString &leftOut) const;
    QStringList shown() const;

    std::unique_ptr<PeopleTableModel> m_people;
    std::unique_ptr<PeopleProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

constexpr int fewPeople = 300;
constexpr int manyPeople = PeopleProxyModel::fewRows * 3;

QList<OrganizationAccess> crowdOf(int count)
{
    std::mt19937 random(3);
    const QStringList names {u"Ada"_s, u"Zoë"_s, u"bram"_s, u"Ångström"_s, u"Noor"_s};
    const QStringList domains {u"example.com"_s, u"lab.example.com"_s, u"example.org"_s};
    QList<OrganizationAccess> all {{{u"acme"_s}, QList<Member>()},
                                   {{u"brightfield"_s}, {}},
                                   {{u"harbour"_s}, QList<Member>()}};
    for (int i = 0; i < count; ++i) {
        Member member;
        member.email = u"user%1@%2"_s.arg((i * 7919) % count).arg(domains[i % 3]);
        if (random() % 8 != 0) {
            member.name = names[int(random() % uint(names.size()))];
            member.surname = names[int(random() % uint(names.size()))];
        }
        member.role = random() % 5 == 0 ? MemberRole::Admin : MemberRole::Regular;
        member.status = random() % 6 == 0 ? u"pending"_s : u"active"_s;
        const bool isInBoth = random() % 4 == 0;
        all[0].members->append(member);
        if (isInBoth)
            all[2].members->append(member);
    }
    return all;
}

} // namespace

void tst_PeopleProxyModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_people = std::make_unique<PeopleTableModel>();
    m_proxy = std::make_unique<PeopleProxyModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy->setSourceModel(m_people.get());
}

void tst_PeopleProxyModel::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_people.reset();
}

void tst_PeopleProxyModel::load(int count)
{
    m_people->setOrganizations(crowdOf(count));
    QCOMPARE(m_people->rowCount(), count);
    QVERIFY(settle());
}

bool tst_PeopleProxyModel::settle()
{
    return QTest::qWaitFor([this] { return !m_proxy->isBusy(); }, 30'000);
}

QStringList tst_PeopleProxyModel::expected(const QString &text, PeopleFilter kind,
                                           const QString &leftOut) const
{
    QStringList emails;
    for (const PersonInOrganizations &person : m_people->people()) {
        const bool isMeant = kind == PeopleFilter::All
                             || (kind == PeopleFilter::Admins && person.adminCount() > 0)
                             || (kind == PeopleFilter::Pending && person.isPendingAnywhere())
                             || (kind == PeopleFilter::Several && person.memberships.size() > 1);
        const bool hasText = folded(person.email).contains(folded(text))
                             || folded(person.name).contains(folded(text));
        if (isMeant && hasText && (leftOut.isEmpty() || !person.isOf(leftOut)))
            emails.append(person.email);
    }
    emails.sort();
    return emails;
}

QStringList tst_PeopleProxyModel::shown() const
{
    QStringList emails;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        emails.append(m_proxy->index(row, PeopleTableModel::Email).data().toString());
    emails.sort();
    return emails;
}

void tst_PeopleProxyModel::arrangesManyElsewhere()
{
    QSignalSpy busy(m_proxy.get(), &ArrangedProxyModel::busyChanged);
    m_people->setOrganizations(crowdOf(manyPeople));
    QVERIFY(m_proxy->isBusy());
    QCOMPARE(busy.count(), 1);
    QVERIFY(settle());
    QCOMPARE(m_proxy->rowCount(), manyPeople);
    QCOMPARE(busy.count(), 2);
    QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
    m_people->setOrganizations(crowdOf(fewPeople));
    QVERIFY(!m_proxy->isBusy());
    QCOMPARE(m_proxy->rowCount(), fewPeople);
    QCOMPARE(reset.count(), 1); // nobody sees a table without rows in between
}

void tst_PeopleProxyModel::findsWhoIsMeant_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PeopleFilter>("kind");
    QTest::addColumn<QString>("leftOut");
    for (const int count : {fewPeople, manyPeople, 12'001}) {
        for (const QString &text : {QString(), u"ada"_s, u"ZOE"_s, u"ångström noor"_s, u"user1"_s,
                                    u"@lab"_s, u"member"_s, u"nobody has this text"_s})
            QTest::addRow("%d %s", count, qPrintable(text))
                << count << text << PeopleFilter::All << QString();
        for (const PeopleFilter kind :
             {PeopleFilter::Admins, PeopleFilter::Pending, PeopleFilter::Several}) {
            QTest::addRow("%d of kind %d", count, int(kind))
                << count << u"1"_s << kind << QString();
            QTest::addRow("%d of kind %d elsewhere", count, int(kind))
                << count << QString() << kind << u"example.com"_s;
        }
    }
}

void tst_PeopleProxyModel::findsWhoIsMeant()
{
    QFETCH(const int, count);
    QFETCH(const QString, text);
    QFETCH(const PeopleFilter, kind);
    QFETCH(const QString, leftOut);
    load(count);
    m_proxy->setFilterText(text);
    m_proxy->setPeopleFilter(kind);
    m_proxy->setLeftOut(leftOut);
    QVERIFY(settle());
    QCOMPARE(shown(), expected(text, kind, leftOut));
}

/// What is narrower is looked for among what is shown; this is wider.
void tst_PeopleProxyModel::findsAgainWhoWasLeftOut()
{
    load(manyPeople);
    const auto check = [&](const QString &text, PeopleFilter kind, const QString &leftOut) {
        m_proxy->setFilterText(text);
        m_proxy->setPeopleFilter(kind);
        m_proxy->setLeftOut(leftOut);
        QVERIFY(settle());
        QCOMPARE(shown(), expected(text, kind, leftOut));
    };
    check(u"a"_s, PeopleFilter::All, u"example.com"_s);
    check(u"ad"_s, PeopleFilter::All, u"lab.example.com"_s);
    check(u"ad"_s, PeopleFilter::Admins, {});
    check(u"ada"_s, PeopleFilter::Pending, {});
    check(u"da"_s, PeopleFilter::Pending, u"example.org"_s);
    check({}, PeopleFilter::All, {});
}

void tst_PeopleProxyModel::sortsByEachColumn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("column");
    for (const int count : {fewPeople, manyPeople}) {
        for (int column = 0; column < PeopleTableModel::FirstOrganization + 3; ++column)
            QTest::addRow("%d by %d", count, column) << count << column;
    }
}

void tst_PeopleProxyModel::sortsByEachColumn()
{
    QFETCH(const int, count);
    QFETCH(const int, column);
    load(count);
    const TextOrder order;
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_proxy->sort(column, direction);
        QVERIFY(settle());
        QCOMPARE(m_proxy->rowCount(), count);
        for (int row = 1; row < count; ++row) {
            const QVariant before = m_proxy->index(row - 1, column).data(SortRole);
            const QVariant here = m_proxy->index(row, column).data(SortRole);
            const int compared = here.typeId() == QMetaType::Int
                                     ? before.toInt() - here.toInt()
                                     : order.compare(before.toString(), here.toString());
            QVERIFY(direction == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
        }
    }
}

void tst_PeopleProxyModel::outlivesTheColumnItSortsBy()
{
    load(fewPeople);
    m_proxy->sort(PeopleTableModel::FirstOrganization + 2);
    QList<OrganizationAccess> less = crowdOf(fewPeople);
    less.removeLast();
    m_people->setOrganizations(less);
    QVERIFY(settle());
    QCOMPARE(m_proxy->columnCount(), int(PeopleTableModel::FirstOrganization) + 2);
    QCOMPARE(m_proxy->person(0).email, m_people->at(0).email);
}

void tst_PeopleProxyModel::showsTheLastThingAskedFor()
{
    load(manyPeople);
    for (const QString &text : {u"a"_s, u"ad"_s, u"noor"_s})
        m_proxy->setFilterText(text);
    m_proxy->sort(PeopleTableModel::Name);
    m_proxy->setPeopleFilter(PeopleFilter::Admins);
    QCOMPARE(m_proxy->rowCount(), manyPeople); // until it is known
    QVERIFY(settle());
    QCOMPARE(shown(), expected(u"noor"_s, PeopleFilter::Admins, {}));
}

void tst_PeopleProxyModel::showsNewPeopleAlone()
{
    load(manyPeople);
    m_proxy->setFilterText(u"a"_s);
    QVERIFY(m_proxy->isBusy());
    m_people->setOrganizations(crowdOf(manyPeople / 2));
    QVERIFY(settle());
    QCOMPARE(shown(), expected(u"a"_s, PeopleFilter::All, {}));
    m_proxy->setFilterText(u"ad"_s);
    QVERIFY(m_proxy->isBusy());
    m_people->setOrganizations(crowdOf(fewPeople));
    QVERIFY(!m_proxy->isBusy());
    QCOMPARE(shown(), expected(u"ad"_s, PeopleFilter::All, {}));
}

void tst_PeopleProxyModel::handsOutWhatItShows()
{
    load(fewPeople);
    m_proxy->sort(PeopleTableModel::Email, Qt::DescendingOrder);
    const DetachedTable table = m_proxy->detached();
    QCOMPARE(table.headers.size(), m_proxy->columnCount());
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        QCOMPARE(table.cell(7, column, ExportRole), m_proxy->index(7, column).data(ExportRole));
}

void tst_PeopleProxyModel::endsWhileItIsBusy()
{
    load(manyPeople);
    m_proxy->sort(PeopleTableModel::Name);
    QVERIFY(m_proxy->isBusy());
    m_tester.reset();
    m_proxy.reset();
    QVERIFY(true); // what goes on elsewhere touches nothing of it
}

QTEST_GUILESS_MAIN(tst_PeopleProxyModel)
#include "tst_peopleproxymodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "models/filterproxymodel.h"
#include "models/memberfilterproxymodel.h"

#include "models/membertablemodel.h"
#include "models/organizationtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;

/// The proxies run under the model tester for the whole of each test.
class tst_FilterProxyModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void foldsText_data();
    void foldsText();
    void filtersInEveryColumn_data();
    void filtersInEveryColumn();
    void searchesSomeColumnsOnly();
    void searchesWhatAListShows();
    void showsSomeKindsOnly();
    void combinesKindAndText();
    void followsTheMembers();
    void sortsWithoutCaseAndByNumber_data();
    void sortsWithoutCaseAndByNumber();
    void sortsFiguresByValue();
    void putsTheNamelessFirst();

private:
    void createProxy();
    /// The mailboxes of the rows, in their order.
    QString shown() const;

    std::unique_ptr<MemberTableModel> m_members;
    std::unique_ptr<MemberFilterProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

Member member(const QString &mailbox, const QString &name, MemberRole role, const QString &status)
{
    const std::optional<QString> known = name.isEmpty() ? std::nullopt : std::optional(name);
    return {{QStringLiteral("id-of-") + mailbox},
            mailbox + QStringLiteral("@example.com"),
            known,
            std::nullopt,
            role,
            status};
}

const QString active = QStringLiteral("active");
const Member araujo =
    member(QStringLiteral("ma"), QStringLiteral("Mateus Araújo"), MemberRole::Admin, active);
const Member bo =
    member(QStringLiteral("bo"), QStringLiteral("BO GROSS"), MemberRole::Regular, active);
const Member guest =
    member(QStringLiteral("zz"), QString(), MemberRole::Regular, QStringLiteral("pending"));
const Member host =
    member(QStringLiteral("host"), QString(), MemberRole::Admin, QStringLiteral("pending"));

} // namespace

void tst_FilterProxyModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_members = std::make_unique<MemberTableModel>();
    m_members->setMembers({araujo, bo, guest, host});
    createProxy();
}

void tst_FilterProxyModel::createProxy()
{
    m_tester.reset();
    m_proxy = std::make_unique<MemberFilterProxyModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy->setSourceModel(m_members.get());
}

void tst_FilterProxyModel::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_members.reset();
}

QString tst_FilterProxyModel::shown() const
{
    QStringList mailboxes;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        mailboxes.append(m_proxy->index(row, 0).data().toString().section(u'@', 0, 0));
    return mailboxes.join(u' ');
}

void tst_FilterProxyModel::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("case") << QStringLiteral("AbC") << QStringLiteral("abc");
    QTest::newRow("accents") << QStringLiteral("ÀRAÚJO") << QStringLiteral("araujo");
    QTest::newRow("accent of its own") << QStringLiteral("u\u0301") << QStringLiteral("u");
    QTest::newRow("sharp s") << QStringLiteral("GROẞ") << QStringLiteral("groß");
    QTest::newRow("full width") << QStringLiteral("Ａ１") << QStringLiteral("a1");
    QTest::newRow("nothing") << QString() << QString();
}

void tst_FilterProxyModel::foldsText()
{
    QFETCH(QString, text);
    QTEST(folded(text), "plain");
}

void tst_FilterProxyModel::filtersInEveryColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mailboxes");
    const auto row = [](const char *title, const QString &text, const char *mailboxes) {
        QTest::newRow(title) << text << QString::fromLatin1(mailboxes);
    };
    row("nothing", QString(), "ma bo zz host");
    row("blanks", QStringLiteral("  "), "ma bo zz host");
    row("e-mail", QStringLiteral("zz@"), "zz");
    row("name without its accent", QStringLiteral(" araujo "), "ma");
    row("name with another accent", QStringLiteral("Bö"), "bo");
    row("role", QStringLiteral("admin"), "ma host");
    row("status", QStringLiteral("PENDING"), "zz host");
    row("id", QStringLiteral("id-of-bo"), "bo");
    row("no match", QStringLiteral("acme"), "");
    row("no pattern", QStringLiteral(".*"), "");
}

void tst_FilterProxyModel::filtersInEveryColumn()
{
    QFETCH(QString, text);
    m_proxy->setFilterText(text);
    QCOMPARE(m_proxy->filterText(), text);
    QTEST(shown(), "mailboxes");
    m_proxy->setFilterText({});
    QCOMPARE(shown(), QStringLiteral("ma bo zz host"));
}

void tst_FilterProxyModel::searchesSomeColumnsOnly()
{
    m_proxy->setFilterText(QStringLiteral("id-of-bo"));
    QCOMPARE(shown(), QStringLiteral("bo"));
    m_proxy->setSearchedColumns({MemberTableModel::Email, MemberTableModel::Name});
    QCOMPARE(shown(), QString());
    m_proxy->setFilterText(QStringLiteral("gross"));
    QCOMPARE(shown(), QStringLiteral("bo"));
    m_proxy->setSearchedColumns({MemberTableModel::Email, MemberTableModel::Id});
    QCOMPARE(shown(), QString());
    m_proxy->setFilterText(QStringLiteral("id-of-bo"));
    QCOMPARE(shown(), QStringLiteral("bo"));
}

void tst_FilterProxyModel::searchesWhatAListShows()
{
    OrganizationTableModel organizations;
    OrganizationListProxyModel list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setSourceModel(&organizations);
    Organization acme;
    acme.id = QStringLiteral("1");
    acme.name.text = QStringLiteral("acme");
    acme.status = QStringLiteral("suspended");
    acme.creationDate = QDateTime(QDate(2024, 5, 7), QTime(9, 30), utc);
    organizations.setOrganizations({acme});
    organizations.update(acme.id, [](OrganizationRow &row) {
        row.subscription = QStringLiteral("premium");
        row.projects = 777;
    });
    const auto finds = [&](const char *text) {
        list.setFilterText(QString::fromLatin1(text));
        return list.rowCount() == 1;
    };
    QVERIFY(finds("ACME"));
    QVERIFY(finds("premium"));
    for (const char *unseen : {"suspended", "777", "5/7/24", "…"})
        QVERIFY2(!finds(unseen), unseen);
}

void tst_FilterProxyModel::showsSomeKindsOnly()
{
    m_proxy->setMemberFilter(MemberFilter::Admins);
    QCOMPARE(shown(), QStringLiteral("ma host"));
    m_proxy->setMemberFilter(MemberFilter::Pending);
    QCOMPARE(m_proxy->memberFilter(), MemberFilter::Pending);
    QCOMPARE(shown(), QStringLiteral("zz host"));
    m_proxy->setMemberFilter(MemberFilter::All);
    QCOMPARE(shown(), QStringLiteral("ma bo zz host"));
}

void tst_FilterProxyModel::combinesKindAndText()
{
    m_proxy->setMemberFilter(MemberFilter::Pending);
    m_proxy->setFilterText(QStringLiteral("admin"));
    QCOMPARE(shown(), QStringLiteral("host"));
}

void tst_FilterProxyModel::followsTheMembers()
{
    m_proxy->setMemberFilter(MemberFilter::Admins);
    Member promoted = bo;
    promoted.role = MemberRole::Admin;
    m_members->putMember(promoted);
    QCOMPARE(shown(), QStringLiteral("ma bo host"));
    m_members->removeMember(araujo.id);
    QCOMPARE(shown(), QStringLiteral("bo host"));
    m_members->setMembers({guest});
    QCOMPARE(shown(), QString());
}

void tst_FilterProxyModel::sortsWithoutCaseAndByNumber_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
    QTest::newRow("C") << QLocale::c();
}

void tst_FilterProxyModel::sortsWithoutCaseAndByNumber()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    createProxy(); // it sorts as the locale did when it was made
    QList<Member> members;
    for (const QString &mailbox :
         {QStringLiteral("user10"), QStringLiteral("Zoe"), QStringLiteral("USER9"),
          QStringLiteral("éva"), QStringLiteral("user2"), QStringLiteral("fay"),
          QStringLiteral("User1")})
        members.append(member(mailbox, {}, MemberRole::Regular, active));
    m_members->setMembers(members);
    m_proxy->sort(MemberTableModel::Email);
    QCOMPARE(shown(), QStringLiteral("éva fay User1 user2 USER9 user10 Zoe"));
    m_proxy->sort(MemberTableModel::Email, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("Zoe user10 USER9 user2 User1 fay éva"));
}

void tst_FilterProxyModel::sortsFiguresByValue()
{
    OrganizationTableModel organizations;
    FilterProxyModel proxy;
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&organizations);
    proxy.sort(OrganizationTableModel::Members);
    QList<Organization> list(3);
    for (int i = 0; i < 3; ++i) {
        list[i].id = QString::number(i);
        list[i].name.text = QStringLiteral("organization-") + QString::number(i);
    }
    organizations.setOrganizations(list);
    const auto setMembers = [&](int row, int members) {
        organizations.update(list[row].id,
                             [&](OrganizationRow &changed) { changed.members = members; });
    };
    // As text, 1,048 comes before 9, and the one that is not known yet last.
    setMembers(0, 1048);
    setMembers(1, 9);
    const auto id = [&](int row) {
        return organizations.at(proxy.mapToSource(proxy.index(row, 0)).row()).organization.id;
    };
    QCOMPARE(id(0) + id(1) + id(2), QStringLiteral("210"));
}

void tst_FilterProxyModel::putsTheNamelessFirst()
{
    m_proxy->sort(MemberTableModel::Name);
    QCOMPARE(shown(), QStringLiteral("zz host bo ma"));
}

QTEST_GUILESS_MAIN(tst_FilterProxyModel)
#include "tst_filterproxymodel.moc"

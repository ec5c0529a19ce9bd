// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/comparedusage.h"
#include "models/usagetablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

using Column = UsageTableModel::Column;

/// Both models run under the model tester for the whole of each test.
class tst_UsageTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isEmptyAtFirst();
    void showsPartsAndTotal();
    void showsTheTotalToTheLastDigit();
    void showsADifferenceWhereThereIsOne();
    void showsNoSumWhereThereIsNoFigure();
    void showsChanges();
    void exportsPlainNumbers();
    void alignsNumbersToTheRight();
    void keepsTotalsBelowInEveryOrder_data();
    void keepsTotalsBelowInEveryOrder();
    void sortsAmountsThatDoublesCannotTellApart();
    void keepsTheSelectionAcrossARefresh();
    void forgetsOnClear();

private:
    QString text(int row, Column column) const;
    QVariant value(int row, Column column, int role) const;
    QStringList names() const;
    void show();

    std::unique_ptr<UsageTableModel> m_model;
    std::unique_ptr<UsageSortProxyModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_sortedTester;
    OrganizationUsage m_usage;
    std::optional<OrganizationUsage> m_before;
    ProjectColors m_colors;
};

namespace {

QList<UsagePoint> one(const char *value)
{
    const QDateTime start(QDate(2026, 11, 1), QTime(0, 0), utc);
    return {{start, start.addDays(30), Credits::fromNumber(value).value()}};
}

ProjectUsage project(const char *name, const char *value)
{
    const QString text = QString::fromLatin1(name);
    return {QStringLiteral("id-") + text, text, one(value)};
}

} // namespace

void tst_UsageTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_UsageTableModel::init()
{
    m_sortedTester.reset();
    m_modelTester.reset();
    m_sorted.reset();
    m_model = std::make_unique<UsageTableModel>();
    m_sorted = std::make_unique<UsageSortProxyModel>();
    m_sorted->setSourceModel(m_model.get());
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_sortedTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get());
    m_colors = {};
    m_before.reset();
    m_usage = {};
    m_usage.organization = one("1000");
    m_usage.projects = {project("beta", "310"), project("alpha", "590")};
    m_usage.deletedProjects = one("100");
}

QString tst_UsageTableModel::text(int row, Column column) const
{
    return value(row, column, Qt::DisplayRole).toString();
}

QVariant tst_UsageTableModel::value(int row, Column column, int role) const
{
    return m_model->index(row, column).data(role);
}

QStringList tst_UsageTableModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        names.append(m_sorted->index(row, UsageTableModel::Project).data().toString());
    return names;
}

void tst_UsageTableModel::show()
{
    UsageBreakdown breakdown = breakDown(m_usage, m_colors);
    if (m_before)
        compareWith(breakdown, ComparedUsage {{}, m_usage, *m_before});
    m_model->setBreakdown(breakdown);
}

void tst_UsageTableModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->headerData(UsageTableModel::CreditsUsed, Qt::Horizontal).toString(),
             QStringLiteral("Credits"));
}

void tst_UsageTableModel::showsPartsAndTotal()
{
    show();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(text(0, UsageTableModel::Project), QStringLiteral("alpha"));
    QCOMPARE(text(0, UsageTableModel::CreditsUsed), QStringLiteral("590.00"));
    QCOMPARE(text(0, UsageTableModel::Share), QStringLiteral("59.0\u00a0%"));
    QCOMPARE(text(0, UsageTableModel::Change), QStringLiteral("—"));
    QCOMPARE(value(0, UsageTableModel::Project, UsageTableModel::ColorIndexRole).toInt(), 0);
    QCOMPARE(value(1, UsageTableModel::Project, UsageTableModel::ColorIndexRole).toInt(), 1);
    QCOMPARE(text(2, UsageTableModel::Project), QStringLiteral("Deleted projects"));
    QVERIFY(!value(2, UsageTableModel::Project, UsageTableModel::ColorIndexRole).isValid());
    QCOMPARE(text(3, UsageTableModel::Project), QStringLiteral("Total"));
    QCOMPARE(text(3, UsageTableModel::Share), QStringLiteral("100.0\u00a0%"));
}

void tst_UsageTableModel::showsTheTotalToTheLastDigit()
{
    m_usage.organization = one("1000.203571");
    m_usage.projects = {project("alpha", "1000.203571")};
    m_usage.deletedProjects.clear();
    show();
    QCOMPARE(text(0, UsageTableModel::CreditsUsed), QStringLiteral("1,000.20"));
    QCOMPARE(value(0, UsageTableModel::CreditsUsed, Qt::ToolTipRole).toString(),
             QStringLiteral("1,000.203571 credits"));
    QCOMPARE(text(2, UsageTableModel::CreditsUsed), QStringLiteral("1,000.203571"));
}

void tst_UsageTableModel::showsADifferenceWhereThereIsOne()
{
    m_usage.organization = one("1000.000001");
    show();
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(text(3, UsageTableModel::Project), QStringLiteral("Not assigned to a project"));
    QCOMPARE(text(3, UsageTableModel::CreditsUsed), QStringLiteral("0.000001"));
    QCOMPARE(text(3, UsageTableModel::Share), QStringLiteral("< 0.1\u00a0%"));
    QCOMPARE(text(3, UsageTableModel::Change), QStringLiteral("—"));
    QCOMPARE(text(4, UsageTableModel::Project), QStringLiteral("Total"));

    // Before, 2 of 100 were nobody's; 8 of 1,008 are now.
    m_usage.organization = one("1008");
    m_before = OrganizationUsage();
    m_before->organization = one("100");
    m_before->projects = {project("gamma", "90")}; // which is not there any more
    m_before->deletedProjects = one("8");
    show();
    QCOMPARE(text(3, UsageTableModel::Project), QStringLiteral("Not assigned to a project"));
    QCOMPARE(text(3, UsageTableModel::Change), QStringLiteral("+\u00a0300.0\u00a0%"));
    m_before->organization = one("98");
    show();
    QCOMPARE(text(3, UsageTableModel::Change), QStringLiteral("New"));
    m_before = OrganizationUsage();
    show();
    QCOMPARE(text(3, UsageTableModel::Change), QStringLiteral("—"));
}

void tst_UsageTableModel::showsNoSumWhereThereIsNoFigure()
{
    m_usage = {};
    show();
    QCOMPARE(m_model->rowCount(), 2); // deleted projects, total
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(text(row, UsageTableModel::CreditsUsed), QStringLiteral("—"));
        QVERIFY(!value(row, UsageTableModel::CreditsUsed, ExportRole).isValid());
    }
    // Of a day that is over and without use there is one: none.
    m_usage.organization = one("0");
    m_usage.deletedProjects = one("0");
    show();
    QCOMPARE(text(1, UsageTableModel::CreditsUsed), QStringLiteral("0.00"));
}

void tst_UsageTableModel::showsChanges()
{
    m_before = OrganizationUsage();
    m_before->organization = one("800");
    m_before->projects = {project("alpha", "500")};
    m_before->deletedProjects = one("300");
    show();
    QCOMPARE(text(0, UsageTableModel::Change), QStringLiteral("+\u00a018.0\u00a0%"));
    QCOMPARE(value(0, UsageTableModel::Change, Qt::ToolTipRole).toString(),
             QStringLiteral("590.00 credits, 500.00 before"));
    QCOMPARE(text(1, UsageTableModel::Change), QStringLiteral("New"));
    QCOMPARE(text(2, UsageTableModel::Change), QStringLiteral("−\u00a066.7\u00a0%"));
    QCOMPARE(text(3, UsageTableModel::Change), QStringLiteral("+\u00a025.0\u00a0%"));
    QCOMPARE(value(3, UsageTableModel::Change, ExportRole).toDouble(), 0.25);
    QCOMPARE(value(2, UsageTableModel::Change, ExportRole).toDouble(), -0.666667);
}

void tst_UsageTableModel::exportsPlainNumbers()
{
    m_usage.organization = one("1000000.203571");
    show();
    const QString csv = toCsv(*m_model, indexRange(m_model->rowCount()), indexRange(4));
    QCOMPARE(csv, QStringLiteral("Project,Credits,Share,Change\r\n"
                                 "alpha,590,0.00059,\r\n"
                                 "beta,310,0.00031,\r\n"
                                 "Deleted projects,100,0.0001,\r\n"
                                 "Not assigned to a project,999000.203571,0.999,\r\n"
                                 "Total,1000000.203571,1,\r\n"));
}

void tst_UsageTableModel::alignsNumbersToTheRight()
{
    show();
    const auto alignment = [&](Column column) {
        return Qt::Alignment(value(0, column, Qt::TextAlignmentRole).toInt());
    };
    QVERIFY(alignment(UsageTableModel::Project).testFlag(Qt::AlignLeft));
    QVERIFY(alignment(UsageTableModel::CreditsUsed).testFlag(Qt::AlignRight));
    QVERIFY(alignment(UsageTableModel::Share).testFlag(Qt::AlignRight));
    QVERIFY(alignment(UsageTableModel::Change).testFlag(Qt::AlignRight));
}

void tst_UsageTableModel::keepsTotalsBelowInEveryOrder_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("parts");
    const QStringList byName {QStringLiteral("alpha"), QStringLiteral("beta"),
                              QStringLiteral("Deleted projects")};
    const QStringList byNameDown(byName.crbegin(), byName.crend());
    QTest::newRow("names up") << int(UsageTableModel::Project) << Qt::AscendingOrder << byName;
    QTest::newRow("names down") << int(UsageTableModel::Project) << Qt::DescendingOrder
                                << byNameDown;
    QTest::newRow("credits up") << int(UsageTableModel::CreditsUsed) << Qt::AscendingOrder
                                << byNameDown;
    QTest::newRow("credits down") << int(UsageTableModel::CreditsUsed) << Qt::DescendingOrder
                                  << byName;
    QTest::newRow("share down") << int(UsageTableModel::Share) << Qt::DescendingOrder << byName;
}

void tst_UsageTableModel::keepsTotalsBelowInEveryOrder()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, parts);
    m_usage.organization = one("1001");
    show();
    m_sorted->sort(column, order);
    QCOMPARE(names(), parts
                          + QStringList({QStringLiteral("Not assigned to a project"),
                                         QStringLiteral("Total")}));
}

void tst_UsageTableModel::sortsAmountsThatDoublesCannotTellApart()
{
    m_usage.projects = {project("less", "1e12"), project("more", "1000000000000.000001")};
    m_usage.deletedProjects.clear();
    show();
    m_sorted->sort(UsageTableModel::CreditsUsed, Qt::AscendingOrder);
    QCOMPARE(names().mid(0, 3), QStringList({QStringLiteral("Deleted projects"),
                                             QStringLiteral("less"), QStringLiteral("more")}));
    m_sorted->sort(UsageTableModel::CreditsUsed, Qt::DescendingOrder);
    QCOMPARE(names().first(), QStringLiteral("more"));
}

void tst_UsageTableModel::keepsTheSelectionAcrossARefresh()
{
    show();
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);

    m_usage.organization = one("1001");
    m_usage.projects[0].points = one("311");
    show();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(selection.isRowSelected(1));
    QCOMPARE(text(1, UsageTableModel::CreditsUsed), QStringLiteral("311.00"));

    m_usage.projects.append(project("gamma", "5"));
    show();
    QCOMPARE(resets.count(), 1);
}

void tst_UsageTableModel::forgetsOnClear()
{
    show();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->clear();
    m_model->clear();
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_UsageTableModel)
#include "tst_usagetablemodel.moc"

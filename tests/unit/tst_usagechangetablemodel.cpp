// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usagechangetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;

class tst_UsageChangeTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsDriversRestAndTotal();
    void rowsAddUpToTheTotal();
    void exportsPlainNumbers();
    void keepsRestAndTotalBelow();
    void rolesAreThoseOfTheUsageTable();
    void clears();
};

namespace {

/// A grew from 2 to 3.5, B is new with 4, C went with 1000, and 0.000001 is nobody's.
UsageChange drivers()
{
    const auto credits = [](const char *number) { return *Credits::fromNumber(number); };
    UsageChange change;
    change.before = Credits(1002);
    change.now = credits("7.500001");
    change.restNow = credits("0.000001");
    change.drivers = {
        {UsagePart::Project, QStringLiteral("c"), QStringLiteral("C"), Credits(1000), {}},
        {UsagePart::Project, QStringLiteral("b"), QStringLiteral("B"), {}, Credits(4)},
        {UsagePart::Project, QStringLiteral("a"), QStringLiteral("A"), Credits(2), credits("3.5")},
        {UsagePart::DeletedProjects, {}, {}, {}, {}}};
    return change;
}

QStringList texts(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

} // namespace

void tst_UsageChangeTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_UsageChangeTableModel::showsDriversRestAndTotal()
{
    UsageChangeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChange(drivers());
    QCOMPARE(model.rowCount(), 6);
    const QChar space(QChar::Nbsp);
    const auto row = [&](const char *text) {
        return QString::fromUtf8(text).replace(u'_', space).split(u'|');
    };
    QCOMPARE(texts(model, 0), row("C|1,000.00|0.00|−_1,000.00|−_100.0_%|Gone"));
    QCOMPARE(texts(model, 1), row("B|0.00|4.00|+_4.00|—|New"));
    QCOMPARE(texts(model, 2), row("A|2.00|3.50|+_1.50|+_75.0_%|Grew"));
    QCOMPARE(texts(model, 3), row("Deleted projects|0.00|0.00|0.00|—|Unchanged"));
    QCOMPARE(texts(model, 4), row("Not assigned to a project|0.00|0.000001|+_0.000001|—|—"));
    QCOMPARE(texts(model, 5), row("Total|1,002.00|7.500001|−_994.499999|−_99.3_%|Shrank"));
    QVERIFY(
        !model.index(4, UsageChangeTableModel::Project).data(Qt::ToolTipRole).toString().isEmpty());
}

/// Also where the rest is the same on both sides: without it the columns add up to something else
/// than the total. Where there is none, it has no row.
void tst_UsageChangeTableModel::rowsAddUpToTheTotal()
{
    const auto credits = [](const char *number) { return *Credits::fromNumber(number); };
    for (const char *rest : {"0", "12.345678"}) {
        UsageChange change = drivers();
        change.before += credits(rest);
        change.now = credits("7.5") + credits(rest);
        change.restBefore = change.restNow = credits(rest);
        UsageChangeTableModel model;
        model.setChange(change);
        const int total = credits(rest).isZero() ? 4 : 5;
        QCOMPARE(model.rowCount(), total + 1);
        for (const int column : {UsageChangeTableModel::Before, UsageChangeTableModel::Now,
                                 UsageChangeTableModel::Change}) {
            Credits sum;
            for (int row = 0; row < total; ++row) {
                const QByteArray cell = model.index(row, column).data(ExportRole).toByteArray();
                QVERIFY2(Credits::fromNumber(cell.toStdString()), cell);
                sum += *Credits::fromNumber(cell.toStdString());
            }
            QCOMPARE(sum.toString(), model.index(total, column).data(ExportRole).toString());
        }
    }
}

void tst_UsageChangeTableModel::exportsPlainNumbers()
{
    UsageChangeTableModel model;
    model.setChange(drivers());
    QCOMPARE(texts(model, 2, ExportRole),
             (QStringList {QStringLiteral("A"), QStringLiteral("2"), QStringLiteral("3.5"),
                           QStringLiteral("1.5"), QStringLiteral("0.75"), QStringLiteral("Grew")}));
    QCOMPARE(model.index(4, UsageChangeTableModel::What).data(ExportRole).toString(), QString());
    QCOMPARE(model.index(5, UsageChangeTableModel::Change).data(ExportRole).toString(),
             QStringLiteral("-994.499999"));
}

void tst_UsageChangeTableModel::keepsRestAndTotalBelow()
{
    UsageChangeTableModel model;
    model.setChange(drivers());
    UsageSortProxyModel sorted;
    sorted.setSourceModel(&model);
    for (int column = 0; column < UsageChangeTableModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorted.sort(column, order);
            QCOMPARE(sorted.index(4, 0).data().toString(),
                     QStringLiteral("Not assigned to a project"));
            QCOMPARE(sorted.index(5, 0).data().toString(), QStringLiteral("Total"));
        }
    }
    sorted.sort(UsageChangeTableModel::Change, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("B"));
    sorted.sort(UsageChangeTableModel::Relative, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("B")); // new is the most
}

void tst_UsageChangeTableModel::rolesAreThoseOfTheUsageTable()
{
    UsageChangeTableModel model;
    model.setChange(drivers(), {{QStringLiteral("a"), 3}});
    QCOMPARE(model.index(2, 0).data(UsageTableModel::ColorIndexRole).toInt(), 3);
    QVERIFY(!model.index(1, 0).data(UsageTableModel::ColorIndexRole).isValid());
    QCOMPARE(model.index(3, 0).data(UsageTableModel::PartRole).toInt(),
             int(UsagePart::DeletedProjects));
    QVERIFY(!model.index(5, 0).data(UsageTableModel::PartRole).isValid());
}

void tst_UsageChangeTableModel::clears()
{
    UsageChangeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.clear();
    model.setChange(drivers());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_UsageChangeTableModel)
#include "tst_usagechangetablemodel.moc"

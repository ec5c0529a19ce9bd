// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pacetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;

class tst_PaceTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatWasAndWhatIsExpected();
    void exportsPlainNumbers();
    void showsDigitsThatCount();
    void showsDashesWhereNothingIsKnown();
    void clears();
};

namespace {

/// Four days of 100 credits each may be used; 10.5 and 20 were, and 20 a day are expected.
CreditPace fourDays()
{
    CreditPace pace;
    pace.period = {QDate(2028, 2, 28), QDate(2028, 3, 3)};
    pace.today = QDate(2028, 2, 29);
    pace.daily = {*Credits::fromNumber("10.5"), Credits(20)};
    pace.used = *Credits::fromNumber("30.5");
    pace.allowance = Credits(400);
    pace.projection =
        PaceProjection {{30.5, 50.25, 70.25}, {30.5, 40.0, 55.25}, {35.0, 61.0, 85.75}};
    return pace;
}

QStringList cells(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

} // namespace

void tst_PaceTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_PaceTableModel::showsWhatWasAndWhatIsExpected()
{
    PaceTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPace(fourDays());
    QCOMPARE(model.rowCount(), 4);
    const auto row = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    QCOMPARE(cells(model, 0), row("28 February 2028|10.50|10.50|100|—|—"));
    QCOMPARE(cells(model, 1), row("29 February 2028|20.00|30.50|200|—|—"));
    QCOMPARE(cells(model, 2), row("1 March 2028 (expected)|—|50|300|40|61"));
    QCOMPARE(cells(model, 3), row("2 March 2028 (expected)|—|70|400|55|86"));
    QCOMPARE(model.headerData(PaceTableModel::SoFar, Qt::Horizontal).toString(),
             QStringLiteral("Used or expected"));
}

void tst_PaceTableModel::exportsPlainNumbers()
{
    PaceTableModel model;
    model.setPace(fourDays());
    QCOMPARE(toCsv(model, {1, 3}, indexRange(model.columnCount())),
             QStringLiteral("Day,Credits,Used or expected,Even pace,At least,At most\r\n"
                            "2028-02-29,20,30.5,200.00,,\r\n"
                            "2028-03-02,,70.25,400.00,55.25,85.75\r\n"));
    QCOMPARE(model.index(0, PaceTableModel::Day).data(SortRole).toDate(), QDate(2028, 2, 28));
    QCOMPARE(model.index(3, PaceTableModel::SoFar).data(SortRole).toDouble(), 70.25);
}

void tst_PaceTableModel::showsDigitsThatCount()
{
    // Half a credit for four days, and hardly anything is used.
    CreditPace pace = fourDays();
    pace.daily = {*Credits::fromNumber("0.012"), *Credits::fromNumber("0.000001")};
    pace.used = *Credits::fromNumber("0.012001");
    pace.allowance = Credits::fromNumber("0.5");
    pace.projection =
        PaceProjection {{0.02, 0.0312, 0.045}, {0.0, 0.0002, 0.0004}, {0.1, 0.2, 0.3}};
    PaceTableModel model;
    model.setPace(pace);
    const auto row = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    QCOMPARE(cells(model, 0), row("28 February 2028|0.012|0.012|0.125|—|—"));
    QCOMPARE(cells(model, 3), row("2 March 2028 (expected)|—|0.045|0.500|0.0004|0.300"));
    QCOMPARE(cells(model, 3, ExportRole), row("2028-03-02||0.045|0.500|0.0004|0.300"));
}

void tst_PaceTableModel::showsDashesWhereNothingIsKnown()
{
    CreditPace pace = fourDays();
    pace.allowance.reset();
    pace.projection.reset();
    PaceTableModel model;
    model.setPace(pace);
    QCOMPARE(cells(model, 3).mid(1), QStringList(5, QStringLiteral("—")));
}

void tst_PaceTableModel::clears()
{
    PaceTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.clear();
    model.setPace(fourDays());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_PaceTableModel)
#include "tst_pacetablemodel.moc"

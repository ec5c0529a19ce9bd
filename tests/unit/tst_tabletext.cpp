// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include <QStandardItemModel>
#include <QTest>

using namespace steward;

class tst_TableText : public QObject
{
    Q_OBJECT

private slots:
    void writesTsvAsPeopleSeeIt();
    void writesCsvForPrograms();
    void quotesCsvCells_data();
    void quotesCsvCells();
    void keepsRowsAndColumnsAsAsked();
    void copiesNoFormula();
    void countsIndexes();
};

namespace {

void put(QStandardItemModel &model, int row, int column, const QVariant &shown,
         const QVariant &exported)
{
    auto *item = new QStandardItem;
    item->setData(shown, Qt::DisplayRole);
    item->setData(exported, ExportRole);
    model.setItem(row, column, item);
}

} // namespace

void tst_TableText::writesTsvAsPeopleSeeIt()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Project"), QStringLiteral("Credits")});
    put(model, 0, 0, QStringLiteral("a\tb\nc\r\nd"), QStringLiteral("x"));
    put(model, 0, 1, QStringLiteral("1,833.40"), 1833.4);
    QCOMPARE(toTsv(model, {0}, {0, 1}), QStringLiteral("Project\tCredits\na b c  d\t1,833.40\n"));
}

void tst_TableText::writesCsvForPrograms()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Project"), QStringLiteral("Credits, all")});
    put(model, 0, 0, QStringLiteral("shown"), QStringLiteral("vision"));
    put(model, 0, 1, QStringLiteral("1,833.40"), QStringLiteral("1833.400001"));
    put(model, 1, 0, QStringLiteral("shown"), QStringLiteral("größe"));
    put(model, 1, 1, QStringLiteral("—"), QVariant());
    QCOMPARE(toCsv(model, indexRange(2), indexRange(2)),
             QStringLiteral("Project,\"Credits, all\"\r\nvision,1833.400001\r\ngröße,\r\n"));
}

void tst_TableText::quotesCsvCells_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *title, const QVariant &value, const char *cell) {
        QTest::newRow(title) << value << QString::fromUtf8(cell);
    };
    row("comma", QStringLiteral("a,b"), "\"a,b\"");
    row("quote", QStringLiteral("a\"b"), "\"a\"\"b\"");
    row("line break", QStringLiteral("a\nb"), "\"a\nb\"");
    row("space at the end", QStringLiteral("a "), "\"a \"");
    row("negative number", -5, "-5");
    row("negative fraction", -0.25, "-0.25");
    row("negative number as text", QStringLiteral("-0.5"), "-0.5");
    row("large whole number", qint64(9007199254740993), "9007199254740993");
    row("formula", QStringLiteral("=1+1"), "'=1+1");
    row("formula with quotes", QStringLiteral("=HYPERLINK(\"http://example.com\")"),
        "\"'=HYPERLINK(\"\"http://example.com\"\")\"");
    row("plus", QStringLiteral("+cmd"), "'+cmd");
    row("minus", QStringLiteral("-2+3"), "'-2+3");
    row("at", QStringLiteral("@SUM(A1)"), "'@SUM(A1)");
    row("tab", QStringLiteral("\t=1"), "\"'\t=1\"");
    row("formula where others cut", QStringLiteral("x;=1+1"), "\"x;=1+1\"");
    row("formula behind a tab", QStringLiteral("x\t=1+1"), "\"x\t=1+1\"");
    row("NUL", QStringLiteral("a") + QChar(0), "a\uFFFD");
    row("line feed", QStringLiteral("\n=1"), "\"'\n=1\"");
    row("full-width equals sign", QStringLiteral("＝1"), "'＝1");
    row("dash alone", QStringLiteral("-"), "'-");
    row("harmless", QStringLiteral("a=1"), "a=1");
}

void tst_TableText::quotesCsvCells()
{
    QFETCH(QVariant, value);
    QFETCH(QString, cell);
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Header")});
    put(model, 0, 0, QStringLiteral("shown"), value);
    QCOMPARE(toCsv(model, {0}, {0}), QStringLiteral("Header\r\n") + cell + QStringLiteral("\r\n"));
}

void tst_TableText::keepsRowsAndColumnsAsAsked()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels(
        {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            put(model, row, column, QStringLiteral("%1%2").arg(row).arg(column), row * 10 + column);
    }
    QCOMPARE(toTsv(model, {2, 0}, {2, 1}), QStringLiteral("C\tB\n22\t21\n02\t01\n"));
    QCOMPARE(toCsv(model, {1}, {0}), QStringLiteral("A\r\n10\r\n"));
    QCOMPARE(toCsv(model, {}, {0}), QStringLiteral("A\r\n"));
}

void tst_TableText::copiesNoFormula()
{
    const QList<std::pair<QString, QString>> cells {
        {QStringLiteral("=1+1"), QStringLiteral("'=1+1")},
        {QStringLiteral("+cmd|x"), QStringLiteral("'+cmd|x")},
        {QStringLiteral("+ 2 cmd"), QStringLiteral("'+ 2 cmd")},
        {QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)")},
        {QStringLiteral("\t=1"), QStringLiteral("' =1")},
        {QStringLiteral("+ 24.7 %"), QStringLiteral("+ 24.7 %")},
        {QStringLiteral("-1,234.5"), QStringLiteral("-1,234.5")},
        {QStringLiteral("-"), QStringLiteral("-")},
        {QStringLiteral("Ada"), QStringLiteral("Ada")}};
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Header")});
    for (int row = 0; row < cells.size(); ++row) {
        put(model, row, 0, cells[row].first, 0);
        QCOMPARE(toTsv(model, {row}, {0}), QStringLiteral("Header\n") + cells[row].second + u'\n');
    }
}

void tst_TableText::countsIndexes()
{
    QCOMPARE(indexRange(3), (QList<int> {0, 1, 2}));
    QVERIFY(indexRange(0).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TableText)
#include "tst_tabletext.moc"

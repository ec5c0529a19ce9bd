// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportoptions.h"

#include <QTest>

using namespace steward;

class tst_ExportOptions : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryOption();
    void hasDefaults();
    void endsARangeToday();
    void refusesWhatItCannotUnderstand_data();
    void refusesWhatItCannotUnderstand();
    void readsReports();
    void helps();
};

namespace {

const QDate today(2026, 11, 27);

auto parse(const char *words)
{
    return parseExportOptions(QString::fromLatin1(words).split(u' '), today);
}

} // namespace

void tst_ExportOptions::readsEveryOption()
{
    const auto result = parse("steward export usage --organization acme --organization zoo --from "
                              "2024-02-29 --to 2026-01-31 --interval week --format json --output "
                              "usage.json --profile work");
    const auto *order = std::get_if<ExportOrder>(&result);
    QVERIFY(order);
    const ExportOrder expected {.subject = ExportSubject::Usage,
                                .organizations = {QStringLiteral("acme"), QStringLiteral("zoo")},
                                .range = DateRange {QDate(2024, 2, 29), QDate(2026, 2, 1)},
                                .interval = Interval::Week,
                                .format = ExportFormat::Json,
                                .output = QStringLiteral("usage.json"),
                                .profile = QStringLiteral("work")};
    QCOMPARE(*order, expected);
}

void tst_ExportOptions::hasDefaults()
{
    const auto result = parse("steward export members");
    const auto *order = std::get_if<ExportOrder>(&result);
    QVERIFY(order);
    QCOMPARE(*order, ExportOrder {.subject = ExportSubject::Members});
    QCOMPARE(order->format, ExportFormat::Csv);
    QVERIFY(!order->range);
}

void tst_ExportOptions::endsARangeToday()
{
    const auto result = parse("steward export --from 2026-11-27 usage");
    const auto *order = std::get_if<ExportOrder>(&result);
    QVERIFY(order);
    QCOMPARE(order->range, std::optional(DateRange {today, today.addDays(1)}));
}

void tst_ExportOptions::refusesWhatItCannotUnderstand_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing") << QByteArray("steward export") << QByteArray("export takes one of");
    QTest::newRow("what") << QByteArray("steward export projects")
                          << QByteArray("export takes one of");
    QTest::newRow("two") << QByteArray("steward export members usage")
                         << QByteArray("export takes one of");
    QTest::newRow("option") << QByteArray("steward export usage --colour") << QByteArray("colour");
    QTest::newRow("to alone") << QByteArray("steward export usage --to 2026-01-01")
                              << QByteArray("--to goes with --from");
    QTest::newRow("no day") << QByteArray("steward export usage --from 2026-02-29")
                            << QByteArray("--from takes a day");
    QTest::newRow("no last day") << QByteArray(
        "steward export usage --from 2026-02-28 --to 31.3.2026")
                                 << QByteArray("--to takes a day");
    QTest::newRow("backwards") << QByteArray(
        "steward export usage --from 2026-02-28 --to 2026-02-27")
                               << QByteArray("before the first");
    QTest::newRow("too long") << QByteArray(
        "steward export usage --from 2006-11-27 --to 2026-11-27")
                              << QByteArray("20 years at most");
    QTest::newRow("future alone") << QByteArray("steward export usage --from 2026-11-28")
                                  << QByteArray("before the first");
    QTest::newRow("interval") << QByteArray("steward export usage --interval year")
                              << QByteArray("--interval is");
    QTest::newRow("format") << QByteArray("steward export usage --format xml")
                            << QByteArray("--format is");
    QTest::newRow("range of members") << QByteArray("steward export members --from 2026-01-01")
                                      << QByteArray("--from goes with usage");
    QTest::newRow("no name") << QByteArray("steward export members --organization=")
                             << QByteArray("--organization must not be empty");
}

void tst_ExportOptions::refusesWhatItCannotUnderstand()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, part);
    const auto result = parse(words.constData());
    const auto *text = std::get_if<CommandText>(&result);
    QVERIFY(text);
    QCOMPARE(text->exitStatus, 2);
    QVERIFY(text->text.startsWith(QLatin1StringView("steward: ")));
    QVERIFY2(text->text.contains(QLatin1StringView(part)), qPrintable(text->text));
    QVERIFY(text->text.endsWith(QLatin1StringView(" See steward export --help.\n")));
}

void tst_ExportOptions::readsReports()
{
    const auto read = [](const char *words) {
        return parseReportOptions(QString::fromLatin1(words).split(u' '), today);
    };
    const auto result = read("steward report --from 2026-10-01 --to 2026-10-31 --output r.pdf");
    const auto *order = std::get_if<ExportOrder>(&result);
    QVERIFY(order);
    QCOMPARE(*order, (ExportOrder {.subject = ExportSubject::Usage,
                                   .range = DateRange {QDate(2026, 10, 1), QDate(2026, 11, 1)},
                                   .output = QStringLiteral("r.pdf"),
                                   .compares = true}));
    for (const char *words : {"steward report", "steward report usage --output r.pdf",
                              "steward report --format csv --output r.pdf",
                              "steward report --from 2026-13-01 --output r.pdf"}) {
        const auto refusal = read(words);
        const auto *text = std::get_if<CommandText>(&refusal);
        QVERIFY2(text && text->exitStatus == 2, words);
        QVERIFY(text->text.endsWith(QLatin1StringView(" See steward report --help.\n")));
    }
}

void tst_ExportOptions::helps()
{
    const auto result = parse("steward export --help");
    const auto *text = std::get_if<CommandText>(&result);
    QVERIFY(text);
    QCOMPARE(text->exitStatus, 0);
    QVERIFY(text->text.contains(QLatin1StringView("--interval")));
    // As it has to be written: the command comes before its options.
    QVERIFY(text->text.startsWith(QLatin1StringView("Usage: steward export [options] WHAT\n")));
    const auto report = parseReportOptions(
        {QStringLiteral("steward"), QStringLiteral("report"), QStringLiteral("--help")}, today);
    QVERIFY(std::get<CommandText>(report).text.startsWith(
        QLatin1StringView("Usage: steward report [options]\n")));
}

QTEST_GUILESS_MAIN(tst_ExportOptions)
#include "tst_exportoptions.moc"

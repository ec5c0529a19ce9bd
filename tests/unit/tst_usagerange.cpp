// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usagerange.h"

#include <QTest>

using namespace steward;

Q_DECLARE_METATYPE(steward::UsageRange)

class tst_UsageRange : public QObject
{
    Q_OBJECT

private slots:
    void resolvesPresets_data();
    void resolvesPresets();
    void leavesTheCurrentPeriodToTheService();
    void takesACustomRangeAsItIs();
    void refusesACustomRangeWithoutADay();
    void findsTheRangeBefore_data();
    void findsTheRangeBefore();
    void countsDaysThatAreOver_data();
    void countsDaysThatAreOver();
    void comparesAFinishedRangeWithAllOfTheOneBefore();
    void comparesARunningRangeWithTheSameDays();
    void neverComparesBeyondAShorterRangeBefore();
    void comparesAPeriodThatEndsTodayWithTheSameDays();
    void leavesTodayOutOfEveryComparison();
    void comparesNothingOnTheFirstDay();
    void comparesNoFutureRange();
};

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

DateRange range(const char *start, const char *end)
{
    return {day(start), day(end)};
}

} // namespace

void tst_UsageRange::resolvesPresets_data()
{
    QTest::addColumn<UsageRange>("kind");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");

    const auto row = [](const char *name, UsageRange kind, const char *today, const char *start,
                        const char *end) {
        QTest::newRow(name) << kind << day(today) << day(start) << day(end);
    };
    row("this month", UsageRange::ThisMonth, "2026-11-24", "2026-11-01", "2026-12-01");
    row("this month, December", UsageRange::ThisMonth, "2026-12-31", "2026-12-01", "2027-01-01");
    row("this month, leap February", UsageRange::ThisMonth, "2028-02-29", "2028-02-01",
        "2028-03-01");
    row("last month", UsageRange::LastMonth, "2026-11-24", "2026-10-01", "2026-11-01");
    row("last month in January", UsageRange::LastMonth, "2026-01-01", "2025-12-01", "2026-01-01");
    row("last month on the 31st", UsageRange::LastMonth, "2026-03-31", "2026-02-01", "2026-03-01");
    row("last 90 days", UsageRange::Last90Days, "2026-11-24", "2026-08-27", "2026-11-25");
    row("last 90 days over a leap day", UsageRange::Last90Days, "2028-03-01", "2027-12-03",
        "2028-03-02");
    row("year to date", UsageRange::YearToDate, "2026-11-24", "2026-01-01", "2026-11-25");
    row("year to date on the first day", UsageRange::YearToDate, "2026-01-01", "2026-01-01",
        "2026-01-02");
    row("year to date on the last day", UsageRange::YearToDate, "2026-12-31", "2026-01-01",
        "2027-01-01");
    row("last 12 months", UsageRange::Last12Months, "2026-11-24", "2025-12-01", "2026-11-25");
    row("last 12 months on a leap day", UsageRange::Last12Months, "2028-02-29", "2027-03-01",
        "2028-03-01");
}

void tst_UsageRange::resolvesPresets()
{
    QFETCH(UsageRange, kind);
    QFETCH(QDate, today);
    QFETCH(QDate, start);
    QFETCH(QDate, end);

    const std::optional<DateRange> resolved = resolve({kind, Interval::Day, {}}, today);
    QVERIFY(resolved);
    QCOMPARE(resolved->start, start);
    QCOMPARE(resolved->end, end);
    if (kind == UsageRange::Last90Days)
        QCOMPARE(resolved->days(), 90);
}

void tst_UsageRange::leavesTheCurrentPeriodToTheService()
{
    QVERIFY(!resolve({UsageRange::CurrentPeriod, Interval::Day, {}}, day("2026-11-24")));
}

void tst_UsageRange::takesACustomRangeAsItIs()
{
    const DateRange custom = range("2026-02-10", "2026-02-11");
    const auto resolved = resolve({UsageRange::Custom, Interval::Day, custom}, day("2026-11-24"));
    QVERIFY(resolved);
    QCOMPARE(*resolved, custom);
}

void tst_UsageRange::refusesACustomRangeWithoutADay()
{
    const QDate today = day("2026-11-24");
    const auto custom = [&](DateRange dates) {
        return resolve({UsageRange::Custom, Interval::Day, dates}, today);
    };
    QVERIFY(!custom({}));
    QVERIFY(!custom(range("2026-02-10", "2026-02-10")));
    QVERIFY(!custom(range("2026-02-10", "2026-02-09")));
    QVERIFY(!custom({day("2026-02-10"), QDate()}));
    QVERIFY(!custom({QDate(), day("2026-02-10")}));
}

void tst_UsageRange::findsTheRangeBefore_data()
{
    QTest::addColumn<UsageRange>("kind");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("startBefore");
    QTest::addColumn<QDate>("endBefore");

    const auto row = [](const char *name, UsageRange kind, const char *start, const char *end,
                        const char *startBefore, const char *endBefore) {
        QTest::newRow(name) << kind << day(start) << day(end) << day(startBefore) << day(endBefore);
    };
    const auto period = UsageRange::CurrentPeriod;
    row("period", period, "2026-11-07", "2026-12-07", "2026-10-07", "2026-11-07");
    row("period over a year's end", period, "2026-01-20", "2026-02-20", "2025-12-20", "2026-01-20");
    row("period that is a calendar month", period, "2026-03-01", "2026-04-01", "2026-02-01",
        "2026-03-01");
    row("31st: January", period, "2026-01-31", "2026-02-28", "2025-12-31", "2026-01-31");
    row("31st: February", period, "2026-02-28", "2026-03-31", "2026-01-31", "2026-02-28");
    row("31st: March", period, "2026-03-31", "2026-04-30", "2026-02-28", "2026-03-31");
    row("31st: April", period, "2026-04-30", "2026-05-31", "2026-03-31", "2026-04-30");
    row("31st: leap February", period, "2028-02-29", "2028-03-31", "2028-01-31", "2028-02-29");
    row("31st: March after a leap day", period, "2028-03-31", "2028-04-30", "2028-02-29",
        "2028-03-31");
    row("30th: February", period, "2026-02-28", "2026-03-30", "2026-01-30", "2026-02-28");
    row("30th: April", period, "2026-04-30", "2026-05-30", "2026-03-30", "2026-04-30");
    row("28th: February", period, "2026-02-28", "2026-03-28", "2026-01-28", "2026-02-28");
    row("period told only until today", period, "2026-11-07", "2026-11-25", "2026-10-07",
        "2026-11-07");
    row("period longer than a month", period, "2026-01-01", "2027-01-01", "2025-01-01",
        "2026-01-01");
    row("this month", UsageRange::ThisMonth, "2026-03-01", "2026-04-01", "2026-02-01",
        "2026-03-01");
    row("last month", UsageRange::LastMonth, "2026-01-01", "2026-02-01", "2025-12-01",
        "2026-01-01");
    row("last 12 months", UsageRange::Last12Months, "2025-12-01", "2026-11-25", "2024-12-01",
        "2025-11-25");
    row("last 90 days", UsageRange::Last90Days, "2026-08-27", "2026-11-25", "2026-05-29",
        "2026-08-27");
    row("year to date", UsageRange::YearToDate, "2026-01-01", "2026-11-25", "2025-01-01",
        "2025-11-25");
    row("year to date to a leap day", UsageRange::YearToDate, "2028-01-01", "2028-03-01",
        "2027-01-01", "2027-03-01");
    row("year to date, 28 February after a leap year", UsageRange::YearToDate, "2029-01-01",
        "2029-03-01", "2028-01-01", "2028-02-29");
    row("whole year", UsageRange::YearToDate, "2026-01-01", "2027-01-01", "2025-01-01",
        "2026-01-01");
    row("custom", UsageRange::Custom, "2026-02-10", "2026-02-17", "2026-02-03", "2026-02-10");
    row("custom, one day", UsageRange::Custom, "2028-03-01", "2028-03-02", "2028-02-29",
        "2028-03-01");
}

void tst_UsageRange::findsTheRangeBefore()
{
    QFETCH(UsageRange, kind);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QDate, startBefore);
    QFETCH(QDate, endBefore);

    const DateRange before = rangeBefore(kind, {start, end});
    QCOMPARE(before.start, startBefore);
    QCOMPARE(before.end, endBefore);
}

void tst_UsageRange::countsDaysThatAreOver_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("days");

    QTest::newRow("the day before") << day("2026-10-31") << qint64(0);
    QTest::newRow("the first day") << day("2026-11-01") << qint64(0);
    QTest::newRow("in the middle") << day("2026-11-24") << qint64(23);
    QTest::newRow("the last day") << day("2026-11-30") << qint64(29);
    QTest::newRow("over") << day("2026-12-25") << qint64(30);
}

void tst_UsageRange::countsDaysThatAreOver()
{
    QFETCH(QDate, today);
    QFETCH(qint64, days);
    const DateRange over = daysOver(range("2026-11-01", "2026-12-01"), today);
    QCOMPARE(over.start, day("2026-11-01"));
    QCOMPARE(over.days(), days);
}

void tst_UsageRange::comparesAFinishedRangeWithAllOfTheOneBefore()
{
    const auto comparison =
        comparisonFor(UsageRange::LastMonth, range("2026-03-01", "2026-04-01"), day("2026-04-02"));
    QVERIFY(comparison);
    QCOMPARE(comparison->range, range("2026-02-01", "2026-03-01"));
    QCOMPARE(comparison->extent, ComparisonExtent::WholeRange);
}

void tst_UsageRange::comparesARunningRangeWithTheSameDays()
{
    // 17 days are over: 7 to 23 November against 7 to 23 October. Today would look like less use.
    const auto comparison = comparisonFor(UsageRange::CurrentPeriod,
                                          range("2026-11-07", "2026-12-07"), day("2026-11-24"));
    QVERIFY(comparison);
    QCOMPARE(comparison->range, range("2026-10-07", "2026-10-24"));
    QCOMPARE(comparison->days, range("2026-11-07", "2026-11-24"));
    QCOMPARE(comparison->extent, ComparisonExtent::SameDays);
}

void tst_UsageRange::neverComparesBeyondAShorterRangeBefore()
{
    // 29 days of March are over; February has 28.
    const auto comparison =
        comparisonFor(UsageRange::ThisMonth, range("2026-03-01", "2026-04-01"), day("2026-03-30"));
    QVERIFY(comparison);
    QCOMPARE(comparison->range, range("2026-02-01", "2026-03-01"));
    QCOMPARE(comparison->extent, ComparisonExtent::SameDays);
}

void tst_UsageRange::comparesAPeriodThatEndsTodayWithTheSameDays()
{
    const auto comparison = comparisonFor(UsageRange::CurrentPeriod,
                                          range("2026-11-07", "2026-11-25"), day("2026-11-24"));
    QVERIFY(comparison);
    QCOMPARE(comparison->range, range("2026-10-07", "2026-10-24"));
    QCOMPARE(comparison->extent, ComparisonExtent::SameDays);
}

void tst_UsageRange::leavesTodayOutOfEveryComparison()
{
    // The 90 days end with today, and so does the year so far.
    const QDate today = day("2026-11-24");
    const auto days =
        comparisonFor(UsageRange::Last90Days, range("2026-08-27", "2026-11-25"), today);
    QVERIFY(days);
    QCOMPARE(days->days, range("2026-08-27", "2026-11-24"));
    QCOMPARE(days->range, range("2026-05-29", "2026-08-26"));
    QCOMPARE(days->days.days(), days->range.days());
    const auto year =
        comparisonFor(UsageRange::YearToDate, range("2026-01-01", "2026-11-25"), today);
    QVERIFY(year);
    QCOMPARE(year->days, range("2026-01-01", "2026-11-24"));
    QCOMPARE(year->range, range("2025-01-01", "2025-11-24"));
    // A year with a 29 February has a day more, and still ends on the same one.
    const auto leap =
        comparisonFor(UsageRange::YearToDate, range("2028-01-01", "2028-03-06"), day("2028-03-05"));
    QCOMPARE(leap->range, range("2027-01-01", "2027-03-05"));

    UsageSelection chosen {UsageRange::ThisMonth, Interval::Day, {}};
    chosen.comparedWith = ComparedWith::Custom;
    chosen.comparedCustom = range("2026-11-20", "2026-12-01");
    const auto custom = comparisonFor(chosen, range("2026-11-01", "2026-12-01"), today);
    QVERIFY(custom);
    QCOMPARE(custom->days, range("2026-11-01", "2026-11-24"));
    QCOMPARE(custom->range, range("2026-11-20", "2026-11-24"));
    chosen.comparedCustom = range("2026-11-24", "2026-12-01");
    QVERIFY(!comparisonFor(chosen, range("2026-11-01", "2026-12-01"), today));
}

void tst_UsageRange::comparesNothingOnTheFirstDay()
{
    QVERIFY(!comparisonFor(UsageRange::ThisMonth, range("2026-11-01", "2026-12-01"),
                           day("2026-11-01")));
    QVERIFY(
        comparisonFor(UsageRange::ThisMonth, range("2026-11-01", "2026-12-01"), day("2026-11-02")));
}

void tst_UsageRange::comparesNoFutureRange()
{
    QVERIFY(
        !comparisonFor(UsageRange::Custom, range("2026-12-01", "2026-12-31"), day("2026-11-24")));
}

QTEST_APPLESS_MAIN(tst_UsageRange)
#include "tst_usagerange.moc"

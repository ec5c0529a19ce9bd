// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/usageparts.h"

#include "domain/usagebreakdown.h"

#include <QTest>

using namespace steward;

/// The figures in here were worked out by hand, with a calendar.
class tst_UsageParts : public QObject
{
    Q_OBJECT

private slots:
    void splitsWithoutGapOrOverlap_data();
    void splitsWithoutGapOrOverlap();
    void asksForAYearAtOnce();
    void asksForCutMonthsByDay();
    void asksForWholeMonthsAlone();
    void asksForDaysInOneMonth();
    void keepsTheLeapDay();
    void cutsWeeksFromMondayToSunday();
    void cutsMonthsAtTheirEnds();
    void joinsWithoutCountingTwice();
    void joinsProjectsByIdNotByName();
    void sumsWeeksFromDays();
    void countsAPointWhereItBegins();
    void fillsGapsWithZero();
    void addsPointsThatOverlap();
    void keepsEveryDigit();
    void holdsFiveHundredProjects();
    void makesNoMoreThanCanBe();
    void coversWholeDays();
    void holdsNothing();
};

namespace {

QDate on(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

DateRange days(const char *first, const char *end)
{
    return {on(first), on(end)};
}

UsagePoint point(const char *start, const char *end, Credits value)
{
    return {on(start).startOfDay(utc), on(end).startOfDay(utc), value};
}

Credits credits(const char *number)
{
    return *Credits::fromNumber(number);
}

/// One point a day with as many credits as the day of the month has.
QList<UsagePoint> daily(const DateRange &range)
{
    QList<UsagePoint> points;
    for (QDate day = range.start; day < range.end; day = day.addDays(1))
        points.append({day.startOfDay(utc), day.addDays(1).startOfDay(utc), Credits(day.day())});
    return points;
}

QList<Credits> valuesOf(const QList<UsagePoint> &points)
{
    QList<Credits> values;
    for (const UsagePoint &each : points)
        values.append(each.value);
    return values;
}

} // namespace

void tst_UsageParts::splitsWithoutGapOrOverlap_data()
{
    QTest::addColumn<DateRange>("range");
    QTest::newRow("a day") << days("2026-11-27", "2026-11-28");
    QTest::newRow("a year") << days("2026-01-01", "2027-01-01");
    QTest::newRow("a year and a day") << days("2026-01-01", "2027-01-02");
    QTest::newRow("from a 31st") << days("2025-08-31", "2027-10-31");
    QTest::newRow("from a leap day") << days("2024-02-29", "2029-03-01");
    QTest::newRow("in one month") << days("2026-02-03", "2026-02-27");
    QTest::newRow("up to a month's end") << days("2026-02-03", "2026-03-01");
    QTest::newRow("from a month's begin") << days("2026-02-01", "2026-03-02");
    QTest::newRow("across two months' ends") << days("2026-01-31", "2026-03-02");
    QTest::newRow("twenty years") << days("2006-05-17", "2026-05-17");
}

void tst_UsageParts::splitsWithoutGapOrOverlap()
{
    QFETCH(DateRange, range);
    for (const Interval interval : {Interval::Day, Interval::Week, Interval::Month}) {
        const QList<UsageQuery> queries = splitUsage(range, interval);
        QDate reached = range.start;
        for (const UsageQuery &query : queries) {
            QCOMPARE(query.range.start, reached);
            QVERIFY(query.range.end > reached);
            QVERIFY(query.range.days() <= 366);
            reached = query.range.end;
        }
        QCOMPARE(reached, range.end);
        const QList<DateRange> stretches = stretchesOf(range, interval);
        QCOMPARE(stretches.first().start, range.start);
        QCOMPARE(stretches.last().end, range.end);
        for (qsizetype i = 1; i < stretches.size(); ++i)
            QCOMPARE(stretches[i].start, stretches[i - 1].end);
    }
}

void tst_UsageParts::asksForAYearAtOnce()
{
    const QList<UsageQuery> queries = splitUsage(days("2024-11-20", "2026-11-28"), Interval::Day);
    QCOMPARE(queries.size(), 3);
    QCOMPARE(queries[0].range, days("2024-11-20", "2025-11-20"));
    QCOMPARE(queries[1].range, days("2025-11-20", "2026-11-20"));
    QCOMPARE(queries[2].range, days("2026-11-20", "2026-11-28"));
    QCOMPARE(splitUsage(days("2026-01-01", "2027-01-01"), Interval::Week).size(), 1);
    QCOMPARE(splitUsage(days("2026-01-01", "2027-01-01"), Interval::Week)[0].interval,
             Interval::Day);
}

void tst_UsageParts::asksForCutMonthsByDay()
{
    const QList<UsageQuery> queries = splitUsage(days("2025-01-31", "2026-11-28"), Interval::Month);
    QCOMPARE(queries.size(), 4);
    QCOMPARE(queries[0].range, days("2025-01-31", "2025-02-01"));
    QCOMPARE(queries[0].interval, Interval::Day);
    QCOMPARE(queries[1].range, days("2025-02-01", "2026-02-01"));
    QCOMPARE(queries[1].interval, Interval::Month);
    QCOMPARE(queries[2].range, days("2026-02-01", "2026-11-01"));
    QCOMPARE(queries[2].interval, Interval::Month);
    QCOMPARE(queries[3].range, days("2026-11-01", "2026-11-28"));
    QCOMPARE(queries[3].interval, Interval::Day);
}

void tst_UsageParts::asksForWholeMonthsAlone()
{
    const QList<UsageQuery> queries = splitUsage(days("2026-10-01", "2026-11-01"), Interval::Month);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(queries[0].interval, Interval::Month);
}

void tst_UsageParts::asksForDaysInOneMonth()
{
    const QList<UsageQuery> queries = splitUsage(days("2026-10-02", "2026-10-31"), Interval::Month);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(queries[0].range, days("2026-10-02", "2026-10-31"));
    QCOMPARE(queries[0].interval, Interval::Day);
}

void tst_UsageParts::keepsTheLeapDay()
{
    // The year from 29 February 2024 ends with 27 February 2025; the one before 2028 has the 29th.
    const QList<UsageQuery> queries = splitUsage(days("2024-02-29", "2028-03-01"), Interval::Day);
    QCOMPARE(queries.size(), 5);
    QCOMPARE(queries[0].range, days("2024-02-29", "2025-02-28"));
    QCOMPARE(queries[3].range, days("2027-02-28", "2028-02-29"));
    QCOMPARE(queries[4].range, days("2028-02-29", "2028-03-01"));
    QCOMPARE(stretchesOf(days("2028-02-01", "2028-03-01"), Interval::Day).size(), 29);
}

void tst_UsageParts::cutsWeeksFromMondayToSunday()
{
    // 1 January 2026 is a Thursday.
    const QList<DateRange> weeks = stretchesOf(days("2026-01-01", "2026-01-13"), Interval::Week);
    QCOMPARE(weeks,
             (QList<DateRange> {days("2026-01-01", "2026-01-05"), days("2026-01-05", "2026-01-12"),
                                days("2026-01-12", "2026-01-13")}));
    QVERIFY(isPartial(weeks[0], Interval::Week));
    QVERIFY(!isPartial(weeks[1], Interval::Week));
    QVERIFY(isPartial(weeks[2], Interval::Week));
}

void tst_UsageParts::cutsMonthsAtTheirEnds()
{
    const QList<DateRange> months = stretchesOf(days("2028-01-31", "2028-03-31"), Interval::Month);
    QCOMPARE(months,
             (QList<DateRange> {days("2028-01-31", "2028-02-01"), days("2028-02-01", "2028-03-01"),
                                days("2028-03-01", "2028-03-31")}));
    QVERIFY(isPartial(months[0], Interval::Month));
    QVERIFY(!isPartial(months[1], Interval::Month));
    QVERIFY(isPartial(months[2], Interval::Month));
    QVERIFY(!isPartial(months[0], Interval::Day));
}

void tst_UsageParts::joinsWithoutCountingTwice()
{
    const QList<UsageQuery> queries {{days("2025-11-01", "2025-11-03"), Interval::Day},
                                     {days("2025-11-03", "2025-11-05"), Interval::Day}};
    // Both answers also tell of days that were not asked for.
    OrganizationUsage first;
    first.organization = daily(days("2025-11-01", "2025-11-04"));
    first.deletedProjects = first.organization;
    OrganizationUsage second;
    second.organization = daily(days("2025-11-02", "2025-11-06"));
    second.deletedProjects = second.organization;
    const OrganizationUsage joined = joinUsage(queries, {first, second});
    QCOMPARE(joined.organization, daily(days("2025-11-01", "2025-11-05")));
    QCOMPARE(joined.deletedProjects, joined.organization);
    QCOMPARE(total(joined.organization), Credits(1 + 2 + 3 + 4));
}

void tst_UsageParts::joinsProjectsByIdNotByName()
{
    const QList<UsageQuery> queries {{days("2025-11-01", "2025-11-02"), Interval::Day},
                                     {days("2025-11-02", "2025-11-03"), Interval::Day}};
    const QList<UsagePoint> one = daily(days("2025-11-01", "2025-11-02"));
    const QList<UsagePoint> two = daily(days("2025-11-02", "2025-11-03"));
    OrganizationUsage first;
    first.projects = {{QStringLiteral("a"), QStringLiteral("vision"), one},
                      {QStringLiteral("b"), QStringLiteral("vision"), one}};
    OrganizationUsage second;
    second.projects = {{QStringLiteral("b"), QStringLiteral("renamed"), two},
                       {QStringLiteral("c"), QStringLiteral("vision"), two}};
    const OrganizationUsage joined = joinUsage(queries, {first, second});
    QCOMPARE(joined.projects.size(), 3);
    QCOMPARE(joined.projects[0],
             (ProjectUsage {QStringLiteral("a"), QStringLiteral("vision"), one}));
    QCOMPARE(joined.projects[1],
             (ProjectUsage {QStringLiteral("b"), QStringLiteral("renamed"), one + two}));
    QCOMPARE(joined.projects[2],
             (ProjectUsage {QStringLiteral("c"), QStringLiteral("vision"), two}));
}

void tst_UsageParts::sumsWeeksFromDays()
{
    const DateRange range = days("2026-01-01", "2026-01-13");
    OrganizationUsage usage;
    usage.organization = daily(range);
    usage.projects = {{QStringLiteral("a"), QStringLiteral("vision"), daily(range)}};
    const OrganizationUsage weeks = regroupUsage(usage, range, Interval::Week).value();
    // 1 + 2 + 3 + 4; 5 + … + 11; 12
    QCOMPARE(valuesOf(weeks.organization),
             (QList<Credits> {Credits(10), Credits(56), Credits(12)}));
    QCOMPARE(weeks.projects[0].points, weeks.organization);
    QCOMPARE(weeks.organization[1], point("2026-01-05", "2026-01-12", Credits(56)));
}

void tst_UsageParts::countsAPointWhereItBegins()
{
    const DateRange range = days("2026-01-31", "2026-03-01");
    OrganizationUsage usage;
    usage.organization = {point("2026-01-30", "2026-01-31", Credits(100)), // before the range
                          point("2026-01-31", "2026-02-28", Credits(4)),
                          point("2026-02-28", "2026-03-31", Credits(2)),
                          point("2026-03-01", "2026-04-01", Credits(100))}; // after it
    QCOMPARE(valuesOf(regroupUsage(usage, range, Interval::Month).value().organization),
             (QList<Credits> {Credits(4), Credits(2)}));
}

void tst_UsageParts::fillsGapsWithZero()
{
    OrganizationUsage usage;
    usage.organization = {point("2026-11-03", "2026-11-04", Credits(7)),
                          point("2026-11-01", "2026-11-02", Credits(5))}; // not in order either
    const OrganizationUsage filled =
        regroupUsage(usage, days("2026-11-01", "2026-11-05"), Interval::Day).value();
    QCOMPARE(valuesOf(filled.organization),
             (QList<Credits> {Credits(5), Credits(), Credits(7), Credits()}));
    QCOMPARE(filled.organization[1], point("2026-11-02", "2026-11-03", Credits()));
}

void tst_UsageParts::addsPointsThatOverlap()
{
    OrganizationUsage usage;
    usage.organization = {point("2026-11-01", "2026-11-03", Credits(5)),
                          point("2026-11-01", "2026-11-02", Credits(1)),
                          point("2026-11-02", "2026-11-04", Credits(3))};
    const OrganizationUsage summed =
        regroupUsage(usage, days("2026-11-01", "2026-11-04"), Interval::Day).value();
    QCOMPARE(valuesOf(summed.organization), (QList<Credits> {Credits(6), Credits(3), Credits()}));
    QCOMPARE(total(summed.organization), total(usage.organization));
}

void tst_UsageParts::keepsEveryDigit()
{
    const DateRange range = days("2026-11-02", "2026-11-09"); // Monday to Sunday
    OrganizationUsage usage;
    usage.organization = daily(range);
    for (UsagePoint &each : usage.organization)
        each.value = credits("0.000001");
    usage.organization[3].value = credits("1e12");
    const OrganizationUsage week = regroupUsage(usage, range, Interval::Week).value();
    QCOMPARE(week.organization.size(), 1);
    QCOMPARE(week.organization[0].value, credits("1000000000000.000006"));
}

void tst_UsageParts::holdsFiveHundredProjects()
{
    const DateRange range = days("2024-01-01", "2025-01-01"); // 366 days
    OrganizationUsage usage;
    for (int i = 0; i < 500; ++i)
        usage.projects.append({QString::number(i), QStringLiteral("same name"), daily(range)});
    const OrganizationUsage months = regroupUsage(usage, range, Interval::Month).value();
    QCOMPARE(months.projects.size(), 500);
    // January: 1 + … + 31; February of a leap year: 1 + … + 29
    QCOMPARE(months.projects[499].points[0].value, Credits(496));
    QCOMPARE(months.projects[499].points[1].value, Credits(435));
    QCOMPARE(months.projects[499].points.size(), 12);
}

void tst_UsageParts::makesNoMoreThanCanBe()
{
    OrganizationUsage usage;
    const DateRange years = days("2006-01-01", "2026-01-01");
    const qsizetype stretches = stretchesOf(years, Interval::Week).size();
    usage.projects.resize(mostRegroupedPoints / stretches);
    QVERIFY(!regroupUsage(usage, years, Interval::Week));
    QVERIFY(regroupUsage(usage, years, Interval::Month));
}

void tst_UsageParts::coversWholeDays()
{
    const auto covered = [](const QList<UsagePoint> &points) {
        OrganizationUsage usage;
        usage.organization = points;
        return coveredRange(usage);
    };
    QVERIFY(!covered({}));
    QCOMPARE(
        covered({point("2026-11-02", "2026-11-03", {}), point("2026-11-01", "2026-11-02", {})}),
        days("2026-11-01", "2026-11-03"));
    UsagePoint untilNoon = point("2026-11-01", "2026-11-02", {});
    untilNoon.end = untilNoon.end.addSecs(12 * 3600);
    QCOMPARE(covered({untilNoon}), days("2026-11-01", "2026-11-03"));
    // What ends before it begins counts where it begins.
    QCOMPARE(
        covered({point("2026-11-05", "2026-11-02", {}), point("2026-11-01", "2026-11-01", {})}),
        days("2026-11-01", "2026-11-06"));
}

void tst_UsageParts::holdsNothing()
{
    const DateRange none = days("2026-11-01", "2026-11-01");
    QVERIFY(splitUsage(none, Interval::Day).isEmpty());
    QVERIFY(splitUsage(none, Interval::Month).isEmpty());
    QVERIFY(stretchesOf(none, Interval::Week).isEmpty());
    QCOMPARE(joinUsage({}, {}), OrganizationUsage());
    const OrganizationUsage regrouped =
        regroupUsage({}, days("2026-11-01", "2026-11-03"), {}).value();
    QCOMPARE(valuesOf(regrouped.organization), (QList<Credits> {Credits(), Credits()}));
    QVERIFY(regroupUsage({}, none, Interval::Month).value().organization.isEmpty());
    ProjectColors colors;
    QVERIFY(breakDown(regrouped, colors).isEmpty());
}

QTEST_APPLESS_MAIN(tst_UsageParts)
#include "tst_usageparts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"

#include <QTest>

using namespace steward;

/// Answers that say something twice, or not at all; the sums are worked out by hand.
class tst_UsageFlaws : public QObject
{
    Q_OBJECT

private slots:
    void countsADayOnce();
    void takesTheLastOfWhatContradicts();
    void joinsAProjectThatIsListedTwice();
    void tellsWhatOverlaps();
    void leavesOrderAndUnorderedAnswersAlone();
    void findsDaysWithoutAPoint();
    void coversWithMonthsAndHalfDays();
    void keepsFlawsThroughTheParts();
};

namespace {

UsagePoint flawPoint(const char *start, const char *end, qint64 credits)
{
    const auto day = [](const char *text) {
        return QDate::fromString(QString::fromLatin1(text), Qt::ISODate).startOfDay(utc);
    };
    return {day(start), day(end), Credits(credits)};
}

const UsagePoint first = flawPoint("2026-11-01", "2026-11-02", 5);
const UsagePoint second = flawPoint("2026-11-02", "2026-11-03", 7);

DateRange flawDays(int from, int to)
{
    return {QDate(2026, 11, from), QDate(2026, 11, to)};
}

} // namespace

void tst_UsageFlaws::countsADayOnce()
{
    OrganizationUsage usage;
    usage.organization = {first, first, second, first};
    usage.deletedProjects = {second, second};
    usage.projects = {{QStringLiteral("a"), QStringLiteral("vision"), {first, second, second}}};
    countOnce(usage);
    QCOMPARE(usage.organization, (QList<UsagePoint> {first, second}));
    QCOMPARE(usage.deletedProjects, (QList<UsagePoint> {second}));
    QCOMPARE(usage.projects[0].points, (QList<UsagePoint> {first, second}));
    QCOMPARE(usage.flaws.repeated, 4);
    QCOMPARE(usage.flaws.contradictory, 0);
    QCOMPARE(usage.flaws.overlapping, 0);
    const OrganizationUsage again = usage;
    countOnce(usage);
    QCOMPARE(usage, again);
}

void tst_UsageFlaws::takesTheLastOfWhatContradicts()
{
    OrganizationUsage usage;
    UsagePoint later = first;
    later.value = Credits(6);
    usage.organization = {first, second, later};
    countOnce(usage);
    QCOMPARE(total(usage.organization), Credits(13));
    QCOMPARE(usage.flaws.repeated, 1);
    QCOMPARE(usage.flaws.contradictory, 1);
}

void tst_UsageFlaws::joinsAProjectThatIsListedTwice()
{
    OrganizationUsage usage;
    usage.projects = {{QStringLiteral("a"), QStringLiteral("vision"), {first}},
                      {QStringLiteral("b"), QStringLiteral("vision"), {first}},
                      {QStringLiteral("a"), QStringLiteral("vision"), {first, second}}};
    countOnce(usage);
    QCOMPARE(usage.projects.size(), 2);
    QCOMPARE(total(usage.projects[0].points), Credits(12));
    QCOMPARE(total(usage.projects[1].points), Credits(5));
    QCOMPARE(usage.flaws.repeated, 1);
}

/// No figure is more right than the other: both count, and that is told.
void tst_UsageFlaws::tellsWhatOverlaps()
{
    OrganizationUsage usage;
    usage.organization = {flawPoint("2026-11-01", "2026-11-03", 5), second,
                          flawPoint("2026-11-03", "2026-11-04", 1)};
    countOnce(usage);
    QCOMPARE(total(usage.organization), Credits(13));
    QCOMPARE(usage.flaws.repeated, 0);
    QCOMPARE(usage.flaws.overlapping, 1);
}

void tst_UsageFlaws::leavesOrderAndUnorderedAnswersAlone()
{
    OrganizationUsage usage;
    usage.organization = {second, first};
    countOnce(usage);
    QCOMPARE(usage.organization, (QList<UsagePoint> {second, first}));
    QCOMPARE(usage.flaws, UsageFlaws());
}

void tst_UsageFlaws::findsDaysWithoutAPoint()
{
    const QList<UsagePoint> points {flawPoint("2026-11-06", "2026-11-07", 0), second};
    QCOMPARE(uncoveredDays(points, flawDays(1, 9)),
             (QList<DateRange> {flawDays(1, 2), flawDays(3, 6), flawDays(7, 9)}));
    QCOMPARE(countDays(uncoveredDays(points, flawDays(1, 9))), qint64(6));
    QCOMPARE(uncoveredDays({}, flawDays(1, 3)), (QList<DateRange> {flawDays(1, 3)}));
    QVERIFY(uncoveredDays({first, second}, flawDays(1, 3)).isEmpty());
    QCOMPARE(daysWithin({flawDays(1, 4), flawDays(6, 9)}, flawDays(3, 7)),
             (QList<DateRange> {flawDays(3, 4), flawDays(6, 7)}));
}

void tst_UsageFlaws::coversWithMonthsAndHalfDays()
{
    QVERIFY(uncoveredDays({flawPoint("2026-11-01", "2026-12-01", 1)}, flawDays(1, 30)).isEmpty());
    UsagePoint half = first;
    half.end = half.start.addSecs(12 * 3600);
    QVERIFY(uncoveredDays({half}, flawDays(1, 2)).isEmpty());
}

void tst_UsageFlaws::keepsFlawsThroughTheParts()
{
    OrganizationUsage usage;
    usage.organization = {first, first};
    countOnce(usage);
    OrganizationUsage joined = joinUsage(
        {{flawDays(1, 2), Interval::Day}, {flawDays(2, 3), Interval::Day}}, {usage, usage});
    QCOMPARE(joined.flaws.repeated, 2);
    joined.flaws.missing = {flawDays(2, 3)};
    QCOMPARE(regroupUsage(joined, flawDays(1, 3), Interval::Week)->flaws, joined.flaws);
}

QTEST_APPLESS_MAIN(tst_UsageFlaws)
#include "tst_usageflaws.moc"

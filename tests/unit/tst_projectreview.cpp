// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/projectreview.h"

#include <QTest>

using namespace steward;

/// One project by itself; the figures were worked out by hand.
class tst_ProjectReview : public QObject
{
    Q_OBJECT

private slots:
    void addsUpAProject();
    void findsTheBusiestAndTheQuietestDay();
    void todayIsNotOver();
    void whatNothingWasSaidAboutIsNotQuiet();
    void quietBeforeTheFirstUseDoesNotCount();
    void averagesWeekdays();
    void reviewsDeletedProjects();
    void addsPointsThatBeginTogether();
    void holdsTheLeapDay();
    void holdsNothing();
    void dividesWithoutLosingADigit_data();
    void dividesWithoutLosingADigit();
};

namespace {

UsagePoint onDay(QDate day, qint64 credits)
{
    return {day.startOfDay(utc), day.addDays(1).startOfDay(utc), Credits(credits)};
}

/// 2 to 15 November 2026, Monday to Sunday: the day of the month on workdays, 1 on weekends. The
/// organization uses ten times as much.
OrganizationUsage twoWeeks()
{
    OrganizationUsage usage;
    ProjectUsage project {QStringLiteral("p"), QStringLiteral("vision"), {}};
    for (QDate day(2026, 11, 2); day < QDate(2026, 11, 16); day = day.addDays(1)) {
        const qint64 credits = day.dayOfWeek() < 6 ? day.day() : 1;
        project.points.append(onDay(day, credits));
        usage.organization.append(onDay(day, 10 * credits));
        usage.deletedProjects.append(onDay(day, 2));
    }
    usage.projects = {{QStringLiteral("other"), QStringLiteral("vision"), project.points}, project};
    return usage;
}

const DateRange november {QDate(2026, 11, 1), QDate(2026, 12, 1)};
const QString p = QStringLiteral("p");

} // namespace

void tst_ProjectReview::addsUpAProject()
{
    const ProjectReview review = reviewProject(twoWeeks(), p, november, QDate(2026, 11, 20));
    QCOMPARE(review.days.size(), 20); // the 1st to the 20th
    // 2 + 3 + 4 + 5 + 6 + 1 + 1 and 9 + 10 + 11 + 12 + 13 + 1 + 1
    QCOMPARE(review.total, Credits(22 + 57));
    QCOMPARE(review.organization, Credits(790));
    QCOMPARE(review.days[1], (ProjectDay {QDate(2026, 11, 2), Credits(2), Credits(20)}));
    QCOMPARE(review.days[0].credits, Credits());
}

void tst_ProjectReview::findsTheBusiestAndTheQuietestDay()
{
    const ProjectReview review = reviewProject(twoWeeks(), p, november, QDate(2026, 11, 16));
    QCOMPARE(review.busiest->day, QDate(2026, 11, 13));
    QCOMPARE(review.busiest->credits, Credits(13));
    QCOMPARE(review.quietest->day, QDate(2026, 11, 7)); // the first of four
    QCOMPARE(review.quietest->credits, Credits(1));
}

void tst_ProjectReview::todayIsNotOver()
{
    const ProjectReview review = reviewProject(twoWeeks(), p, november, QDate(2026, 11, 7));
    QCOMPARE(review.total, Credits(21)); // with today's 1
    QCOMPARE(review.quietest->day, QDate(2026, 11, 2));
    QCOMPARE(review.weekdays[5].days, 0);
    QVERIFY(!review.weekdays[5].average);
    // Its weekday's sum has it all the same: the weekdays add up to the project.
    QCOMPARE(review.weekdays[5].total, Credits(1));
    Credits sum;
    for (const WeekdayPattern &weekday : review.weekdays)
        sum += weekday.total;
    QCOMPARE(sum, review.total);
}

void tst_ProjectReview::whatNothingWasSaidAboutIsNotQuiet()
{
    OrganizationUsage usage = twoWeeks();
    usage.flaws.missing = {{QDate(2026, 11, 4), QDate(2026, 11, 5)}};
    for (QList<UsagePoint> *points : {&usage.organization, &usage.projects[1].points})
        (*points)[2].value = {}; // Wednesday, the 4th
    const ProjectReview review = reviewProject(usage, p, november, QDate(2026, 11, 16));
    QVERIFY(review.days[3].isMissing);
    QCOMPARE(review.quietest->day, QDate(2026, 11, 7));
    QCOMPARE(review.weekdays[2], (WeekdayPattern {1, Credits(11), Credits(11)}));
}

void tst_ProjectReview::quietBeforeTheFirstUseDoesNotCount()
{
    const ProjectReview review =
        reviewProject(twoWeeks(), p, {QDate(2026, 10, 1), QDate(2026, 11, 7)}, QDate(2027, 1, 1));
    QCOMPARE(review.quietest->day, QDate(2026, 11, 2));
}

void tst_ProjectReview::averagesWeekdays()
{
    const ProjectReview review =
        reviewProject(twoWeeks(), p, {QDate(2026, 11, 2), QDate(2026, 11, 16)}, QDate(2027, 1, 1));
    QCOMPARE(review.weekdays[0], (WeekdayPattern {2, Credits(11), Credits::fromNumber("5.5")}));
    QCOMPARE(review.weekdays[4], (WeekdayPattern {2, Credits(19), Credits::fromNumber("9.5")}));
    QCOMPARE(review.weekdays[6], (WeekdayPattern {2, Credits(2), Credits(1)}));
}

void tst_ProjectReview::reviewsDeletedProjects()
{
    const ProjectReview review =
        reviewProject(twoWeeks(), QString(), november, QDate(2026, 11, 30));
    QCOMPARE(review.total, Credits(28));
}

void tst_ProjectReview::addsPointsThatBeginTogether()
{
    OrganizationUsage usage = twoWeeks();
    usage.projects.append({p, QStringLiteral("vision"), {onDay(QDate(2026, 11, 7), 50)}});
    const ProjectReview review = reviewProject(usage, p, november, QDate(2026, 11, 30));
    QCOMPARE(review.busiest,
             std::optional(ProjectDay {QDate(2026, 11, 7), Credits(51), Credits(10)}));
}

void tst_ProjectReview::holdsTheLeapDay()
{
    OrganizationUsage usage;
    usage.projects = {{p, p, {onDay(QDate(2028, 2, 29), 3)}}};
    const ProjectReview review =
        reviewProject(usage, p, {QDate(2028, 2, 1), QDate(2028, 3, 1)}, QDate(2028, 3, 31));
    QCOMPARE(review.days.size(), 29);
    QCOMPARE(review.days.last().credits, Credits(3));
    QCOMPARE(review.quietest, review.busiest);
}

void tst_ProjectReview::holdsNothing()
{
    const ProjectReview nobody =
        reviewProject(twoWeeks(), QStringLiteral("nobody"), november, QDate(2026, 11, 30));
    QCOMPARE(nobody.total, Credits());
    QVERIFY(!nobody.busiest && !nobody.quietest);
    const ProjectReview future = reviewProject(twoWeeks(), p, november, QDate(2026, 10, 1));
    QVERIFY(future.days.isEmpty());
}

void tst_ProjectReview::dividesWithoutLosingADigit_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<QString>("part");
    QTest::newRow("even") << QByteArray("11") << qint64(2) << QStringLiteral("5.5");
    QTest::newRow("a third") << QByteArray("1") << qint64(3) << QStringLiteral("0.333333333333");
    QTest::newRow("two thirds") << QByteArray("2") << qint64(3) << QStringLiteral("0.666666666667");
    QTest::newRow("half a unit") << QByteArray("0.000000000001") << qint64(2)
                                 << QStringLiteral("0.000000000001");
    QTest::newRow("negative") << QByteArray("-2") << qint64(3) << QStringLiteral("-0.666666666667");
    QTest::newRow("large") << QByteArray("1e12") << qint64(7)
                           << QStringLiteral("142857142857.142857142857");
}

void tst_ProjectReview::dividesWithoutLosingADigit()
{
    QFETCH(QByteArray, whole);
    QFETCH(qint64, by);
    QFETCH(QString, part);
    QCOMPARE(Credits::fromNumber(whole.toStdString())->dividedBy(by).toString(), part);
}

QTEST_APPLESS_MAIN(tst_ProjectReview)
#include "tst_projectreview.moc"

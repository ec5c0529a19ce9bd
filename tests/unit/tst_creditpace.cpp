// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/creditpace.h"

#include <QTest>

#include <cmath>

using namespace steward;

/// Whether an allowance lasts. The figures were worked out by hand.
class tst_CreditPace : public QObject
{
    Q_OBJECT

private slots:
    void warnsByPaceNotByLevel_data();
    void warnsByPaceNotByLevel();
    void anEvenUseIsProjectedAsItIs();
    void weekdaysHaveTheirOwnLevel();
    void todayIsNotOver();
    void bandGrowsWithTheDays();
    void needsAWeek();
    void ignoresDaysBeforeTheFirstUse();
    void saysWhenItRunsOut();
    void saysWhenItRanOut();
    void warnsAlsoWhereItIsExpectedToLast();
    void theFirstDayCountsWhole();
    void periodsFromThe31st();
    void aPeriodToldUpToTodayIsAMonth();
    void countsDaysWithoutAFigure();
    void nothingWithoutAnAllowance();
    void holdsTheSmallestAndTheLargest();
    void tellsACrossingOnce();
};

namespace {

const DateRange november {QDate(2026, 11, 1), QDate(2026, 12, 1)};

QDateTime at(QDate day, int hour = 0)
{
    return {day, QTime(hour, 0), utc};
}

/// A point for each day with what \a use says of it.
template<typename Use>
QList<UsagePoint> each(QDate first, QDate end, Use use)
{
    QList<UsagePoint> points;
    for (QDate day = first; day < end; day = day.addDays(1))
        points.append({at(day), at(day.addDays(1)), use(day)});
    return points;
}

Credits ten(QDate)
{
    return Credits(10);
}

Credits workdays(QDate day)
{
    return Credits(day.dayOfWeek() < 6 ? 10 : 1);
}

} // namespace

void tst_CreditPace::warnsByPaceNotByLevel_data()
{
    QTest::addColumn<double>("used");
    QTest::addColumn<double>("time");
    QTest::addColumn<bool>("warns");
    QTest::newRow("10 % at 5 %") << 0.10 << 0.05 << true;
    QTest::newRow("80 % at 90 %") << 0.80 << 0.90 << false;
    QTest::newRow("50 % at 50 %") << 0.50 << 0.50 << false;
    QTest::newRow("54 % at 50 %") << 0.54 << 0.50 << false;
    QTest::newRow("56 % at 50 %") << 0.56 << 0.50 << true;
    QTest::newRow("nothing at the start") << 0.0 << 0.0 << false;
}

void tst_CreditPace::warnsByPaceNotByLevel()
{
    QFETCH(double, used);
    QFETCH(double, time);
    QFETCH(bool, warns);
    QCOMPARE(isAheadOfTime(used, time), warns);
    if (time == 0.0)
        return;
    // 1,000 credits in 100 days, all of what is used on the first of them.
    const DateRange period {QDate(2026, 1, 1), QDate(2026, 4, 11)};
    const QDateTime now = at(period.start).addSecs(qint64(100 * 86'400 * time));
    const QList<UsagePoint> days {
        {at(period.start), at(period.start.addDays(1)), Credits(qint64(std::round(1000 * used)))}};
    const CreditPace pace = paceOf(period, days, Credits(1000), now);
    QVERIFY(std::abs(pace.timeShare - time) < 1e-9);
    QCOMPARE(pace.usedShare, std::optional(std::round(1000 * used) / 1000));
    QCOMPARE(pace.state, warns ? PaceState::Ahead : PaceState::Fine);
    // Whatever is expected: at 5 % there is no week yet to project from, and later the projection
    // says that it lasts, since nothing was used after the first day.
    QCOMPARE(pace.projection.has_value(), time >= 0.07);
    QCOMPARE(pace.lastsAllTheSame(), warns && time >= 0.07);
}

void tst_CreditPace::anEvenUseIsProjectedAsItIs()
{
    const QList<UsagePoint> days = each(QDate(2026, 10, 1), QDate(2026, 11, 16), ten);
    // Noon of the 15th: 14 whole days and today's 10.
    const CreditPace pace = paceOf(november, days, Credits(400), at(QDate(2026, 11, 15), 12));
    QCOMPARE(pace.used, Credits(150));
    QCOMPARE(pace.daily.size(), 15);
    QVERIFY(std::abs(pace.timeShare - 14.5 / 30) < 1e-12);
    QCOMPARE(pace.projection->expected.size(), 16); // the 15th to the 30th
    QCOMPARE(pace.projection->expected.first(), 150.0);
    QCOMPARE(pace.projection->expected.last(), 300.0);
    // No day was ever different, so the band has no width.
    QCOMPARE(pace.projection->low.last(), 300.0);
    QCOMPARE(pace.projection->high.last(), 300.0);
    QVERIFY(!pace.runsOut);
    QCOMPARE(pace.state, PaceState::Fine);
    QCOMPARE(pace.evenPace(14), std::optional(200.0));
}

void tst_CreditPace::weekdaysHaveTheirOwnLevel()
{
    // 15 November 2026 is a Sunday; from then on there are 11 workdays and 5 days of weekends.
    const QList<UsagePoint> days = each(QDate(2026, 10, 1), QDate(2026, 11, 15), workdays);
    const CreditPace pace = paceOf(november, days, {}, at(QDate(2026, 11, 15)));
    // The 1st to the 14th: 10 workdays and 4 days of weekends.
    QCOMPARE(pace.used, Credits(104));
    QCOMPARE(pace.projection->expected.first(), 105.0);
    QCOMPARE(pace.projection->expected.last(), 104.0 + 11 * 10 + 5);
    QCOMPARE(pace.projection->high.last(), pace.projection->expected.last());
}

void tst_CreditPace::todayIsNotOver()
{
    QList<Credits> history(28, Credits(10));
    const QDate today(2026, 11, 30);
    // Less than usual so far: the rest of the day may bring it.
    QCOMPARE(projectPace(history, Credits(100), Credits(4), today, november.end)->expected.first(),
             110.0);
    QCOMPARE(projectPace(history, Credits(100), Credits(40), today, november.end)->expected.first(),
             140.0);
    QVERIFY(!projectPace(history, Credits(100), Credits(4), november.end, november.end));
}

void tst_CreditPace::bandGrowsWithTheDays()
{
    // Mondays use 8 and 12 in turn, all other days 10: the variance is (4 · 4) / (28 - 7) a day.
    QList<Credits> history;
    const QDate today(2026, 11, 2); // a Monday
    for (int i = 0; i < 28; ++i) {
        const bool isMonday = i % 7 == 0;
        history.append(Credits(isMonday ? (i % 14 == 0 ? 8 : 12) : 10));
    }
    const PaceProjection projection = *projectPace(history, {}, {}, today, today.addDays(7));
    const double variance = 16.0 / 21.0;
    for (int days = 1; days <= 7; ++days) {
        const double spread = 1.638 * std::sqrt(variance * (days + 2.5 * days * days / 28.0));
        QVERIFY(std::abs(projection.expected[days - 1] - 10.0 * days) < 1e-9);
        QVERIFY(std::abs(projection.high[days - 1] - (10.0 * days + spread)) < 1e-9);
        QVERIFY(std::abs(projection.low[days - 1] - (10.0 * days - spread)) < 1e-9);
    }
}

void tst_CreditPace::needsAWeek()
{
    const QDate today(2026, 11, 8);
    QVERIFY(!projectPace(QList<Credits>(6, Credits(1)), {}, {}, today, november.end));
    QVERIFY(projectPace(QList<Credits>(7, Credits(1)), {}, {}, today, november.end));
    QVERIFY(!projectPace({}, {}, {}, today, november.end));
}

void tst_CreditPace::ignoresDaysBeforeTheFirstUse()
{
    QList<Credits> history(30, Credits());
    history += QList<Credits>(7, Credits(10));
    const QDate today(2026, 11, 30);
    QCOMPARE(projectPace(history, {}, {}, today, november.end)->expected.first(), 10.0);
    history[29] = Credits();
    QVERIFY(!projectPace(QList<Credits>(28, Credits()), {}, {}, today, november.end));
}

void tst_CreditPace::saysWhenItRunsOut()
{
    const QList<UsagePoint> days = each(QDate(2026, 10, 1), QDate(2026, 11, 11), ten);
    // 100 up to the 10th, then 10 a day: 200 are reached with the 20th.
    const CreditPace pace = paceOf(november, days, Credits(200), at(QDate(2026, 11, 11)));
    QCOMPARE(pace.runsOut, std::optional(QDate(2026, 11, 20)));
    QCOMPARE(pace.runsOutEarliest, pace.runsOut);
    QCOMPARE(pace.runsOutLatest, pace.runsOut);
    // Half of it at a third of the time.
    QCOMPARE(pace.state, PaceState::Ahead);
    // One more, and it is the 21st.
    QCOMPARE(paceOf(november, days, Credits(201), at(QDate(2026, 11, 11))).runsOut,
             std::optional(QDate(2026, 11, 21)));
}

void tst_CreditPace::saysWhenItRanOut()
{
    const QList<UsagePoint> days = each(QDate(2026, 10, 1), QDate(2026, 11, 11), ten);
    const CreditPace pace = paceOf(november, days, Credits(100), at(QDate(2026, 11, 20)));
    QCOMPARE(pace.state, PaceState::UsedUp);
    QCOMPARE(pace.runsOut, std::optional(QDate(2026, 11, 10)));
    QCOMPARE(pace.usedShare, std::optional(1.0));
    // Nothing was used since, but hardly anything is left either.
    QCOMPARE(paceOf(november, days, Credits(101), at(QDate(2026, 11, 20))).state, PaceState::Ahead);
}

void tst_CreditPace::warnsAlsoWhereItIsExpectedToLast()
{
    // A period that begins on a Monday, at its first Saturday: 50 of 232 are used, 21.6 % at
    // 16.7 % of the time. Its 22 workdays and 8 days of weekends use 228.
    const DateRange period {QDate(2026, 6, 1), QDate(2026, 7, 1)};
    const QList<UsagePoint> days = each(QDate(2026, 4, 1), QDate(2026, 6, 6), workdays);
    const CreditPace pace = paceOf(period, days, Credits(232), at(QDate(2026, 6, 6)));
    QCOMPARE(pace.projection->expected.last(), 228.0);
    QCOMPARE(pace.state, PaceState::Ahead);
    QVERIFY(!pace.runsOut && pace.lastsAllTheSame());
    const CreditPace shorter = paceOf(period, days, Credits(228), at(QDate(2026, 6, 6)));
    QCOMPARE(shorter.state, PaceState::Ahead);
    QVERIFY(shorter.runsOut && !shorter.lastsAllTheSame());

    // Four quiet weeks, and then 10 % of the allowance by noon of the second day: 5 % of the time.
    QList<UsagePoint> quiet =
        each(QDate(2026, 10, 4), november.start, [](QDate) { return Credits(1); });
    quiet += each(november.start, QDate(2026, 11, 3), [](QDate) { return Credits(50); });
    const CreditPace sudden = paceOf(november, quiet, Credits(1000), at(QDate(2026, 11, 2), 12));
    QCOMPARE(sudden.usedShare, std::optional(0.1));
    QCOMPARE(sudden.timeShare, 0.05);
    QCOMPARE(sudden.state, PaceState::Ahead);
    QVERIFY(sudden.lastsAllTheSame());
}

void tst_CreditPace::theFirstDayCountsWhole()
{
    // An hour into the period a thirtieth of the allowance is used, in 1/720 of the time: an even
    // pace, for the service tells days. A tenth more than that is ahead of it.
    const auto state = [](qint64 used, int hour) {
        const QList<UsagePoint> days {{november.start.startOfDay(utc),
                                       november.start.addDays(1).startOfDay(utc), Credits(used)}};
        return paceOf(november, days, Credits(3000), at(november.start, hour)).state;
    };
    QCOMPARE(state(100, 1), PaceState::Fine);
    QCOMPARE(state(111, 1), PaceState::Ahead);
    QCOMPARE(state(111, 23), PaceState::Ahead);
}

void tst_CreditPace::periodsFromThe31st()
{
    const DateRange period {QDate(2028, 1, 31), QDate(2028, 2, 29)};
    const CreditPace pace = paceOf(period, each(QDate(2028, 1, 1), QDate(2028, 2, 28), ten),
                                   Credits(290), at(QDate(2028, 2, 28)));
    QCOMPARE(pace.daily.size(), 29);
    QCOMPARE(pace.used, Credits(280));
    QCOMPARE(pace.projection->expected.last(), 290.0);
    QCOMPARE(pace.runsOut, std::optional(QDate(2028, 2, 28)));
    QCOMPARE(pace.state, PaceState::Fine); // as even as can be
}

void tst_CreditPace::aPeriodToldUpToTodayIsAMonth()
{
    QCOMPARE(wholePeriod({QDate(2026, 11, 10), QDate(2026, 11, 28)}),
             (DateRange {QDate(2026, 11, 10), QDate(2026, 12, 10)}));
    QCOMPARE(wholePeriod({QDate(2026, 1, 31), QDate(2026, 2, 2)}),
             (DateRange {QDate(2026, 1, 31), QDate(2026, 2, 28)}));
    QCOMPARE(wholePeriod(november), november);
}

void tst_CreditPace::countsDaysWithoutAFigure()
{
    OrganizationUsage days;
    days.organization = each(QDate(2026, 10, 1), QDate(2026, 11, 11), ten);
    // A day before the period, two of it, and days that are to come, today being the first.
    days.flaws.missing = {{QDate(2026, 10, 31), QDate(2026, 11, 3)},
                          {QDate(2026, 11, 11), QDate(2026, 12, 1)}};
    const CreditPace pace = paceOfAnswer(november, days, Credits(400), at(QDate(2026, 11, 11)));
    QCOMPARE(pace.missingDays, qint64(2));
    QCOMPARE(pace.used,
             paceOf(november, days.organization, Credits(400), at(QDate(2026, 11, 11))).used);
}

void tst_CreditPace::nothingWithoutAnAllowance()
{
    const QList<UsagePoint> days = each(QDate(2026, 10, 1), QDate(2026, 11, 11), ten);
    for (const std::optional<Credits> &none :
         {std::optional<Credits>(), std::optional(Credits()), std::optional(Credits(-5))}) {
        const CreditPace pace = paceOf(november, days, none, at(QDate(2026, 11, 11)));
        QCOMPARE(pace.state, PaceState::Unknown);
        QVERIFY(!pace.usedShare && !pace.runsOut);
        QVERIFY(pace.projection);
    }
    // A period that has not begun, and one without any usage.
    QCOMPARE(paceOf(november, days, Credits(1), at(QDate(2026, 10, 20))).state, PaceState::Unknown);
    const CreditPace empty = paceOf(november, {}, Credits(1), at(QDate(2026, 11, 11)));
    QCOMPARE(empty.used, Credits());
    QCOMPARE(empty.state, PaceState::Fine);
}

void tst_CreditPace::holdsTheSmallestAndTheLargest()
{
    const auto sum = [](const char *number) {
        const Credits value = *Credits::fromNumber(number);
        const CreditPace pace =
            paceOf(november, each(november.start, november.end, [&](QDate) { return value; }),
                   Credits(1), at(QDate(2026, 11, 30), 23));
        return pace.used;
    };
    QCOMPARE(sum("0.000001"), *Credits::fromNumber("0.00003"));
    QCOMPARE(sum("1e12"), *Credits::fromNumber("3e13"));
}

void tst_CreditPace::tellsACrossingOnce()
{
    const auto pace = [](qint64 used, int day, DateRange period = november) {
        const QList<UsagePoint> days {
            {at(period.start), at(period.start.addDays(1)), Credits(used)}};
        // So early that there is nothing to project from.
        return paceOf(period, days, Credits(1000), at(period.start.addDays(day - 1)));
    };
    PaceMark mark;
    QVERIFY(!crossesLine(mark, pace(10, 2)));
    QVERIFY(crossesLine(mark, pace(100, 3)));
    QVERIFY(!crossesLine(mark, pace(100, 3))); // a refresh
    QVERIFY(!crossesLine(mark, pace(150, 4)));
    QVERIFY(!crossesLine(mark, pace(108, 4))); // fine again, barely: 10.8 % at 10 %
    QVERIFY(!crossesLine(mark, pace(150, 4)));
    QVERIFY(!crossesLine(mark, pace(100, 4))); // well below
    QVERIFY(crossesLine(mark, pace(150, 4)));
    QVERIFY(crossesLine(mark, pace(1000, 5))); // used up is a line of its own
    QVERIFY(!crossesLine(mark, pace(1001, 6)));
    // The next period begins anew.
    const DateRange december {QDate(2026, 12, 1), QDate(2027, 1, 1)};
    QVERIFY(crossesLine(mark, pace(100, 3, december)));
    QCOMPARE(mark.periodStart, december.start);
}

QTEST_APPLESS_MAIN(tst_CreditPace)
#include "tst_creditpace.moc"

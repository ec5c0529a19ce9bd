// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/comparedusage.h"

#include <QTest>

using namespace steward;

/// What there is to compare with; October 2026 against November.
class tst_ComparedUsage : public QObject
{
    Q_OBJECT

private slots:
    void takesTheDaysThatAreCompared();
    void nothingIsNothingToCompareWith();
    void tellsWhereTheDataBegins();
    void quietWeekendsAreNoBeginning();
    void missesNothingBeforeItWasThere();
    void marksWhatNothingWasSaidAbout();
};

namespace {

const DateRange october {QDate(2026, 10, 1), QDate(2026, 11, 1)};
const DateRange untilToday {QDate(2026, 11, 1), QDate(2026, 11, 24)};

/// \a credits on each day of \a range from \a from on.
OrganizationUsage daily(const DateRange &range, QDate from, qint64 credits)
{
    OrganizationUsage usage;
    for (QDate day = range.start; day < range.end; day = day.addDays(1)) {
        usage.organization.append({day.startOfDay(utc), day.addDays(1).startOfDay(utc),
                                   Credits(day < from ? 0 : credits)});
    }
    return usage;
}

ComparedUsage comparedFrom(QDate from)
{
    return {{october, ComparisonExtent::SameDays, untilToday},
            daily(untilToday, untilToday.start, 2),
            daily(october, from, 1)};
}

} // namespace

void tst_ComparedUsage::takesTheDaysThatAreCompared()
{
    OrganizationUsage usage = daily({QDate(2026, 11, 1), QDate(2026, 12, 1)}, october.start, 2);
    usage.projects = {{QStringLiteral("a"), QStringLiteral("vision"), usage.organization}};
    usage.deletedProjects = usage.organization;
    usage.flaws.missing = {{QDate(2026, 11, 20), QDate(2026, 12, 1)}};
    const OrganizationUsage inside = usageIn(usage, untilToday);
    QCOMPARE(total(inside.organization), Credits(46)); // 23 days
    QCOMPARE(total(inside.projects[0].points), Credits(46));
    QCOMPARE(total(inside.deletedProjects), Credits(46));
    QCOMPARE(inside.flaws.missing, (QList<DateRange> {{QDate(2026, 11, 20), QDate(2026, 11, 24)}}));
}

void tst_ComparedUsage::nothingIsNothingToCompareWith()
{
    QVERIFY(basisOf(comparedFrom(october.end)).isEmpty);
    ComparedUsage compared = comparedFrom(october.start);
    QCOMPARE(basisOf(compared), ComparisonBasis());
    compared.before = {};
    QVERIFY(basisOf(compared).isEmpty);
}

void tst_ComparedUsage::tellsWhereTheDataBegins()
{
    const QDate begin(2026, 10, 15);
    QCOMPARE(basisOf(comparedFrom(begin)).begins, std::optional(begin));
    QVERIFY(!basisOf(comparedFrom(begin)).isEmpty);
    // Somebody who was there since the 3rd, and used the first credits on the 5th.
    const QDate created(2026, 10, 3);
    QCOMPARE(basisOf(comparedFrom(QDate(2026, 10, 5)), created).begins, std::optional(created));
    QVERIFY(!basisOf(comparedFrom(october.start), QDate(2025, 1, 1)).begins);
    // Who used something on the first day was there, whatever is said of its creation.
    QVERIFY(!basisOf(comparedFrom(october.start), QDate(2026, 10, 20)).begins);
}

void tst_ComparedUsage::quietWeekendsAreNoBeginning()
{
    QVERIFY(!basisOf(comparedFrom(QDate(2026, 10, 7))).begins);
    QVERIFY(basisOf(comparedFrom(QDate(2026, 10, 8))).begins);
}

void tst_ComparedUsage::missesNothingBeforeItWasThere()
{
    ComparedUsage compared = comparedFrom(QDate(2026, 10, 15));
    compared.before.flaws.missing = {{october.start, QDate(2026, 10, 15)}};
    compared.now.flaws.missing = {{QDate(2026, 11, 2), QDate(2026, 11, 3)}};
    QCOMPARE(basisOf(compared).missingDays, qint64(15));
    QCOMPARE(basisOf(compared, QDate(2026, 10, 14)).missingDays, qint64(2));
}

void tst_ComparedUsage::marksWhatNothingWasSaidAbout()
{
    UsageBreakdown breakdown;
    const auto bucket = [](QDate start, QDate end) {
        return UsageBucket {start.startOfDay(utc), end.startOfDay(utc), {}};
    };
    breakdown.buckets = {bucket(QDate(2026, 11, 2), QDate(2026, 11, 9)),
                         bucket(QDate(2026, 11, 9), QDate(2026, 11, 16)),
                         bucket(QDate(2026, 11, 16), QDate(2026, 11, 23)),
                         bucket(QDate(2026, 11, 23), QDate(2026, 11, 30))};
    markAhead(breakdown, QDateTime(QDate(2026, 11, 18), QTime(12, 0), utc));
    // Nothing after the 8th, but for the 12th; what is to come is nobody's to know.
    markMissing(
        breakdown,
        {{QDate(2026, 11, 9), QDate(2026, 11, 12)}, {QDate(2026, 11, 13), QDate(2026, 11, 30)}},
        QDate(2026, 11, 18));
    const QList<UsageBucket> &weeks = breakdown.buckets;
    QVERIFY(weeks[0].isWhole());
    QCOMPARE(weeks[1].missingDays, qint64(6));
    QVERIFY(!weeks[1].isMissing && !weeks[1].isWhole() && !weeks[1].isUnknown());
    QCOMPARE(weeks[2].missingDays, qint64(2)); // Monday and Tuesday
    QVERIFY(weeks[2].isMissing && weeks[2].isRunning && weeks[2].isUnknown());
    QCOMPARE(weeks[3].missingDays, qint64(0));
    QVERIFY(weeks[3].isAhead && weeks[3].isUnknown());
}

QTEST_APPLESS_MAIN(tst_ComparedUsage)
#include "tst_comparedusage.moc"

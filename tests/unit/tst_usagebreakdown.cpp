// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/comparedusage.h"
#include "domain/usagebreakdown.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class tst_UsageBreakdown : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyForAnEmptyAnswer();
    void isEmptyWhereAllIsZero();
    void showsOneProjectAsItIs();
    void addsUpExactly();
    void keepsTheSmallestDigitBesideTheLargest();
    void tellsWhatPartsLeaveUnexplained();
    void fillsBarsUpToTheirTotals();
    void tellsWherePartsAreMoreThanTheTotal();
    void putsBucketsInOrderOfTime();
    void isNotSlowedDownByDisorder();
    void countsMissingPointsAsZeroAndKeepsExtraOnes();
    void addsPointsThatStartTogether();
    void showsEightProjectsAndOther();
    void sumsFiveHundredProjects();
    void givesProjectsWithoutCreditsARowOnly();
    void tellsProjectsOfOneNameApart();
    void joinsEntriesOfOneProject();
    void ordersEqualProjectsByName();
    void keepsAColorAcrossRefreshes();
    void lendsAColorOnlyWhereAllAreTaken();
    void comparesWithTheRangeBefore();
    void findsShareAndChange();
    void findsTheBusiestBucket();
};

namespace {

Credits credits(const char *number)
{
    return Credits::fromNumber(number).value();
}

/// \a day of November 2026, one day long.
UsagePoint point(int day, const char *value)
{
    const QDateTime start(QDate(2026, 11, day), QTime(0, 0), utc);
    return {start, start.addDays(1), credits(value)};
}

QList<UsagePoint> points(std::initializer_list<const char *> values)
{
    QList<UsagePoint> list;
    for (const char *value : values)
        list.append(point(int(list.size()) + 1, value));
    return list;
}

ProjectUsage project(const QString &id, std::initializer_list<const char *> values)
{
    return {id, QStringLiteral("name of ") + id, points(values)};
}

UsageBreakdown broken(const OrganizationUsage &usage)
{
    ProjectColors colors;
    return breakDown(usage, colors);
}

} // namespace

void tst_UsageBreakdown::isEmptyForAnEmptyAnswer()
{
    const UsageBreakdown breakdown = broken({});
    QVERIFY(breakdown.isEmpty());
    QVERIFY(breakdown.buckets.isEmpty());
    QVERIFY(breakdown.series.isEmpty());
    QCOMPARE(breakdown.rows.size(), 1); // deleted projects are always there
    QCOMPARE(breakdown.rows.first().part, UsagePart::DeletedProjects);
    QVERIFY(breakdown.total.isZero());
    QVERIFY(breakdown.difference.isZero());
}

void tst_UsageBreakdown::isEmptyWhereAllIsZero()
{
    OrganizationUsage usage;
    usage.organization = points({"0", "0.0"});
    usage.projects = {project(QStringLiteral("a"), {"0", "0"})};
    const UsageBreakdown breakdown = broken(usage);
    QVERIFY(breakdown.isEmpty());
    QCOMPARE(breakdown.buckets.size(), 2);
    QCOMPARE(breakdown.rows.size(), 2);
    QVERIFY(!shareOf(breakdown.rows.first().total, breakdown.total));
}

void tst_UsageBreakdown::showsOneProjectAsItIs()
{
    OrganizationUsage usage;
    usage.organization = points({"1.5", "2"});
    usage.projects = {project(QStringLiteral("a"), {"1.5", "2"})};
    const UsageBreakdown breakdown = broken(usage);
    QVERIFY(!breakdown.isEmpty());
    QCOMPARE(breakdown.series.size(), 1);
    QCOMPARE(breakdown.series.first().part, UsagePart::Project);
    QCOMPARE(breakdown.series.first().values, (QList<Credits> {credits("1.5"), credits("2")}));
    QCOMPARE(breakdown.series.first().total, credits("3.5"));
    QCOMPARE(breakdown.buckets.at(1).total, credits("2"));
    QCOMPARE(breakdown.total, credits("3.5"));
    QVERIFY(breakdown.difference.isZero());
}

void tst_UsageBreakdown::addsUpExactly()
{
    // 0.1 + 0.2 + 0.3 is 0.6000000000000001 in binary floating point.
    OrganizationUsage usage;
    usage.organization = points({"0.6"});
    usage.projects = {project(QStringLiteral("a"), {"0.1"}), project(QStringLiteral("b"), {"0.2"})};
    usage.deletedProjects = points({"0.3"});
    const UsageBreakdown breakdown = broken(usage);
    QVERIFY(breakdown.difference.isZero());
    QCOMPARE(breakdown.total.toString(), QStringLiteral("0.6"));
    QCOMPARE(breakdown.series.last().part, UsagePart::DeletedProjects);
    QCOMPARE(breakdown.series.last().total, credits("0.3"));
}

void tst_UsageBreakdown::keepsTheSmallestDigitBesideTheLargest()
{
    OrganizationUsage usage;
    usage.organization = points({"1000000000000.000001"});
    usage.projects = {project(QStringLiteral("a"), {"1e12"}),
                      project(QStringLiteral("b"), {"1e-6"})};
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.total.toString(), QStringLiteral("1000000000000.000001"));
    QVERIFY(breakdown.difference.isZero());
    QCOMPARE(breakdown.series.size(), 2);
}

void tst_UsageBreakdown::tellsWhatPartsLeaveUnexplained()
{
    OrganizationUsage usage;
    usage.organization = points({"600"});
    usage.projects = {project(QStringLiteral("a"), {"200"}), project(QStringLiteral("b"), {"300"})};
    usage.deletedProjects = points({"99.999999"});
    QCOMPARE(broken(usage).difference, credits("0.000001"));

    usage.deletedProjects = points({"100.5"});
    QCOMPARE(broken(usage).difference, credits("-0.5"));
    QCOMPARE(broken(usage).total, credits("600"));
}

void tst_UsageBreakdown::fillsBarsUpToTheirTotals()
{
    // The service may give a total of which no project is told anything.
    OrganizationUsage usage;
    usage.organization = points({"100", "100"});
    usage.projects = {project(QStringLiteral("a"), {"0", "0"})};
    const UsageBreakdown onlyTotal = broken(usage);
    QCOMPARE(onlyTotal.series.size(), 1);
    QCOMPARE(onlyTotal.series.first().part, UsagePart::Unassigned);
    QCOMPARE(onlyTotal.series.first().values, (QList<Credits> {Credits(100), Credits(100)}));
    QCOMPARE(onlyTotal.series.first().total, Credits(200));

    // It is the last of all, and as high as what is missing.
    usage.projects = {project(QStringLiteral("a"), {"30", "70"}),
                      project(QStringLiteral("b"), {"10", "0"})};
    usage.deletedProjects = points({"59.999999", "30"});
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.series.size(), 4);
    QCOMPARE(breakdown.series.last().part, UsagePart::Unassigned);
    QCOMPARE(breakdown.series.last().values, (QList<Credits> {credits("0.000001"), Credits()}));
    QCOMPARE(breakdown.buckets[0].difference, credits("0.000001"));
    QVERIFY(breakdown.buckets[1].difference.isZero());
}

void tst_UsageBreakdown::tellsWherePartsAreMoreThanTheTotal()
{
    OrganizationUsage usage;
    usage.organization = points({"10", "10"});
    usage.projects = {project(QStringLiteral("a"), {"12.5", "7"})};
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.buckets[0].difference, credits("-2.5"));
    QCOMPARE(breakdown.buckets[1].difference, credits("3"));
    QCOMPARE(breakdown.series.last().values, (QList<Credits> {Credits(), Credits(3)}));
    QCOMPARE(breakdown.difference, credits("0.5"));
}

void tst_UsageBreakdown::putsBucketsInOrderOfTime()
{
    OrganizationUsage usage;
    usage.organization = {point(3, "3"), point(1, "1"), point(2, "2")};
    usage.projects = {{QStringLiteral("a"), QStringLiteral("a"), {point(2, "2"), point(3, "3")}}};
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.buckets.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(breakdown.buckets.at(i).start.date(), QDate(2026, 11, i + 1));
        QCOMPARE(breakdown.buckets.at(i).total, Credits(i + 1));
    }
    QCOMPARE(breakdown.series.first().values, (QList<Credits> {Credits(), Credits(2), Credits(3)}));
}

void tst_UsageBreakdown::isNotSlowedDownByDisorder()
{
    // Backwards, in the organization and in projects that share no point: each would be put before
    // all others.
    constexpr int count = 100'000;
    const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), utc);
    OrganizationUsage usage;
    usage.projects.resize(2);
    for (int i = count; i > 0; --i) {
        const auto at = [&](int minute) {
            const QDateTime start = begin.addSecs(60LL * (3 * i + minute));
            return UsagePoint {start, start.addSecs(60), Credits(1)};
        };
        usage.organization.append(at(0));
        usage.projects[0].points.append(at(1));
        usage.projects[1].points.append(at(2));
    }
    usage.projects[0].id = usage.projects[0].name = QStringLiteral("a");
    usage.projects[1].id = usage.projects[1].name = QStringLiteral("b");
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.buckets.size(), 3 * count);
    const auto isEarlier = [](const UsageBucket &a, const UsageBucket &b) {
        return a.start < b.start;
    };
    QVERIFY(std::is_sorted(breakdown.buckets.begin(), breakdown.buckets.end(), isEarlier));
    QCOMPARE(breakdown.total, Credits(count));
    QCOMPARE(breakdown.difference, Credits(-count));
}

void tst_UsageBreakdown::countsMissingPointsAsZeroAndKeepsExtraOnes()
{
    OrganizationUsage usage;
    usage.organization = {point(1, "5"), point(3, "7")};
    usage.projects = {{QStringLiteral("a"), QStringLiteral("a"), {point(2, "4"), point(3, "7")}}};
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.buckets.size(), 3); // the second day is the project's alone
    QCOMPARE(breakdown.series.first().values, (QList<Credits> {Credits(), Credits(4), Credits(7)}));
    QVERIFY(breakdown.buckets.at(1).total.isZero());
    QCOMPARE(breakdown.total, Credits(12));
    QCOMPARE(breakdown.difference, Credits(1));
}

void tst_UsageBreakdown::addsPointsThatStartTogether()
{
    OrganizationUsage usage;
    usage.organization = {point(1, "2"), point(1, "3")};
    usage.organization[1].end = usage.organization[1].end.addDays(1);
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.buckets.size(), 1);
    QCOMPARE(breakdown.buckets.first().total, Credits(5));
    QCOMPARE(breakdown.buckets.first().end.date(), QDate(2026, 11, 3));
}

void tst_UsageBreakdown::showsEightProjectsAndOther()
{
    OrganizationUsage usage;
    for (int i = 1; i <= 10; ++i) {
        const auto value = QByteArray::number(i);
        usage.projects.append(project(QString::number(i), {value.constData(), "1"}));
    }
    usage.organization = points({"55", "10"});
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.series.size(), 9);
    QCOMPARE(breakdown.series.first().id, QStringLiteral("10"));
    QCOMPARE(breakdown.series.at(7).id, QStringLiteral("3"));
    const UsageSeries &other = breakdown.series.last();
    QCOMPARE(other.part, UsagePart::OtherProjects);
    QCOMPARE(other.values, (QList<Credits> {Credits(1 + 2), Credits(1 + 1)}));
    QCOMPARE(other.total, Credits(5));
    QCOMPARE(breakdown.rows.size(), 11);
    QVERIFY(breakdown.rows.at(7).colorIndex.has_value());
    QVERIFY(!breakdown.rows.at(8).colorIndex.has_value());
}

void tst_UsageBreakdown::sumsFiveHundredProjects()
{
    // Project i uses i + 0.000001 on each of 366 days: 500 × 501 / 2 + 0.0005 = 125250.0005 a day.
    OrganizationUsage usage;
    const QDateTime first(QDate(2028, 1, 1), QTime(0, 0), utc);
    for (int day = 0; day < 366; ++day)
        usage.organization.append(
            {first.addDays(day), first.addDays(day + 1), credits("125250.0005")});
    for (int i = 1; i <= 500; ++i) {
        ProjectUsage entry {QString::number(i), QStringLiteral("p%1").arg(i), usage.organization};
        for (UsagePoint &each : entry.points)
            each.value = Credits(i) + credits("0.000001");
        usage.projects.append(entry);
    }
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.buckets.size(), 366);
    QCOMPARE(breakdown.rows.size(), 501);
    QCOMPARE(breakdown.series.size(), 9);
    QCOMPARE(breakdown.total.toString(), QStringLiteral("45841500.183")); // × 366
    QVERIFY(breakdown.difference.isZero());
    // The largest eight are 493 to 500; 1 to 492 add up to 492 × 493 / 2 + 0.000492 a day.
    QCOMPARE(breakdown.series.last().values.first(), credits("121278.000492"));
}

void tst_UsageBreakdown::givesProjectsWithoutCreditsARowOnly()
{
    OrganizationUsage usage;
    usage.organization = points({"1"});
    usage.projects = {project(QStringLiteral("idle"), {}), project(QStringLiteral("busy"), {"1"})};
    usage.deletedProjects = points({"0"});
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.series.size(), 1);
    QCOMPARE(breakdown.series.first().id, QStringLiteral("busy"));
    QCOMPARE(breakdown.rows.size(), 3);
    QCOMPARE(breakdown.rows.at(1).id, QStringLiteral("idle"));
}

void tst_UsageBreakdown::tellsProjectsOfOneNameApart()
{
    OrganizationUsage usage;
    usage.organization = points({"6"});
    usage.projects = {
        {QStringLiteral("4aa10f82-24f3"), QStringLiteral("demo"), points({"3"})},
        {QStringLiteral("7e6238f3-d2c7"), QStringLiteral("demo"), points({"2"})},
        {QStringLiteral("9c0d0000-aaaa"), QString(), points({"1"})},
    };
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.rows.at(0).name, QStringLiteral("demo (4aa10f82)"));
    QCOMPARE(breakdown.rows.at(1).name, QStringLiteral("demo (7e6238f3)"));
    QCOMPARE(breakdown.rows.at(2).name, QStringLiteral("9c0d0000-aaaa"));
    QCOMPARE(breakdown.series.at(1).name, breakdown.rows.at(1).name);

    // Ids that begin alike are shown as far as it takes.
    usage.projects = {
        {QStringLiteral("4aa10f82-24f3"), QStringLiteral("demo"), points({"3"})},
        {QStringLiteral("4aa10f82-24e1"), QStringLiteral("demo"), points({"2"})},
        {QStringLiteral("4aa10f82-2"), QStringLiteral("demo"), points({"1"})},
        {QStringLiteral("4aa10f82-24f3-1"), QStringLiteral("other"), points({"0"})},
    };
    const UsageBreakdown alike = broken(usage);
    QCOMPARE(alike.rows.at(0).name, QStringLiteral("demo (4aa10f82-24f)"));
    QCOMPARE(alike.rows.at(1).name, QStringLiteral("demo (4aa10f82-24e)"));
    QCOMPARE(alike.rows.at(2).name, QStringLiteral("demo (4aa10f82-2)"));
    QCOMPARE(alike.rows.at(3).name, QStringLiteral("other"));
}

void tst_UsageBreakdown::joinsEntriesOfOneProject()
{
    OrganizationUsage usage;
    usage.organization = points({"3"});
    usage.projects = {project(QStringLiteral("a"), {"1"}), project(QStringLiteral("a"), {"2"})};
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.series.size(), 1);
    QCOMPARE(breakdown.series.first().values, (QList<Credits> {Credits(3)}));
    QCOMPARE(breakdown.rows.size(), 2);
    QVERIFY(breakdown.difference.isZero());
}

void tst_UsageBreakdown::ordersEqualProjectsByName()
{
    OrganizationUsage usage;
    usage.projects = {project(QStringLiteral("b"), {"1"}), project(QStringLiteral("a"), {"1"})};
    const UsageBreakdown breakdown = broken(usage);
    QCOMPARE(breakdown.rows.at(0).id, QStringLiteral("a"));
    QCOMPARE(breakdown.rows.at(1).id, QStringLiteral("b"));
}

void tst_UsageBreakdown::keepsAColorAcrossRefreshes()
{
    ProjectColors colors;
    OrganizationUsage usage;
    usage.projects = {project(QStringLiteral("a"), {"2"}), project(QStringLiteral("b"), {"1"})};
    const UsageBreakdown first = breakDown(usage, colors);
    QCOMPARE(first.series.at(0).colorIndex, 0);
    QCOMPARE(first.series.at(1).colorIndex, 1);

    usage.projects = {project(QStringLiteral("c"), {"9"}), project(QStringLiteral("b"), {"5"}),
                      project(QStringLiteral("a"), {"2"})};
    const UsageBreakdown second = breakDown(usage, colors);
    QCOMPARE(second.series.at(0).id, QStringLiteral("c"));
    QCOMPARE(second.series.at(0).colorIndex, 2);
    QCOMPARE(second.series.at(1).colorIndex, 1);
    QCOMPARE(second.series.at(2).colorIndex, 0);
    QCOMPARE(second.rows.at(2).colorIndex, std::optional(0));
}

void tst_UsageBreakdown::lendsAColorOnlyWhereAllAreTaken()
{
    ProjectColors colors;
    QList<QString> ids;
    for (int i = 0; i < ProjectColors::count; ++i)
        ids.append(QString::number(i));
    QCOMPARE(colors.assign(ids), (QList<int> {0, 1, 2, 3, 4, 5, 6, 7}));
    // "3" has gone from the chart: its colour is the only one that nobody there has.
    ids[3] = QStringLiteral("new");
    QCOMPARE(colors.assign(ids), (QList<int> {0, 1, 2, 3, 4, 5, 6, 7}));
    // It comes back while "new" is still there, in place of "5".
    ids[5] = QStringLiteral("3");
    const QList<int> now = colors.assign(ids);
    QCOMPARE(QSet<int>(now.begin(), now.end()).size(), ProjectColors::count);
    QCOMPARE(now.at(3), 3);
    QCOMPARE(now.at(5), 5);
}

void tst_UsageBreakdown::comparesWithTheRangeBefore()
{
    OrganizationUsage usage;
    usage.organization = points({"10"});
    usage.projects = {project(QStringLiteral("a"), {"6"}), project(QStringLiteral("b"), {"3"})};
    usage.deletedProjects = points({"1"});
    UsageBreakdown breakdown = broken(usage);
    QVERIFY(!breakdown.totalCompared);
    QVERIFY(!breakdown.rows.first().compared);

    // Of what is in sight less is compared: today is not over.
    ComparedUsage compared;
    compared.now.organization = points({"9"});
    compared.now.projects = {project(QStringLiteral("a"), {"5.25"}),
                             project(QStringLiteral("b"), {"3"})};
    compared.now.deletedProjects = points({"0.75"});
    compared.before.organization = points({"4", "4.5"});
    compared.before.projects = {project(QStringLiteral("a"), {"5", "0.5"})};
    compared.before.deletedProjects = points({"1", "2"});
    compareWith(breakdown, compared);
    const auto is = [](const std::optional<ComparedCredits> &is, const char *before,
                       const char *now) {
        return is == ComparedCredits {credits(before), credits(now)};
    };
    QVERIFY(is(breakdown.totalCompared, "8.5", "9"));
    QVERIFY(is(breakdown.rows.at(0).compared, "5.5", "5.25"));
    QVERIFY(is(breakdown.rows.at(1).compared, "0", "3"));
    QVERIFY(is(breakdown.rows.at(2).compared, "3", "0.75"));

    // Nothing is nothing to compare with: all would be growth.
    compared.before.organization = points({"0", "0"});
    compareWith(breakdown, compared);
    QVERIFY(!breakdown.totalCompared);
    QVERIFY(!breakdown.rows.at(0).compared);
}

void tst_UsageBreakdown::findsShareAndChange()
{
    QCOMPARE(shareOf(Credits(31), Credits(100)), std::optional(0.31));
    QVERIFY(!shareOf(Credits(), Credits()));
    QCOMPARE(changeOf(Credits(110), Credits(100)), std::optional(0.1));
    QCOMPARE(changeOf(Credits(), Credits(100)), std::optional(-1.0));
    QVERIFY(!changeOf(Credits(5), Credits()));
    // The difference is taken before it is made a ratio: doubles would find none.
    const auto slight = changeOf(credits("1000000000000.000001"), credits("1e12"));
    QVERIFY(slight);
    QCOMPARE(*slight * 1e18, 1.0);
}

void tst_UsageBreakdown::findsTheBusiestBucket()
{
    OrganizationUsage usage;
    QVERIFY(!busiestBucket(broken(usage)));
    usage.organization = points({"0", "0"});
    QVERIFY(!busiestBucket(broken(usage)));
    usage.organization = points({"1", "7.000001", "7"});
    QCOMPARE(busiestBucket(broken(usage)), std::optional<qsizetype>(1));
    usage.organization = points({"7", "7"});
    QCOMPARE(busiestBucket(broken(usage)), std::optional<qsizetype>(0));
}

QTEST_APPLESS_MAIN(tst_UsageBreakdown)
#include "tst_usagebreakdown.moc"

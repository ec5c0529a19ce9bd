// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "domain/usagechange.h"

#include <QTest>

using namespace steward;

/// Whose credits made the difference; the figures were worked out by hand.
class tst_UsageChange : public QObject
{
    Q_OBJECT

private slots:
    void sortsByWhatMadeTheDifference();
    void saysWhatHappened();
    void restIsWhatNobodyExplains();
    void takesProjectsForTheSameById();
    void waterfallLeadsFromBeforeToNow();
    void waterfallLeavesOutWhatStayed();
    void waterfallAddsUpTheOthers();
    void changesOfNothing();
    void keepsTheSmallestDigit();
    void holdsFiveHundredProjects();
};

namespace {

ProjectUsage project(const char *id, const char *name, const char *value)
{
    const QDateTime start(QDate(2026, 11, 1), QTime(0, 0), utc);
    return {QString::fromLatin1(id),
            QString::fromLatin1(name),
            {{start, start.addDays(1), *Credits::fromNumber(value)}}};
}

OrganizationUsage of(const char *total, const QList<ProjectUsage> &projects,
                     const char *deleted = "0")
{
    OrganizationUsage usage;
    usage.organization = project("", "", total).points;
    usage.projects = projects;
    usage.deletedProjects = project("", "", deleted).points;
    return usage;
}

Credits number(const char *text)
{
    return *Credits::fromNumber(text);
}

/// From 100 to 121: a grew by 30, b shrank by 14, c went with 6, d came with 12, e stayed, and of
/// the deleted ones there are 2 fewer; 1 is nobody's.
UsageChange sample()
{
    return explainChange(of("100",
                            {project("a", "alpha", "20"), project("b", "beta", "54"),
                             project("c", "gamma", "6"), project("e", "epsilon", "10")},
                            "10"),
                         of("121",
                            {project("a", "alpha", "50"), project("b", "beta", "40"),
                             project("d", "delta", "12"), project("e", "epsilon", "10")},
                            "8"));
}

} // namespace

void tst_UsageChange::sortsByWhatMadeTheDifference()
{
    const UsageChange change = sample();
    QCOMPARE(change.before, Credits(100));
    QCOMPARE(change.now, Credits(121));
    QCOMPARE(change.change(), Credits(21));
    QStringList names;
    for (const UsageDriver &driver : change.drivers)
        names.append(driver.name);
    // The deleted projects have no name here.
    QCOMPARE(names,
             (QStringList {QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("delta"),
                           QStringLiteral("gamma"), QString(), QStringLiteral("epsilon")}));
    QCOMPARE(change.drivers[1].change(), Credits(-14));
}

void tst_UsageChange::saysWhatHappened()
{
    const QList<UsageDriver> drivers = sample().drivers;
    QCOMPARE(drivers[0].kind(), DriverKind::Grew);
    QCOMPARE(drivers[1].kind(), DriverKind::Shrank);
    QCOMPARE(drivers[2].kind(), DriverKind::Appeared);
    QCOMPARE(drivers[3].kind(), DriverKind::Gone);
    QCOMPARE(drivers[4].part, UsagePart::DeletedProjects);
    QCOMPARE(drivers[4].kind(), DriverKind::Shrank);
    QCOMPARE(drivers[5].kind(), DriverKind::Same);
}

void tst_UsageChange::restIsWhatNobodyExplains()
{
    const UsageChange change = sample();
    QCOMPARE(change.rest(), Credits(1)); // 21 less 30 - 14 + 12 - 6 - 2
    Credits sum = change.rest();
    for (const UsageDriver &driver : change.drivers)
        sum += driver.change();
    QCOMPARE(sum, change.change());
}

void tst_UsageChange::takesProjectsForTheSameById()
{
    const UsageChange change =
        explainChange(of("3", {project("1", "old name", "2"), project("2", "twin", "1")}),
                      of("9", {project("1", "twin", "5"), project("2", "twin", "4")}));
    QCOMPARE(change.drivers.size(), 3);
    QCOMPARE(change.drivers[0].id, QStringLiteral("1"));
    QCOMPARE(change.drivers[0].name, QStringLiteral("twin (1)"));
    QCOMPARE(change.drivers[0].before, Credits(2));
    QCOMPARE(change.drivers[1].name, QStringLiteral("twin (2)"));
    const UsageChange alike = explainChange(
        of("0", {}),
        of("3", {project("aaaaaaaa-1", "twin", "2"), project("aaaaaaaa-2", "twin", "1")}));
    QCOMPARE(alike.drivers[0].name, QStringLiteral("twin (aaaaaaaa-1)"));
    QCOMPARE(alike.drivers[1].name, QStringLiteral("twin (aaaaaaaa-2)"));
    QCOMPARE(change.rest(), Credits());
}

void tst_UsageChange::waterfallLeadsFromBeforeToNow()
{
    const QList<WaterfallStep> steps = waterfallOf(sample(), 8);
    using Kind = WaterfallStep::Kind;
    QCOMPARE(steps.size(), 8);
    QCOMPARE(steps.first().kind, Kind::Before);
    QCOMPARE(steps.first().from, Credits());
    QCOMPARE(steps.first().to, Credits(100));
    for (qsizetype i = 1; i + 1 < steps.size(); ++i)
        QCOMPARE(steps[i].from, steps[i - 1].to);
    QCOMPARE(steps[6].kind, Kind::Rest);
    QCOMPARE(steps[6].to, Credits(121));
    QCOMPARE(steps[7].kind, Kind::Now);
    QCOMPARE(steps[7].to, Credits(121));
}

void tst_UsageChange::waterfallLeavesOutWhatStayed()
{
    for (const WaterfallStep &step : waterfallOf(sample(), 8))
        QVERIFY(step.driver.name != QStringLiteral("epsilon"));
}

void tst_UsageChange::waterfallAddsUpTheOthers()
{
    const QList<WaterfallStep> steps = waterfallOf(sample(), 2);
    using Kind = WaterfallStep::Kind;
    QCOMPARE(steps.size(), 6);
    QCOMPARE(steps[3].kind, Kind::Others);
    QCOMPARE(steps[3].count, 3);
    QCOMPARE(steps[3].from, Credits(116));
    QCOMPARE(steps[3].to, Credits(120)); // 12 - 6 - 2
}

void tst_UsageChange::changesOfNothing()
{
    const UsageChange nothing = explainChange({}, {});
    QCOMPARE(nothing.change(), Credits());
    QCOMPARE(nothing.drivers.size(), 1); // the deleted projects are always there
    QCOMPARE(waterfallOf(nothing, 8).size(), 2);
    const UsageChange one = explainChange({}, of("5", {project("a", "alpha", "5")}));
    QCOMPARE(one.drivers[0].kind(), DriverKind::Appeared);
    QCOMPARE(waterfallOf(one, 8).size(), 3);
}

void tst_UsageChange::keepsTheSmallestDigit()
{
    const UsageChange change =
        explainChange(of("1000000000000", {project("a", "alpha", "1000000000000")}),
                      of("1000000000000.000002", {project("a", "alpha", "1000000000000.000001")}));
    QCOMPARE(change.drivers[0].change(), number("0.000001"));
    QCOMPARE(change.rest(), number("0.000001"));
}

void tst_UsageChange::holdsFiveHundredProjects()
{
    QList<ProjectUsage> before;
    QList<ProjectUsage> now;
    for (int i = 1; i <= 500; ++i) {
        const QByteArray id = QByteArray::number(i);
        before.append(project(id, "same", id));
        now.append(project(id, "same", QByteArray::number(2 * i)));
    }
    const UsageChange change = explainChange(of("125250", before), of("250500", now));
    QCOMPARE(change.rest(), Credits());
    QCOMPARE(change.drivers.size(), 501);
    QCOMPARE(change.drivers[0].change(), Credits(500));
    const QList<WaterfallStep> steps = waterfallOf(change, 8);
    QCOMPARE(steps.size(), 11);
    QCOMPARE(steps[9].count, 492);
    QCOMPARE(steps[9].to, Credits(250500));
}

QTEST_APPLESS_MAIN(tst_UsageChange)
#include "tst_usagechange.moc"

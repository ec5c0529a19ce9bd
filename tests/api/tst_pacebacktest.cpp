// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/organizationsapi.h"
#include "api/usageload.h"
#include "base/utc.h"
#include "domain/creditpace.h"
#include "support/outcome.h"
#include "support/runningsandbox.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;
using namespace steward::test;

/// How far projections are from what came: those of each period of the sandbox's two years, made a
/// quarter, half and three quarters through it. Prints the errors.
class tst_PaceBackTest : public QObject
{
    Q_OBJECT

private slots:
    void projectsThePeriodsOfTwoYears();
};

namespace {

/// The errors of the projections made at the same part of their period.
struct Errors
{
    QList<double> relative; ///< of the total at the period's end
    int inBand = 0;

    double mean() const
    {
        double sum = 0.0;
        for (double error : relative)
            sum += std::abs(error);
        return sum / double(relative.size());
    }
    double median() const
    {
        QList<double> sorted;
        for (double error : relative)
            sorted.append(std::abs(error));
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
    double coverage() const { return double(inBand) / double(relative.size()); }
};

void project(const QList<UsagePoint> &days, const DateRange &period, double part, Errors &errors)
{
    const QDate today = period.start.addDays(qint64(part * double(period.days())));
    // What was known at that day's first second.
    QList<UsagePoint> known;
    Credits truth;
    for (const UsagePoint &day : days) {
        if (day.start.date() < today)
            known.append(day);
        if (day.start.date() >= period.start && day.start.date() < period.end)
            truth += day.value;
    }
    const CreditPace pace = paceOf(period, known, {}, today.startOfDay(utc));
    if (!pace.projection || truth.isZero())
        return;
    const double total = truth.toDouble();
    errors.relative.append((pace.projection->expected.last() - total) / total);
    errors.inBand +=
        pace.projection->low.last() <= total && total <= pace.projection->high.last() ? 1 : 0;
}

} // namespace

void tst_PaceBackTest::projectsThePeriodsOfTwoYears()
{
    const RunningSandbox sandbox;
    ApiClient client;
    Connection connection;
    connection.address = sandbox.address().url;
    connection.credential = Credential::fromToken(sandbox.address().adminToken);
    client.setConnection(connection);
    UsageApi usage(client);
    OrganizationsApi organizations(client);
    Outcome<QList<Organization>> list;
    organizations.listOrganizations(this, list.callback());
    QTRY_COMPARE(list.count(), 1);

    QMap<int, Errors> errors;
    for (const Organization &organization : list.value()) {
        Outcome<OrganizationUsage> outcome;
        loadUsage(usage, organization.name, {QDate(2024, 3, 19), QDate(2026, 3, 18)}, Interval::Day,
                  this, outcome.callback());
        QTRY_COMPARE(outcome.count(), 1);
        QVERIFY(outcome.succeeded());
        for (QDate start(2024, 5, 1); start.addMonths(1) <= QDate(2026, 3, 18);
             start = start.addMonths(1)) {
            for (int percent : {25, 50, 75})
                project(outcome.value().organization, {start, start.addMonths(1)}, percent / 100.0,
                        errors[percent]);
        }
    }
    for (auto each = errors.cbegin(); each != errors.cend(); ++each) {
        qInfo().noquote() << QStringLiteral(
                                 "%1 % through a period, %2 projections: the total is off by %3 % "
                                 "on average, %4 % in the middle; %5 % are within the band")
                                 .arg(each.key())
                                 .arg(each->relative.size())
                                 .arg(100 * each->mean(), 0, 'f', 1)
                                 .arg(100 * each->median(), 0, 'f', 1)
                                 .arg(100 * each->coverage(), 0, 'f', 0);
        QVERIFY(each->relative.size() > 200);
    }
    // Later is surer, and the band holds what it promises: four of five outcomes.
    QVERIFY(errors[75].mean() < errors[50].mean());
    QVERIFY(errors[50].mean() < errors[25].mean());
    QVERIFY(errors[25].median() < 0.15);
    QVERIFY(errors[50].median() < 0.08);
    for (const Errors &each : std::as_const(errors))
        QVERIFY(each.coverage() > 0.78 && each.coverage() < 0.88);
}

QTEST_GUILESS_MAIN(tst_PaceBackTest)
#include "tst_pacebacktest.moc"

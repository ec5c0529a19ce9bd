// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/usageapi.h"
#include "base/utc.h"
#include "controllers/resourcescontroller.h"
#include "controllers/usagecontroller.h"
#include "support/peer.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;

/// What the controllers of usage and resources do with a server whose answers the test chooses.
class tst_UsageController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void loadsNothingByItself();
    void asksForTheCurrentPeriodWithoutDates();
    void asksForTheRangeAndTheSameDaysBefore();
    void tellsWhatTheServiceRepeatsAndLeavesOut();
    void comparesWholeDaysAlone();
    void showsTheRangeBeforeTheComparison();
    void comparisonThatFailsIsNoError();
    void keepsDataWhenARefreshFails();
    void keepsTheComparisonWhileItIsRefreshed();
    void refreshGivesUpTheOneBefore();
    void forgetsTheOrganizationBefore();
    void refusesACustomRangeWithoutADay();
    void comparesNothingWithoutAnyPoint();
    void resourcesForgetTheOrganizationBefore();
    void resourcesKeepCountsWhenARefreshFails();

private:
    void select(UsageRange range) { m_controller->setSelection({range, Interval::Day, {}}); }
    QByteArray target(qsizetype request) const { return m_peer->requests().at(request).target; }
    void loadLastMonth();
    Credits before() const
    {
        return m_controller->breakdown().totalCompared.value_or(ComparedCredits()).before;
    }

    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageApi> m_api;
    std::unique_ptr<UsageController> m_controller;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QDateTime m_now;
};

namespace {

const OrganizationName acme {QStringLiteral("acme")};

/// One point that a single project used all of.
QByteArray usage(const char *start, const char *end, const char *value)
{
    const QByteArray points = QByteArray(R"([{"start_date": ")") + start
                              + R"(T00:00:00Z", "end_date": ")" + end + R"(T00:00:00Z", "value": )"
                              + value + "}]";
    return Peer::answer(200, R"({"interval": "day", "data_organization": )" + points
                                 + R"(, "data_projects": [{"project_id": "1", "project_name":)"
                                   R"( "vision", "data": )"
                                 + points + R"(}], "data_deleted_projects": []})");
}

const QByteArray failure = Peer::answer(500, R"({"error": "It broke."})");

} // namespace

void tst_UsageController::init()
{
    m_now = QDateTime(QDate(2026, 11, 24), QTime(23, 59), utc);
    m_peer = std::make_unique<Peer>();
    m_client = std::make_unique<ApiClient>();
    Connection connection;
    connection.address = m_peer->address();
    connection.credential = Credential::fromToken(QStringLiteral("secret"));
    m_client->setConnection(connection);
    m_api = std::make_unique<UsageApi>(*m_client);
    m_controller = std::make_unique<UsageController>(*m_api, [this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(&m_controller->table());
    m_controller->setOrganization(acme);
}

void tst_UsageController::cleanup()
{
    m_tester.reset();
    m_controller.reset();
    m_api.reset();
    m_client.reset();
    m_peer.reset();
}

/// October is 10 credits, each other range 8.
void tst_UsageController::loadLastMonth()
{
    m_peer->setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        socket.write(request.target.contains("start_date=2026-10-01")
                         ? usage("2026-10-01", "2026-10-02", "10")
                         : usage("2026-09-01", "2026-09-02", "8"));
    });
    select(UsageRange::LastMonth);
    m_controller->refresh();
    QTRY_VERIFY(m_controller->comparison());
}

void tst_UsageController::loadsNothingByItself()
{
    QSignalSpy status(m_controller.get(), &UsageController::statusChanged);
    m_controller->setOrganization({QStringLiteral("other")});
    QVERIFY(!m_controller->isLoading());
    m_controller->setOrganization({});
    m_controller->refresh();
    QVERIFY(!m_controller->isLoading());
    QCOMPARE(status.count(), 0);
    QCOMPARE(m_peer->requests().size(), 0);
}

void tst_UsageController::asksForTheCurrentPeriodWithoutDates()
{
    m_peer->setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        socket.write(request.target.contains("start_date")
                         ? usage("2026-10-07", "2026-10-24", "4")
                         : usage("2026-11-07", "2026-12-07", "5"));
    });
    m_controller->refresh();
    QVERIFY(m_controller->isLoading());
    QTRY_VERIFY(m_controller->comparison());
    QVERIFY(!target(0).contains("start_date"));
    QVERIFY(target(0).contains("interval=day"));
    QCOMPARE(*m_controller->range(), (DateRange {QDate(2026, 11, 7), QDate(2026, 12, 7)}));
    // 17 of the period's days are over.
    QVERIFY(target(1).contains("start_date=2026-10-07"));
    QVERIFY(target(1).contains("end_date=2026-10-24"));
    QCOMPARE(m_controller->comparison()->extent, ComparisonExtent::SameDays);
    QCOMPARE(before(), Credits(4));
    QCOMPARE(m_controller->updatedAt(), m_now);
}

void tst_UsageController::asksForTheRangeAndTheSameDaysBefore()
{
    loadLastMonth();
    QCOMPARE(m_peer->requests().size(), 2);
    QVERIFY(target(0).contains("start_date=2026-10-01"));
    QVERIFY(target(0).contains("end_date=2026-11-01"));
    QVERIFY(target(1).contains("start_date=2026-09-01"));
    QVERIFY(target(1).contains("end_date=2026-10-01"));
    QCOMPARE(m_controller->comparison()->extent, ComparisonExtent::WholeRange);
}

/// A day that comes twice counts once, and a day that does not come is no day without use.
void tst_UsageController::tellsWhatTheServiceRepeatsAndLeavesOut()
{
    const auto point = [](int day, const char *value) {
        return QByteArray(R"({"start_date": "2026-10-)") + QByteArray::number(day + 100).right(2)
               + R"(T00:00:00Z", "end_date": "2026-10-)" + QByteArray::number(day + 101).right(2)
               + R"(T00:00:00Z", "value": )" + value + '}';
    };
    QByteArrayList points;
    for (int day = 1; day <= 30; ++day) {
        if (day != 12 && day != 13)
            points.append(point(day, "1"));
    }
    points.append(point(5, "1"));
    points.append(point(6, "2.5"));
    const QByteArray list = '[' + points.join(',') + ']';
    m_peer->setAnswer(Peer::answer(200, R"({"interval": "day", "data_organization": )" + list
                                            + R"(, "data_projects": [{"project_id": "1",
                                                "project_name": "vision", "data": )"
                                            + list + R"(}], "data_deleted_projects": []})"));
    select(UsageRange::LastMonth);
    m_controller->refresh();
    QTRY_VERIFY(m_controller->hasData());
    const UsageBreakdown &breakdown = m_controller->breakdown();
    QCOMPARE(breakdown.total, *Credits::fromNumber("29.5")); // 27 days of 1, and 2.5
    QCOMPARE(breakdown.rows.first().total, breakdown.total);
    QCOMPARE(m_controller->usage().flaws.repeated, 4); // of the organization, and of its project
    QCOMPARE(m_controller->usage().flaws.contradictory, 2);
    QCOMPARE(m_controller->missingDays(),
             (QList<DateRange> {{QDate(2026, 10, 12), QDate(2026, 10, 14)},
                                {QDate(2026, 10, 31), QDate(2026, 11, 1)}}));
    QCOMPARE(breakdown.buckets.size(), 31);
    for (const UsageBucket &bucket : breakdown.buckets) {
        const int day = daysOf(bucket).start.day();
        QCOMPARE(bucket.isUnknown(), day == 12 || day == 13 || day == 31);
    }
    // An organization that was not there yet misses nothing.
    m_controller->setCreated(QDate(2026, 10, 13));
    QVERIFY(breakdown.buckets[11].isWhole());
    QVERIFY(breakdown.buckets[12].isMissing);
}

void tst_UsageController::comparesWholeDaysAlone()
{
    m_peer->setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        const bool isNow = request.target.contains("start_date=2026-11-01");
        socket.write(isNow ? request.target.contains("end_date=2026-11-24")
                                 ? usage("2026-11-01", "2026-11-24", "6") // without today
                                 : usage("2026-11-01", "2026-12-01", "7")
                           : usage("2026-10-01", "2026-10-24", "4"));
    });
    m_controller->setSelection({UsageRange::ThisMonth, Interval::Month, {}});
    m_controller->refresh();
    QTRY_VERIFY(m_controller->comparison());
    QCOMPARE(m_controller->breakdown().total, Credits(7));
    QCOMPARE(m_controller->breakdown().totalCompared,
             std::optional(ComparedCredits {Credits(4), Credits(6)}));
    QCOMPARE(m_controller->change()->change(), Credits(2));
    QVERIFY(m_controller->breakdown().buckets.first().isRunning);
    // What is copied as code asks for the same.
    QCOMPARE(m_controller->queries().size(), m_peer->requests().size());
    // On a first day nothing is over.
    m_now = QDateTime(QDate(2026, 12, 1), QTime(9, 0), utc);
    const qsizetype before = m_peer->requests().size();
    m_controller->refresh();
    QTRY_COMPARE(m_peer->requests().size(), before + 1);
    QTRY_VERIFY(!m_controller->isLoading());
    QVERIFY(!m_controller->isComparable());
    QVERIFY(!m_controller->comparison());
}

void tst_UsageController::showsTheRangeBeforeTheComparison()
{
    QPointer<QTcpSocket> held;
    m_peer->setHandler([&held](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.contains("start_date=2026-10-01"))
            socket.write(usage("2026-10-01", "2026-10-02", "10"));
        else
            held = &socket;
    });
    select(UsageRange::LastMonth);
    m_controller->refresh();
    QTRY_VERIFY(held);
    QVERIFY(!m_controller->isLoading());
    QVERIFY(m_controller->hasData());
    QCOMPARE(m_controller->breakdown().total, Credits(10));
    QVERIFY(!m_controller->breakdown().totalCompared);
    held->write(usage("2026-09-01", "2026-09-02", "8"));
    QTRY_COMPARE(before(), Credits(8));
    const QModelIndex change = m_controller->table().index(0, UsageTableModel::Change);
    QCOMPARE(change.data(ExportRole).toDouble(), 0.25);
}

void tst_UsageController::comparisonThatFailsIsNoError()
{
    bool failed = false;
    m_peer->setHandler([&failed](const PeerRequest &request, QTcpSocket &socket) {
        const bool isRange = request.target.contains("start_date=2026-10-01");
        socket.write(isRange ? usage("2026-10-01", "2026-10-02", "10") : failure);
        failed = failed || !isRange;
    });
    select(UsageRange::LastMonth);
    m_controller->refresh();
    QTRY_VERIFY(failed);
    // A request that is answered after the failed one: by then that one has called back.
    std::optional<Result<ResourceCounts>> later;
    m_api->getResources(acme, this, [&](const Result<ResourceCounts> &result) { later = result; });
    QTRY_VERIFY(later);
    QVERIFY(!m_controller->error());
    QVERIFY(!m_controller->isLoading());
    QVERIFY(!m_controller->comparison());
    QCOMPARE(m_controller->breakdown().total, Credits(10));
    // It is said all the same, until the comparison is there.
    QVERIFY(m_controller->comparisonError());
    m_peer->setAnswer(usage("2026-09-01", "2026-09-02", "4"));
    m_controller->compareWith(ComparedWith::RangeBefore);
    QVERIFY(!m_controller->comparisonError());
    QTRY_VERIFY(m_controller->comparison());
    QCOMPARE(before(), Credits(4));
    QVERIFY(!m_controller->comparisonError());
}

void tst_UsageController::keepsDataWhenARefreshFails()
{
    loadLastMonth();
    m_peer->setAnswer(failure);
    m_controller->refresh();
    QTRY_VERIFY(m_controller->error());
    QCOMPARE(m_controller->error()->message, QStringLiteral("It broke."));
    QVERIFY(!m_controller->isLoading());
    QVERIFY(m_controller->hasData());
    QCOMPARE(m_controller->breakdown().total, Credits(10));
    QVERIFY(m_controller->comparison());
    loadLastMonth();
    QTRY_VERIFY(!m_controller->error());
}

void tst_UsageController::keepsTheComparisonWhileItIsRefreshed()
{
    loadLastMonth();
    bool compared = false;
    m_peer->setHandler([&compared](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.contains("start_date=2026-10-01"))
            socket.write(usage("2026-10-01", "2026-10-02", "12"));
        else
            compared = true; // and says nothing
    });
    m_controller->refresh();
    QTRY_VERIFY(compared);
    QCOMPARE(m_controller->breakdown().total, Credits(12));
    QCOMPARE(before(), Credits(8));
}

void tst_UsageController::refreshGivesUpTheOneBefore()
{
    QPointer<QTcpSocket> first;
    m_peer->setHandler([&first](const PeerRequest &, QTcpSocket &socket) { first = &socket; });
    select(UsageRange::LastMonth);
    m_controller->refresh();
    QTRY_VERIFY(first);
    loadLastMonth();
    QTRY_VERIFY(m_peer->closedCount() > 0);
    QCOMPARE(m_controller->breakdown().total, Credits(10));
    QVERIFY(!m_controller->isLoading());
}

void tst_UsageController::forgetsTheOrganizationBefore()
{
    loadLastMonth();
    QSignalSpy changed(m_controller.get(), &UsageController::usageChanged);
    QPointer<QTcpSocket> held;
    m_peer->setHandler([&held](const PeerRequest &, QTcpSocket &socket) { held = &socket; });
    m_controller->refresh();
    QTRY_VERIFY(held);
    m_controller->setOrganization({QStringLiteral("other")});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_controller->isLoading());
    QVERIFY(!m_controller->hasData());
    QVERIFY(!m_controller->range());
    QVERIFY(!m_controller->comparison());
    QVERIFY(m_controller->breakdown().rows.isEmpty());
    QCOMPARE(m_controller->table().rowCount(), 0);
    QTRY_VERIFY(m_peer->closedCount() > 0); // the old request was given up
    QCOMPARE(m_controller->table().rowCount(), 0);
}

void tst_UsageController::refusesACustomRangeWithoutADay()
{
    const QDate day(2026, 11, 1);
    m_controller->setSelection({UsageRange::Custom, Interval::Day, {day, day}});
    m_controller->refresh();
    QVERIFY(m_controller->error());
    QCOMPARE(m_controller->error()->kind, ErrorKind::Local);
    QVERIFY(!m_controller->isLoading());
    QCOMPARE(m_peer->requests().size(), 0);
}

void tst_UsageController::comparesNothingWithoutAnyPoint()
{
    m_peer->setAnswer(Peer::answer(200, R"({"interval": "day", "data_organization": [],
        "data_projects": [], "data_deleted_projects": []})"));
    m_controller->refresh();
    QTRY_VERIFY(m_controller->hasData());
    QVERIFY(!m_controller->range());
    QVERIFY(m_controller->breakdown().isEmpty());
    QCOMPARE(m_peer->requests().size(), 1);
}

void tst_UsageController::resourcesForgetTheOrganizationBefore()
{
    ResourcesController resources(*m_api, systemClock);
    QAbstractItemModelTester tester(&resources.table());
    resources.setOrganization(acme);
    QVERIFY(!resources.isLoading());
    m_peer->setAnswer(Peer::answer(200, R"({"projects": 5, "users": 3, "deployments": 30,
        "deployment_versions": 47, "pipelines": 2, "pipeline_versions": 4, "buckets": 2,
        "environments": 2})"));
    resources.refresh();
    QTRY_VERIFY(resources.hasData());
    QCOMPARE(resources.counts()->deploymentVersions, 47);
    resources.refresh();
    resources.setOrganization({QStringLiteral("other")});
    QVERIFY(!resources.isLoading());
    QVERIFY(!resources.counts());
    QCOMPARE(resources.table().rowCount(), 0);
}

void tst_UsageController::resourcesKeepCountsWhenARefreshFails()
{
    ResourcesController resources(*m_api, systemClock);
    resources.setOrganization(acme);
    m_peer->setAnswer(Peer::answer(200, R"({"projects": 5, "users": 3, "deployments": 30,
        "deployment_versions": 47, "pipelines": 2, "pipeline_versions": 4, "buckets": 2,
        "environments": 2})"));
    resources.refresh();
    QTRY_VERIFY(resources.hasData());
    m_peer->setAnswer(Peer::answer(200, R"({"projects": 5})"));
    resources.refresh();
    QTRY_VERIFY(resources.error());
    QCOMPARE(resources.error()->kind, ErrorKind::BadAnswer);
    QCOMPARE(resources.counts()->projects, 5);
    QCOMPARE(resources.table().rowCount(), 8);
}

QTEST_GUILESS_MAIN(tst_UsageController)
#include "tst_usagecontroller.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/usageload.h"
#include "base/settings.h"
#include "base/utc.h"
#include "domain/profile.h"
#include "exports/exportrun.h"
#include "support/outcome.h"
#include "support/peer.h"
#include "support/runningsandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;

/// Ranges of any length, and files of them, with the sandbox and with a server that fails.
class tst_ExportRun : public QObject
{
    Q_OBJECT

private slots:
    void partsAreWhatOneRequestWouldBe_data();
    void partsAreWhatOneRequestWouldBe();
    void aPartThatFailsEndsItAll();
    void cancelNeverCallsBack();
    void periodByWeekIsThePeriod();
    void exportsEverySubject_data();
    void exportsEverySubject();
    void comparesForAReport();
    void projectsWhereThereIsAnAllowance();
    void takesAllowancesFromTheSettings();
    void namesWhatIsMissing();
    void saysWhereThereIsNoFigure();
    void saysWhichOrganizationFailed();
    void memberGetsWhatMembersMayKnow();
};

namespace {

const OrganizationName vision {QStringLiteral("acme-vision")};

const QDate today(2026, 3, 18);

class Client
{
public:
    Client(const QUrl &address, const QString &token) : usage(client)
    {
        Connection connection;
        connection.address = address;
        connection.credential = Credential::fromToken(token);
        client.setConnection(connection);
    }

    ApiClient client;
    UsageApi usage;
};

/// What a run ended with.
class Ending
{
public:
    ExportRun::Finished callback(const ExportOrder &order = {})
    {
        return [this, order](const Result<QList<ExportedOrganization>> &result) {
            m_results.append(
                result ? Result<QByteArray>(exportFile(*result, order, today.endOfDay(utc)))
                       : Result<QByteArray>(result.error()));
        };
    }
    bool isThere() const { return !m_results.isEmpty(); }
    QByteArray file() const { return m_results.last() ? *m_results.last() : QByteArray(); }
    QString problem() const
    {
        return m_results.last() ? QString() : m_results.last().error().message;
    }

private:
    QList<Result<QByteArray>> m_results;
};

} // namespace

void tst_ExportRun::partsAreWhatOneRequestWouldBe_data()
{
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<qsizetype>("points");
    // From Wednesday, 20 March 2024 to Monday, 16 March 2026.
    QTest::newRow("day") << Interval::Day << qsizetype(727);
    QTest::newRow("week") << Interval::Week << qsizetype(105);
    QTest::newRow("month") << Interval::Month << qsizetype(25);
}

void tst_ExportRun::partsAreWhatOneRequestWouldBe()
{
    QFETCH(Interval, interval);
    QFETCH(qsizetype, points);
    const RunningSandbox sandbox;
    Client client(sandbox.address().url, sandbox.address().adminToken);
    const DateRange range {QDate(2024, 3, 20), QDate(2026, 3, 17)};
    Outcome<OrganizationUsage> whole;
    client.usage.getUsage(vision, {range, Interval::Day}, this, whole.callback());
    Outcome<OrganizationUsage> joined;
    loadUsage(client.usage, vision, range, interval, this, joined.callback());
    QTRY_COMPARE(whole.count(), 1);
    QTRY_COMPARE(joined.count(), 1);
    QVERIFY(whole.succeeded() && joined.succeeded());
    QCOMPARE(joined.value().organization.size(), points);
    QCOMPARE(joined.value().organization.first().start.date(), range.start);
    QCOMPARE(joined.value().organization.last().end.date(), range.end);
    QVERIFY(!total(whole.value().organization).isZero());
    QCOMPARE(total(joined.value().organization), total(whole.value().organization));
    QCOMPARE(total(joined.value().deletedProjects), total(whole.value().deletedProjects));
    QCOMPARE(joined.value().projects.size(), whole.value().projects.size());
    for (const ProjectUsage &project : whole.value().projects) {
        const auto same =
            std::find_if(joined.value().projects.begin(), joined.value().projects.end(),
                         [&](const ProjectUsage &each) { return each.id == project.id; });
        QVERIFY(same != joined.value().projects.end());
        QCOMPARE(total(same->points), total(project.points));
    }
}

void tst_ExportRun::aPartThatFailsEndsItAll()
{
    Peer peer;
    peer.setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.contains("start_date=2025-01-01"))
            socket.write(Peer::answer(403, R"({"error": "Not for you."})"));
    });
    Client client(peer.address(), QStringLiteral("secret"));
    Outcome<OrganizationUsage> outcome;
    loadUsage(client.usage, vision, {QDate(2024, 1, 1), QDate(2027, 1, 1)}, Interval::Day, this,
              outcome.callback());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
    QTRY_COMPARE(peer.closedCount(), 2); // the others are given up
    QCOMPARE(outcome.count(), 1);
}

void tst_ExportRun::cancelNeverCallsBack()
{
    Peer peer;
    peer.setHandler([](const PeerRequest &, QTcpSocket &) {});
    Client client(peer.address(), QStringLiteral("secret"));
    Outcome<OrganizationUsage> outcome;
    RequestHandle handle = loadUsage(client.usage, vision, {QDate(2024, 1, 1), QDate(2026, 1, 1)},
                                     Interval::Day, this, outcome.callback());
    QTRY_COMPARE(peer.requests().size(), 2);
    handle.cancel();
    QTRY_COMPARE(peer.closedCount(), 2);
    QVERIFY(!handle.isActive());
    QCOMPARE(outcome.count(), 0);
    // A range without a day calls back, too, and not from within.
    loadUsage(client.usage, vision, {QDate(2024, 1, 1), QDate(2024, 1, 1)}, Interval::Day, this,
              outcome.callback());
    QCOMPARE(outcome.count(), 0);
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.value().organization.isEmpty());
}

void tst_ExportRun::periodByWeekIsThePeriod()
{
    const RunningSandbox sandbox;
    Client client(sandbox.address().url, sandbox.address().adminToken);
    Outcome<OrganizationUsage> days;
    loadPeriodUsage(client.usage, vision, Interval::Day, this, days.callback());
    Outcome<OrganizationUsage> weeks;
    loadPeriodUsage(client.usage, vision, Interval::Week, this, weeks.callback());
    QTRY_COMPARE(days.count() + weeks.count(), 2);
    QCOMPARE(total(weeks.value().organization), total(days.value().organization));
    QCOMPARE(coveredRange(weeks.value()), coveredRange(days.value()));
    QVERIFY(weeks.value().organization.size() <= 6);
}

void tst_ExportRun::exportsEverySubject_data()
{
    QTest::addColumn<ExportOrder>("order");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qsizetype>("lines");
    QTest::newRow("organizations")
        << ExportOrder {.subject = ExportSubject::Organizations}
        << QByteArray("id,name,status,subscription") << qsizetype(1 + 12);
    QTest::newRow("members") << ExportOrder {.subject = ExportSubject::Members,
                                             .organizations = {vision.text}}
                             << QByteArray("organization,email,name") << qsizetype(1 + 48);
    QTest::newRow("resources") << ExportOrder {.subject = ExportSubject::Resources,
                                               .organizations = {vision.text}}
                               << QByteArray("organization,projects") << qsizetype(1 + 1);
    // 13 projects and the deleted ones in two months, one of them cut.
    QTest::newRow("usage") << ExportOrder {.subject = ExportSubject::Usage,
                                           .organizations = {vision.text},
                                           .range =
                                               DateRange {QDate(2026, 1, 31), QDate(2026, 3, 1)},
                                           .interval = Interval::Month}
                           << QByteArray("organization,start,end,partial") << qsizetype(-1);
}

void tst_ExportRun::exportsEverySubject()
{
    QFETCH(ExportOrder, order);
    QFETCH(QByteArray, head);
    QFETCH(qsizetype, lines);
    const RunningSandbox sandbox;
    Client client(sandbox.address().url, sandbox.address().adminToken);
    Ending csv;
    (new ExportRun(client.client, order, today, csv.callback(order)))->start();
    order.format = ExportFormat::Json;
    Ending json;
    (new ExportRun(client.client, order, today, json.callback(order)))->start();
    QTRY_VERIFY(csv.isThere() && json.isThere());
    QVERIFY2(csv.file().startsWith(head), qPrintable(csv.problem()));
    if (lines > 0)
        QCOMPARE(csv.file().count("\r\n"), lines);
    QVERIFY(QJsonDocument::fromJson(json.file()).isArray());
    QVERIFY(!QJsonDocument::fromJson(json.file()).array().isEmpty());
}

void tst_ExportRun::comparesForAReport()
{
    const RunningSandbox sandbox;
    Client client(sandbox.address().url, sandbox.address().adminToken);
    const DateRange february {QDate(2026, 2, 1), QDate(2026, 3, 1)};
    QList<ExportedOrganization> data;
    (new ExportRun(client.client,
                   {.subject = ExportSubject::Usage,
                    .organizations = {vision.text},
                    .range = february,
                    .compares = true},
                   today,
                   [&](const Result<QList<ExportedOrganization>> &result) {
                       if (result)
                           data = *result;
                   }))
        ->start();
    QTRY_COMPARE(data.size(), 1);
    const DateRange before {QDate(2026, 1, 1), QDate(2026, 2, 1)};
    QCOMPARE(data[0].compared->comparison.range, before);
    QCOMPARE(data[0].compared->comparison.days, february);
    QCOMPARE(coveredRange(data[0].compared->before), std::optional(before));
    QCOMPARE(coveredRange(data[0].compared->now), std::optional(february));
    QCOMPARE(coveredRange(*data[0].usage), std::optional(february));
}

void tst_ExportRun::projectsWhereThereIsAnAllowance()
{
    const RunningSandbox sandbox;
    Client client(sandbox.address().url, sandbox.address().adminToken);
    const QDateTime now(today, QTime(12, 0), utc);
    QList<ExportedOrganization> data;
    QString known;
    const auto run = [&](const ExportOrder &order) {
        data.clear();
        auto *made = new ExportRun(client.client, order, today,
                                   [&](const Result<QList<ExportedOrganization>> &result) {
                                       if (result)
                                           data = *result;
                                   });
        made->project(
            [&](const QString &id) {
                return id == known ? std::optional(Credits(1'000'000)) : std::nullopt;
            },
            now);
        made->start();
    };
    ExportOrder order {.subject = ExportSubject::Usage, .compares = true};
    order.organizations = {vision.text};
    run(order);
    QTRY_COMPARE(data.size(), 1);
    QVERIFY(!data[0].pace); // nobody has entered one
    known = data[0].organization.id;
    run(order);
    QTRY_COMPARE(data.size(), 1);
    QVERIFY(data[0].pace);
    const CreditPace &pace = *data[0].pace;
    QCOMPARE(pace.period, wholePeriod(*coveredRange(*data[0].usage)));
    QCOMPARE(pace.allowance, std::optional(Credits(1'000'000)));
    QCOMPARE(pace.today, today);
    QVERIFY(pace.projection);
    // Other days are not the allowance's period.
    order.range = DateRange {QDate(2026, 2, 1), QDate(2026, 3, 1)};
    run(order);
    QTRY_COMPARE(data.size(), 1);
    QVERIFY(!data[0].pace);
}

void tst_ExportRun::takesAllowancesFromTheSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    Settings settings;
    Profile profile;
    profile.id = QStringLiteral("p-1");
    profile.name = profile.id;
    profile.address = QUrl(defaultApiAddress());
    settings.profiles = {recordOf(profile)};
    settings.allowances.insert(QStringLiteral("p-1.o-1"), QStringLiteral("12.5"));
    settings.allowances.insert(QStringLiteral("o-2"), QStringLiteral("7"));
    settings.allowances.insert(QStringLiteral("o-3@api.ubiops.com"), QStringLiteral("8"));
    QVERIFY(settings.save(Settings::defaultPath()));
    // Whether the token comes from the environment or from a profile: it is the same service.
    Connection connection;
    connection.address = profile.address;
    for (const QString &asker : {QString(), profile.id}) {
        connection.profile = asker;
        const AllowanceOf of = storedAllowances(connection);
        QCOMPARE(of(QStringLiteral("o-1")), Credits::fromNumber("12.5"));
        QCOMPARE(of(QStringLiteral("o-2")), std::optional(Credits(7)));
        QCOMPARE(of(QStringLiteral("o-3")), std::optional(Credits(8)));
        QVERIFY(!of(QStringLiteral("o-4")));
    }
    connection.address = QUrl(QStringLiteral("https://elsewhere/v2.1"));
    QVERIFY(!storedAllowances(connection)(QStringLiteral("o-1")));
    QVERIFY(QFile::remove(Settings::defaultPath()));
}

void tst_ExportRun::namesWhatIsMissing()
{
    const RunningSandbox sandbox;
    Client client(sandbox.address().url, sandbox.address().adminToken);
    Ending ending;
    (new ExportRun(client.client, {.organizations = {QStringLiteral("nobody-here")}}, today,
                   ending.callback()))
        ->start();
    QTRY_VERIFY(ending.isThere());
    QCOMPARE(ending.problem(),
             QStringLiteral("You are in no organization with the name \"nobody-here\"."));
}

void tst_ExportRun::saysWhereThereIsNoFigure()
{
    ExportedOrganization silent;
    silent.organization.name.text = QStringLiteral("silent");
    silent.usage = OrganizationUsage();
    ExportOrder order;
    order.subject = ExportSubject::Usage;
    const QDateTime now = today.startOfDay(utc);
    QCOMPARE(exportRemarks({silent}, order, now),
             QStringList {QStringLiteral(
                 "silent: The service gave no figure of the current subscription period.")});
    // Of days that were asked for it is known which they are.
    order.range = DateRange {today.addDays(-2), today};
    silent.usage->flaws.missing = {*order.range};
    QVERIFY(exportRemarks({silent}, order, now)
                .first()
                .startsWith(QStringLiteral("silent: For 2 day(s) the service gave no figure")));
}

void tst_ExportRun::saysWhichOrganizationFailed()
{
    Peer peer;
    peer.setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        const bool isList = request.target.endsWith("/organizations");
        socket.write(isList ? Peer::answer(200, R"([{"id": "1", "name": "acme",
                                  "creation_date": "2026-01-01T00:00:00Z"}])")
                            : Peer::answer(403, R"({"error": "Not for you."})"));
    });
    Client client(peer.address(), QStringLiteral("secret"));
    Ending ending;
    (new ExportRun(client.client, {.subject = ExportSubject::Usage}, today, ending.callback()))
        ->start();
    QTRY_VERIFY(ending.isThere());
    QCOMPARE(ending.problem(), QStringLiteral("acme: Not for you."));
}

void tst_ExportRun::memberGetsWhatMembersMayKnow()
{
    Peer peer;
    peer.setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        const bool isList = request.target.endsWith("/organizations");
        socket.write(isList ? Peer::answer(200, R"([{"id": "1", "name": "acme",
                                  "creation_date": "2026-01-01T00:00:00Z"}])")
                            : Peer::answer(403, R"({"error": "Not for you."})"));
    });
    Client client(peer.address(), QStringLiteral("secret"));
    Ending ending;
    (new ExportRun(client.client, {}, today, ending.callback()))->start();
    QTRY_VERIFY(ending.isThere());
    QVERIFY2(ending.file().endsWith("\r\n1,acme,,,2026-01-01T00:00:00Z,,,,,,,\r\n"),
             ending.file().constData());
}

QTEST_GUILESS_MAIN(tst_ExportRun)
#include "tst_exportrun.moc"

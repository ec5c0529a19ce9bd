// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/usageapi.h"
#include "base/utc.h"
#include "controllers/allowancecontroller.h"
#include "controllers/allowances.h"
#include "domain/profile.h"
#include "support/peer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace steward;
using namespace steward::test;

class tst_AllowanceController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void loadsNothingUntilItIsNeeded();
    void looksAtFourWeeksAndThePeriod();
    void warnsOnceForEachCrossing();
    void remembersWhatWasTold();
    void keepsWhatIsThereWhenARefreshFails();
    void forgetsTheOrganizationBefore();
    void keysAreOfOneService();
    void readsKeysOfProfiles();
    void readsKeysWithoutAProfile();
    void keepsNothingOfADemo();
    void ignoresWhatItCannotRead();

private:
    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageApi> m_api;
    std::unique_ptr<Allowances> m_allowances;
    std::unique_ptr<AllowanceController> m_controller;
    QDateTime m_now;
};

namespace {

const OrganizationName acme {QStringLiteral("acme")};
const QString key = QStringLiteral("work.o1");
const DateRange period {QDate(2026, 11, 10), QDate(2026, 12, 10)};

/// Each day that is asked for used 10 credits, up to and with 19 November.
void answerTenADay(const PeerRequest &request, QTcpSocket &socket)
{
    const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
    const auto day = [&](const char *name) {
        return QDate::fromString(query.queryItemValue(QLatin1StringView(name)), Qt::ISODate);
    };
    QByteArrayList points;
    for (QDate at = day("start_date"); at < day("end_date"); at = at.addDays(1)) {
        points.append(R"({"start_date": ")" + at.toString(Qt::ISODate).toLatin1()
                      + R"(T00:00:00Z", "end_date": ")"
                      + at.addDays(1).toString(Qt::ISODate).toLatin1() + R"(T00:00:00Z", "value": )"
                      + (at < QDate(2026, 11, 20) ? "10" : "0") + "}");
    }
    socket.write(
        Peer::answer(200, R"({"interval": "day", "data_organization": [)" + points.join(",")
                              + R"(], "data_projects": [], "data_deleted_projects": []})"));
}

} // namespace

void tst_AllowanceController::init()
{
    m_now = QDateTime(QDate(2026, 11, 20), QTime(0, 0), utc);
    m_peer = std::make_unique<Peer>();
    m_peer->setHandler(answerTenADay);
    m_client = std::make_unique<ApiClient>();
    Connection connection;
    connection.address = m_peer->address();
    connection.credential = Credential::fromToken(QStringLiteral("secret"));
    m_client->setConnection(connection);
    m_api = std::make_unique<UsageApi>(*m_client);
    m_allowances = std::make_unique<Allowances>();
    m_controller =
        std::make_unique<AllowanceController>(*m_api, *m_allowances, [this] { return m_now; });
    m_controller->setOrganization(acme, key);
}

void tst_AllowanceController::cleanup()
{
    m_controller.reset();
    m_allowances.reset();
    m_api.reset();
    m_client.reset();
    m_peer.reset();
}

void tst_AllowanceController::loadsNothingUntilItIsNeeded()
{
    m_controller->setPeriod(period);
    m_controller->refresh();
    QVERIFY(!m_controller->isLoading());
    QCOMPARE(m_peer->requests().size(), 0);
    m_controller->want();
    QVERIFY(m_controller->isLoading());
    QTRY_VERIFY(m_controller->pace());
    QCOMPARE(m_controller->pace()->used, Credits(100));
    QCOMPARE(m_controller->pace()->state, PaceState::Unknown);
    QCOMPARE(m_controller->table().rowCount(), 30);
    m_controller->want();
    QCOMPARE(m_peer->requests().size(), 1);
}

void tst_AllowanceController::looksAtFourWeeksAndThePeriod()
{
    m_controller->want(); // before the period is known
    QCOMPARE(m_peer->requests().size(), 0);
    m_controller->setPeriod(period);
    QTRY_VERIFY(m_controller->pace());
    QVERIFY(m_peer->requests().at(0).target.contains("start_date=2026-10-23"));
    QVERIFY(m_peer->requests().at(0).target.contains("end_date=2026-11-21"));
    // 100 so far, and 10 on each of the 20 days that are left.
    QCOMPARE(m_controller->pace()->projection->expected.last(), 300.0);
    m_controller->setPeriod(period);
    QVERIFY(m_controller->hasData()); // the same period is nothing new
}

void tst_AllowanceController::warnsOnceForEachCrossing()
{
    QSignalSpy crossed(m_controller.get(), &AllowanceController::crossed);
    m_controller->setPeriod(period);
    m_controller->setAllowance(Credits(1000));
    QTRY_VERIFY(m_controller->pace());
    QCOMPARE(m_controller->pace()->state, PaceState::Fine);
    QCOMPARE(crossed.count(), 0);
    m_controller->setAllowance(Credits(200)); // half of it at a third of the time
    QCOMPARE(m_controller->pace()->state, PaceState::Ahead);
    QCOMPARE(m_controller->pace()->runsOut, std::optional(QDate(2026, 11, 29)));
    QCOMPARE(crossed.count(), 1);
    QCOMPARE(crossed.first().first().value<OrganizationName>(), acme);
    m_controller->refresh();
    QTRY_VERIFY(!m_controller->isLoading());
    QCOMPARE(crossed.count(), 1);
    m_controller->setAllowance(Credits(100));
    QCOMPARE(m_controller->pace()->state, PaceState::UsedUp);
    QCOMPARE(crossed.count(), 2);
    m_controller->setAllowance({});
    QCOMPARE(m_controller->pace()->state, PaceState::Unknown);
}

void tst_AllowanceController::remembersWhatWasTold()
{
    m_controller->setPeriod(period);
    m_controller->setAllowance(Credits(200));
    QTRY_VERIFY(m_controller->pace());
    Settings settings;
    m_allowances->save(settings);
    QCOMPARE(settings.allowances, (QHash<QString, QString> {{key, QStringLiteral("200")}}));
    QCOMPARE(settings.paceMarks,
             (QHash<QString, QString> {{key, QStringLiteral("2026-11-10 ahead")}}));

    Allowances restored;
    restored.restore(settings);
    AllowanceController next(*m_api, restored, [this] { return m_now; });
    QSignalSpy crossed(&next, &AllowanceController::crossed);
    next.setOrganization(acme, key);
    QCOMPARE(next.allowance(), std::optional(Credits(200)));
    next.setPeriod(period);
    QTRY_VERIFY(next.pace());
    QCOMPARE(next.pace()->state, PaceState::Ahead);
    QCOMPARE(crossed.count(), 0);
}

void tst_AllowanceController::keepsWhatIsThereWhenARefreshFails()
{
    m_controller->setPeriod(period);
    m_controller->want();
    QTRY_VERIFY(m_controller->pace());
    m_peer->setAnswer(Peer::answer(500, R"({"error": "It broke."})"));
    m_controller->refresh();
    QTRY_VERIFY(m_controller->error());
    QVERIFY(m_controller->pace());
    QCOMPARE(m_controller->pace()->used, Credits(100));
}

void tst_AllowanceController::forgetsTheOrganizationBefore()
{
    m_controller->setPeriod(period);
    m_controller->setAllowance(Credits(200));
    QTRY_VERIFY(m_controller->pace());
    const QAbstractItemModelTester tester(&m_controller->table());
    m_controller->setOrganization({QStringLiteral("other")}, QStringLiteral("work.o2"));
    QVERIFY(!m_controller->pace() && !m_controller->hasData() && !m_controller->allowance());
    QCOMPARE(m_controller->table().rowCount(), 0);
    m_controller->setOrganization(acme, key);
    QCOMPARE(m_controller->allowance(), std::optional(Credits(200)));
}

void tst_AllowanceController::keysAreOfOneService()
{
    Connection environment;
    environment.address = QUrl(QStringLiteral("https://api.ubiops.com/v2.1"));
    Connection profile = environment;
    profile.profile = QStringLiteral("p1");
    Connection newer = environment;
    newer.address = QUrl(QStringLiteral("https://api.ubiops.com:443/v3"));
    Connection other = environment;
    other.address = QUrl(QStringLiteral("http://127.0.0.1:8080/v2.1"));
    Connection demo = other;
    demo.isDemo = true;
    const QString id = QStringLiteral("o/1");
    QCOMPARE(allowanceKey(environment, id), QStringLiteral("o_1@api.ubiops.com"));
    QCOMPARE(allowanceKey(profile, id), allowanceKey(environment, id));
    QCOMPARE(allowanceKey(newer, id), allowanceKey(environment, id));
    QCOMPARE(allowanceKey(other, id), QStringLiteral("o_1@127.0.0.1:8080"));
    QVERIFY(allowanceKey(demo, id) != allowanceKey(other, id));
}

void tst_AllowanceController::readsKeysOfProfiles()
{
    const auto profile = [](const QString &id, const QString &address) {
        Profile result;
        result.id = id;
        result.name = id;
        result.address = QUrl(address);
        return recordOf(result);
    };
    Settings settings;
    settings.profiles = {profile(QStringLiteral("p1"), defaultApiAddress()),
                         profile(QStringLiteral("p2"), defaultApiAddress()),
                         profile(QStringLiteral("p3"), QStringLiteral("https://elsewhere/v2.1"))};
    settings.profile = QStringLiteral("p2");
    settings.allowances = {{QStringLiteral("p1.o1"), QStringLiteral("100")},
                           {QStringLiteral("p2.o1"), QStringLiteral("200")},
                           {QStringLiteral("p3.o1"), QStringLiteral("300")},
                           {QStringLiteral("p1.o2"), QStringLiteral("400")},
                           {QStringLiteral("gone.o3"), QStringLiteral("500")}};
    settings.paceMarks = {{QStringLiteral("p1.o1"), QStringLiteral("2026-11-10 used-up")},
                          {QStringLiteral("p2.o1"), QStringLiteral("2026-11-10 ahead")}};
    Allowances allowances;
    allowances.restore(settings);
    Connection environment;
    environment.address = QUrl(defaultApiAddress());
    const QString first = allowanceKey(environment, QStringLiteral("o1"));
    const QString second = allowanceKey(environment, QStringLiteral("o2"));
    QCOMPARE(allowances.of(first), std::optional(Credits(200)));
    QCOMPARE(allowances.markOf(first).told, PaceState::Ahead);
    QCOMPARE(allowances.of(second), std::optional(Credits(400)));

    Settings saved = settings;
    allowances.save(saved);
    QCOMPARE(saved.allowances, (QHash<QString, QString> {
                                   {first, QStringLiteral("200")},
                                   {second, QStringLiteral("400")},
                                   {QStringLiteral("o1@elsewhere"), QStringLiteral("300")},
                                   {QStringLiteral("gone.o3"), QStringLiteral("500")},
                               }));
    Allowances again;
    again.restore(saved);
    QCOMPARE(again.of(first), std::optional(Credits(200)));
}

void tst_AllowanceController::readsKeysWithoutAProfile()
{
    Settings settings;
    settings.allowances = {{QStringLiteral("o1"), QStringLiteral("100")}};
    settings.paceMarks = {{QStringLiteral("o1"), QStringLiteral("2026-11-10 ahead")}};
    Allowances allowances;
    allowances.restore(settings);
    Connection environment;
    environment.address = QUrl(defaultApiAddress());
    const QString found = allowanceKey(environment, QStringLiteral("o1"));
    QCOMPARE(allowances.of(found), std::optional(Credits(100)));
    QCOMPARE(allowances.markOf(found).told, PaceState::Ahead);
    allowances.set(found, {});
    QVERIFY(!allowances.of(found));
    allowances.save(settings);
    QVERIFY(settings.allowances.isEmpty() && settings.paceMarks.isEmpty());
}

void tst_AllowanceController::keepsNothingOfADemo()
{
    Connection demo;
    demo.isDemo = true;
    const QString demoKey = allowanceKey(demo, QStringLiteral("o1"));
    m_allowances->set(demoKey, Credits(5));
    QCOMPARE(m_allowances->of(demoKey), std::optional(Credits(5)));
    Settings settings;
    m_allowances->save(settings);
    QVERIFY(settings.allowances.isEmpty());
    m_allowances->set(demoKey, Credits());
    QVERIFY(!m_allowances->of(demoKey));
}

void tst_AllowanceController::ignoresWhatItCannotRead()
{
    Settings settings;
    settings.allowances = {{QStringLiteral("a"), QStringLiteral("many")},
                           {QStringLiteral("b"), QStringLiteral("-5")},
                           {QStringLiteral("c"), QStringLiteral("1e999")},
                           {QStringLiteral("d"), QStringLiteral("0.5")}};
    settings.paceMarks = {{QStringLiteral("d"), QStringLiteral("yesterday loud")}};
    Allowances allowances;
    allowances.restore(settings);
    for (const char *name : {"a", "b", "c"})
        QVERIFY(!allowances.of(QString::fromLatin1(name)));
    QCOMPARE(allowances.of(QStringLiteral("d")), Credits::fromNumber("0.5"));
    QCOMPARE(allowances.markOf(QStringLiteral("d")), PaceMark());
}

QTEST_GUILESS_MAIN(tst_AllowanceController)
#include "tst_allowancecontroller.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/usageapi.h"
#include "base/utc.h"
#include "controllers/allowances.h"
#include "controllers/allusagecontroller.h"
#include "support/peer.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <utility>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// The credits of all organizations while another range is on its way.
class tst_AllUsageController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oldFiguresStayUntilNewOnesCome();
    void oldFiguresStayWhereNothingComes();
    void failuresAreOfWhatWasAsked();
    void goesBackToWhatIsShown();

private:
    void choose(UsageRange range);
    /// Answers what has been asked so far: with a credit a day, or \a status.
    void answerAll(int status = 200);
    void answer(const PeerRequest &request, QTcpSocket &socket, int status);
    QString credits(int row) const
    {
        return m_controller->table().index(row, AllUsageTableModel::CreditsUsed).data().toString();
    }

    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageApi> m_api;
    std::unique_ptr<Allowances> m_allowances;
    std::unique_ptr<AllUsageController> m_controller;
    QList<std::pair<PeerRequest, QPointer<QTcpSocket>>> m_held;
    bool m_holds = false;
};

namespace {

const DateRange november {QDate(2026, 11, 1), QDate(2026, 11, 21)};
const DateRange october {QDate(2026, 10, 1), QDate(2026, 11, 1)};

} // namespace

void tst_AllUsageController::init()
{
    m_held.clear();
    m_holds = false;
    m_peer = std::make_unique<Peer>();
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        if (m_holds)
            m_held.append({request, &socket});
        else
            answer(request, socket, 200);
    });
    m_client = std::make_unique<ApiClient>();
    Connection connection;
    connection.address = m_peer->address();
    connection.credential = Credential::fromToken(u"secret"_s);
    m_client->setConnection(connection);
    m_api = std::make_unique<UsageApi>(*m_client);
    m_allowances = std::make_unique<Allowances>();
    m_controller = std::make_unique<AllUsageController>(
        *m_api, *m_allowances, [] { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), utc); });
    QList<Organization> organizations;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        Organization organization;
        organization.id = u"id-"_s + name;
        organization.name.text = name;
        organization.creationDate = QDateTime(QDate(2020, 1, 1), QTime(0, 0), utc);
        organizations.append(organization);
    }
    m_controller->setOrganizations(organizations);
    choose(UsageRange::ThisMonth);
    QTRY_VERIFY(m_controller->hasData());
    QCOMPARE(m_controller->range()->start, november.start);
    QVERIFY(!m_controller->breakdown().total.isZero());
}

void tst_AllUsageController::cleanup()
{
    m_controller.reset();
    m_allowances.reset();
    m_api.reset();
    m_client.reset();
    m_peer.reset();
}

void tst_AllUsageController::choose(UsageRange range)
{
    m_controller->setSelection({range, Interval::Day, {}});
    m_controller->refresh();
}

void tst_AllUsageController::answer(const PeerRequest &request, QTcpSocket &socket, int status)
{
    if (status != 200) {
        socket.write(Peer::answer(status, R"({"error": "It broke."})"));
        return;
    }
    const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
    const auto day = [&](const char *name) {
        return QDate::fromString(query.queryItemValue(QLatin1StringView(name)), Qt::ISODate);
    };
    QByteArrayList points;
    for (QDate at = day("start_date"); at < day("end_date"); at = at.addDays(1)) {
        points.append(R"({"start_date": ")" + at.toString(Qt::ISODate).toLatin1()
                      + R"(T00:00:00Z", "end_date": ")"
                      + at.addDays(1).toString(Qt::ISODate).toLatin1()
                      + R"(T00:00:00Z", "value": 1})");
    }
    socket.write(
        Peer::answer(200, R"({"interval": "day", "data_organization": [)" + points.join(",")
                              + R"(], "data_projects": [], "data_deleted_projects": []})"));
}

void tst_AllUsageController::answerAll(int status)
{
    for (const auto &[request, socket] : std::exchange(m_held, {})) {
        if (socket)
            answer(request, *socket, status);
    }
}

void tst_AllUsageController::oldFiguresStayUntilNewOnesCome()
{
    const UsageBreakdown before = m_controller->breakdown();
    const QString shown = credits(0);
    m_holds = true;
    choose(UsageRange::LastMonth);
    QTRY_VERIFY(!m_held.isEmpty());
    QVERIFY(m_controller->isLoading() && m_controller->remaining() > 0);
    QCOMPARE(m_controller->breakdown(), before);
    QCOMPARE(credits(0), shown);
    // They say of which days they are, and what is awaited.
    QCOMPARE(m_controller->range()->start, november.start);
    QCOMPARE(m_controller->shownSelection().range, UsageRange::ThisMonth);
    QCOMPARE(m_controller->awaitedRange(), std::optional(october));

    m_holds = false;
    answerAll();
    QTRY_COMPARE(m_controller->range(), std::optional(october));
    QVERIFY(!m_controller->awaitedRange());
    QTRY_VERIFY(!m_controller->isLoading());
    QCOMPARE(m_controller->breakdown().total, Credits(2 * 31));
    QCOMPARE(m_controller->breakdown().buckets.size(), 31);
    QCOMPARE(credits(0), u"31.00"_s);
}

void tst_AllUsageController::oldFiguresStayWhereNothingComes()
{
    const UsageBreakdown before = m_controller->breakdown();
    const QString shown = credits(0);
    m_holds = true;
    choose(UsageRange::LastMonth);
    while (m_controller->isLoading()) {
        QTRY_VERIFY(!m_held.isEmpty() || !m_controller->isLoading());
        answerAll(404);
    }
    QCOMPARE(m_controller->breakdown(), before);
    QCOMPARE(m_controller->range()->start, november.start);
    QCOMPARE(m_controller->awaitedRange(), std::optional(october));
    QCOMPARE(credits(0), shown);
    const QModelIndex cell = m_controller->table().index(0, int(AllUsageTableModel::CreditsUsed));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty()); // why there are no others
}

void tst_AllUsageController::failuresAreOfWhatWasAsked()
{
    m_holds = true;
    choose(UsageRange::LastMonth);
    QTRY_VERIFY(m_held.size() == 3); // as many as are asked at once: all of one, and the other
    for (const auto &[request, socket] : std::exchange(m_held, {}))
        answer(request, *socket, request.target.contains("/two/") ? 200 : 404);
    m_holds = false;
    QTRY_VERIFY(!m_controller->isLoading());
    answerAll();
    // The old figure of the one that cannot be asked is none of the new days.
    QCOMPARE(m_controller->range(), std::optional(october));
    QCOMPARE(credits(0), u"—"_s);
    QCOMPARE(credits(1), u"31.00"_s);
}

void tst_AllUsageController::goesBackToWhatIsShown()
{
    const UsageBreakdown before = m_controller->breakdown();
    m_holds = true;
    choose(UsageRange::LastMonth);
    QVERIFY(m_controller->awaitedRange());
    choose(UsageRange::ThisMonth);
    QVERIFY(!m_controller->awaitedRange());
    m_holds = false;
    QTRY_VERIFY(!m_held.isEmpty() || !m_controller->isLoading());
    answerAll();
    QTRY_VERIFY(!m_controller->isLoading());
    QCOMPARE(m_controller->breakdown(), before);
}

QTEST_GUILESS_MAIN(tst_AllUsageController)
#include "tst_allusagecontroller.moc"

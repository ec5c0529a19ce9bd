// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "controllers/organizationscontroller.h"
#include "controllers/peoplecontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "support/crowdservice.h"
#include "support/poolhold.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace steward;
using namespace steward::test;

/// Everybody in all organizations: many are put together on the thread pool.
class tst_PeopleController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsHowManyAreLeftFromTheStart();
    void isLoadingUntilManyArePutTogether();
    void showsWhatWasReadLast();
    void forgetsWhatIsOnItsWay();
    void staysWhereNothingIsNew();

private:
    PeopleController &people() const { return m_workspace->people(); }
    bool read();
    bool readAndHold();

    std::unique_ptr<CrowdService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<PoolHold> m_hold; ///< so that nothing is made there before the test wants it
};

namespace {

constexpr int crowd = 2'500;

} // namespace

void tst_PeopleController::init()
{
    m_service = std::make_unique<CrowdService>();
    for (int i = 1; i < crowd; ++i)
        m_service->add("acme", "user" + QByteArray::number(i) + "@example.com");
    m_client = std::make_unique<ApiClient>();
    m_workspace = std::make_unique<Workspace>(*m_client);
    Connection connection;
    connection.address = m_service->address();
    connection.credential = Credential::fromToken(QStringLiteral("secret"));
    m_workspace->session().connectTo(connection, [](const Result<Done> &) {});
    QTRY_VERIFY(m_workspace->organizations().hasData());
}

void tst_PeopleController::cleanup()
{
    m_hold.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_workspace.reset();
    m_client.reset();
    m_service.reset();
}

bool tst_PeopleController::read()
{
    people().refresh();
    return QTest::qWaitFor([this] { return !people().isLoading(); }, 20'000);
}

/// Reads everybody, and holds the pool before they are put together.
bool tst_PeopleController::readAndHold()
{
    QObject asked;
    connect(&people(), &PeopleController::progressed, &asked, [this] {
        if (people().left() == 0)
            m_hold.emplace();
    });
    people().refresh();
    return QTest::qWaitFor([this] { return m_hold.has_value(); }, 20'000);
}

void tst_PeopleController::tellsHowManyAreLeftFromTheStart()
{
    QList<int> left;
    connect(&people(), &LoadingController::statusChanged, this, [&] {
        if (people().isLoading())
            left.append(people().left());
    });
    QVERIFY(read());
    QCOMPARE(left, QList<int> {m_workspace->organizations().model().rowCount()});
}

void tst_PeopleController::isLoadingUntilManyArePutTogether()
{
    QVERIFY(readAndHold());
    QVERIFY(people().isLoading());
    QVERIFY(!people().hasData());
    QCOMPARE(people().model().rowCount(), 0);
    m_hold.reset();
    QTRY_VERIFY(!people().isLoading());
    QVERIFY(people().hasData());
    QCOMPARE(people().model().rowCount(), crowd);
}

void tst_PeopleController::showsWhatWasReadLast()
{
    QSignalSpy reset(&people().model(), &QAbstractItemModel::modelReset);
    QVERIFY(readAndHold());
    m_service->add("acme", "late@example.com");
    people().refresh();
    m_hold.reset();
    QTRY_VERIFY(!people().isLoading());
    QCOMPARE(people().model().rowCount(), crowd + 1);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(reset.count(), 1);
}

void tst_PeopleController::forgetsWhatIsOnItsWay()
{
    QVERIFY(readAndHold());
    people().clear();
    m_hold.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!people().isLoading());
    QVERIFY(!people().hasData());
    QCOMPARE(people().model().rowCount(), 0);
}

/// Whoever has selected somebody goes on with that.
void tst_PeopleController::staysWhereNothingIsNew()
{
    QVERIFY(read());
    QSignalSpy reset(&people().model(), &QAbstractItemModel::modelReset);
    QVERIFY(read());
    QCOMPARE(reset.count(), 0);
    m_service->add("acme", "late@example.com");
    QVERIFY(read());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(people().model().rowCount(), crowd + 1);
}

QTEST_GUILESS_MAIN(tst_PeopleController)
#include "tst_peoplecontroller.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "controllers/accessrunner.h"
#include "controllers/activitycontroller.h"
#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/openruns.h"
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "journal/journal.h"
#include "support/crowdservice.h"
#include "support/outcome.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Reaction = CrowdService::Reaction;
using Stage = AccessRunner::State;

/// Runs at whose end it is not known what became of some of their changes, while the program goes
/// on.
class tst_DoubtfulRuns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void settlesWhatWasMade();
    void offersWhatWasNotMade();
    void offersOnceMoreWhatAResumedRunLeaves();

private:
    /// Runs to its end; what becomes of one of its changes cannot be known: it is dropped before or
    /// after it is made, and nothing can be read from then on.
    void runWith(Reaction lost);
    void startOver(const JournalRun &run);
    void letRead();
    JournalRun journaled();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CrowdService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

constexpr int count = 3;

QStringList outcomes(const ActivityTableModel &activity)
{
    QStringList texts;
    for (int row = 0; row < activity.rowCount(); ++row)
        texts.append(activity.index(row, ActivityTableModel::Outcome).data().toString());
    return texts;
}

} // namespace

void tst_DoubtfulRuns::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<CrowdService>();
    m_client = std::make_unique<ApiClient>();
    m_workspace = std::make_unique<Workspace>(*m_client, systemClock, m_home->path());
    constexpr std::chrono::milliseconds pause {1};
    m_workspace->changes().setPause(pause);
    m_workspace->leftovers().setPause(pause);
    m_workspace->runner().setPause(pause);
    Connection connection;
    connection.name = u"Test"_s;
    connection.address = m_service->address();
    connection.credential = Credential::fromToken(u"secret"_s);
    m_workspace->session().connectTo(connection, [](const Result<Done> &) {});
    QTRY_VERIFY(m_workspace->organizations().hasData() && m_workspace->session().currentUser());
}

void tst_DoubtfulRuns::cleanup()
{
    m_workspace.reset();
    m_client.reset();
    m_service.reset();
}

void tst_DoubtfulRuns::runWith(Reaction lost)
{
    bool isLost = false;
    m_service->setJudge([lost, isLost](const PeerRequest &request, int) mutable {
        if (request.isChange() && request.body.contains("person1@")) {
            isLost = true;
            return lost;
        }
        return isLost && !request.isChange() ? Reaction::Break : Reaction::Obey;
    });
    QList<AccessStep> steps;
    for (int i = 0; i < count; ++i)
        steps.append(
            {{u"acme"_s}, u"person%1@example.com"_s.arg(i), {}, Access::None, Access::Regular});
    m_workspace->runner().start(RunSource::Roster, steps);
    QTRY_COMPARE(m_workspace->runner().state(), Stage::Over);
    QCOMPARE(m_workspace->runner().progress().done, count - 1);
    QCOMPARE(m_workspace->runner().progress().inDoubt, 1);
    QCOMPARE(journaled().state, RunState::Open);
}

/// The service can be read again, and somebody looks at what it has.
void tst_DoubtfulRuns::letRead()
{
    m_service->setJudge({});
    m_workspace->organizations().refresh();
}

JournalRun tst_DoubtfulRuns::journaled()
{
    Outcome<std::optional<JournalRun>> read;
    m_workspace->changes().journal().run(m_workspace->runner().run(), this, read.callback());
    if (!QTest::qWaitFor([&] { return read.count() == 1; }) || !read.succeeded() || !read.value())
        return {};
    return *read.value();
}

void tst_DoubtfulRuns::settlesWhatWasMade()
{
    m_workspace->allActivity().setWatched(true);
    runWith(Reaction::DropAfter);
    QTRY_VERIFY(outcomes(m_workspace->allActivity().model()).contains(u"Under way"_s));
    letRead();
    QTRY_COMPARE(journaled().state, RunState::Finished);
    QCOMPARE(journaled().lines[1].settlement->fate, Fate::Done);
    // Who looks at what was changed sees it, too.
    const ActivityTableModel &activity = m_workspace->allActivity().model();
    const auto isDone = [](const QString &outcome) { return outcome == u"Done"_s; };
    QTRY_VERIFY(activity.rowCount() == count && std::ranges::all_of(outcomes(activity), isDone));
    QVERIFY(!m_workspace->openRuns().last());
    QCOMPARE(m_service->madeCount(), count);
}

void tst_DoubtfulRuns::offersWhatWasNotMade()
{
    runWith(Reaction::DropBefore);
    letRead();
    QTRY_VERIFY(m_workspace->openRuns().last());
    QCOMPARE(m_workspace->openRuns().last()->done, count - 1);
    startOver(journaled());
    QCOMPARE(m_service->madeCount(), count);
    QVERIFY(!m_workspace->openRuns().last());
}

void tst_DoubtfulRuns::startOver(const JournalRun &run)
{
    m_workspace->openRuns().resume(run);
    QTRY_COMPARE(m_workspace->runner().state(), Stage::Over);
}

/// It is offered as long as something of it is left, not at the next start alone.
void tst_DoubtfulRuns::offersOnceMoreWhatAResumedRunLeaves()
{
    runWith(Reaction::DropBefore);
    letRead();
    QTRY_VERIFY(m_workspace->openRuns().last());
    bool isLost = false;
    m_service->setJudge([isLost](const PeerRequest &request, int) mutable {
        isLost = isLost || request.isChange();
        const Reaction otherwise = isLost ? Reaction::Break : Reaction::Obey;
        return request.isChange() ? Reaction::DropBefore : otherwise;
    });
    startOver(journaled());
    QCOMPARE(m_workspace->runner().progress().inDoubt, 1);
    QVERIFY(!m_workspace->openRuns().last());
    letRead();
    QTRY_VERIFY(m_workspace->openRuns().last());
    startOver(journaled());
    QCOMPARE(m_service->madeCount(), count);
    QCOMPARE(journaled().state, RunState::Finished);
}

QTEST_GUILESS_MAIN(tst_DoubtfulRuns)
#include "tst_doubtfulruns.moc"

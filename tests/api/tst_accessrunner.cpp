// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessrunner.h"

#include "api/apiclient.h"
#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/runrest.h"
#include "journal/journal.h"
#include "support/crowdservice.h"
#include "support/outcome.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Reaction = CrowdService::Reaction;
using Stage = AccessRunner::State;

/// Plans carried out against a service with many members.
class tst_AccessRunner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void makesEveryStep();
    void givesBeforeItTakes();
    void reportsWhatHasChangedSince();
    void goesOnAfterARefusal();
    void goesOnAfterAnAnswerOfItsOwnToOneStep_data();
    void goesOnAfterAnAnswerOfItsOwnToOneStep();
    void triesAgainWhatTheServiceBrokeDownOver();
    void pausesWhereEveryStepIsRedirected();
    void endsWhereTheLastStepIsRedirected();
    void waitsWhereTheServiceIsAskedTooMuch();
    void comparesAnewAfterAWait_data();
    void comparesAnewAfterAWait();
    void goesOnAfterAWaitWhereOneStepFails();
    void goesOnHoweverLittleTheServiceTakes();
    void findsOutWhatBecameOfALostAnswer();
    void pausesWhereThereIsNoWay();
    void pausesAndGoesOn();
    void pausesWhereSomebodyElseMaySignIn();
    void cancels();
    void endsWhereTheLastStepUnderWayFails();
    void triesAgainWhatFailedWhileItWasPaused();
    void leavesARunForAnotherTime();
    void goesOnWhereAnotherRunEnded();
    void settlesWhatAnotherRunLeftOpen();
    void saysWhyItStaysInDoubt();
    void leavesOutWhatIsOvertakenWhileItIsPaused();
    void leavesOutWhatIsOvertakenUnlessItIsChosen();
    void isPlannedAnew();
    void staysOpenForWhatIsPostponed();
    void sendsNothingThatIsNotWrittenDown();
    void isFasterThanOneAtATime();

private:
    AccessStep addition(int number, Access access = Access::Regular) const;
    AccessStep step(const QByteArray &email, Access before, Access after) const;
    QList<AccessStep> additions(int count) const;
    bool finish(int patienceMs = 20'000);
    /// How often it was asked what organizations there are.
    int nameReadings() const;
    /// Does this once some steps are done and others are not.
    void afterSome(const std::function<void()> &act);
    QList<StepState> states() const;
    JournalRun journaled(const QString &id);
    void overtake(const QByteArray &email);
    JournalRun interrupted(const QList<AccessStep> &steps);
    /// The step at \a place was sent, and nobody knows what became of it.
    JournalEntry leaveOpen(const JournalRun &run, int place);
    /// Of all entries, the first one first.
    QList<Fate> fates();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CrowdService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Journal> m_demoJournal;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<AccessRunner> m_runner;
};

namespace {

const OrganizationName crowd {u"acme"_s};

QByteArray nameOf(int number)
{
    return "person" + QByteArray::number(number) + "@example.com";
}

} // namespace

void tst_AccessRunner::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<CrowdService>();
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({u"Test"_s, m_service->address(), Credential::fromToken(u"secret"_s)});
    m_journal = std::make_unique<Journal>(m_home->filePath(u"data"_s));
    m_demoJournal = std::make_unique<Journal>(QString());
    m_changes = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_demoJournal, systemClock);
    m_changes->setPause(std::chrono::milliseconds(1));
    m_runner = std::make_unique<AccessRunner>(*m_client, *m_changes, systemClock);
    m_runner->setPause(std::chrono::milliseconds(1));
    connect(m_changes.get(), &ChangeRunner::leftOpen, m_runner.get(), &AccessRunner::takeOpen);
}

void tst_AccessRunner::cleanup()
{
    m_runner.reset();
    m_changes.reset();
    m_demoJournal.reset();
    m_journal.reset();
    m_client.reset();
    m_service.reset();
}

AccessStep tst_AccessRunner::addition(int number, Access access) const
{
    return {crowd, QString::fromLatin1(nameOf(number)), {}, Access::None, access};
}

QList<AccessStep> tst_AccessRunner::additions(int count) const
{
    QList<AccessStep> steps;
    for (int i = 0; i < count; ++i)
        steps.append(addition(i));
    return steps;
}

AccessStep tst_AccessRunner::step(const QByteArray &email, Access before, Access after) const
{
    const QByteArray id = m_service->organizations["acme"].value(email, {"nobody", false}).id;
    return {crowd, QString::fromLatin1(email), {QString::fromLatin1(id)}, before, after};
}

bool tst_AccessRunner::finish(int patienceMs)
{
    return QTest::qWaitFor([this] { return m_runner->state() == Stage::Over; }, patienceMs);
}

int tst_AccessRunner::nameReadings() const
{
    return int(std::ranges::count_if(m_service->peer().requests(), [](const PeerRequest &each) {
        return each.target.endsWith("/organizations");
    }));
}

QList<StepState> tst_AccessRunner::states() const
{
    QList<StepState> states;
    for (const StepOutcome &outcome : m_runner->outcomes())
        states.append(outcome.state);
    return states;
}

JournalRun tst_AccessRunner::journaled(const QString &id)
{
    Outcome<std::optional<JournalRun>> read;
    m_journal->run(id, this, read.callback());
    if (!QTest::qWaitFor([&] { return read.count() == 1; }) || !read.succeeded() || !read.value())
        return {};
    return *read.value();
}

void tst_AccessRunner::makesEveryStep()
{
    m_service->add("acme", "ada@example.com");
    m_service->add("acme", "bob@example.com", true);
    m_service->add("acme", "eve@example.com");
    const QList<AccessStep> steps {addition(1, Access::Admin),
                                   step("ada@example.com", Access::Regular, Access::Admin),
                                   step("bob@example.com", Access::Admin, Access::Regular),
                                   step("eve@example.com", Access::Regular, Access::None)};
    QSignalSpy changed(m_runner.get(), &AccessRunner::stepChanged);
    m_runner->start(RunSource::Roster, steps);
    QCOMPARE(m_runner->state(), Stage::Preparing);
    QVERIFY(finish());
    const CrowdService::People &people = m_service->organizations["acme"];
    QVERIFY(people.value(nameOf(1)).isAdmin);
    QVERIFY(people.value("ada@example.com").isAdmin);
    QVERIFY(!people.value("bob@example.com").isAdmin);
    QVERIFY(!people.contains("eve@example.com"));
    QCOMPARE(m_service->madeCount(), 4);
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(states(), QList<StepState>(4, StepState::Done));
    QCOMPARE(changed.count(), 8); // under way, done
    const JournalRun run = journaled(m_runner->run());
    QCOMPARE(run.state, RunState::Finished);
    QCOMPARE(run.lines.size(), 4);
    for (const RunLine &line : run.lines)
        QVERIFY(line.settlement && line.settlement->fate == Fate::Done);
}

void tst_AccessRunner::givesBeforeItTakes()
{
    m_service->add("acme", "ada@example.com");
    m_service->setLatency(5);
    QByteArrayList order;
    m_service->setJudge([&](const PeerRequest &request, int) {
        if (request.isChange())
            order.append(request.method);
        return Reaction::Obey;
    });
    QList<AccessStep> steps = additions(20);
    steps.append(step("ada@example.com", Access::Regular, Access::None));
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish());
    QCOMPARE(order.size(), 21);
    QCOMPARE(order.last(), "DELETE");
}

void tst_AccessRunner::reportsWhatHasChangedSince()
{
    m_service->add("acme", "ada@example.com", true);  // the plan says: a regular user
    m_service->add("acme", "bob@example.com", false); // the plan says: an admin
    m_service->add("acme", nameOf(1), true);          // the plan says: missing
    const QList<AccessStep> steps {addition(1),
                                   step("ada@example.com", Access::Regular, Access::Admin),
                                   step("bob@example.com", Access::Admin, Access::None),
                                   step("gone@example.com", Access::Admin, Access::None)};
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState>(4, StepState::ChangedSince));
    QCOMPARE(m_runner->outcomes()[0].words, u"Became a member meanwhile."_s);
    QCOMPARE(m_runner->outcomes()[1].words, u"Became an admin meanwhile."_s);
    QCOMPARE(m_runner->outcomes()[3].words, u"Is no longer a member."_s);
    QCOMPARE(m_service->madeCount(), 0);
    QCOMPARE(m_runner->progress().changedSince, 4);
    // It is known at the next start, too, that these are not to be tried.
    const JournalRun run = journaled(m_runner->run());
    for (const RunLine &line : run.lines)
        QVERIFY(line.settlement && line.settlement->fate == Fate::NotSent);
}

void tst_AccessRunner::goesOnAfterARefusal()
{
    QList<AccessStep> steps = additions(3);
    steps.insert(
        1, AccessStep {{u"initech"_s}, u"a@example.com"_s, {}, Access::None, Access::Regular});
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState>({StepState::Done, StepState::Refused, StepState::Done,
                                         StepState::Done}));
    QVERIFY(!m_runner->outcomes()[1].words.isEmpty());
    QCOMPARE(m_runner->progress().refused, 1);
}

void tst_AccessRunner::goesOnAfterAnAnswerOfItsOwnToOneStep_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<bool>("isRead"); // the step that is looked at before, not one that adds
    QTest::newRow("a redirect of a change") << Reaction::Redirect << false;
    QTest::newRow("a redirect of a look") << Reaction::Redirect << true;
    QTest::newRow("an error over a change") << Reaction::Break << false;
    QTest::newRow("an error over a look") << Reaction::Break << true;
}

void tst_AccessRunner::goesOnAfterAnAnswerOfItsOwnToOneStep()
{
    QFETCH(const Reaction, reaction);
    QFETCH(const bool, isRead);
    constexpr int count = 40;
    m_service->add("acme", "ada@example.com");
    QList<AccessStep> steps = additions(count);
    const int place = isRead ? count : 1;
    if (isRead)
        steps.append(step("ada@example.com", Access::Regular, Access::None));
    m_service->setJudge([&](const PeerRequest &request, int) {
        const bool isIt = isRead ? request.target.endsWith(steps[count].id.text.toUtf8())
                                 : request.body.contains('"' + nameOf(1) + '"');
        return isIt ? reaction : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish());
    QVERIFY(!m_runner->problem());
    QCOMPARE(m_runner->progress().done, int(steps.size()) - 1);
    QCOMPARE(m_runner->outcomes()[place].state, StepState::Refused);
    QVERIFY(!m_runner->outcomes()[place].words.isEmpty());
    QCOMPARE(m_service->madeCount(), int(steps.size()) - 1);
}

void tst_AccessRunner::triesAgainWhatTheServiceBrokeDownOver()
{
    int breakdowns = 0;
    m_service->setJudge([&](const PeerRequest &request, int) {
        const bool isIt = request.body.contains('"' + nameOf(1) + '"') && breakdowns++ == 0;
        return isIt ? Reaction::Break : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, additions(30));
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->made().size(), 30);
    QCOMPARE(m_service->madeCount(), 30);
}

void tst_AccessRunner::pausesWhereEveryStepIsRedirected()
{
    m_service->setJudge([](const PeerRequest &request, int) {
        return request.isChange() ? Reaction::Redirect : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, additions(40));
    QTRY_COMPARE(m_runner->state(), Stage::Paused);
    QVERIFY(m_runner->problem());
    QVERIFY2(m_runner->problem()->message.contains(u"elsewhere.example.com"),
             qPrintable(m_runner->problem()->message));
    QTRY_VERIFY(m_changes->running().isEmpty());
    QCOMPARE(m_runner->progress().refused, 0);
    m_service->setJudge({});
    m_runner->goOn();
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), 40);
}

/// There is nobody after it whose answer would tell that the way is free.
void tst_AccessRunner::endsWhereTheLastStepIsRedirected()
{
    m_service->add("acme", "ada@example.com");
    QList<AccessStep> steps = additions(3);
    steps.append(step("ada@example.com", Access::Regular, Access::None));
    m_service->setJudge([](const PeerRequest &request, int) {
        return request.method == "DELETE" ? Reaction::Redirect : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState>({StepState::Done, StepState::Done, StepState::Done,
                                         StepState::Refused}));
}

void tst_AccessRunner::waitsWhereTheServiceIsAskedTooMuch()
{
    m_service->setJudge([](const PeerRequest &, int number) {
        return number == 10 ? Reaction::TooMany : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, additions(30));
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), 30);
}

void tst_AccessRunner::comparesAnewAfterAWait_data()
{
    QTest::addColumn<QByteArray>("waiting"); // for what
    QTest::addColumn<bool>("isAddition");
    QTest::newRow("removals, after a 429") << "429"_ba << false;
    QTest::newRow("additions, after a 429") << "429"_ba << true;
    QTest::newRow("removals, after a sign-in") << "401"_ba << false;
    QTest::newRow("additions, after a sign-in") << "401"_ba << true;
    QTest::newRow("removals, once the allowance is spent") << "allowance"_ba << false;
}

/// Everything that is compared before the wait changes during it.
void tst_AccessRunner::comparesAnewAfterAWait()
{
    QFETCH(const QByteArray, waiting);
    QFETCH(const bool, isAddition);
    constexpr int count = 12;
    QList<AccessStep> steps = additions(isAddition ? count : 0);
    for (int i = 0; i < count && !isAddition; ++i) {
        m_service->add("acme", nameOf(i));
        steps.append(step(nameOf(i), Access::Regular, Access::None));
    }
    const auto interfere = [&] {
        for (int i = 0; i < count; ++i) {
            if (isAddition)
                m_service->add("acme", nameOf(i), true);
            else
                m_service->organizations["acme"][nameOf(i)].isAdmin = true;
        }
    };
    m_client->setOnUnauthorized(OnUnauthorized::Wait);
    connect(m_client.get(), &ApiClient::unauthorized, this,
            [&] { m_client->renewCredential(Credential::fromToken(u"anew"_s)); });
    if (waiting == "allowance")
        m_service->setAllowance(5);
    int requests = 0;
    QElapsedTimer sinceChange;
    m_service->setJudge([&](const PeerRequest &request, int) {
        const bool isFirst =
            waiting == "allowance" ? ++requests == 5 : request.isChange() && !sinceChange.isValid();
        if (isFirst) {
            interfere();
            sinceChange.start();
        }
        if (waiting == "401" && sinceChange.isValid())
            return request.header("Authorization") == "Token anew" ? Reaction::Obey
                                                                   : Reaction::Expire;
        const bool isTooMany =
            waiting == "429" && request.isChange() && !sinceChange.hasExpired(500);
        return isTooMany ? Reaction::TooMany : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish());
    QVERIFY(!m_runner->problem());
    QCOMPARE(m_service->madeCount(), 0);
    QCOMPARE(states(), QList<StepState>(count, StepState::ChangedSince));
    if (waiting != "allowance") // which is spent more than once by as many looks
        QCOMPARE(nameReadings(), 2);
    // Nothing was made, and nothing is told to have been tried.
    QCOMPARE(fates(), QList<Fate>());
}

/// After a wait one step goes first: where it fails, the others are not to wait for it.
void tst_AccessRunner::goesOnAfterAWaitWhereOneStepFails()
{
    constexpr int count = 40;
    QElapsedTimer sinceChange;
    m_service->setJudge([&](const PeerRequest &request, int) {
        if (!request.isChange())
            return Reaction::Obey;
        if (!sinceChange.isValid())
            sinceChange.start();
        if (!sinceChange.hasExpired(300))
            return Reaction::TooMany;
        return request.body.contains('"' + nameOf(0) + '"') ? Reaction::Break : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, additions(count));
    QVERIFY(finish());
    QVERIFY(!m_runner->problem());
    QCOMPARE(m_runner->progress().done, count - 1);
    QCOMPARE(m_runner->outcomes()[0].state, StepState::Refused);
}

void tst_AccessRunner::goesOnHoweverLittleTheServiceTakes()
{
    constexpr int count = 8;
    QList<AccessStep> steps;
    for (int i = 0; i < count; ++i) {
        m_service->add("acme", nameOf(i));
        steps.append(step(nameOf(i), Access::Regular, Access::Admin));
    }
    // So many in a window, and then nothing until the next one.
    constexpr int mostInAWindow = 6;
    int inWindow = 0;
    QElapsedTimer window;
    window.start();
    m_service->setJudge([&](const PeerRequest &, int) {
        if (window.hasExpired(900)) {
            window.start();
            inWindow = 0;
        }
        return ++inWindow > mostInAWindow ? Reaction::TooMany : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, steps);
    QVERIFY(finish(60'000));
    QVERIFY(!m_runner->problem());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), count);
    QCOMPARE(fates(), QList<Fate>(count, Fate::Done)); // each is told once
}

void tst_AccessRunner::findsOutWhatBecameOfALostAnswer()
{
    int changes = 0;
    m_service->setJudge([&](const PeerRequest &request, int) {
        if (!request.isChange())
            return Reaction::Obey;
        ++changes;
        return changes % 5 == 0   ? Reaction::DropAfter
               : changes % 7 == 0 ? Reaction::DropBefore
                                  : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, additions(40));
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), 40);
    QCOMPARE(m_service->made().size(), 40);
}

void tst_AccessRunner::pausesWhereThereIsNoWay()
{
    bool isGone = false;
    m_service->setJudge([&](const PeerRequest &, int number) {
        isGone = isGone || number == 15;
        return isGone ? Reaction::DropBefore : Reaction::Obey;
    });
    m_runner->start(RunSource::Roster, additions(40));
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->state(), Stage::Paused, 20'000);
    QVERIFY(m_runner->problem());
    QTRY_VERIFY(m_changes->running().isEmpty());
    const int madeBefore = m_service->madeCount();
    QVERIFY(madeBefore < 40);
    QCOMPARE(m_runner->progress().refused, 0);
    m_service->setJudge({});
    m_runner->goOn();
    QVERIFY(finish());
    QVERIFY(!m_runner->problem());
    QVERIFY(m_runner->progress().isAllDone()); // what was in doubt has been looked into
    QCOMPARE(m_service->madeCount(), 40);
    QCOMPARE(m_service->made().size(), 40); // nobody twice
    // Each was made once, and the journal says so.
    Outcome<QList<JournalEntry>> made;
    m_journal->page({.fate = FateFilter::Done}, {}, 100, this, made.callback());
    QTRY_VERIFY(made.succeeded());
    QCOMPARE(made.value().size(), 40);
    Outcome<QList<JournalEntry>> open;
    m_journal->page({.fate = FateFilter::InDoubt}, {}, 100, this, open.callback());
    QTRY_VERIFY(open.succeeded());
    QVERIFY(open.value().isEmpty());
}

void tst_AccessRunner::afterSome(const std::function<void()> &act)
{
    bool hasActed = false;
    QObject guard;
    // At once: a moment later all can be done, on a machine that has more to do.
    connect(m_runner.get(), &AccessRunner::stepChanged, &guard, [&] {
        if (!hasActed && m_runner->progress().done > 5) {
            hasActed = true;
            act();
        }
    });
    QTRY_VERIFY(hasActed);
}

void tst_AccessRunner::pausesAndGoesOn()
{
    m_service->setLatency(5);
    m_runner->start(RunSource::Roster, additions(40));
    afterSome([this] { m_runner->pause(); });
    QTRY_VERIFY(m_changes->running().isEmpty());
    const int made = m_service->madeCount();
    QVERIFY(made < 40);
    QCOMPARE(m_runner->state(), Stage::Paused);
    QCOMPARE(m_runner->progress().done, made);
    m_runner->goOn();
    QVERIFY(finish());
    QCOMPARE(m_service->madeCount(), 40);
    QVERIFY(m_runner->progress().isAllDone());
}

void tst_AccessRunner::pausesWhereSomebodyElseMaySignIn()
{
    m_service->setLatency(5);
    m_runner->start(RunSource::Roster, additions(40));
    afterSome([this] {
        m_client->renewCredential(Credential::fromToken(u"anew"_s), ApiClient::Person::NotKnown);
    });
    QTRY_VERIFY(m_changes->running().isEmpty());
    QTRY_COMPARE(m_runner->state(), Stage::Paused);
    QVERIFY(m_runner->problem());
    QVERIFY2(m_runner->problem()->message.startsWith("Somebody has signed in anew"_L1)
                 || m_runner->problem()->message.startsWith("Another connection or sign-in"_L1),
             qPrintable(m_runner->problem()->message));
    QCOMPARE(m_runner->progress().done, m_service->madeCount());
    QVERIFY(m_service->madeCount() < 40);
    for (const PeerRequest &request : m_service->peer().requests())
        QVERIFY(!request.isChange() || request.header("Authorization") == "Token secret");
    // Who goes on with it has it carried out.
    m_runner->goOn();
    QVERIFY(finish());
    QCOMPARE(m_service->madeCount(), 40);
    QVERIFY(m_runner->progress().isAllDone());
}

void tst_AccessRunner::cancels()
{
    m_service->setLatency(5);
    m_runner->start(RunSource::Roster, additions(40));
    afterSome([this] { m_runner->cancel(); });
    QVERIFY(finish());
    const RunProgress &progress = m_runner->progress();
    QCOMPARE(progress.done, m_service->madeCount());
    QCOMPARE(progress.notTried, 40 - progress.done);
    QVERIFY(progress.notTried > 0);
    QCOMPARE(journaled(m_runner->run()).state, RunState::GivenUp);
}

void tst_AccessRunner::endsWhereTheLastStepUnderWayFails()
{
    m_service->setJudge([this](const PeerRequest &request, int) {
        if (!request.isChange())
            return Reaction::Obey;
        m_runner->cancel();
        return Reaction::Break;
    });
    m_runner->start(RunSource::Roster, additions(1));
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState> {StepState::Refused});
}

/// It is as if it had not begun.
void tst_AccessRunner::triesAgainWhatFailedWhileItWasPaused()
{
    m_service->setJudge([this](const PeerRequest &request, int) {
        if (!request.isChange())
            return Reaction::Obey;
        m_runner->pause();
        return Reaction::Redirect;
    });
    m_runner->start(RunSource::Roster, additions(3));
    QTRY_COMPARE(m_runner->state(), Stage::Paused);
    QTRY_COMPARE(states(), QList<StepState>(3, StepState::Waiting));
    QVERIFY(!m_runner->problem()); // the person has paused
    m_service->setJudge({});
    m_runner->goOn();
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
}

void tst_AccessRunner::leavesARunForAnotherTime()
{
    m_service->setLatency(5);
    m_runner->start(RunSource::Roster, additions(40));
    afterSome([this] { m_runner->leave(); });
    QCOMPARE(m_runner->state(), Stage::Idle);
    QTRY_VERIFY(m_changes->running().isEmpty());
    QCOMPARE(journaled(m_runner->run()).state, RunState::Open);
    // What came late is known when it is gone on with.
    m_runner->resume(journaled(m_runner->run()));
    QVERIFY(finish());
    QCOMPARE(m_service->madeCount(), 40);
    QVERIFY(m_runner->progress().isAllDone());
}

void tst_AccessRunner::goesOnWhereAnotherRunEnded()
{
    // As a run of the program left it that was killed: one is done, one is under way and made, one
    // is under way and lost, one was refused, the others have not had their turn.
    JournalRun run {u"run-1"_s,        systemClock(),  m_changes->origin(),
                    RunSource::Roster, RunState::Open, {}};
    for (const AccessStep &each : additions(6))
        run.lines.append({each});
    {
        Journal before(m_home->filePath(u"data"_s));
        Outcome<Done> written;
        before.beginRun(run, this, written.callback());
        QTRY_VERIFY(written.succeeded());
        Outcome<EntryId> begun;
        const auto begin = [&](int place, const Settlement &settlement) {
            before.begin({{},
                          systemClock(),
                          run.origin,
                          {},
                          changeOf(run.lines[place].step),
                          RunPlace {run.id, place},
                          settlement},
                         this, begun.callback());
        };
        begin(0, {Fate::Done, {}, systemClock()});
        begin(1, {});
        begin(2, {});
        QTRY_COMPARE(begun.count(), 3);
        before.settleLine({run.id, 3}, {Fate::NotDone, u"No."_s, systemClock()}, this,
                          written.callback());
        QTRY_COMPARE(written.count(), 2);
    }
    m_service->add("acme", nameOf(0));
    m_service->add("acme", nameOf(1));
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    leftovers.setPause(std::chrono::milliseconds(1));
    QSignalSpy settled(&leftovers, &Leftovers::allSettled);
    QSignalSpy told(&leftovers, &Leftovers::told);
    leftovers.lookInto(run.origin);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(told.count(), 0); // the run is told as a whole
    Outcome<QList<JournalRun>> open;
    m_journal->takeOpenRuns(run.origin, this, open.callback());
    QTRY_VERIFY(open.succeeded());
    QCOMPARE(open.value().size(), 1);
    m_runner->resume(open.value()[0]);
    QCOMPARE(m_runner->progress().done, 2);
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState>({StepState::Done, StepState::Done, StepState::Done,
                                         StepState::Refused, StepState::Done, StepState::Done}));
    QCOMPARE(m_service->madeCount(), 3);
    QVERIFY(!m_service->organizations["acme"].contains(nameOf(3)));
}

/// Adds somebody by hand, and takes them out again.
void tst_AccessRunner::overtake(const QByteArray &email)
{
    Outcome<Member> added;
    m_changes->run(MemberAddition {crowd, {QString::fromLatin1(email), MemberRole::Regular}}, this,
                   added.callback());
    QTRY_VERIFY(added.succeeded());
    Outcome<Done> removed;
    m_changes->run(MemberRemoval {crowd, added.value().id, QString::fromLatin1(email)}, this,
                   removed.callback());
    QTRY_VERIFY(removed.succeeded());
}

JournalRun tst_AccessRunner::interrupted(const QList<AccessStep> &steps)
{
    JournalRun run {u"run-1"_s,          systemClock().addSecs(-60),
                    m_changes->origin(), RunSource::Roster,
                    RunState::Open,      {}};
    for (const AccessStep &each : steps)
        run.lines.append({each});
    Outcome<Done> written;
    m_journal->beginRun(run, this, written.callback());
    if (!QTest::qWaitFor([&] { return written.count() == 1; }) || !written.succeeded())
        return {};
    return run;
}

JournalEntry tst_AccessRunner::leaveOpen(const JournalRun &run, int place)
{
    JournalEntry entry {{}, run.begun, run.origin, {}, changeOf(run.lines[place].step)};
    entry.place = RunPlace {run.id, place};
    Outcome<EntryId> begun;
    m_journal->begin(entry, this, begun.callback());
    if (QTest::qWaitFor([&] { return begun.count() == 1; }) && begun.succeeded())
        entry.id = begun.value();
    return entry;
}

QList<Fate> tst_AccessRunner::fates()
{
    QList<Fate> fates;
    Outcome<QList<JournalEntry>> found;
    m_journal->latest(100, this, found.callback());
    if (QTest::qWaitFor([&] { return found.count() == 1; }) && found.succeeded()) {
        for (const JournalEntry &entry : found.value())
            fates.prepend(entry.settlement.fate);
    }
    return fates;
}

/// Who looked into it at the start could not read it. Once the run has sent it again, a look would
/// tell of that, and not of what was lost.
void tst_AccessRunner::settlesWhatAnotherRunLeftOpen()
{
    m_service->add("acme", "eve@example.com");
    const JournalRun run = interrupted({step("eve@example.com", Access::Regular, Access::None)});
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    leftovers.setPause(std::chrono::milliseconds(1));
    leftovers.add(leaveOpen(run, 0));
    m_service->setJudge([](const PeerRequest &, int) { return Reaction::Break; });
    QSignalSpy settled(&leftovers, &Leftovers::allSettled);
    leftovers.lookInto(run.origin);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(leftovers.hasUnread());
    m_service->setJudge({});
    m_runner->resume(journaled(run.id));
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), 1);
    QCOMPARE(fates(), QList<Fate>({Fate::NotDone, Fate::Done}));
    leftovers.lookInto(run.origin);
    QTRY_COMPARE(settled.count(), 2);
    QCOMPARE(fates(), QList<Fate>({Fate::NotDone, Fate::Done}));
}

void tst_AccessRunner::saysWhyItStaysInDoubt()
{
    const JournalRun run = interrupted(additions(1));
    leaveOpen(run, 0);
    m_service->setJudge([](const PeerRequest &, int) { return Reaction::Miss; });
    QSignalSpy changed(m_runner.get(), &AccessRunner::stepChanged);
    m_runner->resume(journaled(run.id));
    changed.clear();
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState> {StepState::InDoubt});
    QCOMPARE(m_runner->progress().inDoubt, 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_runner->outcomes()[0].words, u"The members of acme could not be read."_s);
    QCOMPARE(journaled(run.id).state, RunState::Open);
    QCOMPARE(fates(), QList<Fate> {Fate::Pending});
}

void tst_AccessRunner::leavesOutWhatIsOvertakenWhileItIsPaused()
{
    m_service->setLatency(5);
    m_runner->start(RunSource::Roster, additions(40));
    afterSome([this] { m_runner->pause(); });
    QTRY_VERIFY(m_changes->running().isEmpty());
    QCOMPARE(m_runner->outcomes()[39].state, StepState::Waiting);
    overtake(nameOf(39).toUpper()); // the case of an address does not matter
    m_runner->goOn();
    QVERIFY(finish());
    QVERIFY(!m_service->organizations["acme"].contains(nameOf(39)));
    QCOMPARE(m_runner->outcomes()[39].state, StepState::NotTried);
    QVERIFY(m_runner->outcomes()[39].words.startsWith(u"Overtaken"_s));
    QCOMPARE(m_runner->progress().done, 39);
    const JournalRun run = journaled(m_runner->run());
    QCOMPARE(run.lines[39].settlement->fate, Fate::NotSent);
    QCOMPARE(run.state, RunState::Finished);
}

void tst_AccessRunner::leavesOutWhatIsOvertakenUnlessItIsChosen()
{
    const JournalRun run = interrupted(additions(3));
    overtake(nameOf(0));
    overtake(nameOf(1));
    m_runner->resume(run, {{}, {}, {1}});
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState>({StepState::NotTried, StepState::Done, StepState::Done}));
    QVERIFY(!m_service->organizations["acme"].contains(nameOf(0)));
    QVERIFY(m_service->organizations["acme"].contains(nameOf(1)));
}

void tst_AccessRunner::isPlannedAnew()
{
    interrupted(additions(4));
    overtake(nameOf(0));
    overtake(nameOf(1));
    m_service->add("acme", nameOf(2), true); // by somebody else: the journal does not know
    const RunRest rest = restOf(journaled(u"run-1"_s));
    QCOMPARE(rest.places, QList<int>({0, 1, 2, 3}));
    QCOMPARE(rest.organizations(), QList<OrganizationName> {crowd});
    const Member other {{u"u9"_s}, QString::fromLatin1(nameOf(2)), {}, {}, MemberRole::Admin, {}};
    AccessPlan plan(rest.wishes, {{{crowd, {{other}}}}});
    QCOMPARE(plan.counts().overtaken, 2);
    QCOMPARE(plan.counts().added, 1);
    QCOMPARE(plan.counts().blocked, 1);
    plan.setChosen(1, true);
    const RunChoice choice = choiceOf(rest, plan);
    QCOMPARE(choice.insisted, QSet<int> {1});
    QCOMPARE(choice.leftOut.size(), 2);
    QVERIFY(choice.leftOut.contains(0) && choice.leftOut.contains(2));
    m_runner->resume(journaled(u"run-1"_s), choice);
    QVERIFY(finish());
    QCOMPARE(states(), QList<StepState>({StepState::NotTried, StepState::Done, StepState::NotTried,
                                         StepState::Done}));
    QCOMPARE(m_runner->outcomes()[2].words, u"This has changed since the plan was made."_s);
}

void tst_AccessRunner::staysOpenForWhatIsPostponed()
{
    const JournalRun run = interrupted(additions(2));
    const RunRest rest = restOf(run);
    const RunChoice choice = choiceOf(rest, AccessPlan(rest.wishes, {{{crowd, {}}}}));
    QCOMPARE(choice.postponed.size(), 2);
    m_runner->resume(run, choice);
    QVERIFY(finish());
    QCOMPARE(m_service->madeCount(), 0);
    QCOMPARE(journaled(run.id).state, RunState::Open);
    QCOMPARE(journaled(run.id).leftCount(), 2);
}

void tst_AccessRunner::sendsNothingThatIsNotWrittenDown()
{
    QFile notAFolder(m_home->filePath(u"data"_s));
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    notAFolder.close();
    m_runner->start(RunSource::Roster, additions(3));
    QVERIFY(finish());
    QVERIFY(m_runner->problem());
    QVERIFY(m_runner->problem()->message.startsWith(u"Nothing was sent"_s));
    QCOMPARE(m_runner->progress().notTried, 3);
    QCOMPARE(m_service->peer().requests().size(), 0);
}

void tst_AccessRunner::isFasterThanOneAtATime()
{
    constexpr int count = 1000;
    constexpr int latency = 20;
    m_service->setLatency(latency);
    QEventLoop loop; // unlike the waiting of tests, which sleeps in between
    connect(m_runner.get(), &AccessRunner::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    m_runner->start(RunSource::Roster, additions(count));
    loop.exec();
    const qint64 elapsed = timer.elapsed();
    qInfo("%d invitations of %d ms each: %lld ms, %.1f times as fast as one at a time", count,
          latency, elapsed, double(count) * latency / double(elapsed));
    QVERIFY(m_runner->progress().isAllDone());
    QVERIFY(m_service->mostAtOnce() > 1);
    QVERIFY(elapsed < count * latency / 2);
}

QTEST_GUILESS_MAIN(tst_AccessRunner)
#include "tst_accessrunner.moc"

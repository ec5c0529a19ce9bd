// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"
#include "support/crowdservice.h"
#include "support/outcome.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Reaction = CrowdService::Reaction;
using Stage = AccessRunner::State;

/// Runs whose organization is renamed or removed by somebody else, or whose name is given to
/// another one, at any time after they were planned.
class tst_RenamedRuns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void goesOnUnderTheNewName_data();
    void looksIntoLostAnswersUnderTheNewName();
    void readsAgainWhatBrokeDownOnce_data();
    void readsAgainWhatBrokeDownOnce();
    void goesOnUnderTheNewName();
    void doesNotGoOnAskingForWhatIsGone();
    void tellsAMissingPersonFromAMissingOrganization();
    void takesAMissingPersonForAnAnswer();
    void tellsOfAMissingPersonWhereItIsCancelled();
    void endsOnceWhatIsInDoubtIsKnown();
    void changesNoOtherOrganization_data();
    void changesNoOtherOrganization();
    void followsTwoThatSwapTheirNames();
    void leavesOutWhatIsAnothersByNow();

private:
    QList<AccessStep> steps(bool isAddition, const QByteArray &organization = "acme");
    void start(const QList<AccessStep> &steps);
    /// Does this at the change of that number, from 1, before it is answered.
    void atChange(int number, const std::function<void()> &act);
    bool finish();
    int madeIn(const QByteArray &organization) const;
    int nameReadings() const;
    /// Of members that were not found.
    int missed() const { return m_missed; }
    JournalRun journaled();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CrowdService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<AccessRunner> m_runner;
    int m_missed = 0;
};

namespace {

constexpr int count = 40;

QByteArray personCalled(int number)
{
    return "person" + QByteArray::number(number) + "@example.com";
}

} // namespace

void tst_RenamedRuns::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<CrowdService>();
    m_service->setLatency(2);
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({u"Test"_s, m_service->address(), Credential::fromToken(u"secret"_s)});
    m_journal = std::make_unique<Journal>(m_home->filePath(u"data"_s));
    m_changes = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_journal, systemClock);
    m_changes->setPause(std::chrono::milliseconds(1));
    m_runner = std::make_unique<AccessRunner>(*m_client, *m_changes, systemClock);
    m_runner->setPause(std::chrono::milliseconds(1));
    connect(m_changes.get(), &ChangeRunner::leftOpen, m_runner.get(), &AccessRunner::takeOpen);
    m_missed = 0;
}

void tst_RenamedRuns::cleanup()
{
    m_runner.reset();
    m_changes.reset();
    m_journal.reset();
    m_client.reset();
    m_service.reset();
}

QList<AccessStep> tst_RenamedRuns::steps(bool isAddition, const QByteArray &organization)
{
    const OrganizationName name {QString::fromLatin1(organization)};
    QList<AccessStep> steps;
    for (int i = 0; i < count; ++i) {
        const QByteArray email = organization + '-' + personCalled(i);
        if (!isAddition)
            m_service->add(organization, email);
        const QByteArray id = m_service->organizations[organization].value(email).id;
        steps.append({name,
                      QString::fromLatin1(email),
                      {QString::fromLatin1(id)},
                      isAddition ? Access::None : Access::Regular,
                      isAddition ? Access::Regular : Access::None});
    }
    return steps;
}

/// As it was planned: the organizations have the ids of before anything happens.
void tst_RenamedRuns::start(const QList<AccessStep> &steps)
{
    m_runner->start(RunSource::Roster, steps,
                    {{{u"acme"_s}, u"o-acme"_s}, {{u"globex"_s}, u"o-globex"_s}});
}

void tst_RenamedRuns::atChange(int number, const std::function<void()> &act)
{
    m_service->setJudge([this, number, act, changes = 0](const PeerRequest &request, int) mutable {
        if (request.isChange() && ++changes == number)
            act();
        const QByteArray organization = request.target.split('/').value(3);
        m_missed += !organization.isEmpty() && !m_service->organizations.contains(organization);
        return Reaction::Obey;
    });
}

bool tst_RenamedRuns::finish()
{
    return QTest::qWaitFor([this] { return m_runner->state() == Stage::Over; }, 20'000);
}

int tst_RenamedRuns::madeIn(const QByteArray &organization) const
{
    int sum = 0;
    for (auto it = m_service->made().cbegin(); it != m_service->made().cend(); ++it)
        sum += it.key().split(' ').value(1) == organization ? it.value() : 0;
    return sum;
}

int tst_RenamedRuns::nameReadings() const
{
    return int(std::ranges::count_if(m_service->peer().requests(), [](const PeerRequest &each) {
        return each.target.endsWith("/organizations");
    }));
}

JournalRun tst_RenamedRuns::journaled()
{
    Outcome<std::optional<JournalRun>> read;
    m_journal->run(m_runner->run(), this, read.callback());
    if (!QTest::qWaitFor([&] { return read.count() == 1; }) || !read.succeeded() || !read.value())
        return {};
    return *read.value();
}

void tst_RenamedRuns::goesOnUnderTheNewName_data()
{
    QTest::addColumn<bool>("isAddition");
    QTest::newRow("additions") << true;
    QTest::newRow("removals") << false;
}

void tst_RenamedRuns::goesOnUnderTheNewName()
{
    QFETCH(const bool, isAddition);
    const QList<AccessStep> all = steps(isAddition);
    atChange(10, [this] { m_service->rename("acme", "acme-2"); });
    start(all);
    QVERIFY(finish());
    QVERIFY(!m_runner->problem());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), count);
    QCOMPARE(m_service->made().size(), count); // nobody twice
    QVERIFY(madeIn("acme-2") > 0);
    QVERIFY(missed() > 0 && missed() <= AccessRunner::mostAtOnce);
    QCOMPARE(nameReadings(), 2);
    QCOMPARE(journaled().state, RunState::Finished);
}

/// Nothing of them is found under the name of then: that says nothing about what became of them.
void tst_RenamedRuns::looksIntoLostAnswersUnderTheNewName()
{
    m_changes->setIdByName([](const OrganizationName &) { return u"o-acme"_s; });
    const QList<AccessStep> all = steps(true);
    m_service->setJudge([this, changes = 0](const PeerRequest &request, int) mutable {
        changes += request.isChange();
        if (changes == 10 && request.isChange())
            m_service->rename("acme", "acme-2");
        return request.isChange() && changes >= 10 && changes < 13 ? Reaction::DropBefore
                                                                   : Reaction::Obey;
    });
    start(all);
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), count);
    QCOMPARE(m_service->made().size(), count); // nobody twice
    QCOMPARE(journaled().state, RunState::Finished);
}

void tst_RenamedRuns::readsAgainWhatBrokeDownOnce_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("the organizations") << "/organizations"_ba;
    QTest::newRow("the members of one") << "/users"_ba;
}

/// One breakdown of the service is not the end of a run that nobody watches.
void tst_RenamedRuns::readsAgainWhatBrokeDownOnce()
{
    QFETCH(const QByteArray, what);
    int readings = 0;
    m_service->setJudge([&](const PeerRequest &request, int) {
        const bool isFirst =
            !request.isChange() && request.target.endsWith(what) && ++readings == 1;
        return isFirst ? Reaction::Break : Reaction::Obey;
    });
    start(steps(true));
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(readings, 2);
}

/// It may come back, or the caller may: the rest is left for another time.
void tst_RenamedRuns::doesNotGoOnAskingForWhatIsGone()
{
    const QList<AccessStep> all = steps(true);
    atChange(10, [this] { m_service->organizations.remove("acme"); });
    start(all);
    QVERIFY(finish());
    const RunProgress &progress = m_runner->progress();
    QCOMPARE(progress.done, m_service->madeCount());
    QCOMPARE(progress.notTried, count - progress.done);
    QVERIFY2(m_runner->outcomes().last().words.contains("no longer among your organizations"_L1),
             qPrintable(m_runner->outcomes().last().words));
    QVERIFY(missed() > 0 && missed() <= AccessRunner::mostAtOnce);
    QCOMPARE(nameReadings(), 2);
    QCOMPARE(journaled().state, RunState::Open);
    QCOMPARE(journaled().leftCount(), count - progress.done);
}

void tst_RenamedRuns::tellsAMissingPersonFromAMissingOrganization()
{
    const QList<AccessStep> all = steps(false);
    m_service->organizations["acme"].remove(all[3].email.toLatin1());
    start(all);
    QVERIFY(finish());
    QCOMPARE(m_runner->progress().done, count - 1);
    QCOMPARE(m_runner->outcomes()[3].state, StepState::ChangedSince);
    QCOMPARE(m_runner->outcomes()[3].words, u"Is no longer a member."_s);
    QCOMPARE(nameReadings(), 2);
    QCOMPARE(journaled().lines[3].settlement->fate, Fate::NotSent);
}

/// The failure of the other step is its own, since the service has answered.
void tst_RenamedRuns::takesAMissingPersonForAnAnswer()
{
    const QList<AccessStep> all = steps(false).mid(0, 2);
    m_service->organizations["acme"].remove(all[0].email.toLatin1());
    m_service->setJudge([](const PeerRequest &request, int) {
        return request.isChange() ? Reaction::Redirect : Reaction::Obey;
    });
    start(all);
    QVERIFY(finish());
    QCOMPARE(m_runner->outcomes()[0].state, StepState::ChangedSince);
    QCOMPARE(m_runner->outcomes()[1].state, StepState::Refused);
}

void tst_RenamedRuns::tellsOfAMissingPersonWhereItIsCancelled()
{
    const QList<AccessStep> all = steps(false);
    m_service->organizations["acme"].remove(all[3].email.toLatin1());
    m_service->setJudge([this](const PeerRequest &request, int) {
        // What there is, is read anew since something was missing.
        if (request.target.endsWith("/organizations") && nameReadings() == 2) {
            [this] { QCOMPARE(m_runner->outcomes()[3].state, StepState::Waiting); }();
            m_runner->cancel();
        }
        return Reaction::Obey;
    });
    start(all);
    QVERIFY(finish());
    QCOMPARE(m_runner->outcomes()[3].state, StepState::ChangedSince);
    QCOMPARE(m_runner->progress().changedSince, 1);
    QCOMPARE(m_runner->progress().settled(), count);
    QVERIFY(m_runner->progress().notTried > 0);
    QCOMPARE(journaled().lines[3].settlement->fate, Fate::NotSent);
}

/// One person is missing, and the answer to another change is lost with the way to the service:
/// once there is one again, the missing person is told of before the doubt is looked into.
void tst_RenamedRuns::endsOnceWhatIsInDoubtIsKnown()
{
    const QList<AccessStep> all = steps(false).mid(0, 2);
    m_service->organizations["acme"].remove(all[0].email.toLatin1());
    m_service->setLatency(20);
    m_runner->setPause(std::chrono::milliseconds(100));
    bool isDown = false;
    m_service->setJudge([&](const PeerRequest &request, int) {
        isDown = isDown || request.isChange();
        return isDown ? Reaction::DropBefore : Reaction::Obey;
    });
    start(all);
    QTRY_COMPARE(m_runner->state(), Stage::Paused);
    QTRY_VERIFY(m_changes->running().isEmpty());
    QCOMPARE(m_runner->progress().inDoubt, 1);
    QCOMPARE(m_runner->outcomes()[0].state, StepState::Waiting);
    m_service->setJudge({});
    m_runner->goOn();
    QVERIFY(finish());
    QCOMPARE(m_runner->outcomes()[0].state, StepState::ChangedSince);
    QCOMPARE(m_runner->outcomes()[1].state, StepState::Done);
    QCOMPARE(m_service->madeCount(), 1);
    QCOMPARE(journaled().state, RunState::Finished);
    QCOMPARE(journaled().leftCount(), 0);
}

void tst_RenamedRuns::changesNoOtherOrganization_data()
{
    QTest::addColumn<bool>("isAddition");
    QTest::addColumn<QByteArray>("when");
    for (const char *when : {"before it begins", "while it is paused", "while it waits"}) {
        for (const bool isAddition : {true, false})
            QTest::addRow("%s, %s", isAddition ? "additions" : "removals", when)
                << isAddition << QByteArray(when);
    }
}

/// The name is given to another organization, with the same people in it.
void tst_RenamedRuns::changesNoOtherOrganization()
{
    QFETCH(const bool, isAddition);
    QFETCH(const QByteArray, when);
    const QList<AccessStep> all = steps(isAddition);
    const auto swap = [this] {
        const CrowdService::People people = m_service->organizations["acme"];
        m_service->rename("acme", "acme-2");
        m_service->organizations["acme"] = people;
    };
    bool isOver = false;
    if (when == "while it is paused")
        atChange(10, [this] { m_runner->pause(); });
    else if (when == "while it waits")
        m_service->setJudge([&, changes = 0](const PeerRequest &request, int) mutable {
            // What is under way comes to its end before the names are swapped.
            changes += request.isChange();
            if (!request.isChange() && changes > 10 && !isOver) {
                isOver = true;
                swap();
            }
            return changes > 10 && !isOver ? Reaction::TooMany : Reaction::Obey;
        });
    else
        swap();
    start(all);
    int before = 0;
    if (when == "while it is paused") {
        QTRY_COMPARE(m_runner->state(), Stage::Paused);
        QTRY_VERIFY(m_changes->running().isEmpty());
        before = m_service->madeCount();
        QVERIFY(before < count);
        swap();
        m_runner->goOn();
    }
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(m_service->madeCount(), count);
    QCOMPARE(madeIn("acme-2"), when == "while it waits" ? count - madeIn("acme") : count - before);
    QVERIFY(when != "while it waits" || madeIn("acme") <= 10);
}

void tst_RenamedRuns::followsTwoThatSwapTheirNames()
{
    m_service->add("globex", "me@example.com", true);
    const QList<AccessStep> all = steps(true) + steps(true, "globex");
    m_service->rename("acme", "between");
    m_service->rename("globex", "acme");
    m_service->rename("between", "globex");
    start(all);
    QVERIFY(finish());
    QVERIFY(m_runner->progress().isAllDone());
    QCOMPARE(madeIn("acme"), count);
    for (auto it = m_service->made().cbegin(); it != m_service->made().cend(); ++it)
        QVERIFY2(it.key().startsWith("POST acme globex-")
                     || it.key().startsWith("POST globex acme-"),
                 it.key().constData());
}

/// The organization of the plan is gone, and another one has its name.
void tst_RenamedRuns::leavesOutWhatIsAnothersByNow()
{
    const QList<AccessStep> all = steps(false);
    const CrowdService::People people = m_service->organizations["acme"];
    m_service->rename("acme", "acme-2");
    m_service->organizations.remove("acme-2");
    m_service->organizations["acme"] = people;
    start(all);
    QVERIFY(finish());
    QCOMPARE(m_service->madeCount(), 0);
    QCOMPARE(m_runner->progress().notTried, count);
    QCOMPARE(m_runner->outcomes().first().words,
             u"acme is the name of another organization now."_s);
    QCOMPARE(journaled().state, RunState::Finished);
    QCOMPARE(journaled().leftCount(), 0);
}

QTEST_GUILESS_MAIN(tst_RenamedRuns)
#include "tst_renamedruns.moc"

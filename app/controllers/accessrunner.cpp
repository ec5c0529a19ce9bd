// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessrunner.h"

#include "api/apiclient.h"
#include "controllers/changerunner.h"
#include "controllers/namesinquiry.h"
#include "journal/journal.h"

#include <QUuid>

#include <utility>

namespace steward {

AccessRunner::AccessRunner(ApiClient &client, ChangeRunner &changes, Clock clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_changes(changes),
      m_clock(std::move(clock))
{
    // Whatever was read before is old after a wait, whoever has waited.
    for (auto waits : {&ApiClient::signedIn, &ApiClient::rateLimitEnded})
        connect(&m_client, waits, this, [this] { m_hasWaited = true; });
}

AccessRunner::~AccessRunner() = default;

void AccessRunner::reset(RunSource source)
{
    Q_ASSERT(!isGoingOn());
    ++m_number;
    m_caller = m_client.caller();
    m_source = source;
    m_problem.reset();
    m_steps.clear();
    m_belongTo.clear();
    m_organizations.clear();
    m_barred.clear();
    m_missed.clear();
    m_outcomes.clear();
    m_progress = {};
    m_waiting.clear();
    m_doubts.clear();
    m_openEntries.clear();
    m_insisted.clear();
    m_overtaken.clear();
    m_staysOpen = false;
    m_held.clear();
    m_triedAgain.clear();
    m_wasAnswered = false;
    m_lookingInto = 0;
    m_underWay = 0;
    m_grantsUnderWay = 0;
    m_failuresInARow = 0;
    m_unread.clear();
    m_readAgain.clear();
    m_present.clear();
    m_hasReadNamesAgain = false;
    stopReadingNames();
    m_hasWaited = false;
    m_heldUpBy.reset();
    m_waitsInARow = 0;
    m_mostNow = mostAtOnce;
}

JournalRun AccessRunner::newRun(RunSource source, const QList<AccessStep> &steps,
                                const QList<NamedOrganization> &about) const
{
    JournalRun run {QUuid::createUuid().toString(QUuid::WithoutBraces),
                    m_clock(),
                    m_changes.origin(),
                    source,
                    RunState::Open,
                    {}};
    QSet<OrganizationName> known;
    const auto add = [&](const NamedOrganization &organization) {
        if (known.contains(organization.name))
            return;
        known.insert(organization.name);
        run.organizations.append(organization);
    };
    for (const NamedOrganization &each : about)
        add(each);
    run.lines.reserve(steps.size());
    for (const AccessStep &step : steps) {
        run.lines.append({step});
        if (!known.contains(step.organization))
            add({step.organization, m_changes.idOf(step.organization)});
    }
    return run;
}

/// After the steps. A name of theirs that is not among \a organizations has an id that nobody
/// knows.
void AccessRunner::setOrganizations(const QList<NamedOrganization> &organizations)
{
    QHash<OrganizationName, int> indexes;
    const auto add = [&](const NamedOrganization &organization) {
        indexes.insert(organization.name, int(m_organizations.size()));
        m_organizations.append(organization);
    };
    for (const NamedOrganization &each : organizations)
        add(each);
    for (const AccessStep &step : std::as_const(m_steps)) {
        if (!indexes.contains(step.organization))
            add({step.organization, {}});
        m_belongTo.append(indexes[step.organization]);
    }
}

void AccessRunner::writeDownList(RunSource source, const QList<OrganizationName> &about)
{
    QList<NamedOrganization> organizations;
    for (const OrganizationName &name : about)
        organizations.append({name, m_changes.idOf(name)});
    JournalRun run = newRun(source, {}, organizations);
    run.state = RunState::Finished;
    m_changes.journal().beginRun(run, this, [](const Result<Done> &) {});
}

void AccessRunner::start(RunSource source, const QList<AccessStep> &steps,
                         const QList<NamedOrganization> &about)
{
    reset(source);
    const JournalRun run = newRun(source, steps, about);
    m_run = run.id;
    m_steps = steps;
    setOrganizations(run.organizations);
    m_outcomes.resize(steps.size());
    m_progress.total = int(steps.size());
    for (int place = 0; place < steps.size(); ++place)
        m_waiting.insert(m_waiting.end(), place);
    setState(State::Preparing);
    m_changes.journal().beginRun(
        run, this, ifStillOn([this](const Result<Done> &written) {
            if (!written) {
                m_problem = written.error();
                m_problem->message =
                    tr("Nothing was sent, since every change is written down first. %1")
                        .arg(written.error().message);
                for (int place = 0; place < m_steps.size(); ++place)
                    setOutcome(place, StepState::NotTried);
                m_waiting.clear();
                setState(State::Over);
                emit finished();
                return;
            }
            readNames();
        }));
}

void AccessRunner::pause()
{
    if (m_state != State::Running && m_state != State::Preparing)
        return;
    m_problem.reset();
    setState(State::Paused);
}

void AccessRunner::goOn()
{
    if (m_state != State::Paused)
        return;
    m_problem.reset();
    m_failuresInARow = 0;
    m_caller = m_client.caller(); // who has it go on has it carried out
    m_wasAnswered = false;
    setState(State::Preparing);
    prepare();
}

void AccessRunner::cancel()
{
    if (!isGoingOn() || m_state == State::Cancelling)
        return;
    m_problem.reset();
    setState(State::Cancelling);
    if (!m_held.isEmpty())
        releaseHeld();
    else if (m_underWay == 0)
        finish();
}

void AccessRunner::takeOpen(const JournalEntry &entry)
{
    Q_ASSERT(entry.place && entry.place->run == m_run);
    m_openEntries.insert(entry.place->position, entry.id);
}

void AccessRunner::leave()
{
    if (!isGoingOn())
        return;
    ++m_number;
    stopReadingNames();
    m_waiting.clear();
    m_held.clear();
    setState(State::Idle);
}

void AccessRunner::follow(const OrganizationName &from, const OrganizationName &to)
{
    for (NamedOrganization &each : m_organizations) {
        if (each.name == from)
            each.name = to;
    }
    for (AccessStep &step : m_steps) {
        if (step.organization == from)
            step.organization = to;
    }
    if (m_present.contains(from))
        m_present[to] = m_present.take(from);
    if (m_unread.contains(from)) {
        m_unread[to] += m_unread.take(from);
        readMembers(to);
    }
}

void AccessRunner::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

int &AccessRunner::counterOf(StepState state)
{
    static int none = 0;
    switch (state) {
    case StepState::Done:
        return m_progress.done;
    case StepState::Refused:
        return m_progress.refused;
    case StepState::ChangedSince:
        return m_progress.changedSince;
    case StepState::InDoubt:
        return m_progress.inDoubt;
    case StepState::NotTried:
        return m_progress.notTried;
    case StepState::Waiting:
    case StepState::UnderWay:
        break;
    }
    return none;
}

void AccessRunner::setOutcome(int place, StepState state, const QString &words)
{
    m_outcomes[place] = {state, words};
    ++counterOf(state);
    emit stepChanged(place);
}

void AccessRunner::beginNext()
{
    // What is under way ends by itself. Then the names are read, which waits as long as it has to,
    // and all that is left is compared after that.
    const auto needsNames = [this] { return m_hasWaited || !m_missed.isEmpty(); };
    const bool isLeft = !m_waiting.empty() || !m_missed.isEmpty();
    if (m_state == State::Running && m_underWay == 0 && needsNames() && isLeft && !m_names)
        return waitAndReadNames();
    // What is held waits for how those fare that begin now.
    const auto isFull = [this] { return m_underWay - m_held.size() >= m_mostNow; };
    while (m_state == State::Running && !isFull() && !m_waiting.empty() && !needsNames()
           && !m_names) {
        const int place = *m_waiting.begin();
        // Who is to take over as admin does so before somebody else no longer is.
        if (isWithdrawal(actionOf(m_steps[place])) && m_grantsUnderWay > 0)
            break;
        if (const std::optional<ApiError> error = otherCaller())
            return pauseFor(*error);
        m_waiting.erase(m_waiting.begin());
        begin(place);
    }
    goOnOrEnd();
}

/// Where nothing is under way but what waits for how others fare, there are no others. While it
/// prepares, others may come yet: what is in doubt, or was missing.
void AccessRunner::goOnOrEnd()
{
    if (m_state != State::Running || m_lookingInto > 0)
        return;
    if (m_underWay > 0 && m_underWay == m_held.size()) {
        if (m_wasAnswered)
            releaseHeld();
        else
            putHeldBack();
    } else if (m_waiting.empty() && m_missed.isEmpty() && m_underWay == 0) {
        finish();
    }
}

void AccessRunner::end(int place)
{
    --m_underWay;
    m_grantsUnderWay -= !isWithdrawal(actionOf(m_steps[place]));
    const bool nothingIsLeft = m_waiting.empty() && m_missed.isEmpty() && m_doubts.empty();
    const bool isOver = m_state == State::Cancelling || (m_state == State::Paused && nothingIsLeft);
    if (isOver && m_underWay == 0)
        finish();
    else
        beginNext();
}

void AccessRunner::finish()
{
    stopReadingNames();
    const bool isGivenUp = !m_waiting.empty();
    const QHash<int, Missed> missed = std::exchange(m_missed, {});
    for (auto it = missed.cbegin(); it != missed.cend(); ++it) {
        noteDown(it.key(), it->outcome, [](const Result<Done> &) {});
        setOutcome(it.key(), it->outcome.state, it->outcome.words);
    }
    for (const int place : std::exchange(m_waiting, {}))
        setOutcome(place, StepState::NotTried);
    const auto tell = [this](const Result<Done> &) {
        setState(State::Over);
        emit finished();
    };
    // What is in doubt is looked into again at the next start, and told.
    const bool isInDoubt = m_state != State::Cancelling && !m_doubts.empty();
    const RunState otherwise = m_staysOpen || isInDoubt ? RunState::Open : RunState::Finished;
    m_changes.journal().endRun(m_run, isGivenUp ? RunState::GivenUp : otherwise, this,
                               ifStillOn(tell));
}

} // namespace steward

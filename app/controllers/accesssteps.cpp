// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one step of a run, from its turn to its outcome.
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// After so many steps in a row that found no way to the service the run pauses.
constexpr int mostFailuresInARow = 3;
constexpr int firstServerError = 500; // HTTP

/// Whether \a error says that nothing was made, for a reason that has nothing to do with the step.
bool isOfTheWay(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::HeldUp:
    case ErrorKind::Local:
        return true;
    default:
        return false;
    }
}

/// Whether \a error is of the service, and says that nothing was made: of this step alone, as far
/// as the others tell.
bool isPerhapsOfOneStep(const ApiError &error)
{
    // A change that came to nothing by it is an error of the network with the answer's status.
    return error.kind == ErrorKind::Redirect || error.kind == ErrorKind::Server
           || (error.kind == ErrorKind::Network && error.httpStatus > 0);
}

/// Whether another try at once may fare better.
bool mayPass(const ApiError &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
           || error.kind == ErrorKind::Unknown;
}

} // namespace

bool AccessRunner::meansNoWay(const ApiError &error)
{
    return isOfTheWay(error) || isPerhapsOfOneStep(error);
}

void AccessRunner::begin(int place)
{
    takeUp(place);
    setOutcome(place, StepState::UnderWay);
    if (m_steps[place].before == Access::None)
        compareAbsence(place);
    else
        compare(place);
}

void AccessRunner::takeUp(int place)
{
    ++m_underWay;
    m_grantsUnderWay += !isWithdrawal(actionOf(m_steps[place]));
}

void AccessRunner::compare(int place)
{
    const AccessStep &step = m_steps[place];
    const auto take = [this, place, asked = step.organization](const Result<Member> &member) {
        const Access before = m_steps[place].before;
        if (member && accessOf(member->role) == before)
            send(place);
        else if (member)
            note(place, StepState::ChangedSince,
                 member->isAdmin() ? tr("Became an admin meanwhile.")
                                   : tr("Became a regular user meanwhile."));
        else if (member.error().kind == ErrorKind::NotFound)
            miss(place, asked, {StepState::ChangedSince, tr("Is no longer a member.")});
        else if (isPerhapsOfOneStep(member.error()))
            hold(place, member.error());
        else if (meansNoWay(member.error()))
            takeOrPutBack(place, member.error());
        else
            note(place, StepState::Refused, member.error().message);
    };
    MembersApi(m_client).getMember(step.organization, step.id, this, ifStillOn(take)).endOnWait();
}

std::optional<ApiError> AccessRunner::otherCaller() const
{
    if (isSameCaller(m_client.caller(), m_caller))
        return std::nullopt;
    return ApiError {ErrorKind::Local,
                     0,
                     tr("Somebody has signed in anew, and whether it is the same person cannot be "
                        "told. What is not done yet waits."),
                     {}};
}

void AccessRunner::send(int place)
{
    if (const std::optional<ApiError> error = otherCaller())
        return putBack(place, *error);
    if (m_barred.contains(m_belongTo[place])) // since it was compared
        return takeBack(place, {ErrorKind::HeldUp, 0, {}, {}});
    const auto take = [this, place,
                       asked = m_steps[place].organization](const Result<ChangeValue> &result) {
        takeResult(place, asked, result ? std::nullopt : std::optional(result.error()));
    };
    m_changes.runPlaced(changeOf(m_steps[place]), {m_run, place}, this, ifStillOn(take));
}

void AccessRunner::takeResult(int place, const OrganizationName &asked,
                              const std::optional<ApiError> &error)
{
    if (!error) {
        noteAnswer();
        setOutcome(place, StepState::Done);
        end(place);
    } else if (error->kind == ErrorKind::Unknown) {
        m_doubts.insert(place);
        setOutcome(place, StepState::InDoubt, error->message);
        pauseIfNoWay(*error);
        end(place);
    } else if (isPerhapsOfOneStep(*error)) {
        hold(place, *error);
    } else if (meansNoWay(*error)) {
        takeOrPutBack(place, *error);
    } else if (error->kind == ErrorKind::Conflict && m_steps[place].before == Access::None) {
        note(place, StepState::ChangedSince, tr("Became a member meanwhile."));
    } else if (error->kind == ErrorKind::NotFound) {
        miss(place, asked, {StepState::Refused, error->message});
    } else {
        note(place, StepState::Refused, error->message);
    }
}

void AccessRunner::note(int place, StepState state, const QString &words)
{
    if (!m_held.contains(place))
        noteAnswer();
    m_held.remove(place);
    noteDown(place, {state, words}, ifStillOn([this, place, state, words](const Result<Done> &) {
                 setOutcome(place, state, words);
                 end(place);
             }));
}

void AccessRunner::noteDown(int place, const StepOutcome &outcome,
                            const std::function<void(const Result<Done> &)> &done)
{
    const Fate fate = outcome.state == StepState::Refused ? Fate::NotDone : Fate::NotSent;
    m_changes.journal().settleLine({m_run, place}, {fate, outcome.words, m_clock()}, this, done);
}

/// Perhaps it is not the person that is missing but the organization, which has another name by
/// now: that shows once the names are read.
void AccessRunner::miss(int place, const OrganizationName &asked, const StepOutcome &outcome)
{
    m_missed.insert(place, {asked, outcome});
    setOutcome(place, StepState::Waiting);
    noteAnswer();
    end(place);
}

void AccessRunner::putBack(int place, const ApiError &error)
{
    m_waiting.insert(place);
    setOutcome(place, StepState::Waiting);
    pauseIfNoWay(error);
    end(place);
}

/// What was found before a wait says nothing about what is so after it: its turn comes again.
void AccessRunner::takeBack(int place, const ApiError &error)
{
    m_hasWaited = true;
    m_heldUpBy = error;
    m_mostNow = 1;
    m_waiting.insert(place);
    setOutcome(place, StepState::Waiting);
    end(place);
}

void AccessRunner::takeOrPutBack(int place, const ApiError &error)
{
    if (error.kind == ErrorKind::HeldUp)
        takeBack(place, error);
    else
        putBack(place, error);
}

/// It stays under way until it is known whether others fare better: if none does, all would fail.
/// Where no others begin, nobody waits for them.
void AccessRunner::hold(int place, const ApiError &error)
{
    m_held.insert(place, error);
    if (m_state == State::Cancelling)
        releaseHeld();
    else if (m_state == State::Paused || m_held.size() > mostFailuresInARow)
        putHeldBack();
    else
        beginNext();
}

void AccessRunner::noteAnswer()
{
    m_failuresInARow = 0;
    m_waitsInARow = 0;
    m_mostNow = std::min(m_mostNow + 1, mostAtOnce);
    m_wasAnswered = true;
    releaseHeld();
}

/// The service does its work, so the failure of these is their own. Its own errors may pass: those
/// are tried once more.
void AccessRunner::releaseHeld()
{
    const QHash<int, ApiError> held = m_held;
    for (auto it = held.begin(); it != held.end(); ++it) {
        const int place = it.key();
        const bool mayPass = it->httpStatus >= firstServerError && !m_triedAgain.contains(place);
        if (!mayPass || m_state == State::Cancelling) {
            note(place, StepState::Refused, it->message);
            continue;
        }
        m_triedAgain.insert(place);
        m_held.remove(place);
        m_waiting.insert(place);
        setOutcome(place, StepState::Waiting);
        QMetaObject::invokeMethod(this, ifStillOn([this, place] { end(place); }),
                                  Qt::QueuedConnection);
    }
}

void AccessRunner::putHeldBack()
{
    const QHash<int, ApiError> held = std::exchange(m_held, {});
    pauseFor(*held.begin());
    for (auto it = held.begin(); it != held.end(); ++it) {
        m_waiting.insert(it.key());
        setOutcome(it.key(), StepState::Waiting);
        end(it.key());
    }
}

/// One failure may be chance; so many in a row are not.
void AccessRunner::pauseIfNoWay(const ApiError &error)
{
    ++m_failuresInARow;
    if (!mayPass(error) || m_failuresInARow > mostFailuresInARow)
        pauseFor(error);
}

} // namespace steward

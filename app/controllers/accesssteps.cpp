// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one step of a run, from its turn to its outcome.
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "domain/roster.h"
#include "journal/journal.h"

namespace steward {

namespace {

/// After so many steps in a row that found no way to the service the run pauses.
constexpr int mostFailuresInARow = 3;

/// Whether \a error says that nothing was made, for a reason that has nothing to do with the step.
bool isOfTheWay(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Redirect:
    case ErrorKind::Local:
        return true;
    default:
        return false;
    }
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
    return isOfTheWay(error) || error.kind == ErrorKind::Server;
}

void AccessRunner::begin(int place)
{
    const AccessStep &step = m_steps[place];
    ++m_underWay;
    m_grantsUnderWay += !isWithdrawal(actionOf(step));
    setOutcome(place, StepState::UnderWay);
    if (step.before != Access::None) {
        compare(place);
        return;
    }
    if (m_present.value(step.organization).contains(addressKey(step.email))) {
        // From the event loop, as every other outcome.
        QMetaObject::invokeMethod(this, ifStillOn([this, place] {
                                      note(place, StepState::ChangedSince,
                                           tr("Became a member meanwhile."));
                                  }),
                                  Qt::QueuedConnection);
        return;
    }
    send(place);
}

void AccessRunner::compare(int place)
{
    const AccessStep &step = m_steps[place];
    const auto take = [this, place](const Result<Member> &member) {
        const Access before = m_steps[place].before;
        if (member && accessOf(member->role) == before)
            send(place);
        else if (member)
            note(place, StepState::ChangedSince,
                 member->isAdmin() ? tr("Became an admin meanwhile.")
                                   : tr("Became a regular user meanwhile."));
        else if (member.error().kind == ErrorKind::NotFound)
            note(place, StepState::ChangedSince, tr("Is no longer a member."));
        else if (meansNoWay(member.error()))
            putBack(place, member.error());
        else
            note(place, StepState::Refused, member.error().message);
    };
    MembersApi(m_client).getMember(step.organization, step.id, this, ifStillOn(take));
}

void AccessRunner::send(int place)
{
    const auto take = [this, place](const Result<ChangeValue> &result) {
        takeResult(place, result ? std::nullopt : std::optional(result.error()));
    };
    m_changes.runPlaced(changeOf(m_steps[place]), {m_run, place}, this, ifStillOn(take));
}

void AccessRunner::takeResult(int place, const std::optional<ApiError> &error)
{
    if (!error) {
        m_failuresInARow = 0;
        setOutcome(place, StepState::Done);
        end(place);
    } else if (error->kind == ErrorKind::Unknown) {
        m_doubts.insert(place);
        setOutcome(place, StepState::InDoubt, error->message);
        pauseIfNoWay(*error);
        end(place);
    } else if (isOfTheWay(*error)) {
        putBack(place, *error);
    } else if (error->kind == ErrorKind::Conflict && m_steps[place].before == Access::None) {
        note(place, StepState::ChangedSince, tr("Became a member meanwhile."));
    } else {
        note(place, StepState::Refused, error->message);
    }
}

/// What is noted is not tried again, also not by another run of the program.
void AccessRunner::note(int place, StepState state, const QString &words)
{
    m_changes.journal().settleLine({m_run, place}, {Fate::NotDone, words, m_clock()}, this,
                                   ifStillOn([this, place, state, words](const Result<Done> &) {
                                       setOutcome(place, state, words);
                                       end(place);
                                   }));
}

void AccessRunner::putBack(int place, const ApiError &error)
{
    m_waiting.insert(place);
    setOutcome(place, StepState::Waiting);
    pauseIfNoWay(error);
    end(place);
}

/// One failure may be chance; so many in a row are not.
void AccessRunner::pauseIfNoWay(const ApiError &error)
{
    ++m_failuresInARow;
    const bool isOnItsWay = m_state == State::Running || m_state == State::Preparing;
    if (isOnItsWay && (!mayPass(error) || m_failuresInARow > mostFailuresInARow)) {
        m_problem = error.message;
        setState(State::Paused);
    }
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// Going on with what is left of a run, after a pause or another run of the program.
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"
#include "models/accesswords.h"

namespace steward {

void AccessRunner::resume(const JournalRun &run, const RunChoice &choice)
{
    reset(run.source);
    m_run = run.id;
    m_insisted = choice.insisted;
    m_staysOpen = !choice.postponed.isEmpty();
    m_progress.total = int(run.lines.size());
    for (const RunLine &line : run.lines) {
        const int place = int(m_steps.size());
        m_steps.append(line.step);
        m_outcomes.append(StepOutcome());
        if (line.openEntry)
            m_openEntries.insert(place, *line.openEntry);
        if (line.settlement) {
            takeSettled(place, *line.settlement);
            if (choice.postponed.contains(place))
                m_doubts.erase(place); // it stays in doubt, and nobody looks into it
        } else if (choice.leftOut.contains(place)) {
            leaveOut(place, choice.leftOut[place]);
        } else if (choice.postponed.contains(place)) {
            setOutcome(place, StepState::NotTried, choice.postponed[place]);
        } else {
            m_waiting.insert(m_waiting.end(), place);
        }
    }
    setOrganizations(run.organizations);
    setState(State::Preparing);
    prepare();
}

void AccessRunner::takeSettled(int place, const Settlement &settlement)
{
    switch (settlement.fate) {
    case Fate::Done:
        setOutcome(place, StepState::Done, settlement.words);
        break;
    case Fate::NotDone:
        setOutcome(place, StepState::Refused, settlement.words);
        break;
    case Fate::NotSent:
        setOutcome(place, StepState::NotTried, settlement.words);
        break;
    case Fate::Pending:
    case Fate::Unread:
        m_doubts.insert(place);
        [[fallthrough]];
    case Fate::Unclear:
        setOutcome(place, StepState::InDoubt, settlement.words);
        break;
    }
}

void AccessRunner::prepare()
{
    const auto take = [this](const Result<std::optional<JournalRun>> &run) {
        // A journal that cannot be read cannot be written either, and then nothing is sent.
        if (run && *run)
            leaveOutOvertaken(**run);
        readNames();
    };
    m_changes.journal().run(m_run, this, ifStillOn(take));
}

void AccessRunner::leaveOutOvertaken(const JournalRun &run)
{
    for (int place = 0; place < run.lines.size(); ++place) {
        const bool isOvertaken = run.lines[place].isOvertaken && !m_insisted.contains(place);
        if (isOvertaken && m_doubts.contains(place))
            m_overtaken.insert(place);
        else if (isOvertaken && m_waiting.erase(place) > 0)
            leaveOut(place, overtakenText(m_steps[place].organization));
    }
}

/// What is written down after this, its end among it, is written after this.
void AccessRunner::leaveOut(int place, const QString &words)
{
    m_changes.journal().settleLine({m_run, place}, {Fate::NotSent, words, m_clock()}, this,
                                   [](const Result<Done> &) {});
    setOutcome(place, StepState::NotTried, words);
}

/// Another time it may be made: the run stays open.
void AccessRunner::postpone(int place, const QString &words)
{
    m_staysOpen = true;
    setOutcome(place, StepState::NotTried, words);
}

} // namespace steward

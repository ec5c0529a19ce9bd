// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be told of steps of a run, looked into before it goes on.
#include "api/apiclient.h"
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "controllers/membersinquiry.h"
#include "journal/journal.h"
#include "models/accesswords.h"

#include <QMap>

namespace steward {

QList<JournalEntry> AccessRunner::openEntries() const
{
    QList<JournalEntry> entries;
    for (auto it = m_openEntries.cbegin(); it != m_openEntries.cend(); ++it) {
        const int place = it.key();
        if (m_doubts.contains(place))
            entries.append({it.value(),
                            {},
                            m_changes.origin(),
                            m_organizations[m_belongTo[place]].id,
                            changeOf(m_steps[place]),
                            RunPlace {m_run, place}});
    }
    return entries;
}

void AccessRunner::lookIntoDoubts()
{
    // It goes on once that is over.
    if (m_lookingInto > 0)
        return;
    QMap<QString, QList<int>> places; // by organization
    for (const int place : m_doubts) {
        if (!m_barred.contains(m_belongTo[place]))
            places[m_steps[place].organization.text].append(place);
    }
    m_lookingInto = int(places.size());
    if (places.isEmpty())
        goOnWithSteps();
    for (const QList<int> &each : std::as_const(places))
        lookInto(each);
}

void AccessRunner::lookInto(const QList<int> &places)
{
    QList<Change> changes;
    for (const int place : places)
        changes.append(changeOf(m_steps[place]));
    auto *inquiry = new MembersInquiry(m_client, m_client.caller(), changes, this);
    inquiry->setPause(m_pause);
    const auto take = [this, places](const QList<Finding> &findings) {
        for (qsizetype i = 0; i < places.size(); ++i)
            settleDoubt(places[i], findings[i]);
        if (--m_lookingInto == 0)
            goOnWithSteps();
    };
    connect(inquiry, &MembersInquiry::found, inquiry, &QObject::deleteLater);
    connect(inquiry, &MembersInquiry::found, this, ifStillOn(take));
    inquiry->start();
}

/// What certainly was not made has its turn again; what is not known stays as it is. Whether an
/// organization whose members are not found is gone, or found again, shows at the next start.
void AccessRunner::settleDoubt(int place, const Finding &finding)
{
    const bool isKnown =
        finding.fate != Fate::Unread && finding.obstacle != Finding::Obstacle::Missing;
    if (!isKnown && m_doubts.contains(place)) {
        const bool isMissing = finding.obstacle == Finding::Obstacle::Missing;
        m_outcomes[place].words = isMissing
                                      ? blockText(AccessBlock::NotRead, m_steps[place].organization)
                                      : finding.words;
        emit stepChanged(place);
    }
    if (!isKnown || m_doubts.erase(place) == 0)
        return;
    --m_progress.inDoubt;
    const auto told = [](const Result<Done> &) {};
    if (m_openEntries.contains(place))
        m_changes.journal().settle(m_openEntries.take(place),
                                   {finding.fate, finding.words, m_clock()}, this, told);
    if (finding.fate == Fate::NotDone && m_overtaken.contains(place)) {
        leaveOut(place, overtakenText(m_steps[place].organization));
        return;
    }
    if (finding.fate == Fate::NotDone && m_state == State::Over) { // it was cancelled meanwhile
        setOutcome(place, StepState::NotTried);
        return;
    }
    if (finding.fate == Fate::NotDone) {
        m_waiting.insert(place);
        setOutcome(place, StepState::Waiting);
        return;
    }
    m_changes.journal().settleLine({m_run, place}, {finding.fate, finding.words, m_clock()}, this,
                                   told);
    setOutcome(place, finding.fate == Fate::Done ? StepState::Done : StepState::InDoubt,
               finding.words);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/openruns.h"

#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"

namespace steward {

OpenRuns::OpenRuns(ChangeRunner &changes, AccessRunner &runner, QObject *parent)
    : QObject(parent),
      m_changes(changes),
      m_runner(runner)
{ }

void OpenRuns::find()
{
    const auto take = [this](const Result<QList<JournalRun>> &runs) {
        // An error is told where a change needs the journal, not to who only looks around.
        m_runs = runs ? *runs : QList<JournalRun>();
        m_runs.removeIf([this](const JournalRun &run) {
            const bool isThisOne =
                m_runner.state() != AccessRunner::State::Idle && run.id == m_runner.run();
            return isThisOne || m_taken.contains(run.id);
        });
        emit changed();
    };
    m_changes.journal().takeOpenRuns(m_changes.origin(), this, take);
}

void OpenRuns::forget()
{
    m_runs.clear();
    m_taken.clear();
    emit changed();
}

std::optional<RunProgress> OpenRuns::last() const
{
    if (m_runs.isEmpty())
        return std::nullopt;
    RunProgress progress {.total = int(m_runs.first().lines.size())};
    for (const RunLine &line : m_runs.first().lines)
        progress.done += line.settlement && line.settlement->fate == Fate::Done;
    return progress;
}

void OpenRuns::resumeLast()
{
    if (m_runs.isEmpty() || m_runner.isGoingOn())
        return;
    const QString id = takeLast();
    // What was on its way when it was found may be settled by now.
    const auto take = [this](const Result<std::optional<JournalRun>> &run) {
        if (!run) {
            emit failed(run.error().message);
            return;
        }
        if (!*run || m_runner.isGoingOn())
            return;
        m_runner.resume(**run);
        emit resumed();
    };
    m_changes.journal().run(id, this, take);
}

void OpenRuns::giveUpLast()
{
    if (m_runs.isEmpty())
        return;
    m_changes.journal().endRun(takeLast(), RunState::GivenUp, this,
                               [this](const Result<Done> &written) {
                                   if (!written)
                                       emit failed(written.error().message);
                               });
}

QString OpenRuns::takeLast()
{
    const QString id = m_runs.takeFirst().id;
    m_taken.insert(id);
    emit changed();
    return id;
}

} // namespace steward

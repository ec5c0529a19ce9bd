// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/openruns.h"

#include "controllers/changerunner.h"
#include "controllers/runrest.h"
#include "journal/journal.h"

#include <utility>

namespace steward {

OpenRuns::OpenRuns(ChangeRunner &changes, AccessRunner &runner, QObject *parent)
    : QObject(parent),
      m_changes(changes),
      m_runner(runner)
{
    // What it leaves open is offered again, once it is known what became of what is in doubt.
    connect(&m_runner, &AccessRunner::finished, this, [this] { m_taken.remove(m_runner.run()); });
}

void OpenRuns::find()
{
    const auto take = [this](const Result<QList<JournalRun>> &runs) {
        // An error is told where a change needs the journal, not to who only looks around.
        m_runs = runs ? *runs : QList<JournalRun>();
        m_runs.removeIf([this](const JournalRun &run) {
            const bool isThisOne = m_runner.isGoingOn() && run.id == m_runner.run();
            return isThisOne || m_taken.contains(run.id);
        });
        tellUnclear();
        emit changed();
    };
    m_changes.journal().takeOpenRuns(m_changes.origin(), this, take);
}

void OpenRuns::tellUnclear()
{
    QList<JournalRun> over;
    for (const JournalRun &run : std::as_const(m_runs)) {
        if (run.leftCount() == 0)
            over.append(run);
    }
    for (const JournalRun &run : std::as_const(over)) {
        emit told(tr("Changes of members were interrupted, and none of them is left to be made. %1")
                      .arg(unclearText(run)));
        end(run.id, RunState::Finished);
    }
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

void OpenRuns::lookAtLast()
{
    if (m_runs.isEmpty())
        return;
    // What was on its way when it was found may be settled by now.
    const auto take = [this](const Result<std::optional<JournalRun>> &run) {
        if (!run)
            emit failed(run.error().message);
        else if (*run)
            emit found(**run);
    };
    m_changes.journal().run(m_runs.first().id, this, take);
}

void OpenRuns::resume(const JournalRun &run, const RunChoice &choice)
{
    if (m_runner.isGoingOn())
        return;
    take(run.id);
    m_runner.resume(run, choice);
}

void OpenRuns::giveUpLast()
{
    if (m_runs.isEmpty())
        return;
    const QString id = m_runs.first().id; // which goes with the run
    end(id, RunState::GivenUp);
}

void OpenRuns::end(const QString &id, RunState state)
{
    take(id);
    m_changes.journal().endRun(id, state, this, [this](const Result<Done> &written) {
        if (!written)
            emit failed(written.error().message);
    });
}

void OpenRuns::take(const QString &id)
{
    m_runs.removeIf([&](const JournalRun &run) { return run.id == id; });
    m_taken.insert(id);
    emit changed();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/accessrunner.h"
#include "domain/accessoutcome.h"
#include "journal/journalrun.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace steward {

class ChangeRunner;

/// Runs of many changes that ended before their end, as the journal knows them.
class OpenRuns : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    OpenRuns(ChangeRunner &changes, AccessRunner &runner, QObject *parent = nullptr);

    /// Looks for those of who is connected now. Only once it is settled what became of the changes
    /// that were on their way.
    void find();
    void forget();

    /// How far the last one has got; nothing where there is none.
    std::optional<RunProgress> last() const;
    /// Reads the last one once more, to be planned anew; see found().
    void lookAtLast();
    /// Goes on with \a run, unless another one is going on.
    void resume(const JournalRun &run, const RunChoice &choice = {});
    /// What is left of the last one stays as it is.
    void giveUpLast();

signals:
    /// last() is another one.
    void changed();
    /// What lookAtLast() has read.
    void found(const steward::JournalRun &run);
    /// What nobody will ever know of a run of which nothing is left. Told once.
    void told(const QString &sentence);
    /// Something could not be written down.
    void failed(const QString &sentence);

private:
    void tellUnclear();
    void end(const QString &id, RunState state);
    void take(const QString &id);

    ChangeRunner &m_changes;
    AccessRunner &m_runner;
    QList<JournalRun> m_runs; ///< the last one first
    QSet<QString> m_taken;    ///< those that somebody has decided about meanwhile
};

} // namespace steward

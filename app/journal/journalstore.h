// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/entryfilter.h"
#include "journal/journaldatabase.h"
#include "journal/journalentry.h"
#include "journal/journalrun.h"

#include <QList>

#include <functional>
#include <optional>

namespace steward {

/// The entries in their database, for the thread that made it. Whatever it says is done is on the
/// disk.
class JournalStore
{
public:
    /// \a instance is this run of the program.
    explicit JournalStore(const QString &instance) : m_instance(instance) { }

    /// Opens \a file, or a store in memory where it is empty.
    Result<Done> open(const QString &file);
    /// Whether what went wrong is that the file is damaged, or no journal at all.
    bool isDamaged() const { return m_isNoJournal || m_database.isDamaged(); }

    /// Runs \a work, which writes several things, as a whole. False where it says so, or could not
    /// be kept: then nothing of it is written.
    bool runTogether(const std::function<bool()> &work);

    Result<EntryId> add(const JournalEntry &entry);
    /// Leaves what is settled as it is.
    Result<Done> settle(EntryId id, const Settlement &settlement);
    /// Leaves nothing of it, unless it is settled.
    Result<Done> discard(EntryId id);
    /// The latest entries, the last one first.
    Result<QList<JournalEntry>> latest(int count);

    /// The pending entries of \a origin that no run of the program sees to any more. This one does
    /// from now on.
    Result<QList<JournalEntry>> takeLeftovers(
        const ChangeOrigin &origin, const std::function<bool(const QString &instance)> &isAlive);

    /// Those that \a filter applies to and that are older than \a before, or the latest: at most
    /// \a count, the last one first.
    Result<QList<JournalEntry>> page(const EntryFilter &filter, std::optional<EntryId> before,
                                     int count);

    /// Writes \a run down as a whole, and that this run of the program sees to it.
    Result<Done> beginRun(const JournalRun &run);
    /// What became of a line that no entry tells about.
    Result<Done> settleLine(const RunPlace &place, const Settlement &settlement);
    Result<Done> endRun(const QString &id, RunState state);
    /// Nothing where there is none of that name.
    Result<std::optional<JournalRun>> run(const QString &id);
    /// The open runs of \a origin that no other run of the program sees to and of which something
    /// is left, or cannot be told, the last one first. This one does from now on.
    Result<QList<JournalRun>> takeOpenRuns(
        const ChangeOrigin &origin, const std::function<bool(const QString &instance)> &isAlive);

private:
    bool checkWholeFile(const QString &file);
    /// \a value, or why there is none.
    template<typename T>
    Result<T> outcome(T value)
    {
        const QString failure = m_database.takeFailure();
        if (failure.isEmpty() && !m_isNoJournal)
            return value;
        return unusable(failure);
    }
    ApiError unusable(const QString &failure) const;
    std::optional<JournalRun> readRun(const QString &id);
    void markOvertaken(JournalRun &run);

    QString m_instance;
    JournalDatabase m_database;
    bool m_isNoJournal = false;
};

} // namespace steward

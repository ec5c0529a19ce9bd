// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/instancemark.h"
#include "journal/journalfault.h"
#include "journal/journalstore.h"

#include <QString>

#include <memory>
#include <utility>

namespace steward {

/// The journal's files, for one thread: opens the store when it is first used, sets a damaged one
/// aside and begins a new one.
class JournalKeeper
{
public:
    /// In \a folder; in memory where it is empty.
    explicit JournalKeeper(const QString &folder);

    /// What \a work, a function of the store, comes to. Where it finds the store damaged, it is
    /// done once more with one that is opened anew, and then with a new one.
    template<typename T, typename Work>
    Result<T> perform(const Work &work)
    {
        Suspicion suspicion = Suspicion::None;
        for (int attempt = 0;; ++attempt) {
            const Result<Done> ready = makeReady(suspicion);
            if (!ready)
                return ready.error();
            Result<T> result = work(*m_store);
            if (result || !m_store->isDamaged() || suspicion == Suspicion::Damaged)
                return result;
            m_store.reset();
            suspicion = attempt == 0 ? Suspicion::None : Suspicion::Damaged;
        }
    }

    /// Whether there is anything to read.
    bool hasEntries() const;
    /// As JournalStore's; creates no file where there is none.
    Result<QList<JournalEntry>> takeLeftovers(const ChangeOrigin &origin);
    Result<QList<JournalRun>> takeOpenRuns(const ChangeOrigin &origin);

    /// A file that was set aside since the last time of asking, under its new name.
    struct SetAside
    {
        QString file {};
        JournalFault fault = JournalFault::None;
    };
    SetAside takeSetAside() { return std::exchange(m_setAside, SetAside()); }

private:
    /// What is thought of the file at hand: another run of the program may have replaced it.
    enum class Suspicion { None, Damaged };

    Result<Done> makeReady(Suspicion suspicion);
    Result<Done> openStore();
    Result<Done> makeFile();
    Result<Done> setAside(JournalFault fault);
    QString file() const;

    QString m_folder;
    QString m_instance;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<InstanceMark> m_mark;
    SetAside m_setAside;
};

} // namespace steward

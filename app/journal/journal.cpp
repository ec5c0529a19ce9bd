// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/journalkeeper.h"

#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <utility>

namespace steward {

Journal::Journal(const QString &folder, QObject *parent)
    : QObject(parent),
      m_keeper(std::make_unique<JournalKeeper>(folder))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Journal::~Journal()
{
    m_thread.start([this] { m_keeper.reset(); });
    m_thread.waitForDone();
}

QString Journal::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

template<typename T, typename Work>
void Journal::ask(Work work, QObject *context, std::function<void(Result<T>)> done)
{
    Q_ASSERT(context);
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)] {
        // The callback may delete the context, and this signal is the watcher's.
        watcher->setParent(nullptr);
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, [this, work = std::move(work)]() -> Result<T> {
        Result<T> result = work(*m_keeper);
        if (const QString file = m_keeper->takeSetAside(); !file.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, file] { emit setAside(file); }, Qt::QueuedConnection);
        return result;
    }));
}

void Journal::begin(const JournalEntry &entry, QObject *context, Begun begun)
{
    ask<EntryId>(
        [entry](JournalKeeper &keeper) {
            return keeper.perform<EntryId>([&](JournalStore &store) { return store.add(entry); });
        },
        context, std::move(begun));
}

void Journal::settle(EntryId id, const Settlement &settlement, QObject *context, Finished finished)
{
    ask<Done>(
        [id, settlement](JournalKeeper &keeper) {
            return keeper.perform<Done>(
                [&](JournalStore &store) { return store.settle(id, settlement); });
        },
        context, std::move(finished));
}

void Journal::latest(int count, QObject *context, Found found)
{
    ask<QList<JournalEntry>>(
        [count](JournalKeeper &keeper) -> Result<QList<JournalEntry>> {
            if (!keeper.hasEntries())
                return QList<JournalEntry>();
            return keeper.perform<QList<JournalEntry>>(
                [&](JournalStore &store) { return store.latest(count); });
        },
        context, std::move(found));
}

void Journal::takeLeftovers(const ChangeOrigin &origin, QObject *context, Found found)
{
    ask<QList<JournalEntry>>(
        [origin](JournalKeeper &keeper) { return keeper.takeLeftovers(origin); }, context,
        std::move(found));
}

void Journal::page(const EntryFilter &filter, std::optional<EntryId> before, int count,
                   QObject *context, Found found)
{
    ask<QList<JournalEntry>>(
        [filter, before, count](JournalKeeper &keeper) -> Result<QList<JournalEntry>> {
            if (!keeper.hasEntries())
                return QList<JournalEntry>();
            return keeper.perform<QList<JournalEntry>>(
                [&](JournalStore &store) { return store.page(filter, before, count); });
        },
        context, std::move(found));
}

void Journal::beginRun(const JournalRun &run, QObject *context, Finished finished)
{
    ask<Done>(
        [run](JournalKeeper &keeper) {
            return keeper.perform<Done>([&](JournalStore &store) { return store.beginRun(run); });
        },
        context, std::move(finished));
}

void Journal::settleLine(const RunPlace &place, const Settlement &settlement, QObject *context,
                         Finished finished)
{
    ask<Done>(
        [place, settlement](JournalKeeper &keeper) {
            return keeper.perform<Done>(
                [&](JournalStore &store) { return store.settleLine(place, settlement); });
        },
        context, std::move(finished));
}

void Journal::endRun(const QString &id, RunState state, QObject *context, Finished finished)
{
    ask<Done>(
        [id, state](JournalKeeper &keeper) {
            return keeper.perform<Done>(
                [&](JournalStore &store) { return store.endRun(id, state); });
        },
        context, std::move(finished));
}

void Journal::run(const QString &id, QObject *context, FoundRun found)
{
    using Run = std::optional<JournalRun>;
    ask<Run>(
        [id](JournalKeeper &keeper) -> Result<Run> {
            if (!keeper.hasEntries())
                return Run();
            return keeper.perform<Run>([&](JournalStore &store) { return store.run(id); });
        },
        context, std::move(found));
}

void Journal::takeOpenRuns(const ChangeOrigin &origin, QObject *context, FoundRuns found)
{
    ask<QList<JournalRun>>([origin](JournalKeeper &keeper) { return keeper.takeOpenRuns(origin); },
                           context, std::move(found));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/journalkeeper.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace steward {

namespace {

/// Calls \a done with what its future comes to, in the thread of \a context and while that is
/// there.
template<typename T>
QFutureWatcher<Result<T>> *watch(QObject *context, std::function<void(Result<T>)> done)
{
    Q_ASSERT(context);
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, done = std::move(done)] {
                         // The callback may delete the context, and this signal is the watcher's.
                         watcher->setParent(nullptr);
                         watcher->deleteLater();
                         done(watcher->future().takeResult());
                     });
    return watcher;
}

} // namespace

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

struct Journal::Batch
{
    /// One write: done with the others, or alone.
    struct Part
    {
        std::function<bool(JournalStore &)> tryWith; ///< false: it failed
        std::function<void(JournalKeeper &)> doAlone;
        std::function<void()> tell;
    };
    std::vector<Part> parts;
};

template<typename T, typename Work>
void Journal::ask(Work work, QObject *context, std::function<void(Result<T>)> done)
{
    const QMutexLocker lock(&m_batchMutex);
    m_batch.reset(); // what is written after this is not to be done before it
    watch(context, std::move(done))
        ->setFuture(QtConcurrent::run(&m_thread, [this, work = std::move(work)]() -> Result<T> {
            Result<T> result = work(*m_keeper);
            tellSetAside();
            return result;
        }));
}

template<typename T, typename Work>
void Journal::write(Work work, QObject *context, std::function<void(Result<T>)> done)
{
    struct State
    {
        QPromise<Result<T>> promise;
        std::optional<Result<T>> result;
    };
    const auto state = std::make_shared<State>();
    state->promise.start();
    watch(context, std::move(done))->setFuture(state->promise.future());
    Batch::Part part;
    part.tryWith = [state, work](JournalStore &store) {
        state->result = work(store);
        return state->result->hasValue();
    };
    part.doAlone = [state, work](JournalKeeper &keeper) {
        state->result = keeper.perform<T>(work);
    };
    part.tell = [state] {
        state->promise.addResult(*state->result);
        state->promise.finish();
    };

    const QMutexLocker lock(&m_batchMutex);
    if (!m_batch) {
        m_batch = std::make_shared<Batch>();
        m_batches.push_back(m_batch);
        m_thread.start([this] { performBatch(); });
    }
    m_batch->parts.push_back(std::move(part));
}

void Journal::performBatch()
{
    std::shared_ptr<Batch> batch;
    {
        const QMutexLocker lock(&m_batchMutex);
        batch = m_batches.front();
        m_batches.pop_front();
        if (m_batch == batch)
            m_batch.reset();
    }
    const std::vector<Batch::Part> &parts = batch->parts;
    bool isWritten = false;
    if (parts.size() > 1) {
        const auto all = [&](JournalStore &store) {
            isWritten = store.runTogether([&] {
                return std::all_of(parts.begin(), parts.end(),
                                   [&](const Batch::Part &part) { return part.tryWith(store); });
            });
            return Result<Done>(Done {});
        };
        (void)m_keeper->perform<Done>(all);
    }
    // One that fails is not to take the others along, and shows by itself what is wrong.
    if (!isWritten) {
        for (const Batch::Part &part : parts)
            part.doAlone(*m_keeper);
    }
    tellSetAside();
    for (const Batch::Part &part : parts)
        part.tell();
}

void Journal::tellSetAside()
{
    if (const auto [file, fault] = m_keeper->takeSetAside(); fault != JournalFault::None)
        QMetaObject::invokeMethod(
            this, [this, file = file, fault = fault] { emit setAside(file, fault); },
            Qt::QueuedConnection);
}

void Journal::begin(const JournalEntry &entry, QObject *context, Begun begun)
{
    write<EntryId>([entry](JournalStore &store) { return store.add(entry); }, context,
                   std::move(begun));
}

void Journal::settle(EntryId id, const Settlement &settlement, QObject *context, Finished finished)
{
    write<Done>([id, settlement](JournalStore &store) { return store.settle(id, settlement); },
                context, std::move(finished));
}

void Journal::discard(EntryId id, QObject *context, Finished finished)
{
    write<Done>([id](JournalStore &store) { return store.discard(id); }, context,
                std::move(finished));
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
    write<Done>(
        [place, settlement](JournalStore &store) { return store.settleLine(place, settlement); },
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/entryfilter.h"
#include "journal/journalentry.h"
#include "journal/journalfault.h"
#include "journal/journalrun.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>

namespace steward {

class JournalKeeper;

/// Keeps every change that is sent: written down before, settled after. What it says is written is
/// on the disk and survives the end of the program, however that ends.
///
/// Nothing here blocks: a thread of its own has the file, which is opened when it is first needed.
/// The callbacks come once, from the event loop, never from inside the function that was called,
/// and not at all once the context is gone. What is asked for one after the other is done in that
/// order. Errors are of the kind Local, and their message says in a sentence why the journal cannot
/// be used.
class Journal : public QObject
{
    Q_OBJECT

public:
    using Begun = std::function<void(Result<EntryId>)>;
    using Finished = std::function<void(Result<Done>)>;
    using Found = std::function<void(Result<QList<JournalEntry>>)>;

    /// In \a folder, which is made where it is missing and then for its owner alone; for this run
    /// alone, in memory, where it is empty.
    explicit Journal(const QString &folder, QObject *parent = nullptr);
    /// Waits for what has been asked for to be written.
    ~Journal() override;

    /// Where the person's programs keep their data.
    static QString defaultFolder();

    /// Writes down \a entry as one that is about to be sent.
    void begin(const JournalEntry &entry, QObject *context, Begun begun);
    /// The first settlement stands: who looks into a change later may find what others made since.
    void settle(EntryId id, const Settlement &settlement, QObject *context, Finished finished);
    /// Strikes out the entry \a id, which is pending, and of which it is certain that nothing was
    /// made: what it is about has an entry of its own where it is sent another time.
    void discard(EntryId id, QObject *context, Finished finished);

    /// Gives the latest entries, the last one first.
    void latest(int count, QObject *context, Found found);
    /// Gives those of \a origin whose outcome nobody has told, since their program ended before it
    /// was known. They are handed out once: to whoever asks first, of all that use the same folder.
    void takeLeftovers(const ChangeOrigin &origin, QObject *context, Found found);
    /// Gives entries that \a filter applies to and that are older than \a before, or the latest: at
    /// most \a count, the last one first.
    void page(const EntryFilter &filter, std::optional<EntryId> before, int count, QObject *context,
              Found found);

    using FoundRun = std::function<void(Result<std::optional<JournalRun>>)>;
    using FoundRuns = std::function<void(Result<QList<JournalRun>>)>;

    /// Writes \a run down as a whole, before the first of its changes is sent. Each of those is
    /// then written down with its place in it as any other.
    void beginRun(const JournalRun &run, QObject *context, Finished finished);
    /// Writes down what became of a line that no entry tells about, or that is not to be tried
    /// again.
    void settleLine(const RunPlace &place, const Settlement &settlement, QObject *context,
                    Finished finished);
    void endRun(const QString &id, RunState state, QObject *context, Finished finished);
    void run(const QString &id, QObject *context, FoundRun found);
    /// Gives the open runs of \a origin that no other run of the program sees to and of which
    /// something is left, the last one first. This one does from now on. Those of which nothing is
    /// left, but of some of it cannot be told whether it was made, are among them until somebody
    /// was told and ends them.
    void takeOpenRuns(const ChangeOrigin &origin, QObject *context, FoundRuns found);

signals:
    /// The file had \a fault. It is \a file now, and a new one was begun.
    void setAside(const QString &file, steward::JournalFault fault);

private:
    /// Writes that are asked for while another one is being written go to the disk together: that
    /// takes as long as a single one.
    struct Batch;

    template<typename T, typename Work>
    void ask(Work work, QObject *context, std::function<void(Result<T>)> done);
    template<typename T, typename Work>
    void write(Work work, QObject *context, std::function<void(Result<T>)> done);
    void performBatch();
    void tellSetAside();

    std::deque<std::shared_ptr<Batch>> m_batches; ///< to be performed, in this order
    std::shared_ptr<Batch> m_batch; ///< the one that takes more; null where the next is to begin
    QMutex m_batchMutex;            ///< of both
    QThreadPool m_thread; ///< of one, for good: a connection to SQLite belongs to its thread
    std::unique_ptr<JournalKeeper> m_keeper; ///< used by that thread alone
};

} // namespace steward

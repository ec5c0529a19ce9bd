// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "controllers/changeinquiry.h"
#include "domain/change.h"
#include "domain/connection.h"
#include "journal/journalentry.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace steward {

class ApiClient;
class Journal;
class RunningChange;
struct CurrentUser;

/// The one way that changes leave by. Each is written into the journal, sent once, looked into
/// where its answer is lost, and settled in the journal; then its true outcome is told. None of
/// that depends on the page, the dialog or the organization that it was asked for in.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    /// What is changed in a demo, which ends with the program, is written into \a demoJournal. All
    /// three outlive the runner.
    ChangeRunner(ApiClient &client, Journal &journal, Journal &demoJournal, Clock clock,
                 QObject *parent = nullptr);
    ~ChangeRunner() override;

    /// \a done is called once, from the event loop, and not at all once \a context is gone; the
    /// change goes on without it. What it is called with is the outcome as it is in the journal.
    /// What is returned lives until then.
    template<typename Asked>
    RunningChange *run(const Asked &change, QObject *context,
                       std::function<void(Result<typename Asked::Value>)> done)
    {
        using Value = typename Asked::Value;
        return start(change, {},
                     [context = QPointer(context),
                      done = std::move(done)](const Result<ChangeValue> &result) {
                         if (context)
                             done(result ? Result<Value>(std::get<Value>(*result))
                                         : Result<Value>(result.error()));
                     });
    }

    /// The same for a change that has \a place in a run of many. It waits neither for the service
    /// to accept requests again nor for a sign-in: then it ends with ErrorKind::HeldUp, as if it
    /// had never been asked for.
    void runPlaced(const Change &change, const RunPlace &place, QObject *context,
                   std::function<void(Result<ChangeValue>)> done);

    /// Who asks now.
    Caller caller() const;

    /// The journal that changes over the present connection are written into.
    Journal &journal() const;

    /// Whose credential the connection has; nothing while that is not known.
    void setCurrentUser(const std::optional<CurrentUser> &user);
    /// Knows the id of an organization by its name; empty where it does not.
    using IdByName = std::function<QString(const OrganizationName &)>;
    void setIdByName(IdByName idByName) { m_idByName = std::move(idByName); }
    QString idOf(const OrganizationName &name) const
    {
        return m_idByName ? m_idByName(name) : QString();
    }
    /// Of the present connection.
    ChangeOrigin origin() const;

    /// The pause of inquiries that begin from now on.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    /// Changes whose outcome is not told yet, in the order that they were asked for.
    QList<Change> running() const;
    /// Those of them whose answer is lost.
    QList<Change> beingChecked() const;
    /// Those of them that are on their way although they were taken back.
    QList<Change> leftAlone() const;

signals:
    /// running(), beingChecked() or leftAlone() changed.
    void runningChanged();
    /// What became of a change could not be read; its entry in the journal stays open.
    void leftOpen(const steward::JournalEntry &entry);
    /// Changes that were not sent, since somebody else asks by now; not those of a run of many.
    void leftUnsent(const QList<steward::Change> &changes);
    /// A change was settled, but that could not be written down: \a error says why.
    void journalFailed(const steward::ApiError &error);

private:
    using Ended = std::function<void(Result<ChangeValue>)>;
    RunningChange *start(const Change &change, const std::optional<RunPlace> &place, Ended ended);
    QList<Change> runningThat(bool (RunningChange::*isSo)() const) const;
    void finish(RunningChange *change, const Result<ChangeValue> &result, const Ended &ended);
    void tellUnsent();

    ApiClient &m_client;
    Journal &m_journal;
    Journal &m_demoJournal;
    Clock m_clock;
    std::chrono::milliseconds m_pause = ChangeInquiry::usualPause;
    QString m_accountId;
    IdByName m_idByName;
    QList<RunningChange *> m_running;
    QList<Change> m_unsent; ///< not told about yet
};

} // namespace steward

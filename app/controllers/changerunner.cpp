// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changerunner.h"

#include "api/apiclient.h"
#include "controllers/runningchange.h"

#include <algorithm>
#include <utility>

namespace steward {

ChangeRunner::ChangeRunner(ApiClient &client, Journal &journal, Journal &demoJournal, Clock clock,
                           QObject *parent)
    : QObject(parent),
      m_client(client),
      m_journal(journal),
      m_demoJournal(demoJournal),
      m_clock(std::move(clock))
{ }

ChangeRunner::~ChangeRunner() = default;

void ChangeRunner::setCurrentUser(const std::optional<CurrentUser> &user)
{
    m_accountId = user ? user->id.text : QString();
}

ChangeOrigin ChangeRunner::origin() const
{
    const Connection &connection = m_client.connection();
    return {connection.profile, connection.name, connection.address.toString(), m_accountId};
}

Caller ChangeRunner::caller() const
{
    return m_client.caller();
}

Journal &ChangeRunner::journal() const
{
    return m_client.connection().isDemo ? m_demoJournal : m_journal;
}

void ChangeRunner::runPlaced(const Change &change, const RunPlace &place, QObject *context,
                             std::function<void(Result<ChangeValue>)> done)
{
    start(change, place,
          [context = QPointer(context), done = std::move(done)](const Result<ChangeValue> &result) {
              if (context)
                  done(result);
          });
}

RunningChange *ChangeRunner::start(const Change &change, const std::optional<RunPlace> &place,
                                   Ended ended)
{
    const QString knownId = idOf(organizationOf(change));
    const JournalEntry entry {{}, m_clock(), origin(), knownId, change, place};
    auto *running = new RunningChange({m_client, journal(), m_clock, m_pause}, entry, this);
    m_running.append(running);
    connect(running, &RunningChange::checkingBegan, this, &ChangeRunner::runningChanged);
    if (&journal() == &m_journal)
        connect(running, &RunningChange::leftOpen, this, &ChangeRunner::leftOpen);
    connect(running, &RunningChange::journalFailed, this, &ChangeRunner::journalFailed);
    connect(running, &RunningChange::ended, this,
            [this, running, ended = std::move(ended)](const Result<ChangeValue> &result) {
                finish(running, result, ended);
            });
    connect(running, &RunningChange::leftAlone, this, &ChangeRunner::runningChanged);
    running->start();
    emit runningChanged();
    return running;
}

void ChangeRunner::finish(RunningChange *change, const Result<ChangeValue> &result,
                          const Ended &ended)
{
    m_running.removeOne(change);
    change->deleteLater();
    if (change->wasLeftUnsent() && !change->isPlaced())
        m_unsent.append(change->change());
    if (const auto newName = result ? newNameAfter(change->change(), *result) : std::nullopt) {
        for (RunningChange *each : std::as_const(m_running)) {
            if (each->address() == change->address())
                each->follow(organizationOf(change->change()), *newName);
        }
    }
    emit runningChanged();
    ended(result);
    tellUnsent();
}

void ChangeRunner::tellUnsent()
{
    // All that were left together are told about together.
    const bool isAnyLeft = std::ranges::any_of(m_running, [](const RunningChange *each) {
        return each->isOfSomebodyElse() && !each->isBeingChecked();
    });
    if (!m_unsent.isEmpty() && !isAnyLeft)
        emit leftUnsent(std::exchange(m_unsent, {}));
}

QList<Change> ChangeRunner::running() const
{
    QList<Change> changes;
    for (const RunningChange *each : m_running)
        changes.append(each->change());
    return changes;
}

QList<Change> ChangeRunner::beingChecked() const
{
    return runningThat(&RunningChange::isBeingChecked);
}

QList<Change> ChangeRunner::leftAlone() const
{
    return runningThat(&RunningChange::isLeftAlone);
}

QList<Change> ChangeRunner::runningThat(bool (RunningChange::*isSo)() const) const
{
    QList<Change> changes;
    for (const RunningChange *each : m_running) {
        if ((each->*isSo)())
            changes.append(each->change());
    }
    return changes;
}

} // namespace steward

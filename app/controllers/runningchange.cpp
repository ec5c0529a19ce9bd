// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/runningchange.h"

#include "api/apiclient.h"
#include "controllers/changeinquiry.h"
#include "controllers/changerequests.h"
#include "journal/journal.h"

namespace steward {

RunningChange::RunningChange(const Surroundings &surroundings, const JournalEntry &entry,
                             QObject *parent)
    : QObject(parent),
      m_around(surroundings),
      m_connection(surroundings.client.connection()),
      m_entry(entry)
{ }

void RunningChange::start()
{
    m_around.journal.begin(m_entry, this, [this](const Result<EntryId> &id) {
        if (!id) {
            ApiError error = id.error();
            error.message = tr("Nothing was sent, since every change is written down first. %1")
                                .arg(error.message);
            emit ended(error);
            return;
        }
        m_entry.id = *id;
        send();
    });
}

void RunningChange::follow(const OrganizationName &from, const OrganizationName &to)
{
    m_entry.change = renamed(m_entry.change, from, to);
    if (m_inquiry)
        m_inquiry->follow(from, to);
}

void RunningChange::send()
{
    if (!isSameCaller(m_around.client.connection(), m_connection)) {
        const ApiError error {ErrorKind::Local,
                              0,
                              tr("Another connection was chosen meanwhile. Nothing was sent."),
                              {}};
        settle(Fate::NotSent, error.message, error);
        return;
    }
    sendChange(m_around.client, m_entry.change, this,
               [this](const Result<ChangeValue> &result) { takeAnswer(result); });
}

void RunningChange::takeAnswer(const Result<ChangeValue> &result)
{
    if (result)
        settle(Fate::Done, {}, result);
    else if (leavesOutcomeOpen(result.error()))
        check(result.error());
    else
        settle(isSent(result.error()) ? Fate::NotDone : Fate::NotSent, result.error().message,
               result);
}

void RunningChange::check(const ApiError &lost)
{
    m_inquiry = new ChangeInquiry(m_around.client, m_connection, m_entry.change, this);
    m_inquiry->setPause(m_around.pause);
    connect(m_inquiry, &ChangeInquiry::found, this, [this, lost](const Finding &finding) {
        if (finding.fate == Fate::Unread) { // it can be known yet, once the service answers again
            emit leftOpen(m_entry);
            emit ended(outcomeError(finding, lost));
            return;
        }
        const bool isDone = finding.fate == Fate::Done;
        settle(finding.fate, finding.words,
               isDone ? Result<ChangeValue>(finding.value)
                      : Result<ChangeValue>(outcomeError(finding, lost)));
    });
    m_inquiry->start();
    emit checkingBegan();
}

void RunningChange::settle(Fate fate, const QString &words, const Result<ChangeValue> &result)
{
    m_around.journal.settle(m_entry.id, {fate, words, m_around.clock()}, this,
                            [this, result](const Result<Done> &written) {
                                if (!written)
                                    emit journalFailed(written.error());
                                emit ended(result);
                            });
}

} // namespace steward

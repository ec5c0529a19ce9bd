// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/leftovers.h"

#include "api/apiclient.h"
#include "journal/journal.h"

#include <utility>

namespace steward {

Leftovers::Leftovers(ApiClient &client, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_journal(journal),
      m_clock(std::move(clock))
{ }

void Leftovers::lookInto(const ChangeOrigin &origin)
{
    const Connection connection = m_client.connection();
    m_journal.takeLeftovers(
        origin, this, [this, connection](const Result<QList<JournalEntry>> &entries) {
            m_isToldAll = false;
            // An error is told where a change needs the journal, not to who only looks around.
            const QList<JournalEntry> found = entries ? *entries : QList<JournalEntry>();
            for (const JournalEntry &entry : found)
                m_waiting.enqueue({connection, entry});
            lookIntoNext();
        });
}

void Leftovers::lookIntoNext()
{
    // One after the other: a renaming that was made gives the next ones their organization's name.
    if (m_isLooking)
        return;
    if (m_waiting.isEmpty()) {
        if (!std::exchange(m_isToldAll, true))
            emit allSettled();
        return;
    }
    m_isLooking = true;
    const Leftover leftover = m_waiting.dequeue();
    auto *inquiry = new ChangeInquiry(m_client, leftover.connection, leftover.entry.change, this);
    inquiry->setPause(m_pause);
    connect(inquiry, &ChangeInquiry::found, this,
            [this, inquiry, leftover](const Finding &finding) {
                inquiry->deleteLater();
                settle(leftover, finding);
            });
    inquiry->start();
}

void Leftovers::settle(const Leftover &leftover, const Finding &finding)
{
    const Change &change = leftover.entry.change;
    if (const auto name = newNameAfter(change, finding.value)) {
        for (Leftover &each : m_waiting)
            each.entry.change = renamed(each.entry.change, organizationOf(change), *name);
    }
    const bool isOfMany = leftover.entry.place.has_value();
    const auto tell = [this, change, finding, isOfMany](const Result<Done> &) {
        m_isLooking = false;
        if (!isOfMany)
            emit told(leftoverSentence(change, finding));
        lookIntoNext();
    };
    m_journal.settle(leftover.entry.id, {finding.fate, finding.words, m_clock()}, this, tell);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/leftovers.h"

#include "api/apiclient.h"
#include "controllers/membersinquiry.h"
#include "journal/journal.h"

#include <utility>

namespace steward {

namespace {

bool isOfMember(const Change &change)
{
    return !std::holds_alternative<OrganizationCreation>(change)
           && !std::holds_alternative<OrganizationUpdate>(change);
}

} // namespace

bool Leftovers::isTogether(const Leftover &one, const Leftover &other)
{
    return isSameCaller(one.connection, other.connection)
           && organizationOf(one.entry.change) == organizationOf(other.entry.change);
}

Leftovers::Leftovers(ApiClient &client, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_journal(journal),
      m_clock(std::move(clock))
{ }

void Leftovers::add(const JournalEntry &entry)
{
    m_unread.append({{}, entry, OpenSince::ThisRun, true});
}

void Leftovers::leave()
{
    // Nothing of the credential stays; the entries do, for who comes back.
    delete m_inquiry;
    m_unread += std::exchange(m_present, {});
    m_unread += m_waiting;
    m_waiting.clear();
    for (Leftover &each : m_unread)
        each.connection = {};
}

void Leftovers::lookInto(const ChangeOrigin &origin)
{
    const Connection connection = m_client.connection();
    for (qsizetype i = m_unread.size() - 1; i >= 0; --i) {
        if (isSameOrigin(m_unread[i].entry.origin, origin)) {
            Leftover again = m_unread.takeAt(i);
            again.connection = connection;
            m_waiting.prepend(again);
        }
    }
    m_journal.takeLeftovers(
        origin, this, [this, connection](const Result<QList<JournalEntry>> &entries) {
            m_isToldAll = false;
            // An error is told where a change needs the journal, not to who only looks around.
            const QList<JournalEntry> found = entries ? *entries : QList<JournalEntry>();
            for (const JournalEntry &entry : found)
                m_waiting.enqueue({connection, entry});
            lookIntoNext();
        });
    lookIntoNext();
}

void Leftovers::lookIntoNext()
{
    // One organization after the other: a renaming that was made gives the next ones their name.
    if (!m_present.isEmpty() || m_unsettled > 0)
        return;
    if (m_waiting.isEmpty()) {
        if (!std::exchange(m_isToldAll, true))
            emit allSettled();
        return;
    }
    m_present.append(m_waiting.dequeue());
    if (!isOfMember(m_present.first().entry.change)) {
        lookIntoOrganization();
        return;
    }
    while (!m_waiting.isEmpty() && isOfMember(m_waiting.head().entry.change)
           && isTogether(m_waiting.head(), m_present.first()))
        m_present.append(m_waiting.dequeue());
    lookIntoMembers();
}

void Leftovers::lookIntoMembers()
{
    QList<Change> changes;
    for (const Leftover &leftover : std::as_const(m_present))
        changes.append(leftover.entry.change);
    auto *inquiry = new MembersInquiry(m_client, m_present.first().connection, changes, this);
    m_inquiry = inquiry;
    inquiry->setPause(m_pause);
    connect(inquiry, &MembersInquiry::found, this,
            [this](const QList<Finding> &findings) { conclude(findings); });
    inquiry->start();
}

void Leftovers::lookIntoOrganization()
{
    const Leftover &present = m_present.first();
    auto *inquiry = new ChangeInquiry(m_client, present.connection, present.entry.change, this);
    m_inquiry = inquiry;
    inquiry->setPause(m_pause);
    connect(inquiry, &ChangeInquiry::found, this,
            [this](const Finding &finding) { conclude(QList<Finding> {finding}); });
    inquiry->start();
}

void Leftovers::conclude(const QList<Finding> &findings)
{
    m_inquiry->deleteLater();
    m_inquiry.clear();
    const QList<Leftover> leftovers = std::exchange(m_present, {});
    m_unsettled = int(leftovers.size());
    for (qsizetype i = 0; i < leftovers.size(); ++i)
        conclude(leftovers[i], findings[i]);
}

void Leftovers::conclude(const Leftover &leftover, const Finding &finding)
{
    if (finding.fate != Fate::Unread) {
        settle(leftover, finding);
        return;
    }
    m_unread.append(leftover);
    m_unread.last().wasTold = true;
    tell(leftover, finding);
}

void Leftovers::settle(const Leftover &leftover, const Finding &finding)
{
    const Change &change = leftover.entry.change;
    if (const auto name = newNameAfter(change, finding.value)) {
        for (QList<Leftover> *list : {static_cast<QList<Leftover> *>(&m_waiting), &m_unread}) {
            for (Leftover &each : *list) {
                if (each.entry.origin.address == leftover.entry.origin.address)
                    each.entry.change = renamed(each.entry.change, organizationOf(change), *name);
            }
        }
    }
    m_journal.settle(leftover.entry.id, {finding.fate, finding.words, m_clock()}, this,
                     [this, leftover, finding](const Result<Done> &) { tell(leftover, finding); });
}

void Leftovers::tell(const Leftover &leftover, const Finding &finding)
{
    --m_unsettled;
    const bool isOfMany = leftover.entry.place.has_value();
    if (!isOfMany && (finding.fate != Fate::Unread || !leftover.wasTold))
        emit told(leftoverSentence(leftover.entry.change, finding, leftover.since));
    lookIntoNext();
}

} // namespace steward

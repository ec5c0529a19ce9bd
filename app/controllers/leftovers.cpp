// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/leftovers.h"

#include "api/apiclient.h"
#include "controllers/membersinquiry.h"
#include "controllers/namesinquiry.h"
#include "journal/journal.h"
#include "models/accesswords.h"

#include <algorithm>
#include <utility>

namespace steward {

bool Leftovers::isTogether(const Leftover &one, const Leftover &other)
{
    return isSameCaller(one.caller, other.caller)
           && organizationOf(one.entry.change) == organizationOf(other.entry.change);
}

/// A renaming itself is looked into by both of its names.
bool Leftovers::needsName(const Leftover &leftover)
{
    return !leftover.entry.organizationId.isEmpty() && isOfMember(leftover.entry.change);
}

Leftovers::Leftovers(ApiClient &client, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_journal(journal),
      m_clock(std::move(clock))
{ }

void Leftovers::add(const JournalEntry &entry)
{
    const auto isIt = [&entry](const Leftover &each) { return each.entry.id == entry.id; };
    if (std::ranges::none_of(m_unread, isIt) && std::ranges::none_of(m_waiting, isIt)
        && std::ranges::none_of(m_present, isIt))
        m_unread.append({{}, entry, OpenSince::ThisRun, true});
}

void Leftovers::leave()
{
    // Nothing of the credential stays; the entries do, for who comes back.
    delete m_inquiry;
    m_unsettled -= int(m_present.size());
    m_unread += std::exchange(m_present, {});
    m_unread += m_waiting;
    m_waiting.clear();
    for (Leftover &each : m_unread)
        each.caller = {};
}

void Leftovers::lookInto(const ChangeOrigin &origin)
{
    const Caller caller = m_client.caller();
    for (qsizetype i = m_unread.size() - 1; i >= 0; --i) {
        if (isSameOrigin(m_unread[i].entry.origin, origin)) {
            Leftover again = m_unread.takeAt(i);
            again.caller = caller;
            m_waiting.prepend(again);
        }
    }
    m_journal.takeLeftovers(
        origin, this, [this, caller](const Result<QList<JournalEntry>> &entries) {
            m_isToldAll = false;
            // An error is told where a change needs the journal, not to who only looks around.
            const QList<JournalEntry> found = entries ? *entries : QList<JournalEntry>();
            for (const JournalEntry &entry : found)
                m_waiting.enqueue({caller, entry});
            m_hasNames = false;
            lookIntoNext();
        });
    m_hasNames = false;
    lookIntoNext();
}

void Leftovers::readNames()
{
    QList<NamedOrganization> about;
    for (const Leftover &each : std::as_const(m_waiting)) {
        if (needsName(each))
            about.append({organizationOf(each.entry.change), each.entry.organizationId});
    }
    // Not in braces alone: that fills the list in place, which Qt 6.8 takes for a fault where the
    // first of it was taken.
    m_present = QList<Leftover> {m_waiting.dequeue()};
    auto *inquiry = new NamesInquiry(m_client, m_present.first().caller, about, this);
    m_inquiry = inquiry;
    const auto end = [this, inquiry] {
        inquiry->deleteLater();
        m_waiting.prepend(m_present.takeFirst());
        m_hasNames = true;
    };
    connect(inquiry, &NamesInquiry::found, this, [this, end](const OrganizationNames &names) {
        end();
        nameAsToday(names);
        leaveUnnamed([names](const Leftover &each) {
            const bool isUntold = needsName(each) && names.isUntold(each.entry.organizationId);
            return isUntold ? std::optional(untoldNameText(organizationOf(each.entry.change)))
                            : std::nullopt;
        });
    });
    connect(inquiry, &NamesInquiry::failed, this, [this, end](const ApiError &error) {
        end();
        leaveUnnamed([error](const Leftover &each) {
            return needsName(each) ? std::optional(error.message) : std::nullopt;
        });
    });
    inquiry->start();
}

void Leftovers::leaveUnnamed(const std::function<std::optional<QString>(const Leftover &)> &whyNot)
{
    QList<std::pair<Leftover, QString>> unnamed;
    for (const Leftover &each : std::exchange(m_waiting, {})) {
        if (const std::optional<QString> words = whyNot(each))
            unnamed.append({each, *words});
        else
            m_waiting.enqueue(each);
    }
    m_unsettled = int(unnamed.size());
    if (unnamed.isEmpty())
        lookIntoNext();
    for (const auto &[each, words] : std::as_const(unnamed))
        conclude(each, {Fate::Unread, words});
}

void Leftovers::nameAsToday(const OrganizationNames &names)
{
    for (Leftover &each : m_waiting) {
        if (!needsName(each) || names.isUntold(each.entry.organizationId))
            continue;
        Change &change = each.entry.change;
        const OrganizationName then = organizationOf(change);
        const auto now = names.today(then, each.entry.organizationId);
        each.isOfAnother = !now;
        each.isThere = names.contains(each.entry.organizationId);
        if (now)
            change = renamed(change, then, *now);
    }
}

void Leftovers::lookIntoNext()
{
    // A renaming that was made gives those behind it their name, so it is awaited.
    if (m_unsettled > 0)
        return;
    if (m_waiting.isEmpty()) {
        if (!std::exchange(m_isToldAll, true))
            emit allSettled();
        return;
    }
    if (!m_hasNames && std::ranges::any_of(m_waiting, &Leftovers::needsName)) {
        m_unsettled = 1;
        readNames();
        return;
    }
    if (m_waiting.head().isOfAnother) {
        const Leftover leftover = m_waiting.dequeue();
        m_unsettled = 1;
        conclude(leftover,
                 {Fate::Unclear, otherOrganizationText(organizationOf(leftover.entry.change))});
        return;
    }
    const QList<QList<Leftover>> members = takeMemberChanges();
    if (members.isEmpty()) {
        m_unsettled = 1;
        lookIntoOrganization(m_waiting.dequeue());
    } else {
        lookIntoMembers(members);
    }
}

QList<QList<Leftovers::Leftover>> Leftovers::takeMemberChanges()
{
    QList<QList<Leftover>> taken;
    QQueue<Leftover> left;
    while (!m_waiting.isEmpty() && isOfMember(m_waiting.head().entry.change)) {
        const Leftover leftover = m_waiting.dequeue();
        if (leftover.isOfAnother) {
            left.enqueue(leftover);
            continue;
        }
        const auto group = std::find_if(taken.begin(), taken.end(), [&](const auto &each) {
            return isTogether(each.first(), leftover);
        });
        if (group == taken.end())
            taken.append({leftover});
        else
            group->append(leftover);
    }
    // Those of others are not of today: they can wait.
    while (!left.isEmpty())
        m_waiting.prepend(left.takeLast());
    return taken;
}

void Leftovers::lookIntoMembers(const QList<QList<Leftover>> &organizations)
{
    auto *inquiries = new QObject(this);
    m_inquiry = inquiries;
    m_present.clear();
    for (const QList<Leftover> &leftovers : organizations)
        m_present += leftovers;
    m_unsettled = int(m_present.size());
    for (const QList<Leftover> &leftovers : organizations) {
        QList<Change> changes;
        for (const Leftover &leftover : leftovers)
            changes.append(leftover.entry.change);
        auto *inquiry = new MembersInquiry(m_client, leftovers.first().caller, changes, inquiries);
        inquiry->setPause(m_pause);
        connect(inquiry, &MembersInquiry::found, this,
                [this, inquiries, leftovers](const QList<Finding> &findings) {
                    for (const Leftover &leftover : leftovers)
                        m_present.removeIf([&](const Leftover &each) {
                            return each.entry.id == leftover.entry.id;
                        });
                    if (m_present.isEmpty())
                        inquiries->deleteLater();
                    for (qsizetype i = 0; i < leftovers.size(); ++i)
                        conclude(leftovers[i], weighed(findings[i], leftovers[i]));
                });
    }
    const auto begun = inquiries->findChildren<MembersInquiry *>();
    for (MembersInquiry *inquiry : begun)
        inquiry->start();
}

void Leftovers::lookIntoOrganization(const Leftover &leftover)
{
    m_present = QList<Leftover> {leftover};
    auto *inquiry = new ChangeInquiry(m_client, leftover.caller, leftover.entry.change, this);
    m_inquiry = inquiry;
    inquiry->setPause(m_pause);
    connect(inquiry, &ChangeInquiry::found, this,
            [this, inquiry, leftover](const Finding &finding) {
                inquiry->deleteLater();
                m_present.clear();
                conclude(leftover, finding);
            });
    inquiry->start();
}

Finding Leftovers::weighed(const Finding &finding, const Leftover &leftover)
{
    if (finding.obstacle == Finding::Obstacle::Missing && leftover.isThere)
        return {Fate::Unread,
                blockText(AccessBlock::NotRead, organizationOf(leftover.entry.change))};
    return finding;
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

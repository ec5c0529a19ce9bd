// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "controllers/changeinquiry.h"
#include "domain/organizationnames.h"
#include "journal/journalentry.h"

#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>
#include <optional>

namespace steward {

class ApiClient;
class Journal;

/// Changes that were on their way when a run of the program ended. They are looked into once
/// somebody is connected who may know, settled in the journal, and told; not those of a run of
/// many, which is told as a whole.
class Leftovers : public QObject
{
    Q_OBJECT

public:
    /// \a client and \a journal outlive this.
    Leftovers(ApiClient &client, Journal &journal, Clock clock, QObject *parent = nullptr);

    /// Looks into those of \a origin, who is connected now, and again into what could not be read.
    void lookInto(const ChangeOrigin &origin);
    /// One more that could not be read: this run of the program has asked for it itself, and has
    /// told so.
    void add(const JournalEntry &entry);
    /// Who was connected has left. What is open waits for lookInto() of the same person.
    void leave();
    /// Whether some could not be read. They are told so once, and stay open: until lookInto() comes
    /// again, or the next start.
    bool hasUnread() const { return !m_unread.isEmpty(); }
    /// The pause of inquiries that begin from now on.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

signals:
    /// What became of one of them, in a sentence or two.
    void told(const QString &sentence);
    /// All of them that can be read are settled. Told after each lookInto(), also where there was
    /// nothing to do.
    void allSettled();

private:
    struct Leftover
    {
        Caller caller;
        JournalEntry entry;
        OpenSince since = OpenSince::EarlierRun;
        bool wasTold = false;     ///< that it could not be read
        bool isOfAnother = false; ///< another organization has the name of its own by now
        bool isThere = false;     ///< its organization, as far as the service tells
    };

    /// Whether one reading tells about both, as far as they are about members.
    static bool needsName(const Leftover &leftover);
    static bool isTogether(const Leftover &one, const Leftover &other);
    void lookIntoNext();
    /// An organization may have been renamed since, and another one may have its name.
    void readNames();
    void nameAsToday(const OrganizationNames &names);
    /// Whatever is asked about a name of then may be about another organization: what \a whyNot
    /// gives a reason for stays open.
    void leaveUnnamed(const std::function<std::optional<QString>(const Leftover &)> &whyNot);
    /// That members are not found where the organization is tells nothing about them.
    static Finding weighed(const Finding &finding, const Leftover &leftover);
    void lookIntoOrganization(const Leftover &leftover);
    /// All organizations at once.
    void lookIntoMembers(const QList<QList<Leftover>> &organizations);
    /// Those about members, by organization, as far as the next change of an organization itself.
    QList<QList<Leftover>> takeMemberChanges();
    void conclude(const Leftover &leftover, const Finding &finding);
    void settle(const Leftover &leftover, const Finding &finding);
    void tell(const Leftover &leftover, const Finding &finding);

    ApiClient &m_client;
    Journal &m_journal;
    Clock m_clock;
    std::chrono::milliseconds m_pause = ChangeInquiry::usualPause;
    QQueue<Leftover> m_waiting;
    QList<Leftover> m_unread;
    QList<Leftover> m_present; ///< what is being looked into
    QPointer<QObject> m_inquiry;
    int m_unsettled = 0; ///< of those that are being looked into
    bool m_isToldAll = true;
    bool m_hasNames = false; ///< of today, since lookInto()
};

} // namespace steward

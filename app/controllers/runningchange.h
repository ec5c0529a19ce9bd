// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/requesthandle.h"
#include "controllers/changeoutcome.h"
#include "domain/connection.h"
#include "journal/journalentry.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace steward {

class ApiClient;
class ChangeInquiry;
class Journal;

/// One change from being asked for to being settled.
class RunningChange : public QObject
{
    Q_OBJECT

public:
    /// What all of them use; it outlives them.
    struct Surroundings
    {
        ApiClient &client;
        Journal &journal;
        Clock clock;
        std::chrono::milliseconds pause;
    };

    RunningChange(const Surroundings &surroundings, const JournalEntry &entry, QObject *parent);

    void start();
    /// Of a change of an organization whose id is known: it is sent only where its name is still
    /// that one's. Right after it was begun.
    void compareIdFirst() { m_comparesId = true; }
    /// The organization goes by another name from now on.
    void follow(const OrganizationName &from, const OrganizationName &to);

    const Change &change() const { return m_entry.change; }
    const QUrl &address() const { return m_caller.connection.address; }
    /// Whether somebody else asks by now, or another service is asked.
    bool isOfSomebodyElse() const;
    /// Whether it was not sent for that reason.
    bool wasLeftUnsent() const { return m_wasLeftUnsent; }
    /// Whether it has a place in a run, which is told about as a whole.
    bool isPlaced() const { return m_entry.place.has_value(); }
    bool isBeingChecked() const { return m_inquiry; }

    /// Whether the service has nothing of it yet, or has refused it for now: it can be taken back.
    bool isWaiting() const;
    /// How long it waits for the service to accept requests again; 0 where it does not.
    int secondsLeft() const { return isWaiting() ? m_seconds : 0; }
    /// Takes it back: while it waits it ends with ErrorKind::Withdrawn. Where it is on its way it
    /// goes on, and nobody waits for it.
    void withdraw();
    /// Whether it goes on although the person wanted it back.
    bool isLeftAlone() const;
    /// Ends the waiting of everything that waits for the service to accept requests again.
    void giveUpWaiting();

signals:
    /// isWaiting() or secondsLeft() changed.
    void progressed();
    /// isLeftAlone() became true.
    void leftAlone();
    /// Its answer is lost, and it is being looked into.
    void checkingBegan();
    /// Reading back failed as well: its entry in the journal stays open. Before ended().
    void leftOpen(const steward::JournalEntry &entry);
    /// The last thing that it does.
    void ended(const steward::Result<steward::ChangeValue> &result);
    /// Before that.
    void journalFailed(const steward::ApiError &error);

private:
    void send();
    void compareId(const OrganizationUpdate &renaming);
    bool isComparing() const { return m_comparesId && !m_isCompared; }
    void compareAnew(const ApiError &heldUp);
    void leaveUnsent(const ApiError &error);
    void watchRequest();
    void takeAnswer(const Result<ChangeValue> &result);
    ApiError told(ApiError error) const;
    void check(const ApiError &lost);
    void strikeOut(const ApiError &heldUp);
    void settle(Fate fate, const QString &words, const Result<ChangeValue> &result);

    Surroundings m_around;
    const Caller m_caller; ///< who has asked for it
    JournalEntry m_entry;
    ChangeInquiry *m_inquiry = nullptr;
    RequestHandle m_request;
    int m_seconds = 0; ///< until the service accepts requests again
    bool m_wasLeftUnsent = false;
    bool m_comparesId = false;          ///< before it is sent
    bool m_isCompared = false;          ///< since the last wait
    int m_waits = 0;                    ///< that ended it after it was compared
    std::optional<ApiError> m_heldUpBy; ///< the last of them
    bool m_isBegun = false;             ///< it is in the journal
    bool m_isWithdrawn = false;         ///< the person does not want it any more
    bool m_isLeftAlone = false;         ///< and it was on its way when they said so
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ratebudget.h"
#include "api/request.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <map>

namespace steward {

/// What waits for its turn to be sent. It takes leave of its scheduler before it dies.
class Scheduled
{
    Q_DISABLE_COPY_MOVE(Scheduled)

public:
    Scheduled() = default;
    virtual ~Scheduled() = default;
    /// It is this one's turn: once for each time it got in line, at once or later. Must neither
    /// get in line nor leave from within.
    virtual void takeTurn() = 0;
    /// Somebody no longer wants to wait until the service accepts requests again.
    virtual void giveUp() = 0;
    /// Whether that is so whenever it would have to wait for that.
    virtual bool endsOnWait() const { return false; }
};

/// All requests to one service go through here, so that the service is never asked too much: what
/// the person waits for first, no more at a time than there are connections, two of which the
/// background leaves free, and no more in a minute than the service accepts. After a 429 nothing is
/// sent until the wait is over; then one request finds out, before the others follow.
///
/// Very many may wait: what one of them costs does not grow with them. In a pause all are asked,
/// each second and when somebody leaves, whether they want to wait.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds from any fixed point; never goes back.
    using Clock = std::function<RateBudget::Time()>;

    static constexpr int mostAtOnce = 6; ///< what Qt opens to one host
    static constexpr int mostInBackground = 4;

    explicit Scheduler(Clock clock = {}, QObject *parent = nullptr);

    /// Puts \a call in line.
    void enter(Scheduled *call, RateGroup group, Priority priority);
    /// \a call was answered with \a report.
    void learn(const Scheduled *call, const RateReport &report);
    /// \a call was answered 429, which asked to wait for \a wait.
    void refuse(const Scheduled *call, std::chrono::seconds wait);
    /// \a call, which was sent, is to be sent once more: it is back in line, where it was before.
    void enterAgain(Scheduled *call);
    /// \a call has ended in whatever way, or is no longer wanted.
    void leave(const Scheduled *call);

    /// What the service has told about a group of requests.
    RequestAllowance allowance(RateGroup group) const;

    /// What is in line has changed its mind about waiting.
    void reviewLine();
    /// Ends the waiting of all that wait because the service accepts nothing, or too little for the
    /// background; and of what comes in the background right after that, as the next of a long
    /// list.
    void giveUp();
    /// Whether pausing() was emitted, and pauseEnded() not yet.
    bool isTelling() const { return m_told > 0; }
    /// What holdingBack() was emitted with last.
    int heldBack() const { return m_toldHeldBack; }

signals:
    /// The service accepts nothing for now and something waits for it: emitted anew each second.
    void pausing(int secondsLeft);
    /// Nothing waits for that any more.
    void pauseEnded();
    /// The service accepts so little for now that something in the background waits, which somebody
    /// may be looking at: emitted anew each second; 0: no longer.
    void holdingBack(int secondsLeft);

private:
    /// Of all that are of one group and one priority, none may go before the first of them may.
    struct Lane
    {
        RateGroup group = RateGroup::General;
        Priority priority = Priority::Person;
        std::map<quint64, Scheduled *> calls {}; ///< by their numbers
    };
    struct Entry
    {
        Scheduled *call = nullptr;
        Lane *lane = nullptr;
        quint64 number = 0; ///< in the order in which they came

        bool operator==(const Entry &) const = default;
    };
    /// What is known about one group of requests.
    struct Group
    {
        RateBudget budget;
        bool isProbing = false;           ///< the last answer was a refusal
        const Scheduled *probe = nullptr; ///< sent to find out whether that is over
    };

    void insert(const Entry &entry);
    qsizetype remove(const Scheduled *call);
    const Entry *findUnderWay(const Scheduled *call) const;
    void endProbe(const Scheduled *call);
    Group &groupOf(const Lane &lane) { return m_groups[size_t(lane.group)]; }
    const Group &groupOf(const Lane &lane) const { return m_groups[size_t(lane.group)]; }
    bool mayGo(const Lane &lane, RateBudget::Time now) const;
    bool isPaused(const Lane &lane, RateBudget::Time now) const;
    bool isHeldUp(const Lane &lane, RateBudget::Time now) const;
    bool isHeldBack(const Lane &lane, RateBudget::Time now) const;
    Lane *nextLane(RateBudget::Time now);
    void sendNext(RateBudget::Time now);
    void endWhatMustNotWait(RateBudget::Time now);
    bool endWaiting(const std::function<bool(const Lane &)> &isInLane,
                    const std::function<bool(const Scheduled &)> &isMeant);
    void advance();
    void arm(RateBudget::Time now);
    RateBudget::Time pause(RateBudget::Time now) const;
    RateBudget::Time restraint(RateBudget::Time now) const;

    Clock m_clock;
    std::array<Lane, 4> m_lanes;                         ///< what waits; the person's come first
    QMultiHash<const Scheduled *, Entry> m_placesInLine; ///< of all that wait
    QList<Entry> m_underWay;                             ///< sent, not answered yet
    std::array<Group, 2> m_groups;
    quint64 m_entered = 0;
    bool m_isReviewDue = false;
    QTimer m_timer;
    int m_told = 0; ///< seconds last told; 0: no pause
    int m_toldHeldBack = 0;
    RateBudget::Time m_givenUpUntil {0}; ///< what comes in the background before that ends as well
};

} // namespace steward

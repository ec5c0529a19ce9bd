// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scheduler.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace steward {

namespace {

using namespace std::chrono_literals;

RateBudget::Time steadyTime()
{
    return std::chrono::duration_cast<RateBudget::Time>(
        std::chrono::steady_clock::now().time_since_epoch());
}

constexpr auto rightAfter = 1s;

/// The seconds that a countdown shows: 1 until the very end.
int secondsOf(RateBudget::Time time)
{
    return int(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

Scheduler::Scheduler(Clock clock, QObject *parent)
    : QObject(parent),
      m_clock(clock ? std::move(clock) : steadyTime),
      m_lanes {Lane {RateGroup::General, Priority::Person},
               Lane {RateGroup::Authorization, Priority::Person},
               Lane {RateGroup::General, Priority::Background},
               Lane {RateGroup::Authorization, Priority::Background}}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::advance);
}

void Scheduler::enter(Scheduled *call, RateGroup group, Priority priority)
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &each) {
        return each.group == group && each.priority == priority;
    });
    insert({call, &*lane, m_entered++});
    const RateBudget::Time now = m_clock();
    sendNext(now);
    arm(now);
    if (isHeldUp(*lane, now) || (now < m_givenUpUntil && isHeldBack(*lane, now)))
        reviewLine(); // it may be one that does not wait
}

void Scheduler::learn(const Scheduled *call, const RateReport &report)
{
    const Entry *entry = findUnderWay(call);
    if (!entry)
        return;
    const auto isOther = [&](const Entry &each) {
        return each.call != call && each.lane->group == entry->lane->group;
    };
    const auto others = std::count_if(m_underWay.begin(), m_underWay.end(), isOther);
    Group &group = groupOf(*entry->lane);
    group.budget.learn(report, int(others), m_clock());
    // An answer from before the refusal says nothing about now.
    if (group.probe == call)
        group.isProbing = false;
}

void Scheduler::refuse(const Scheduled *call, std::chrono::seconds wait)
{
    const Entry *entry = findUnderWay(call);
    if (!entry)
        return;
    Group &group = groupOf(*entry->lane);
    group.budget.refuse(wait, m_clock());
    group.isProbing = true;
}

void Scheduler::enterAgain(Scheduled *call)
{
    const Entry *found = findUnderWay(call);
    if (!found)
        return;
    const Entry entry = *found;
    m_underWay.removeIf([&](const Entry &each) { return each.call == call; });
    endProbe(call);
    insert(entry);
    m_timer.start(0); // from the event loop, as for one that leaves
}

void Scheduler::leave(const Scheduled *call)
{
    const auto isCall = [&](const Entry &entry) { return entry.call == call; };
    if (remove(call) + m_underWay.removeIf(isCall) == 0)
        return;
    endProbe(call);
    m_timer.start(0); // from the event loop: whoever leaves may be in the middle of anything
}

void Scheduler::insert(const Entry &entry)
{
    entry.lane->calls.emplace(entry.number, entry.call);
    m_placesInLine.insert(entry.call, entry);
}

/// Takes \a call out of line, and says how often it was there.
qsizetype Scheduler::remove(const Scheduled *call)
{
    const auto [first, last] = std::as_const(m_placesInLine).equal_range(call);
    for (auto place = first; place != last; ++place)
        place->lane->calls.erase(place->number);
    return m_placesInLine.remove(call);
}

const Scheduler::Entry *Scheduler::findUnderWay(const Scheduled *call) const
{
    const auto entry = std::find_if(m_underWay.begin(), m_underWay.end(),
                                    [&](const Entry &each) { return each.call == call; });
    return entry == m_underWay.end() ? nullptr : &*entry;
}

void Scheduler::endProbe(const Scheduled *call)
{
    for (Group &group : m_groups) {
        if (group.probe == call)
            group.probe = nullptr;
    }
}

void Scheduler::reviewLine()
{
    m_isReviewDue = true; // whoever gets in line before that sets the timer anew
    m_timer.start(0);
}

void Scheduler::giveUp()
{
    const RateBudget::Time now = m_clock();
    m_givenUpUntil = now + rightAfter;
    endWaiting([&](const Lane &lane) { return isPaused(lane, now) || isHeldBack(lane, now); },
               [](const Scheduled &) { return true; });
}

/// The wait is not over while one request finds out whether it is.
void Scheduler::endWhatMustNotWait(RateBudget::Time now)
{
    endWaiting([&](const Lane &lane) { return isHeldUp(lane, now); },
               [](const Scheduled &call) { return call.endsOnWait(); });
    if (now < m_givenUpUntil
        && endWaiting([&](const Lane &lane) { return isHeldBack(lane, now); },
                      [](const Scheduled &) { return true; }))
        m_givenUpUntil = now + rightAfter;
}

/// The person's first, each kind in the order in which they came. Whether there were any.
bool Scheduler::endWaiting(const std::function<bool(const Lane &)> &isInLane,
                           const std::function<bool(const Scheduled &)> &isMeant)
{
    QList<Entry> ended;
    for (Lane &lane : m_lanes) {
        if (lane.calls.empty() || !isInLane(lane))
            continue;
        for (const auto &[number, call] : lane.calls) {
            if (isMeant(*call))
                ended.append({call, &lane, number});
        }
    }
    std::sort(ended.begin(), ended.end(), [](const Entry &one, const Entry &other) {
        return std::tie(one.lane->priority, one.number)
               < std::tie(other.lane->priority, other.number);
    });
    for (const Entry &entry : std::as_const(ended))
        entry.call->giveUp();
    return !ended.isEmpty();
}

bool Scheduler::isPaused(const Lane &lane, RateBudget::Time now) const
{
    return groupOf(lane).budget.pause(now) > 0ms;
}

bool Scheduler::isHeldBack(const Lane &lane, RateBudget::Time now) const
{
    return lane.priority == Priority::Background && groupOf(lane).budget.restraint(now) > 0ms;
}

bool Scheduler::isHeldUp(const Lane &lane, RateBudget::Time now) const
{
    return isPaused(lane, now) || groupOf(lane).probe;
}

RequestAllowance Scheduler::allowance(RateGroup group) const
{
    return m_groups[size_t(group)].budget.allowance(m_clock());
}

/// Whether the first of \a lane may be sent.
bool Scheduler::mayGo(const Lane &lane, RateBudget::Time now) const
{
    const auto inBackground =
        std::count_if(m_underWay.begin(), m_underWay.end(), [](const Entry &each) {
            return each.lane->priority == Priority::Background;
        });
    const Group &group = groupOf(lane);
    return m_underWay.size() < mostAtOnce
           && (lane.priority == Priority::Person || inBackground < mostInBackground)
           && (!group.isProbing || !group.probe) && group.budget.waitOf(lane.priority, now) == 0ms;
}

/// The one whose first call goes next; none where all have to wait.
Scheduler::Lane *Scheduler::nextLane(RateBudget::Time now)
{
    Lane *next = nullptr;
    for (Lane &lane : m_lanes) {
        if (lane.calls.empty() || !mayGo(lane, now))
            continue;
        const auto place = [](const Lane &each) {
            return std::pair(each.priority, each.calls.begin()->first);
        };
        if (!next || place(lane) < place(*next))
            next = &lane;
    }
    return next;
}

void Scheduler::sendNext(RateBudget::Time now)
{
    while (Lane *const lane = nextLane(now)) {
        const auto first = lane->calls.begin();
        const Entry entry {first->second, lane, first->first};
        lane->calls.erase(first);
        m_placesInLine.remove(entry.call, entry);
        m_underWay.append(entry);
        Group &group = groupOf(*lane);
        group.budget.send(lane->priority, now);
        if (group.isProbing)
            group.probe = entry.call;
        entry.call->takeTurn();
    }
}

RateBudget::Time Scheduler::pause(RateBudget::Time now) const
{
    RateBudget::Time longest = 0ms;
    for (const Lane &lane : m_lanes) {
        if (!lane.calls.empty())
            longest = std::max(longest, groupOf(lane).budget.pause(now));
    }
    return longest;
}

RateBudget::Time Scheduler::restraint(RateBudget::Time now) const
{
    RateBudget::Time longest = 0ms;
    for (const Lane &lane : m_lanes) {
        if (!lane.calls.empty() && lane.priority == Priority::Background)
            longest = std::max(longest, groupOf(lane).budget.restraint(now));
    }
    return longest;
}

void Scheduler::advance()
{
    const RateBudget::Time now = m_clock();
    m_isReviewDue = false;
    sendNext(now);
    endWhatMustNotWait(now);
    const int seconds = secondsOf(pause(now));
    if (const int before = std::exchange(m_told, seconds); before != seconds) {
        if (seconds > 0)
            emit pausing(seconds);
        else
            emit pauseEnded();
    }
    const int heldBack = secondsOf(restraint(now));
    if (std::exchange(m_toldHeldBack, heldBack) != heldBack)
        emit holdingBack(heldBack);
    arm(m_clock()); // who was told may have taken a while
}

void Scheduler::arm(RateBudget::Time now)
{
    std::optional<RateBudget::Time> next;
    const auto consider = [&next](RateBudget::Time time) {
        next = next ? std::min(*next, time) : time;
    };
    if (m_isReviewDue)
        consider(0ms);
    for (const Lane &lane : m_lanes) {
        if (lane.calls.empty())
            continue;
        // What waits for an answer, not for the time, goes on when that leaves.
        const RateBudget::Time wait = groupOf(lane).budget.waitOf(lane.priority, now);
        if (wait > 0ms)
            consider(wait);
    }
    const auto considerCountdown = [&consider](RateBudget::Time left, int told) {
        if (secondsOf(left) != told)
            consider(0ms);
        else if (left > 0ms)
            consider(left - (told - 1) * 1s);
    };
    considerCountdown(pause(now), m_told);
    considerCountdown(restraint(now), m_toldHeldBack);
    if (next)
        m_timer.start(*next);
    else
        m_timer.stop();
}

} // namespace steward

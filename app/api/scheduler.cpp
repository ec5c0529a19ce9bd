// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scheduler.h"

#include <algorithm>
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

/// The seconds that a countdown shows: 1 until the very end.
int secondsOf(RateBudget::Time time)
{
    return int(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

Scheduler::Scheduler(Clock clock, QObject *parent)
    : QObject(parent),
      m_clock(clock ? std::move(clock) : steadyTime)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::advance);
}

void Scheduler::enter(Scheduled *call, RateGroup group, Priority priority)
{
    insert({call, group, priority, m_entered++});
    sendNext();
    arm();
}

void Scheduler::learn(const Scheduled *call, const RateReport &report)
{
    const Entry *entry = findUnderWay(call);
    if (!entry)
        return;
    const auto isOther = [&](const Entry &each) {
        return each.call != call && each.group == entry->group;
    };
    const auto others = std::count_if(m_underWay.begin(), m_underWay.end(), isOther);
    Group &group = groupOf(*entry);
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
    Group &group = groupOf(*entry);
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
    if (m_waiting.removeIf(isCall) + m_underWay.removeIf(isCall) == 0)
        return;
    endProbe(call);
    m_timer.start(0); // from the event loop: whoever leaves may be in the middle of anything
}

void Scheduler::insert(const Entry &entry)
{
    const auto place = std::upper_bound(
        m_waiting.begin(), m_waiting.end(), entry, [](const Entry &one, const Entry &other) {
            return std::tie(one.priority, one.number) < std::tie(other.priority, other.number);
        });
    m_waiting.insert(place, entry);
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

void Scheduler::giveUp()
{
    const QList<Entry> waiting = m_waiting;
    for (const Entry &entry : waiting) {
        if (isPaused(entry))
            entry.call->giveUp();
    }
}

bool Scheduler::isPaused(const Entry &entry) const
{
    return groupOf(entry).budget.pause(m_clock()) > 0ms;
}

/// The wait is not over while one request finds out whether it is.
bool Scheduler::hasToEnd(const Entry &entry) const
{
    return entry.call->endsOnWait() && (isPaused(entry) || groupOf(entry).probe);
}

void Scheduler::endWhatMustNotWait()
{
    const QList<Entry> waiting = m_waiting;
    for (const Entry &entry : waiting) {
        if (hasToEnd(entry))
            entry.call->giveUp();
    }
}

RequestAllowance Scheduler::allowance(RateGroup group) const
{
    return m_groups[size_t(group)].budget.allowance(m_clock());
}

bool Scheduler::mayGo(const Entry &entry) const
{
    const auto inBackground =
        std::count_if(m_underWay.begin(), m_underWay.end(),
                      [](const Entry &each) { return each.priority == Priority::Background; });
    const Group &group = groupOf(entry);
    return m_underWay.size() < mostAtOnce
           && (entry.priority == Priority::Person || inBackground < mostInBackground)
           && (!group.isProbing || !group.probe)
           && group.budget.waitOf(entry.priority, m_clock()) == 0ms;
}

void Scheduler::sendNext()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        const Entry entry = m_waiting.at(i);
        if (!mayGo(entry)) {
            ++i;
            continue;
        }
        m_waiting.removeAt(i);
        m_underWay.append(entry);
        Group &group = groupOf(entry);
        group.budget.send(entry.priority, m_clock());
        if (group.isProbing)
            group.probe = entry.call;
        entry.call->takeTurn();
    }
}

RateBudget::Time Scheduler::pause() const
{
    RateBudget::Time longest = 0ms;
    for (const Entry &entry : m_waiting)
        longest = std::max(longest, groupOf(entry).budget.pause(m_clock()));
    return longest;
}

void Scheduler::advance()
{
    sendNext();
    endWhatMustNotWait();
    const int seconds = secondsOf(pause());
    if (const int before = std::exchange(m_told, seconds); before != seconds) {
        if (seconds > 0)
            emit pausing(seconds);
        else
            emit pauseEnded();
    }
    arm();
}

void Scheduler::arm()
{
    std::optional<RateBudget::Time> next;
    const auto consider = [&next](RateBudget::Time time) {
        next = next ? std::min(*next, time) : time;
    };
    for (const Entry &entry : std::as_const(m_waiting)) {
        // What waits for an answer, not for the time, goes on when that leaves.
        const RateBudget::Time wait = groupOf(entry).budget.waitOf(entry.priority, m_clock());
        if (hasToEnd(entry))
            consider(0ms);
        else if (wait > 0ms)
            consider(wait);
    }
    const RateBudget::Time left = pause();
    if (secondsOf(left) != m_told)
        consider(0ms);
    else if (left > 0ms)
        consider(left - (m_told - 1) * 1s);
    if (next)
        m_timer.start(*next);
    else
        m_timer.stop();
}

} // namespace steward

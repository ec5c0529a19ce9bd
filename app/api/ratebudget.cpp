// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ratebudget.h"

#include <algorithm>

namespace steward {

namespace {

using namespace std::chrono_literals;

// Seconds are whole ones, so a window may end up to one later than they say.
constexpr auto margin = 1s;
// The service counts by the minute. Whoever names a longer window without a refusal may be wrong,
// so after a minute a request finds out.
constexpr auto longestWindow = 60s;
constexpr auto longestLeastWait = 64s;
constexpr auto longestUnseen = 2s; // between two requests, for whoever waits for all of them
constexpr int mostRequests = 1'000'000;

std::optional<int> numberIn(const QByteArray &value, int most)
{
    bool isNumber = false;
    const qlonglong number = value.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return std::nullopt;
    return int(std::min<qlonglong>(number, most));
}

} // namespace

RateReport RateReport::read(const QByteArray &limit, const QByteArray &remaining,
                            const QByteArray &reset)
{
    RateReport report;
    report.limit = numberIn(limit, mostRequests);
    if (report.limit == 0)
        report.limit.reset();
    report.remaining = numberIn(remaining, report.limit.value_or(mostRequests));
    if (const std::optional<int> seconds = numberIn(reset, int(longestWindow.count())))
        report.reset = std::chrono::seconds(*seconds);
    return report;
}

void RateBudget::send(Priority priority, Time now)
{
    if (m_remaining)
        *m_remaining = std::max(0, *m_remaining - 1);
    if (priority == Priority::Background)
        m_lastInBackground = now;
}

void RateBudget::learn(const RateReport &report, int underWay, Time now)
{
    m_refusals = 0;
    m_remaining.reset();
    if (!report.limit || !report.remaining || !report.reset)
        return;
    m_limit = *report.limit;
    m_remaining = std::max(0, *report.remaining - underWay);
    m_reset = now + *report.reset + margin;
}

void RateBudget::refuse(std::chrono::seconds wait, Time now)
{
    // Several that were under way together are one refusal.
    if (now >= m_refusedUntil)
        ++m_refusals;
    const std::chrono::seconds least =
        std::min<std::chrono::seconds>(longestLeastWait, 1s * (1 << std::min(m_refusals - 1, 10)));
    m_refusedUntil = std::max<Time>(m_refusedUntil, now + std::max(wait + margin, least));
    m_remaining.reset();
}

RateBudget::Time RateBudget::waitOf(Priority priority, Time now) const
{
    const Time refused = std::max<Time>(0ms, m_refusedUntil - now);
    if (refused > 0ms || !m_remaining || now >= m_reset)
        return refused;
    const Time untilReset = m_reset - now;
    if (priority == Priority::Person)
        return *m_remaining > 0 ? 0ms : untilReset;

    if (!isShort())
        return 0ms;
    if (*m_remaining <= kept())
        return untilReset;
    if (!m_lastInBackground)
        return 0ms;
    return std::max<Time>(0ms, *m_lastInBackground + interval(now) - now);
}

bool RateBudget::isShort() const
{
    return *m_remaining <= std::max(kept(), m_limit / 5);
}

/// How far requests of the background are apart.
RateBudget::Time RateBudget::interval(Time now) const
{
    return (m_reset - now) / std::max(1, *m_remaining - kept());
}

RateBudget::Time RateBudget::restraint(Time now) const
{
    const Time refused = std::max<Time>(0ms, m_refusedUntil - now);
    if (refused > 0ms || !m_remaining || now >= m_reset)
        return refused;
    const bool isSeen = *m_remaining <= kept() || interval(now) > longestUnseen;
    return isShort() && isSeen ? m_reset - now : 0ms;
}

RequestAllowance RateBudget::allowance(Time now) const
{
    RequestAllowance allowance;
    if (m_limit > 0)
        allowance.perMinute = m_limit;
    if (now < m_refusedUntil) {
        allowance.left = 0;
        allowance.untilReset = std::chrono::ceil<std::chrono::seconds>(m_refusedUntil - now);
    } else if (m_remaining && now < m_reset) {
        allowance.left = *m_remaining;
        allowance.untilReset = std::chrono::ceil<std::chrono::seconds>(m_reset - now);
    }
    return allowance;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/priority.h"
#include "domain/requestallowance.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace steward {

/// What an answer says about how many more requests the service takes: the headers
/// `x-ratelimit-limit`, `-remaining` and `-reset`. What makes no sense in them is left out.
struct RateReport
{
    std::optional<int> limit;                  ///< requests in one window
    std::optional<int> remaining;              ///< of them, 0 to the limit
    std::optional<std::chrono::seconds> reset; ///< until the next window

    static RateReport read(const QByteArray &limit, const QByteArray &remaining,
                           const QByteArray &reset);
};

/// When the next request may be sent, by what the answers have said. A pure value: the time comes
/// from outside, counted from any fixed point.
///
/// While much is left, everything may go at once. Once less than a fifth is left, requests of the
/// background are spread over the time until the reset, and a twentieth is kept for the person.
class RateBudget
{
public:
    using Time = std::chrono::milliseconds;

    /// A request is sent.
    void send(Priority priority, Time now);
    /// A request was answered with \a report; \a underWay others, not answered yet, may or may not
    /// be in its count.
    void learn(const RateReport &report, int underWay, Time now);
    /// A request was answered 429, which asked to wait for \a wait. The second refusal in a row
    /// doubles the least wait, and so on, so that a service that asks for no wait is not hammered.
    void refuse(std::chrono::seconds wait, Time now);

    /// How long a request has to wait; 0: it may go now.
    Time waitOf(Priority priority, Time now) const;
    /// What is known by now, to reckon with.
    RequestAllowance allowance(Time now) const;
    /// How long the background waits so long for each request that one sees it, or for all of them.
    Time restraint(Time now) const;
    /// How long nobody may send anything.
    Time pause(Time now) const { return waitOf(Priority::Person, now); }

private:
    /// What is kept for the person.
    int kept() const { return m_limit / 20; }
    bool isShort() const;
    Time interval(Time now) const;

    Time m_refusedUntil {0};
    int m_refusals = 0; ///< in a row
    std::optional<int> m_remaining;
    int m_limit = 0;
    Time m_reset {0}; ///< when m_remaining is out of date
    std::optional<Time> m_lastInBackground;
};

} // namespace steward

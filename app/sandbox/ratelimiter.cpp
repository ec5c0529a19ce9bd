// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ratelimiter.h"

namespace steward::sandbox {

namespace {

constexpr int windowSeconds = 60;

} // namespace

RateLimiter::Verdict RateLimiter::count(const QByteArray &client, const QDateTime &now)
{
    if (!isOn())
        return {};
    Window &window = m_windows[client];
    if (!window.end.isValid() || now >= window.end)
        window = {now.addSecs(windowSeconds), 0};
    const bool isAllowed = window.requests < m_limit;
    if (isAllowed)
        ++window.requests;
    const qint64 milliseconds = now.msecsTo(window.end);
    return {isAllowed, m_limit - window.requests, static_cast<int>((milliseconds + 999) / 1000)};
}

} // namespace steward::sandbox

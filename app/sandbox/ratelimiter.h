// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace steward::sandbox {

/// Counts requests of each client address in windows of a minute; a window begins with its first
/// request.
class RateLimiter
{
public:
    /// \a limit requests a minute; 0 lets everything pass.
    explicit RateLimiter(int limit) : m_limit(limit) { }

    struct Verdict
    {
        bool isAllowed = true;
        int remaining = 0;
        int resetSeconds = 0; ///< until the window ends, rounded up
    };

    /// Counts a request of \a client at \a now.
    Verdict count(const QByteArray &client, const QDateTime &now);
    bool isOn() const { return m_limit > 0; }
    int limit() const { return m_limit; }

private:
    struct Window
    {
        QDateTime end;
        int requests = 0;
    };

    int m_limit;
    QHash<QByteArray, Window> m_windows;
};

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/exchange.h"
#include "sandbox/ratelimiter.h"

#include <functional>

namespace steward::sandbox {

class Database;
struct RouteMatch;

/// Answers requests: the checks that are the same for all in one order (rate, size, path, verb,
/// credential, organization, role), then the route's own handler. A change and its answer are one
/// transaction: what is answered with success is on the disk, what is not has changed nothing.
class Dispatcher
{
public:
    /// Hears of each change that is on the disk.
    using Listener = std::function<void(const Request &request)>;

    Dispatcher(Database &database, Clock clock, int rateLimitPerMinute, Listener onChange = {});

    Answer answer(const Request &request);
    /// The answer to a request whose body was not read to its end, since it is too large.
    Answer refuseLargeBody(const QByteArray &client);

private:
    Answer limited(const QByteArray &client, const std::function<Answer()> &answer);
    Answer routed(const Request &request);
    Answer admitted(const Request &request, const RouteMatch &match);
    Answer handled(const Request &request, const RouteMatch &match);

    Database &m_database;
    Clock m_clock;
    RateLimiter m_rateLimiter;
    Listener m_onChange;
};

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace steward {

/// Says what time it is, in UTC. Handed in, so that tests can stop it.
using Clock = std::function<QDateTime()>;

/// The machine's own clock.
inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace steward {

/// How to run a sandbox. The defaults are the demonstration as it is shown to people.
struct SandboxOptions
{
    quint16 port = 0;           ///< 0: any free one
    QString databaseFile;       ///< empty: nothing outlives the sandbox
    int organizations = 12;     ///< how many organizations there are
    int members = 48;           ///< members of the first organization
    int projects = 16;          ///< projects that the first organization has or had
    int days = 730;             ///< days of usage before today
    quint32 seed = 1;           ///< same seed, same data
    int latencyMs = 0;          ///< how long every answer is held back
    int rateLimitPerMinute = 0; ///< requests a minute from one address; 0: no limit
    double faultRate = 0;       ///< how many requests meet a fault on their way, 0 to 1
    Clock clock = systemClock;  ///< asked in the sandbox's own thread
    /// Called in that thread with each change that is made, whatever its answer meets on its way.
    std::function<void(const QByteArray &verb, const QString &path, const QByteArray &body)>
        onChange {};
};

} // namespace steward

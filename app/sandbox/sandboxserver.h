// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/sandboxaddress.h"
#include "sandbox/sandboxoptions.h"

#include <memory>

namespace steward {

/// A server with the same API as the live service, on a thread of its own, reachable from this
/// machine alone. It holds a made-up company to look at and to change.
class SandboxServer
{
public:
    explicit SandboxServer(SandboxOptions options = {});
    /// Ends the server: connections are closed, the thread is joined.
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// Starts it and waits until it listens. Call it once. Fails where the database file cannot be
    /// used or the port is taken.
    Result<SandboxAddress> start();
    /// Ends it earlier than the destructor would.
    void stop();

private:
    class Worker;

    SandboxOptions m_options;
    std::unique_ptr<Worker> m_worker;
};

} // namespace steward

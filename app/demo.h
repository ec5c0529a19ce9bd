// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/connection.h"

#include <memory>
#include <utility>
#include <vector>

namespace steward {

class SandboxServer;

/// The servers of the demo. There are two of them while one demo is left for a new one: the one in
/// use goes on until the new one is accepted.
class Demo
{
public:
    Demo();
    ~Demo();
    Q_DISABLE_COPY_MOVE(Demo)

    /// Starts one more server and says how to reach it.
    Result<Connection> start();
    /// Ends every server but the one at \a address.
    void keepOnly(const QUrl &address);

private:
    std::vector<std::pair<QUrl, std::unique_ptr<SandboxServer>>> m_servers;
};

} // namespace steward

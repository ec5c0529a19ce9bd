// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <memory>
#include <vector>

namespace steward {

class Transport;

/// The ways to the services in use, one for each: whoever goes there by the same rules shares its
/// connections, and waits in the same line when it accepts no requests.
class TransportPool
{
public:
    /// The one to \a address, made where there is none. It lasts as long as somebody holds it.
    std::shared_ptr<Transport> transportTo(const QUrl &address, const ConnectionRules &rules);

private:
    struct Way
    {
        QUrl address;
        ConnectionRules rules;
        std::weak_ptr<Transport> transport;
    };
    std::vector<Way> m_ways;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transportpool.h"

#include "api/transport.h"

#include <algorithm>

namespace steward {

std::shared_ptr<Transport> TransportPool::transportTo(const QUrl &address,
                                                      const ConnectionRules &rules)
{
    std::erase_if(m_ways, [](const Way &way) { return way.transport.expired(); });
    const auto known = std::ranges::find_if(
        m_ways, [&](const Way &way) { return way.address == address && way.rules == rules; });
    if (known != m_ways.end())
        return known->transport.lock();
    auto transport = std::make_shared<Transport>(rules);
    m_ways.push_back({address, rules, transport});
    return transport;
}

} // namespace steward

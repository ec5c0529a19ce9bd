// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "sandbox/sandboxserver.h"

#include <QCoreApplication>

namespace steward {

Demo::Demo() = default;
Demo::~Demo() = default;

Result<Connection> Demo::start()
{
    auto server = std::make_unique<SandboxServer>();
    const Result<SandboxAddress> address = server->start();
    if (!address)
        return address.error();
    m_servers.emplace_back(address->url, std::move(server));
    return Connection {QCoreApplication::translate("main", "Demo"), address->url,
                       Credential::fromToken(address->adminToken), true};
}

void Demo::keepOnly(const QUrl &address)
{
    std::erase_if(m_servers, [&](const auto &server) { return server.first != address; });
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/office.h"

#include "benchmarks/stopwatch.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"

namespace steward::bench {

Office::Office(const QStringList &sandbox, const QString &journalFolder)
    : workspace(client, systemClock, journalFolder),
      profiles(keychain),
      window(workspace, profiles, Settings(), []() -> Result<Connection> { return Connection(); })
{
    if (!m_sandbox.start(sandbox))
        qFatal("steward-sandbox does not start.");
    window.show();
    waitFor([this] { return window.isVisible(); });
}

Connection Office::connection() const
{
    const SandboxAddress &address = m_sandbox.address();
    return {QStringLiteral("Benchmark"), address.url, Credential::fromToken(address.adminToken)};
}

bool Office::connect()
{
    window.connectTo(connection());
    return waitFor([this] {
        const OrganizationsController &organizations = workspace.organizations();
        return organizations.hasData() && organizations.remainingDetails() == 0;
    });
}

bool Office::open(int row)
{
    window.openOrganization(workspace.organizations().model().at(row).organization.name);
    return waitFor([this] { return workspace.members().hasData(); });
}

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soak.h"

#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/usagecontroller.h"
#include "soak/memory.h"

#include <algorithm>
#include <chrono>

namespace steward::soak {

namespace {

using namespace std::chrono_literals;

/// Deadlines of people would let a soak take days.
ApiLimits shortLimits()
{
    ApiLimits limits;
    limits.connecting = 1s;
    limits.firstByte = 500ms;
    limits.wholeRequest = 600ms;
    return limits;
}

constexpr auto longestRefresh = 60s; // far beyond every deadline
constexpr int refreshesPerOrganization = 40;
constexpr int refreshesPerChange = 8;

} // namespace

SandboxOptions Soak::options()
{
    SandboxOptions options;
    options.organizations = 4;
    options.faultRate = m_plan.faultRate;
    options.seed = m_plan.seed;
    options.onChange = [this](const QByteArray &verb, const QString &path, const QByteArray &body) {
        m_changes.note(verb, path, body);
    };
    return options;
}

Soak::Soak(const Plan &plan)
    : m_plan(plan),
      m_workspace(m_client),
      m_changes(m_workspace.changes()),
      m_sandbox(options()),
      m_controllers({&m_workspace.organizations(), &m_workspace.organization(),
                     &m_workspace.members(), &m_workspace.resources(), &m_workspace.usage(),
                     &m_workspace.periodUsage()})
{
    m_client.setLimits(shortLimits());
    m_workspace.changes().setPause(1ms);
    m_workspace.leftovers().setPause(1ms);
    connect(&m_changes, &Changes::ended, this, &Soak::endChange, Qt::QueuedConnection);
    for (LoadingController *controller : std::as_const(m_controllers))
        connect(controller, &LoadingController::statusChanged, this, &Soak::endIfDone);
    connect(&m_workspace.organizations(), &OrganizationsController::detailsProgressed, this,
            &Soak::endIfDone);
    connect(&m_client, &ApiClient::rateLimited, this, &Soak::goAnotherWay, Qt::QueuedConnection);
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this,
            [this] { end(QStringLiteral("A refresh did not come to an end.")); });
}

Soak::~Soak() = default;

void Soak::start()
{
    const Result<SandboxAddress> address = m_sandbox.start();
    if (!address)
        return end(address.error().message);
    m_report.warmUp = std::min(m_plan.refreshes / 2, 500);
    m_client.setConnection(
        {QStringLiteral("soak"), address->url, Credential::fromToken(address->adminToken)});
    begin();
}

/// Begins the next refresh.
void Soak::begin()
{
    if (m_begun == m_report.warmUp)
        m_report.memoryAtStart = residentMemory();
    if (m_begun == m_plan.refreshes)
        return end({});
    if (m_begun / refreshesPerChange > m_changesBegun
        && !m_workspace.openOrganization().isEmpty()) {
        ++m_changesBegun;
        m_watchdog.start(longestRefresh);
        m_changes.begin(m_workspace.openOrganization());
        return;
    }
    const OrganizationTableModel &rows = m_workspace.organizations().model();
    if (m_begun % refreshesPerOrganization == 0 && rows.rowCount() > 0) {
        const int row = m_begun / refreshesPerOrganization % rows.rowCount();
        m_workspace.open(OrganizationName {rows.at(row).organization.name});
    }
    // What is about one organization has nothing to ask for before one is open.
    m_current = m_workspace.openOrganization().text.isEmpty()
                    ? m_controllers.constFirst()
                    : m_controllers[m_begun % m_controllers.size()];
    ++m_begun;
    m_watchdog.start(longestRefresh);
    m_current->refresh();
    endIfDone();
}

bool Soak::isUnderWay()
{
    return m_current->isLoading()
           || (m_current == m_controllers.constFirst()
               && m_workspace.organizations().remainingDetails() > 0);
}

void Soak::endIfDone()
{
    if (!m_current || isUnderWay())
        return;
    ++(m_current->error() ? m_report.failed : m_report.succeeded);
    m_current = nullptr;
    // From the event loop, with nothing of the refresh on the stack.
    QTimer::singleShot(0, this, &Soak::begin);
}

void Soak::endChange(const QString &problem)
{
    m_report.changes = m_changes.report();
    if (problem.isEmpty())
        begin();
    else
        end(problem);
}

/// The service asks to wait, for up to an hour: gives that up and goes on as with another profile,
/// which has a line of its own. With one that has not been asked to wait yet: where all have,
/// nothing would be sent any more, and nothing would be soaked.
void Soak::goAnotherWay()
{
    m_client.giveUpWaiting();
    Connection connection = m_client.connection();
    connection.rules.proxy = {ProxyChoice::Kind::None, {}, ++m_ways};
    m_client.setConnection(connection);
}

void Soak::end(const QString &problem)
{
    m_watchdog.stop();
    m_current = nullptr;
    m_report.problem = problem;
    m_report.memoryAtEnd = residentMemory();
    emit finished();
}

} // namespace steward::soak

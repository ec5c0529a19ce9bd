// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "controllers/workspace.h"
#include "sandbox/sandboxserver.h"
#include "soak/changes.h"

#include <QList>
#include <QTimer>

namespace steward {

class LoadingController;

} // namespace steward

namespace steward::soak {

struct Plan
{
    int refreshes = 10'000;
    double faultRate = 0.1;
    quint32 seed = 1;
};

/// What a soak came to.
struct Report
{
    int succeeded = 0; ///< refreshes that brought new data
    int failed = 0;    ///< refreshes that ended in an error
    ChangeReport changes;
    int warmUp = 0; ///< refreshes before the memory was measured first
    qint64 memoryAtStart = 0;
    qint64 memoryAtEnd = 0;
    QString problem; ///< why it ended early; empty where it did not
};

/// Refreshes everything that a window shows, one after the other, from a sandbox in this process
/// whose answers meet faults, and changes members in between.
class Soak : public QObject
{
    Q_OBJECT

public:
    explicit Soak(const Plan &plan);
    ~Soak() override;

    /// Needs an event loop; ends in finished().
    void start();
    const Report &report() const { return m_report; }

signals:
    void finished();

private:
    void begin();
    void endIfDone();
    void goAnotherWay();
    void end(const QString &problem);
    bool isUnderWay();
    void endChange(const QString &problem);
    SandboxOptions options();

    Plan m_plan;
    ApiClient m_client; ///< outlives the workspace
    Workspace m_workspace;
    Changes m_changes; ///< which the sandbox tells what it makes
    SandboxServer m_sandbox;
    QList<LoadingController *> m_controllers;
    LoadingController *m_current = nullptr;
    int m_begun = 0;
    int m_changesBegun = 0;
    quint16 m_ways = 0; ///< to the sandbox, so far
    QTimer m_watchdog;
    Report m_report;
};

} // namespace steward::soak

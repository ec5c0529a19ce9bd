// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "sandbox/accessstore.h"
#include "sandbox/database.h"
#include "sandbox/dispatcher.h"
#include "sandbox/httpfront.h"
#include "sandbox/seeddata.h"
#include "sandbox/seedwriter.h"

#include <QThread>

#include <future>

namespace steward {

using namespace sandbox;

namespace {

ApiError portTaken(quint16 port)
{
    ApiError error;
    error.message = QStringLiteral("The sandbox cannot listen on port %1 of this machine: it is in "
                                   "use.")
                        .arg(port);
    return error;
}

ApiError cannotOpen(const QString &reason)
{
    ApiError error;
    error.message = QStringLiteral("The sandbox could not use its database: %1.").arg(reason);
    return error;
}

/// An open database with data in it.
Result<std::unique_ptr<Database>> openDatabase(const SandboxOptions &options)
{
    Result<std::unique_ptr<Database>> opened = Database::open(options.databaseFile);
    if (!opened)
        return opened.error();
    std::unique_ptr<Database> database = std::move(opened).value();
    if (database->isEmpty()) {
        const SeedShape shape {options.organizations, options.members, options.projects,
                               options.days, options.seed};
        writeSeedData(*database, makeSeedData(shape, options.clock().date()));
    }
    const QString reason = database->takeFailure();
    if (!reason.isEmpty())
        return cannotOpen(reason);
    return database;
}

} // namespace

/// The server's thread. Everything that the server is made of lives and dies in run().
class SandboxServer::Worker : public QThread
{
public:
    explicit Worker(const SandboxOptions &options) : m_options(options) { }

    /// What start() has to say; waits for it.
    Result<SandboxAddress> outcome() { return m_outcome.get_future().get(); }

protected:
    void run() override
    {
        Result<std::unique_ptr<Database>> opened = openDatabase(m_options);
        if (!opened) {
            m_outcome.set_value(opened.error());
            return;
        }
        const std::unique_ptr<Database> database = std::move(opened).value();
        Dispatcher dispatcher(*database, m_options.clock, m_options.rateLimitPerMinute);
        HttpFront front(dispatcher, m_options.latencyMs,
                        FaultPlan(m_options.faultRate, m_options.seed));
        const quint16 port = front.listen(m_options.port);
        if (port == 0) {
            m_outcome.set_value(portTaken(m_options.port));
            return;
        }
        SandboxAddress address = readAccess(*database);
        address.url = QUrl(QStringLiteral("http://127.0.0.1:%1/v2.1").arg(port));
        m_outcome.set_value(address);
        exec();
    }

private:
    SandboxOptions m_options;
    std::promise<Result<SandboxAddress>> m_outcome;
};

SandboxServer::SandboxServer(SandboxOptions options) : m_options(std::move(options)) { }

SandboxServer::~SandboxServer()
{
    stop();
}

Result<SandboxAddress> SandboxServer::start()
{
    m_worker = std::make_unique<Worker>(m_options);
    m_worker->setObjectName(QStringLiteral("sandbox"));
    m_worker->start();
    return m_worker->outcome();
}

void SandboxServer::stop()
{
    if (!m_worker)
        return;
    m_worker->quit();
    m_worker->wait();
    m_worker.reset();
}

} // namespace steward

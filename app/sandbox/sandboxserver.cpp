// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "sandbox/accessstore.h"
#include "sandbox/database.h"
#include "sandbox/dispatcher.h"
#include "sandbox/httpfront.h"
#include "sandbox/seeddata.h"
#include "sandbox/seedwriter.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslSocket>

#include <future>
#include <thread>

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

/// The server's thread. Everything that the server is made of lives and dies in serve().
///
/// No QThread: what its wait() waits for is over before the thread is. Libraries clean up after a
/// thread at its very end, as OpenSSL does, and must not do so while the program ends.
class SandboxServer::Worker
{
public:
    explicit Worker(const SandboxOptions &options) : m_options(options) { }
    ~Worker()
    {
        if (m_loop)
            QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        if (m_thread.joinable())
            m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// Waits until it listens, or cannot.
    Result<SandboxAddress> start()
    {
        m_thread = std::thread([this] {
            serve();
            deleteWhatIsLeft();
        });
        return m_outcome.get_future().get();
    }

private:
    void serve()
    {
        QEventLoop loop; // first: sockets and timers want one
        Result<std::unique_ptr<Database>> opened = openDatabase(m_options);
        if (!opened) {
            m_outcome.set_value(opened.error());
            return;
        }
        const std::unique_ptr<Database> database = std::move(opened).value();
        Dispatcher::Listener listener;
        if (m_options.onChange)
            listener = [tell = m_options.onChange](const Request &request) {
                tell(request.verb, request.segments.join(u'/'), request.body);
            };
        Dispatcher dispatcher(*database, m_options.clock, m_options.rateLimitPerMinute, listener);
        HttpFront front(dispatcher, m_options.latencyMs,
                        FaultPlan(m_options.faultRate, m_options.seed));
        const quint16 port = front.listen(m_options.port);
        if (port == 0) {
            m_outcome.set_value(portTaken(m_options.port));
            return;
        }
        SandboxAddress address = readAccess(*database);
        address.url = QUrl(QStringLiteral("http://127.0.0.1:%1/v2.1").arg(port));
        m_loop = &loop; // before start() returns, so that whoever stops it sees it
        m_outcome.set_value(address);
        loop.exec();
        deleteWhatIsLeft();
    }

    /// What the thread was to delete later: nobody else does.
    static void deleteWhatIsLeft()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    SandboxOptions m_options;
    std::promise<Result<SandboxAddress>> m_outcome;
    QEventLoop *m_loop = nullptr; ///< lasts until this tells it to quit
    std::thread m_thread;
};

SandboxServer::SandboxServer(SandboxOptions options) : m_options(std::move(options)) { }

SandboxServer::~SandboxServer()
{
    stop();
}

Result<SandboxAddress> SandboxServer::start()
{
    // Qt's server loads TLS, whether or not it is used. Here, since not two threads are to do so at
    // the same time, and the one that has done so is to outlive the others.
    QSslSocket::supportsSsl();
    m_worker = std::make_unique<Worker>(m_options);
    return m_worker->start();
}

void SandboxServer::stop()
{
    m_worker.reset();
}

} // namespace steward

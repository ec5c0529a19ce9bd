// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/firstinstance.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds patience = std::chrono::seconds(2);
constexpr char greeting = '\n';

} // namespace

FirstInstance::FirstInstance(const QString &directory, QObject *parent)
    : QObject(parent),
      m_socket(directory + QStringLiteral("/steward.socket")),
      m_lock(directory + QStringLiteral("/steward.lock")),
      m_server(new QLocalServer(this))
{
    // A lock is stale when its process is gone, however long that one has been running.
    m_lock.setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            // An answer, so that the caller knows that somebody is there. What it says is nothing
            // to us.
            caller->write(&greeting, 1);
            caller->disconnectFromServer();
            emit called();
        }
    });
}

FirstInstance::~FirstInstance()
{
    m_server->close(); // while the lock is held: nobody else's socket is taken away
}

QString FirstInstance::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

FirstInstance::Role FirstInstance::begin()
{
    if (m_lock.tryLock(0))
        return listen() ? Role::First : Role::Alone;
    return call() ? Role::Later : Role::Alone;
}

bool FirstInstance::listen()
{
    // Whoever had it is gone without having taken it away.
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

bool FirstInstance::call() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket, QIODevice::ReadOnly);
    const int limit = int(patience.count());
    return socket.waitForConnected(limit) && socket.waitForReadyRead(limit);
}

} // namespace steward

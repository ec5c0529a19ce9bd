// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/firstinstance.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <algorithm>
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
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            hear(caller);
    });
}

void FirstInstance::hear(QLocalSocket *caller)
{
    caller->setReadBufferSize(longestLine);
    // An answer, so that the caller knows that somebody is there.
    caller->write(&greeting, 1);
    const auto settle = [this, caller] {
        caller->disconnect(this);
        const QByteArray line = lineIn(caller->read(longestLine));
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->disconnectFromServer();
        if (caller->state() == QLocalSocket::UnconnectedState)
            caller->deleteLater();
        emit called(line);
    };
    connect(caller, &QLocalSocket::readyRead, this, [caller, settle] {
        if (caller->canReadLine() || caller->bytesAvailable() >= longestLine)
            settle();
    });
    connect(caller, &QLocalSocket::disconnected, this, settle);
}

QByteArray FirstInstance::lineIn(const QByteArray &received)
{
    const qsizetype end = received.indexOf('\n');
    return received.left(end < 0 ? longestLine : std::min(end, qsizetype(longestLine))).trimmed();
}

FirstInstance::~FirstInstance()
{
    m_server->close(); // while the lock is held: nobody else's socket is taken away
}

QString FirstInstance::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

FirstInstance::Role FirstInstance::begin(const QByteArray &line)
{
    if (m_lock.tryLock(0))
        return listen() ? Role::First : Role::Alone;
    return call(line) ? Role::Later : Role::Alone;
}

bool FirstInstance::listen()
{
    // Whoever had it is gone without having taken it away.
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

bool FirstInstance::call(const QByteArray &line) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket, QIODevice::ReadWrite);
    const int limit = int(patience.count());
    if (!socket.waitForConnected(limit))
        return false;
    socket.write(line + '\n');
    // The greeting may be here before any of it has left, and the line would go with the socket.
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(limit))
            return false;
    }
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(limit);
}

} // namespace steward

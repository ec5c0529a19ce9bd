// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/boundedtcpserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace steward::sandbox {

namespace {

/// How long a client that sends too much is listened to after its answer.
constexpr std::chrono::seconds drainTime {10};

} // namespace

BoundedTcpServer::BoundedTcpServer(qint64 maximumRequestSize, QObject *parent)
    : QTcpServer(parent),
      m_maximumRequestSize(maximumRequestSize)
{ }

void BoundedTcpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    // Slots run in the order of connecting: this one sees the bytes before the HTTP server does.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { count(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
    addPendingConnection(socket);
}

void BoundedTcpServer::count(QTcpSocket *socket)
{
    if (socket->bytesAvailable() == 0)
        return; // what came with the connection is the HTTP server's already
    if (!m_received.contains(socket)) {
        Q_EMIT requestBegan(socket);
        if (socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
    qint64 &received = m_received[socket];
    received += socket->bytesAvailable();
    if (received <= m_maximumRequestSize)
        return;
    disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
    drain(socket);
    Q_EMIT requestTooLarge(socket);
}

void BoundedTcpServer::drain(QTcpSocket *socket)
{
    socket->commitTransaction();
    socket->readAll();
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    QTimer::singleShot(drainTime, socket, [socket] { socket->abort(); });
}

void BoundedTcpServer::drop(QTcpSocket *socket)
{
    disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
    socket->abort();
}

QTcpSocket *BoundedTcpServer::socketOf(quint16 peerPort) const
{
    const auto socket = std::find_if(
        m_received.keyBegin(), m_received.keyEnd(),
        [peerPort](const QTcpSocket *candidate) { return candidate->peerPort() == peerPort; });
    return socket == m_received.keyEnd() ? nullptr : *socket;
}

void BoundedTcpServer::requestCompleted(QTcpSocket *socket)
{
    m_received.remove(socket);
}

} // namespace steward::sandbox

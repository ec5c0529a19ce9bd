// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>

class QTcpSocket;

namespace steward::sandbox {

/// Accepts connections for an HTTP server that would itself take a request of any size, and takes
/// away the ones that send too much at once. They are told so and then only drained, so that the
/// answer is not lost to a reset of the connection.
class BoundedTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit BoundedTcpServer(qint64 maximumRequestSize, QObject *parent = nullptr);

    /// The connection from \a peerPort of this machine that a request has come in on.
    QTcpSocket *socketOf(quint16 peerPort) const;
    /// A request of \a socket has come in whole: the next one counts from zero.
    void requestCompleted(QTcpSocket *socket);

    /// Ends the connection of \a socket, whose bytes nobody is to read.
    void drop(QTcpSocket *socket);

Q_SIGNALS:
    /// The first bytes of a request of \a socket are there, and nobody has read them.
    void requestBegan(QTcpSocket *socket);
    /// More came in than one request may have. \a socket is out of the HTTP server's hands now:
    /// write an answer to it, and leave the rest to this class.
    void requestTooLarge(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void count(QTcpSocket *socket);
    void drain(QTcpSocket *socket);

    qint64 m_maximumRequestSize;
    QHash<QTcpSocket *, qint64> m_received;
};

} // namespace steward::sandbox

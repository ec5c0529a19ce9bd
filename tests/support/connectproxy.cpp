// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectproxy.h"

#include <QTcpSocket>

namespace steward::test {

ConnectProxy::ConnectProxy(quint16 targetPort) : m_targetPort(targetPort)
{
    connect(this, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("A proxy cannot listen: %s", qPrintable(errorString()));
}

void ConnectProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *target = new QTcpSocket(client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, target, [this, client, target] {
            if (target->state() == QTcpSocket::ConnectedState)
                target->write(client->readAll());
            else if (target->state() == QTcpSocket::UnconnectedState)
                open(*client, *target);
        });
        connect(target, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Open\r\n\r\n"); });
        connect(target, &QTcpSocket::readyRead, client,
                [client, target] { client->write(target->readAll()); });
        connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }
}

void ConnectProxy::open(QTcpSocket &client, QTcpSocket &target)
{
    const QByteArray head = client.peek(client.bytesAvailable());
    if (!head.contains("\r\n\r\n"))
        return;
    client.readAll(); // nothing follows it before the way is open
    m_asked.append(head.split(' ').value(1));
    target.connectToHost(QHostAddress::LocalHost, m_targetPort);
}

} // namespace steward::test

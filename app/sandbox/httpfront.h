// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/faults.h"

#include <QObject>

#include <list>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;
class QTcpSocket;

namespace steward::sandbox {

class BoundedTcpServer;
class Dispatcher;

/// Turns HTTP into requests for a Dispatcher, and its answers into HTTP: the one place that knows
/// QHttpServer.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    HttpFront(Dispatcher &dispatcher, int latencyMs, const FaultPlan &faults,
              QObject *parent = nullptr);
    ~HttpFront() override;

    /// Listens on the loopback interface. Returns the port, or 0 where that one is not free.
    quint16 listen(quint16 port);

private:
    void begin(QTcpSocket *socket);
    void take(const QHttpServerRequest &httpRequest, QHttpServerResponder &&responder);
    void refuse(QTcpSocket *socket);

    Dispatcher &m_dispatcher;
    int m_latencyMs;
    FaultPlan m_faults;
    QHttpServer *m_server;
    BoundedTcpServer *m_connections;
    std::list<QHttpServerResponder> m_held; ///< what is not answered yet; gone before the server
};

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace steward::test {

/// One request as it arrived.
struct PeerRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, as they were sent
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; ///< by any case; empty where there is none
    bool hasHeader(const QByteArray &name) const;
    bool isChange() const { return method != "GET"; }
};

/// An HTTP server that does exactly what a test tells it to, misbehaviour included. Listens on a
/// free port of this machine, in the thread of the test.
class Peer : public QObject
{
    Q_OBJECT

public:
    /// Writes to the socket what it likes, closes it, or does nothing.
    using Handler = std::function<void(const PeerRequest &request, QTcpSocket &socket)>;

    explicit Peer(QObject *parent = nullptr);
    /// One that speaks TLS, with this key and certificate. Whoever breaks off the handshake has
    /// sent no request and is no connection.
    explicit Peer(const QSslConfiguration &security);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Closes so many of the next connections as soon as they are there, whatever is sent.
    void turnAway(int connections) { m_toTurnAway = connections; }
    /// Answers everything with the same bytes.
    void setAnswer(const QByteArray &bytes);

    QUrl address() const; ///< with the path /v2.1
    const QList<PeerRequest> &requests() const { return m_requests; }
    int connectionCount() const { return m_connections; }
    int closedCount() const { return m_closed; } ///< connections that ended, by either side

    /// A whole answer, with its Content-Length.
    static QByteArray answer(int status, const QByteArray &body,
                             const QList<QByteArray> &headerLines = {});

private:
    void listen();
    void accept();
    void readFrom(QTcpSocket *socket, QByteArray &buffer);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    Handler m_handler;
    QList<PeerRequest> m_requests;
    int m_connections = 0;
    int m_toTurnAway = 0;
    int m_closed = 0;
};

} // namespace steward::test

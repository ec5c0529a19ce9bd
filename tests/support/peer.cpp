// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peer.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <optional>

namespace steward::test {

namespace {

/// The request at the beginning of \a buffer, taken out of it, once it is there as a whole.
std::optional<PeerRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    PeerRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (buffer.size() < bodyStart + length)
        return std::nullopt;
    request.body = buffer.mid(bodyStart, length);
    buffer.remove(0, bodyStart + length);
    return request;
}

} // namespace

QByteArray PeerRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool PeerRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Peer::Peer(QObject *parent)
    : QObject(parent),
      m_server(std::make_unique<QTcpServer>()),
      m_scheme(QStringLiteral("http"))
{
    listen();
}

Peer::Peer(const QSslConfiguration &security) : m_scheme(QStringLiteral("https"))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(security);
    m_server = std::move(server);
    listen();
}

void Peer::listen()
{
    setAnswer(answer(404, "{}"));
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Peer::accept);
    const bool listens = m_server->listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
    Q_UNUSED(listens)
}

void Peer::setAnswer(const QByteArray &bytes)
{
    m_handler = [bytes](const PeerRequest &, QTcpSocket &socket) { socket.write(bytes); };
}

QUrl Peer::address() const
{
    // By name where there is a certificate, which is for a name.
    const bool isSecure = m_scheme == QLatin1StringView("https");
    const QString host = isSecure ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1");
    return QUrl(QStringLiteral("%1://%2:%3/v2.1").arg(m_scheme, host).arg(m_server->serverPort()));
}

QByteArray Peer::answer(int status, const QByteArray &body, const QList<QByteArray> &headerLines)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    for (const QByteArray &line : headerLines)
        bytes += line + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void Peer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (m_toTurnAway > 0) {
            --m_toTurnAway;
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, buffer] { readFrom(socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_closed;
            socket->deleteLater();
        });
    }
}

void Peer::readFrom(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    while (const std::optional<PeerRequest> request = takeRequest(buffer)) {
        m_requests.append(*request);
        m_handler(*request, *socket);
    }
}

} // namespace steward::test

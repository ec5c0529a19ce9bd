// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/answers.h"
#include "sandbox/boundedtcpserver.h"
#include "sandbox/dispatcher.h"

#include <QHttpServer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace steward::sandbox {

namespace {

/// What a request may have beside its body: first line, headers, the framing of chunks.
constexpr qint64 maximumOverhead = 128 * 1024;

QByteArray verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "other";
    }
}

/// Cut at the slashes first and decoded after that: %2F is part of a name.
QStringList segmentsOf(const QUrl &url)
{
    QStringList segments;
    const QStringList encoded = url.path(QUrl::FullyEncoded).mid(1).split(u'/');
    for (const QString &segment : encoded)
        segments.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    return segments;
}

Request requestFrom(const QHttpServerRequest &request)
{
    return {verbOf(request.method()), segmentsOf(request.url()),
            request.query(),          request.value("authorization"),
            request.body(),           request.remoteAddress().toString().toLatin1()};
}

void addBodyHeaders(Answer &answer)
{
    if (answer.status == static_cast<int>(Status::NoContent))
        return;
    answer.headers.prepend(Header {"content-length", QByteArray::number(answer.body.size())});
    const bool saysWhatItIs =
        std::any_of(answer.headers.begin(), answer.headers.end(),
                    [](const Header &header) { return header.first == "content-type"; });
    if (!saysWhatItIs)
        answer.headers.prepend(Header {"content-type", "application/json"});
}

// Qt 6.8 is the first release that promises to keep QHttpServer's interface; it changed till then.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

using GivenResponder = QHttpServerResponder &;

QTcpSocket *socketOf(const QHttpServerRequest &request, const QHttpServerResponder &,
                     const BoundedTcpServer &connections)
{
    return connections.socketOf(request.remotePort());
}

void write(QHttpServerResponder &responder, Answer answer)
{
    addBodyHeaders(answer);
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers) {
        if (name != "content-length") // Qt adds it
            headers.append(name, value);
    }
    responder.write(answer.body, headers,
                    static_cast<QHttpServerResponder::StatusCode>(answer.status));
}

#else

using GivenResponder = QHttpServerResponder &&;

QTcpSocket *socketOf(const QHttpServerRequest &, const QHttpServerResponder &responder,
                     const BoundedTcpServer &)
{
    return responder.socket();
}

void write(QHttpServerResponder &responder, Answer answer)
{
    addBodyHeaders(answer);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
}

#endif

QByteArray serialized(Answer answer)
{
    addBodyHeaders(answer);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
                       + reasonPhrase(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + answer.body;
}

} // namespace

HttpFront::HttpFront(Dispatcher &dispatcher, int latencyMs, const FaultPlan &faults,
                     QObject *parent)
    : QObject(parent),
      m_dispatcher(dispatcher),
      m_latencyMs(latencyMs),
      m_faults(faults),
      m_server(new QHttpServer(this)),
      m_connections(new BoundedTcpServer(maximumBodySize + maximumOverhead, m_server))
{
    // QHttpServer parses, but does not route: its router answers a verb that is not offered with
    // 404, and knows nothing of the Allow header. Without any route every request ends up here.
    const auto handler = [this](const QHttpServerRequest &request, GivenResponder responder) {
        take(request, std::move(responder));
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler(this, handler);
#else
    m_server->setMissingHandler(handler);
#endif
    connect(m_connections, &BoundedTcpServer::requestBegan, this, &HttpFront::begin);
    connect(m_connections, &BoundedTcpServer::requestTooLarge, this, &HttpFront::refuse);
}

HttpFront::~HttpFront() = default;

quint16 HttpFront::listen(quint16 port)
{
    if (!m_connections->listen(QHostAddress::LocalHost, port))
        return 0;
    m_server->bind(m_connections);
    return m_connections->serverPort();
}

void HttpFront::begin(QTcpSocket *socket)
{
    if (m_faults.next() != Fault::DropUnread)
        return;
    m_faults.take();
    m_connections->drop(socket);
}

void HttpFront::take(const QHttpServerRequest &httpRequest, QHttpServerResponder &&responder)
{
    const QPointer<QTcpSocket> socket(socketOf(httpRequest, responder, *m_connections));
    m_connections->requestCompleted(socket);
    const Request request = requestFrom(httpRequest);
    const bool closes = httpRequest.value("connection").compare("close", Qt::CaseInsensitive) == 0;
    const Fault fault = m_faults.take();
    Answer answer;
    if (isDone(fault))
        answer = m_dispatcher.answer(request);
    answer = faultyAnswer(fault, answer, m_faults);
    if (request.verb == "HEAD")
        answer.body.clear();

    m_held.push_back(std::move(responder));
    const auto held = std::prev(m_held.end());
    const auto send = [this, held, socket, answer, closes, fault] {
        // The client may have gone while the answer was held back.
        const bool isThere = socket && socket->state() == QTcpSocket::ConnectedState;
        const bool isFaulty = isOfTheConnection(fault);
        if (isThere && isFaulty)
            sendFaulty(fault, serialized(answer), *socket);
        else if (isThere)
            write(*held, answer);
        m_held.erase(held);
        if (isThere && closes && !isFaulty)
            socket->disconnectFromHost();
    };
    // Held back by a timer, so that other connections are served meanwhile. QHttpServer is not to
    // lose a connection while it is handling it.
    if (m_latencyMs > 0 || isOfTheConnection(fault))
        QTimer::singleShot(m_latencyMs, this, send);
    else
        send();
}

void HttpFront::refuse(QTcpSocket *socket)
{
    Answer answer = m_dispatcher.refuseLargeBody(socket->peerAddress().toString().toLatin1());
    answer.headers.append(Header {"connection", "close"});
    socket->write(serialized(answer));
}

} // namespace steward::sandbox

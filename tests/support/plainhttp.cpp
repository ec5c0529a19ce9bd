// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plainhttp.h"

#include <QJsonDocument>

namespace steward::test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

QJsonObject HttpAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray HttpAnswer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString HttpAnswer::error() const
{
    return object().value(QLatin1StringView("error")).toString();
}

PlainHttp::PlainHttp(const QUrl &base, const QString &authorization)
    : m_base(base),
      m_authorization(authorization.toLatin1())
{ }

HttpAnswer PlainHttp::send(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    return sendRaw(request(verb, path, body));
}

HttpAnswer PlainHttp::sendRaw(const QByteArray &bytes)
{
    if (!connectIfNeeded())
        return {};
    m_socket.write(bytes);
    return readAnswer();
}

bool PlainHttp::begin(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    if (!connectIfNeeded())
        return false;
    m_socket.write(request(verb, path, body));
    return m_socket.waitForBytesWritten(patienceMs);
}

HttpAnswer PlainHttp::finish()
{
    return readAnswer();
}

bool PlainHttp::connectIfNeeded()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_received.clear();
    m_socket.connectToHost(m_base.host(), static_cast<quint16>(m_base.port()));
    return m_socket.waitForConnected(patienceMs);
}

QByteArray PlainHttp::request(const QByteArray &verb, const QString &path,
                              const QByteArray &body) const
{
    QByteArray bytes = verb + ' ' + m_base.path().toUtf8() + path.toUtf8() + " HTTP/1.1\r\n"
                       + "Host: " + m_base.authority().toUtf8() + "\r\n";
    if (!m_authorization.isEmpty())
        bytes += "Authorization: " + m_authorization + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Type: application/json\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool PlainHttp::readMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
        return false;
    m_received += m_socket.readAll();
    return true;
}

HttpAnswer PlainHttp::readAnswer()
{
    while (!m_received.contains("\r\n\r\n")) {
        if (!readMore())
            return {};
    }
    const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_received.left(headEnd).split('\n');
    m_received.remove(0, headEnd + 4);

    HttpAnswer answer;
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!readMore())
            return {};
    }
    answer.body = m_received.left(length);
    m_received.remove(0, length);
    return answer;
}

} // namespace steward::test

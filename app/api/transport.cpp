// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/apiclient.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <cstring>

namespace steward {

namespace {

/// A body that can be read once. QNetworkAccessManager sends a request again on its own when the
/// connection closes before an answer, changes too; it cannot where the body does not rewind.
class OnceDevice : public QIODevice
{
public:
    explicit OnceDevice(const QByteArray &data) : m_data(data) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_data.size() - m_position + QIODevice::bytesAvailable();
    }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min(maximum, qint64(m_data.size()) - m_position);
        if (count <= 0)
            return maximum == 0 ? 0 : -1;
        std::memcpy(data, m_data.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_position = 0;
};

QNetworkRequest networkRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    // Followed redirects would take the authorization to where they point, and repeat changes.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // Has open bugs in Qt 6.4.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // Compressed answers are welcome: a list of members shrinks to a tenth. Qt's check against
    // bombs compares sizes and would refuse usage full of zeros; HttpCall counts what comes out,
    // piece by piece, and stops at its limit.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Steward/" STEWARD_VERSION));
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace

QNetworkReply *Transport::send(const ApiRequest &request, const QUrl &url,
                               const QByteArray &authorization)
{
    QNetworkRequest outgoing = networkRequest(url);
    if (!authorization.isEmpty())
        outgoing.setRawHeader("Authorization", authorization);
    if (request.verb == Verb::Get)
        return m_manager.get(outgoing);

    // A change is sent once: its body is a device that does not rewind, of a known length, that Qt
    // is told not to copy. A DELETE has one too, of length 0.
    auto *body = new OnceDevice(request.body);
    outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    outgoing.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply *reply = m_manager.sendCustomRequest(outgoing, verbName(request.verb), body);
    body->setParent(reply);
    return reply;
}

void Transport::release(QNetworkReply *reply)
{
    // It may be in the middle of emitting a signal, so it outlives this, and whoever owned it.
    reply->setParent(&m_manager);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void Transport::beginWait(int seconds)
{
    ++m_waiting;
    // From the event loop: a slot may end the very call that waits.
    QMetaObject::invokeMethod(
        &m_client, [client = &m_client, seconds] { emit client->rateLimited(seconds); },
        Qt::QueuedConnection);
}

void Transport::endWait()
{
    if (--m_waiting == 0)
        QMetaObject::invokeMethod(&m_client, &ApiClient::rateLimitEnded, Qt::QueuedConnection);
}

} // namespace steward

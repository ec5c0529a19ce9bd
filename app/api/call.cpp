// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"

#include "api/answererrors.h"
#include "api/networkerrors.h"
#include "api/refusal.h"
#include "api/transport.h"
#include "base/log.h"

#include <QNetworkReply>
#include <QSslError>

namespace steward {

namespace {

constexpr qint64 pieceSize = 64 * 1024; // bytes read at a time
constexpr qint64 readAheadSize = 1024 * 1024;
constexpr qint64 errorBodyLimit = 1024 * 1024; // bytes of an answer that is an error
constexpr int reserveSeconds = 1;              // after a reset, so as not to be early

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

HttpCall::HttpCall(ApiClient &client, const ApiRequest &request, QObject *context)
    : PendingCall(context),
      m_client(client),
      m_request(request),
      m_address(client.connection().address),
      m_authorization(request.authorization == ApiRequest::Authorization::Sent
                          ? client.connection().credential.header()
                          : QByteArray()),
      m_limits(client.limits()),
      m_retriesLeft(client.limits().retriesAfter429)
{
    Q_ASSERT(context);
    for (QTimer *timer : {&m_firstByte, &m_wholeRequest, &m_wait})
        timer->setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_firstByte, &QTimer::timeout, this, [this] { expire(Deadline::FirstByte); });
    connect(&m_wholeRequest, &QTimer::timeout, this, [this] { expire(Deadline::WholeRequest); });
    connect(&m_wait, &QTimer::timeout, this, [this] {
        leave(State::Running);
        send();
    });
}

HttpCall::~HttpCall()
{
    // A reply under way is a child: its deletion closes the connection.
    if (m_state == State::Waiting)
        m_client.transport().endWait();
}

void HttpCall::start()
{
    if (const std::optional<ApiError> error = refusal(m_request, m_client.connection()))
        settle(*error);
    else
        send();
}

void HttpCall::cancel()
{
    if (isCancelled())
        return;
    leave(State::Cancelled);
    deleteLater(); // may be called from a slot of this very call's signals
}

void HttpCall::send()
{
    m_body.clear();
    m_status = 0;
    m_elapsed.start();
    m_firstByte.start(m_limits.firstByte);
    m_wholeRequest.start(m_limits.wholeRequest);

    m_reply =
        m_client.transport().send(m_request, *requestUrl(m_address, m_request), m_authorization);
    m_reply->setParent(this);
    // Qt's network thread reads ahead no further, however fast the peer sends.
    m_reply->setReadBufferSize(readAheadSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finishReply);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.constFirst().errorString();
    });
}

void HttpCall::checkHead()
{
    m_firstByte.stop();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const qint64 promised = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (isSuccess(m_status) && promised > m_limits.bodyBytes)
        settle({ErrorKind::TooLarge,
                0,
                QStringLiteral("The answer of the service is too large."),
                {}});
}

void HttpCall::readBody()
{
    m_firstByte.stop();
    const qint64 limit =
        isSuccess(m_status) ? m_limits.bodyBytes : std::min(m_limits.bodyBytes, errorBodyLimit);
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        m_body += piece;
        if (m_body.size() <= limit)
            continue;
        if (isSuccess(m_status))
            settle({ErrorKind::TooLarge,
                    0,
                    QStringLiteral("The answer of the service is too large."),
                    {}});
        else
            settleAnswer(); // its beginning says enough
        return;
    }
}

void HttpCall::finishReply()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    readBody();
    if (m_state != State::Running)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_status != 0 && (!isSuccess(m_status) || error == QNetworkReply::NoError))
        settleAnswer();
    else
        settle(networkError(error, m_request, m_address.host(), m_tlsProblem));
}

void HttpCall::settleAnswer()
{
    if (m_status == 429 && m_retriesLeft > 0)
        return waitForReset();
    if (m_status >= 300 && m_status < 400) {
        // The header as it came: Qt's own reading of it drops a relative one.
        const QUrl target = QUrl::fromEncoded(m_reply->rawHeader("Location"));
        return settle(
            redirectError(m_status, target.isEmpty() ? target : m_reply->url().resolved(target)));
    }
    if (!isSuccess(m_status))
        return settle(answerError(m_status, m_body));
    leave(State::Settled);
    log("answered");
    succeed(std::move(m_body));
}

void HttpCall::waitForReset()
{
    const int seconds = reserveSeconds
                        + secondsUntilReset(m_reply->rawHeader("x-ratelimit-reset"),
                                            m_reply->rawHeader("retry-after"));
    --m_retriesLeft;
    leave(State::Waiting);
    log("waits");
    m_wait.start(std::chrono::seconds(seconds));
    m_client.transport().beginWait(seconds);
}

void HttpCall::expire(Deadline deadline)
{
    settle(timeoutError(deadline, m_request, m_address.host()));
}

void HttpCall::settle(const ApiError &error)
{
    leave(State::Settled);
    log("failed");
    // A call that was signed in differently says nothing about the present credential, which may be
    // another one once whoever called knows of the refusal.
    if (error.kind == ErrorKind::Unauthorized) {
        const auto tell = [client = &m_client, authorization = m_authorization] {
            if (authorization == client->connection().credential.header())
                emit client->unauthorized();
        };
        QMetaObject::invokeMethod(&m_client, tell, Qt::QueuedConnection);
    }
    fail(error);
}

void HttpCall::leave(State next)
{
    if (m_state == State::Waiting)
        m_client.transport().endWait();
    m_state = next;
    for (QTimer *timer : {&m_firstByte, &m_wholeRequest, &m_wait})
        timer->stop();
    if (m_reply) {
        m_reply->disconnect(this); // before it ends: ending it emits finished() on the spot
        m_client.transport().release(std::exchange(m_reply, nullptr));
    }
}

ApiError HttpCall::annotated(ApiError error) const
{
    error.httpStatus = m_status;
    const QString operation = QString::fromLatin1(verbName(m_request.verb)) + u' '
                              + QString::fromLatin1(m_request.pathTemplate);
    error.detail =
        error.detail.isEmpty() ? operation : operation + QStringLiteral(": ") + error.detail;
    return error;
}

void HttpCall::log(const char *outcome) const
{
    qCInfo(apiLog, "%s %s %s, status %d, %lld ms", verbName(m_request.verb).constData(),
           m_request.pathTemplate, outcome, m_status,
           static_cast<long long>(m_elapsed.isValid() ? m_elapsed.elapsed() : 0));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"

#include "api/answererrors.h"
#include "api/apiwords.h"
#include "api/networkerrors.h"
#include "api/reachcheck.h"
#include "api/refusal.h"
#include "api/transport.h"
#include "base/log.h"

#include <QNetworkReply>

namespace steward {

namespace {

constexpr qint64 pieceSize = 64 * 1024;        // bytes read at a time
constexpr qint64 errorBodyLimit = 1024 * 1024; // bytes of an answer that is an error
constexpr int firstFinalStatus = 200;
constexpr std::chrono::milliseconds stall(5000);

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Whether a body is something else than what it says: nothing such is asked for.
bool isEncoded(const QByteArray &contentEncoding)
{
    const QByteArray name = contentEncoding.trimmed();
    return !name.isEmpty() && name.compare("identity", Qt::CaseInsensitive) != 0;
}

ApiError tooLarge(qint64 limit)
{
    constexpr qint64 megabyte = 1024 * 1024; // as the settings count them
    return {ErrorKind::TooLarge,
            0,
            ApiWords::tr("The answer of the service is larger than the %L1 MB that the settings "
                         "allow.")
                .arg(limit / megabyte),
            {}};
}

/// Whether another attempt may fare better, since nothing is wrong but the way there.
bool isConnectionLost(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError
           || error == QNetworkReply::ContentReSendError // lost before an answer began
           || error == QNetworkReply::TemporaryNetworkFailureError
           || error == QNetworkReply::NetworkSessionFailedError
           || error == QNetworkReply::UnknownNetworkError;
}

} // namespace

HttpCall::HttpCall(ApiClient &client, const ApiRequest &request, QObject *context)
    : PendingCall(context),
      m_client(client),
      m_transport(client.transport()),
      m_request(request),
      m_address(client.connection().address),
      m_limits(client.limits()),
      m_connectionNumber(client.connectionNumber()),
      m_callerNumber(client.callerNumber()),
      m_credential(request.authorization == ApiRequest::Authorization::Sent
                       ? client.connection().credential
                       : Credential()),
      m_waitsLeft(client.limits().retriesAfter429),
      m_retriesLeft(request.verb == Verb::Get ? 1 : 0),
      m_maySignIn(!m_credential.isEmpty() && client.onUnauthorized() == OnUnauthorized::Wait)
{
    Q_ASSERT(context);
    for (QTimer *timer : {&m_connecting, &m_doubt, &m_firstByte, &m_wholeRequest})
        timer->setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] { expire(Deadline::Connecting); });
    connect(&m_doubt, &QTimer::timeout, this, &HttpCall::checkReach);
    connect(&m_firstByte, &QTimer::timeout, this,
            [this] { expire(m_body.isEmpty() ? Deadline::FirstByte : Deadline::WholeRequest); });
    connect(&m_wholeRequest, &QTimer::timeout, this, [this] { expire(Deadline::WholeRequest); });
    if (isChange(request))
        connect(&client, &ApiClient::connectionReplaced, this, &HttpCall::giveUpTurn);
    if (m_maySignIn) {
        connect(&client, &ApiClient::signedIn, this, &HttpCall::goOnSignedIn);
        connect(&client, &ApiClient::signInGivenUp, this, &HttpCall::giveUpSignIn);
    }
}

HttpCall::~HttpCall()
{
    // A reply under way is a child: its deletion closes the connection.
    m_transport->scheduler().leave(this);
}

void HttpCall::start()
{
    if (const std::optional<ApiError> error = refusal(m_request, m_client.connection()))
        return settle(*error);
    if (const std::optional<ApiError> &problem = m_transport->problem())
        return settle(*problem);
    m_state = State::InLine;
    m_transport->scheduler().enter(this, m_request.group, m_request.priority);
    tellWaiting();
}

void HttpCall::cancel()
{
    if (isCancelled())
        return;
    leave(State::Cancelled);
    deleteLater(); // may be called from a slot of this very call's signals
}

void HttpCall::takeTurn()
{
    m_state = State::Running;
    m_body.clear();
    m_status = 0;
    m_elapsed.start();
    m_sinceSign.start();
    m_connecting.start(m_limits.connecting);
    m_doubt.start(m_limits.connecting / 2);
    m_firstByte.start(m_limits.firstByte);
    if (!m_wholeRequest.isActive())
        m_wholeRequest.start(m_limits.wholeRequest);

    m_reply =
        m_transport->send(m_request, *requestUrl(m_address, m_request), m_credential.header());
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::stopConnecting);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finishReply);
    tellWaiting();
}

void HttpCall::checkReach()
{
    m_reachCheck = m_transport->checkReach(m_address);
    connect(m_reachCheck.get(), &ReachCheck::reached, this, &HttpCall::stopConnecting);
}

void HttpCall::stopConnecting()
{
    m_connecting.stop();
    m_doubt.stop();
}

void HttpCall::checkHead()
{
    stopConnecting();
    m_sinceSign.start();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status < firstFinalStatus)
        return;
    const qint64 promised = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    // Of a head that is too long, more than 100 lines, Qt keeps nothing, and then waits for a body
    // of which it does not know how long it is.
    const bool isLost = m_reply->rawHeaderPairs().isEmpty() && !isWithoutContent();
    if (isSuccess(m_status) && promised > m_limits.bodyBytes)
        settle(tooLarge(m_limits.bodyBytes));
    else if (isSuccess(m_status) && isLost)
        settleUnreadable();
    else if (isLost || isCompressed())
        settleAnswer(); // the rest of it would say nothing
}

bool HttpCall::isCompressed() const
{
    return isEncoded(m_reply->rawHeader("Content-Encoding")) && !isWithoutContent();
}

/// Whether nothing has come for a while, so that what does come may be of no use: a head, or what
/// follows the length of a chunk, without end. Qt reads that byte by byte in the thread that serves
/// every request, tells nobody, and gets to nothing else, not even to ending it, as long as there
/// is more: measured, 0.2 to 0.5 MB a second and 30 to 45 MB of memory until the deadline.
bool HttpCall::isStalled() const
{
    return m_reply->isRunning() && m_sinceSign.hasExpired(stall.count());
}

void HttpCall::readBody()
{
    const qint64 limit =
        isSuccess(m_status) ? m_limits.bodyBytes : std::min(m_limits.bodyBytes, errorBodyLimit);
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        m_firstByte.start(m_limits.firstByte);
        m_sinceSign.start();
        m_body += piece;
        if (m_body.size() <= limit)
            continue;
        if (isSuccess(m_status))
            settle(tooLarge(m_limits.bodyBytes));
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
    if (m_status > 0 && m_status < firstFinalStatus) {
        // Qt 6.4 takes an interim answer for the answer, and what follows it for that of the next
        // request on this connection.
        m_transport->startAnew();
        settleUnreadable();
    } else if (m_status != 0 && (!isSuccess(m_status) || error == QNetworkReply::NoError)) {
        settleAnswer();
    } else if (isConnectionLost(error) && m_retriesLeft-- > 0) {
        sendAgain();
    } else {
        settle(networkError({error, m_reply->errorString(), m_transport->tlsProblem()}, m_request,
                            reach(), m_address.host()));
    }
}

void HttpCall::settleUnreadable()
{
    settle(networkError({QNetworkReply::ProtocolFailure}, m_request, Reach::PerhapsSent,
                        m_address.host()));
}

void HttpCall::settleAnswer()
{
    m_transport->noteAnswer();
    if (isCompressed())
        m_body.clear(); // it says nothing to anybody
    Scheduler &scheduler = m_transport->scheduler();
    if (m_status == 429)
        return waitForReset();
    scheduler.learn(this, RateReport::read(m_reply->rawHeader("x-ratelimit-limit"),
                                           m_reply->rawHeader("x-ratelimit-remaining"),
                                           m_reply->rawHeader("x-ratelimit-reset")));
    if (m_status == 401)
        return settleRefusal();
    if (m_status >= 300 && m_status < 400) {
        // The header as it came: Qt's own reading of it drops a relative one.
        const QUrl target = QUrl::fromEncoded(m_reply->rawHeader("Location"));
        return settle(
            redirectError(m_status, target.isEmpty() ? target : m_reply->url().resolved(target)));
    }
    if (!isSuccess(m_status))
        return settle(answerError(m_status, m_body));
    if (isCompressed())
        return settle({ErrorKind::BadAnswer,
                       0,
                       ApiWords::tr("The answer of the service is compressed, although Steward "
                                    "asked for one that is not."),
                       {}});
    leave(State::Settled);
    log("answered");
    succeed(std::move(m_body));
}

void HttpCall::expire(Deadline deadline)
{
    settle(timeoutError(deadline, m_request, reach(), m_address.host()));
}

Reach HttpCall::reach() const
{
    return m_reply && mayBeSent(m_reply) ? Reach::PerhapsSent : Reach::NotSent;
}

void HttpCall::settle(const ApiError &error)
{
    leave(State::Settled);
    log("failed");
    fail(error);
}

void HttpCall::leave(State next)
{
    endReply();
    m_wholeRequest.stop();
    m_state = next;
    m_transport->scheduler().leave(this);
}

void HttpCall::endReply()
{
    stopConnecting();
    m_reachCheck.reset();
    m_firstByte.stop();
    if (m_reply) {
        if (isStalled())
            m_transport->startAnewAfter(m_reply);
        m_reply->disconnect(this); // before it ends: ending it emits finished() on the spot
        m_transport->release(std::exchange(m_reply, nullptr));
    }
}

ApiError HttpCall::annotated(ApiError error) const
{
    error.httpStatus = m_status;
    const QString operation = QString::fromLatin1(verbName(m_request.verb)) + u' '
                              + QString::fromLatin1(m_request.pathTemplate);
    error.message = m_credential.removedFrom(error.message);
    error.detail = m_credential.removedFrom(error.detail);
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

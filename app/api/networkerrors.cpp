// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networkerrors.h"

#include <QMetaEnum>

namespace steward {

namespace {

/// "RemoteHostClosedError": the text of QNetworkReply would hold the whole address.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

ApiError unknownOutcome(const QString &host, const QString &detail)
{
    return {.kind = ErrorKind::Unknown,
            .httpStatus = 0,
            .message = QStringLiteral("The connection to %1 was lost before it answered. The "
                                      "change may or may not have been made.")
                           .arg(host),
            .detail = detail};
}

} // namespace

ApiError networkError(QNetworkReply::NetworkError error, const ApiRequest &request,
                      const QString &host, const QString &tlsProblem)
{
    ApiError result {ErrorKind::Network, 0, {}, nameOf(error)};
    switch (error) {
    // Nothing was sent in these cases, so a change surely did not happen.
    case QNetworkReply::ConnectionRefusedError:
        result.message = QStringLiteral("%1 refused the connection.").arg(host);
        return result;
    case QNetworkReply::HostNotFoundError:
        result.message = QStringLiteral("There is no server called %1, or this computer is not "
                                        "connected to the internet.")
                             .arg(host);
        return result;
    case QNetworkReply::SslHandshakeFailedError:
        result.kind = ErrorKind::Tls;
        result.message =
            tlsProblem.isEmpty()
                ? QStringLiteral("A secure connection to %1 could not be made.").arg(host)
                : QStringLiteral("The connection to %1 is not secure: %2").arg(host, tlsProblem);
        return result;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        result.message = QStringLiteral("%1 could not be reached: the proxy refused.").arg(host);
        return result;
    case QNetworkReply::ProtocolUnknownError:
        result.kind = ErrorKind::Local;
        result.message = QStringLiteral("The address of the service is not a web address.");
        return result;
    default:
        break;
    }
    if (isChange(request))
        return unknownOutcome(host, result.detail);
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        result.kind = ErrorKind::Timeout;
        result.message = QStringLiteral("%1 did not answer in time.").arg(host);
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        result.kind = ErrorKind::BadAnswer;
        result.message = QStringLiteral("The answer of %1 could not be understood.").arg(host);
        break;
    case QNetworkReply::RemoteHostClosedError:
        result.message = QStringLiteral("%1 closed the connection before it answered.").arg(host);
        break;
    default:
        result.message = QStringLiteral("%1 could not be reached.").arg(host);
        break;
    }
    return result;
}

ApiError timeoutError(Deadline deadline, const ApiRequest &request, const QString &host)
{
    const QString detail = deadline == Deadline::FirstByte
                               ? QStringLiteral("no answer within the first deadline")
                               : QStringLiteral("no whole answer within the deadline");
    if (isChange(request))
        return unknownOutcome(host, detail);
    return {.kind = ErrorKind::Timeout,
            .httpStatus = 0,
            .message = deadline == Deadline::FirstByte
                           ? QStringLiteral("%1 did not answer in time.").arg(host)
                           : QStringLiteral("%1 took too long to answer.").arg(host),
            .detail = detail};
}

} // namespace steward

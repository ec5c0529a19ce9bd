// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networkerrors.h"

#include "api/apiwords.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

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
            .message = ApiWords::tr("The connection to %1 was lost before it answered. The "
                                    "change may or may not have been made.")
                           .arg(host),
            .detail = detail};
}

/// What a person can make something of, the most telling first.
constexpr std::pair<QSslError::SslError, const char *> certificateProblems[] = {
    {QSslError::HostNameMismatch,
     QT_TRANSLATE_NOOP("steward::ApiWords", "its certificate is for another name")},
    {QSslError::CertificateExpired,
     QT_TRANSLATE_NOOP("steward::ApiWords", "its certificate has expired")},
    {QSslError::CertificateNotYetValid,
     QT_TRANSLATE_NOOP("steward::ApiWords", "its certificate is not valid yet")},
    {QSslError::CertificateRevoked,
     QT_TRANSLATE_NOOP("steward::ApiWords", "its certificate has been revoked")},
    {QSslError::SelfSignedCertificate,
     QT_TRANSLATE_NOOP(
         "steward::ApiWords",
         "its certificate is signed by nobody but itself, so anybody could have made it")},
    {QSslError::SelfSignedCertificateInChain,
     QT_TRANSLATE_NOOP(
         "steward::ApiWords",
         "its certificate was issued by an authority that this computer does not trust")},
    {QSslError::UnableToGetLocalIssuerCertificate,
     QT_TRANSLATE_NOOP(
         "steward::ApiWords",
         "its certificate was issued by an authority that this computer does not trust")},
    {QSslError::UnableToVerifyFirstCertificate,
     QT_TRANSLATE_NOOP(
         "steward::ApiWords",
         "its certificate was issued by an authority that this computer does not trust")},
    {QSslError::NoPeerCertificate,
     QT_TRANSLATE_NOOP("steward::ApiWords", "it shows no certificate")},
};

constexpr QLatin1StringView certificateWanted("alert certificate required");
constexpr auto onlyOldVersions = QT_TRANSLATE_NOOP(
    "steward::ApiWords", "it speaks only versions of TLS that are no longer secure, and Steward "
                         "needs TLS 1.2 or newer");
constexpr auto noTls =
    QT_TRANSLATE_NOOP("steward::ApiWords", "what answers there does not speak TLS");

/// Why no TLS connection came about: what OpenSSL calls it, and what a person can make of that.
constexpr std::pair<QLatin1StringView, const char *> handshakeProblems[] = {
    {QLatin1StringView("alert protocol version"), onlyOldVersions},
    {QLatin1StringView("unsupported protocol"), onlyOldVersions},
    {QLatin1StringView("wrong version number"), noTls},
    {QLatin1StringView("packet length too long"), noTls},
    {certificateWanted,
     QT_TRANSLATE_NOOP("steward::ApiWords",
                       "it asks for a certificate of yours, and Steward has none to show")},
    {QLatin1StringView("alert bad certificate"),
     QT_TRANSLATE_NOOP("steward::ApiWords",
                       "it asks for a certificate of yours, and Steward has none to show")},
    {QLatin1StringView("alert handshake failure"),
     QT_TRANSLATE_NOOP("steward::ApiWords",
                       "it has no way of encryption in common with this computer, or it asks for a "
                       "certificate of yours, and Steward has none to show")},
};

QString handshakeProblem(const QString &text)
{
    for (const auto &[said, words] : handshakeProblems) {
        if (text.contains(said))
            return ApiWords::tr(words);
    }
    return {};
}

/// What Qt says, in its own words and only while it makes a connection, where no way leads to the
/// service; of one that was made, and whose way is lost, it says that it was closed.
constexpr const char *noWay[] = {"Network unreachable", "Host unreachable"};

bool isWithoutWay(const NetworkFailure &failure)
{
    return failure.error == QNetworkReply::UnknownNetworkError
           && std::ranges::any_of(noWay, [&](const char *words) {
                  return failure.text == QCoreApplication::translate("QNativeSocketEngine", words);
              });
}

QString noSecureConnection(const QString &host, const NetworkFailure &failure)
{
    if (!failure.tlsProblem.isEmpty())
        return ApiWords::tr("The connection to %1 is not secure: %2. Nothing was sent.")
            .arg(host, failure.tlsProblem);
    const QString problem = handshakeProblem(failure.text);
    if (problem.isEmpty())
        return ApiWords::tr("A secure connection to %1 could not be made. Nothing was sent.")
            .arg(host);
    return ApiWords::tr("A secure connection to %1 could not be made: %2. Nothing was sent.")
        .arg(host, problem);
}

} // namespace

QString certificateProblem(const QList<QSslError> &errors)
{
    for (const auto &[code, words] : certificateProblems) {
        const auto isCode = [code = code](const QSslError &error) { return error.error() == code; };
        if (std::any_of(errors.begin(), errors.end(), isCode))
            return ApiWords::tr(words);
    }
    return errors.isEmpty() ? QString() : errors.constFirst().errorString();
}

ApiError networkError(const NetworkFailure &failure, const ApiRequest &request, Reach reach,
                      const QString &host)
{
    ApiError result {ErrorKind::Network, 0, {}, nameOf(failure.error)};
    // With TLS 1.3 it is told after the handshake, and the request may be on its way; who tells it
    // has not taken that.
    if (failure.error == QNetworkReply::UnknownNetworkError
        && failure.text.contains(certificateWanted)) {
        result.kind = ErrorKind::Tls;
        result.message = ApiWords::tr("%1 did not accept the request: %2.")
                             .arg(host, handshakeProblem(failure.text));
        return result;
    }
    if (isWithoutWay(failure)) // whatever kind of request it was: nothing was sent
        reach = Reach::NotSent;
    switch (failure.error) {
    // Nothing was sent in these cases, so a change surely did not happen.
    case QNetworkReply::ConnectionRefusedError:
        result.message = ApiWords::tr("%1 refused the connection.").arg(host);
        return result;
    case QNetworkReply::HostNotFoundError:
        result.message = ApiWords::tr("There is no server called %1, or this computer is not "
                                      "connected to the internet.")
                             .arg(host);
        return result;
    case QNetworkReply::SslHandshakeFailedError:
        result.kind = ErrorKind::Tls;
        result.message = noSecureConnection(host, failure);
        return result;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        result.message = ApiWords::tr("%1 could not be reached: the proxy refused.").arg(host);
        return result;
    case QNetworkReply::ProtocolUnknownError:
        result.kind = ErrorKind::Local;
        result.message = ApiWords::tr("The address of the service is not a web address.");
        return result;
    default:
        break;
    }
    if (isChange(request) && reach == Reach::PerhapsSent)
        return unknownOutcome(host, result.detail);
    switch (failure.error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        result.kind = ErrorKind::Timeout;
        result.message = ApiWords::tr("%1 did not answer in time.").arg(host);
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        result.kind = ErrorKind::BadAnswer;
        result.message = ApiWords::tr("The answer of %1 could not be understood.").arg(host);
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt would have sent it once more
        result.message = ApiWords::tr("%1 closed the connection before it answered.").arg(host);
        break;
    default:
        result.message = ApiWords::tr("%1 could not be reached.").arg(host);
        break;
    }
    return result;
}

ApiError timeoutError(Deadline deadline, const ApiRequest &request, Reach reach,
                      const QString &host)
{
    const auto [words, detail] = [&]() -> std::pair<QString, QString> {
        switch (deadline) {
        case Deadline::Connecting:
            return {ApiWords::tr("%1 could not be reached in time."),
                    QStringLiteral("no connection within the deadline")};
        case Deadline::FirstByte:
            return {ApiWords::tr("%1 did not answer in time."),
                    QStringLiteral("no answer within the first deadline")};
        case Deadline::WholeRequest:
            break;
        }
        return {ApiWords::tr("%1 took too long to answer."),
                QStringLiteral("no whole answer within the deadline")};
    }();
    if (isChange(request) && reach == Reach::PerhapsSent)
        return unknownOutcome(host, detail);
    return {ErrorKind::Timeout, 0, words.arg(host), detail};
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/erroradvice.h"

#include "base/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace steward {

namespace {

struct ErrorAdvice
{
    Q_DECLARE_TR_FUNCTIONS(ErrorAdvice)
};

void append(QString &message, const QString &sentence)
{
    message = sentences(message, sentence);
}

} // namespace

QString adviceFor(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return ErrorAdvice::tr("Try again; if that does not help, check the network, and the "
                               "address and the proxy in the profile.");
    case ErrorKind::Tls:
        return ErrorAdvice::tr("Ask who runs the service; where it has certificates of its own, "
                               "name them in the profile.");
    case ErrorKind::Unauthorized:
        return ErrorAdvice::tr("Sign in again.");
    case ErrorKind::Forbidden:
        return ErrorAdvice::tr("Ask somebody who is allowed to.");
    case ErrorKind::NotFound:
        return ErrorAdvice::tr("Refresh to see what there is now.");
    case ErrorKind::RateLimited:
    case ErrorKind::HeldUp:
        return ErrorAdvice::tr("Try again in a while.");
    case ErrorKind::Server:
        return ErrorAdvice::tr("Try again in a while; if that does not help, tell who runs the "
                               "service.");
    case ErrorKind::Redirect:
        return ErrorAdvice::tr("Check the address in the profile.");
    case ErrorKind::TooLarge:
        return ErrorAdvice::tr("If that is as it should be, allow larger answers in the settings; "
                               "if not, check the address in the profile, and tell who runs the "
                               "service.");
    case ErrorKind::BadAnswer:
        return ErrorAdvice::tr(
            "Try again; if that does not help, check the address in the profile, "
            "and tell who runs the service.");
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::Unknown:
    case ErrorKind::Local:
    case ErrorKind::Withdrawn:
        break;
    }
    return {};
}

ApiError withAdvice(ApiError error)
{
    append(error.message, adviceFor(error));
    return error;
}

ApiError ofChangeNotMade(ApiError error)
{
    switch (error.kind) {
    // Nothing was sent, and its sentence says so.
    case ErrorKind::Tls:
    case ErrorKind::Local:
    case ErrorKind::Withdrawn:
    // What was entered is still there, and the sentence is about that.
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    // It is not about a change that certainly was not made.
    case ErrorKind::Unknown:
        break;
    default:
        append(error.message, ErrorAdvice::tr("The change was not made."));
    }
    return withAdvice(std::move(error));
}

ApiError besideNoField(ApiError error)
{
    if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Invalid)
        append(error.message, ErrorAdvice::tr("The change was not made."));
    return error;
}

} // namespace steward

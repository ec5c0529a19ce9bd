// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "base/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace steward {

enum class Deadline { Connecting, FirstByte, WholeRequest };

/// Whether the service may have received a request.
enum class Reach { NotSent, PerhapsSent };

/// Why a certificate or the connection that it is for was refused, as the end of a sentence.
QString certificateProblem(const QList<QSslError> &errors);

/// How a connection failed, as Qt tells it.
struct NetworkFailure
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text {};       ///< for programmers; may hold the whole address
    QString tlsProblem {}; ///< why a certificate was refused, as certificateProblem() says it
};

/// The error for a connection that failed before there was a whole answer. For a change that may
/// have reached the service it is Unknown.
ApiError networkError(const NetworkFailure &failure, const ApiRequest &request, Reach reach,
                      const QString &host);

/// The error for a deadline of ours that passed. For a change that may have reached the service it
/// is Unknown.
ApiError timeoutError(Deadline deadline, const ApiRequest &request, Reach reach,
                      const QString &host);

} // namespace steward

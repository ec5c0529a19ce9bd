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

/// The error for a connection that failed before there was a whole answer. For a change that may
/// have reached the service it is Unknown. \a tlsProblem says why a certificate was refused.
ApiError networkError(QNetworkReply::NetworkError error, const ApiRequest &request, Reach reach,
                      const QString &host, const QString &tlsProblem);

/// The error for a deadline of ours that passed. For a change that may have reached the service it
/// is Unknown.
ApiError timeoutError(Deadline deadline, const ApiRequest &request, Reach reach,
                      const QString &host);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "base/error.h"

#include <QNetworkReply>

namespace steward {

enum class Deadline { FirstByte, WholeRequest };

/// How far a request got, as far as one knows.
enum class Progress {
    NotSent,   ///< surely nothing of it reached the service
    MaybeSent, ///< the service may have received and carried it out
};

/// The error for a connection that failed before there was a whole answer. For a change that may
/// have reached the service it is Unknown. \a tlsProblem says why a certificate was refused.
ApiError networkError(QNetworkReply::NetworkError error, Verb verb, const QString &host,
                      const QString &tlsProblem);

/// The error for a deadline of ours that passed.
ApiError timeoutError(Deadline deadline, Verb verb, const QString &host, Progress progress);

} // namespace steward

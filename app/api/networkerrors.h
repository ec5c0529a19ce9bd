// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "base/error.h"

#include <QNetworkReply>

namespace steward {

enum class Deadline { FirstByte, WholeRequest };

/// The error for a connection that failed before there was a whole answer. For a change that may
/// have reached the service it is Unknown. \a tlsProblem says why a certificate was refused.
ApiError networkError(QNetworkReply::NetworkError error, const ApiRequest &request,
                      const QString &host, const QString &tlsProblem);

/// The error for a deadline of ours that passed. For a change it is Unknown: Qt does not say for
/// every verb whether the request is out already.
ApiError timeoutError(Deadline deadline, const ApiRequest &request, const QString &host);

} // namespace steward

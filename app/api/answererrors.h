// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace steward {

/// The error that an answer other than 2xx stands for. Its message is the service's own sentence,
/// from JSON (`error`, `error_message`, `detail`), XML (`Details`, `Message`) or plain text; a
/// web page or a stack trace is never shown, a plain sentence stands in for it.
ApiError answerError(int status, const QByteArray &body);

/// The error for a 3xx that points at \a target. Nothing was sent there.
ApiError redirectError(int status, const QUrl &target);

/// Seconds to wait after a 429, from the headers `x-ratelimit-reset` and `Retry-After` (seconds or
/// a date): 0 to 3600, 59 where neither says.
int secondsUntilReset(const QByteArray &reset, const QByteArray &retryAfter);

} // namespace steward

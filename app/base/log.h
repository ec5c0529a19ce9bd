// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace steward {

/// One line a request: method, path template, status, duration. Never a token, a body, a query, a
/// name or an address. Off by default; QT_LOGGING_RULES="steward.api.info=true" turns it on.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

} // namespace steward

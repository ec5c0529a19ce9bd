// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/reading.h"

#include <QList>
#include <QUrl>

namespace steward {

enum class CodeLanguage { Curl, Python };

/// Source text that asks the service at \a address for the same as a page does. The API token is a
/// variable in it, UBIOPS_API_TOKEN.
QString codeOf(const QUrl &address, const QList<Reading> &readings, CodeLanguage language);

/// Source text that makes the same changes, in this order.
QString codeOf(const QUrl &address, const QList<Change> &changes, CodeLanguage language);

} // namespace steward

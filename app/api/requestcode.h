// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"

#include <QString>

namespace steward {

// Source text that sends requests to the service at an address, one after the other. The API token
// is read from UBIOPS_API_TOKEN when it runs; its value is never in there, nor in the arguments of
// what runs. All of it is printable ASCII, and whatever a name or a body holds stays a name or a
// body. A request that has no URL is left out.

/// For sh, bash, zsh, and other shells of their kind.
QString curlCode(const QUrl &address, const QList<ApiRequest> &requests);

/// For Python 3.9 or newer; it needs nothing but Python.
QString pythonCode(const QUrl &address, const QList<ApiRequest> &requests);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "controllers/changeoutcome.h"

#include <functional>

class QObject;

namespace steward {

class ApiClient;

/// Sends \a change, once. \a done is called as the API's callbacks are.
RequestHandle sendChange(ApiClient &client, const Change &change, QObject *context,
                         std::function<void(Result<ChangeValue>)> done);

/// Reads what shows whether \a change was made. \a found is called as the API's callbacks are.
void readBack(ApiClient &client, const Change &change, QObject *context,
              std::function<void(Finding)> found);

} // namespace steward

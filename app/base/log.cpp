// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace steward {

Q_LOGGING_CATEGORY(apiLog, "steward.api", QtWarningMsg)

} // namespace steward

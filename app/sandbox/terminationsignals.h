// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace steward::sandbox {

/// Calls \a handler in the thread of \a context when SIGINT or SIGTERM comes. Once a process.
void onTermination(QObject *context, std::function<void()> handler);

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/priority.h"
#include "base/requesthandle.h"
#include "base/result.h"

#include <functional>

namespace steward {

/// Called once with the outcome of a call: from the event loop, never from inside the function that
/// started the call, and not at all after RequestHandle::cancel() or once the context is gone.
template<typename T>
using Callback = std::function<void(Result<T>)>;

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/change.h"

#include <optional>

namespace steward {

/// What is wrong with \a value, which the service has answered to \a change as to one that was
/// made: that it speaks of somebody or something else than was asked for. It leaves open what
/// became of the change. Nothing where the answer is as it should be.
std::optional<ApiError> contradiction(const Change &change, const ChangeValue &value);

} // namespace steward

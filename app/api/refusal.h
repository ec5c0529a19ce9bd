// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "base/error.h"
#include "domain/connection.h"

#include <optional>

namespace steward {

/// Why \a request must not leave this machine over \a connection, if it must not: a change where
/// the connection is read-only, plain http to another machine, a name that cannot be part of an
/// address.
std::optional<ApiError> refusal(const ApiRequest &request, const Connection &connection);

} // namespace steward

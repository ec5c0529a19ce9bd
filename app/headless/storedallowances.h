// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/credits.h"

#include <QString>

#include <functional>
#include <optional>

namespace steward {

/// The credits that an organization, by its id, may use in a period; nothing where nobody has said.
using AllowanceOf = std::function<std::optional<Credits>(const QString &organizationId)>;

/// The allowances that were entered in the window over \a connection.
AllowanceOf storedAllowances(const Connection &connection);

} // namespace steward

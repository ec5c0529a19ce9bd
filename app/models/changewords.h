// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/change.h"

#include <QString>

namespace steward {

/// What was asked for, e.g. "remove ada@example.com from acme".
QString description(const Change &change);

/// \a error of \a change, for where nothing else says which change it was: names it first.
ApiError ofChange(const Change &change, ApiError error);

} // namespace steward

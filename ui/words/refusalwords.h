// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QLatin1StringView>

#include <initializer_list>

namespace steward {

/// Whether the service refused what was sent with a sentence that has one of \a terms in it, as
/// words of their own. The service does not say otherwise which field it means.
bool isRefusalOf(const ApiError &error, std::initializer_list<QLatin1StringView> terms);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace steward {

/// What a person can do about \a error, in one sentence; empty where the error says it itself, as
/// the service does where it refuses a value.
QString adviceFor(const ApiError &error);

/// \a error with what to do about it at the end of its sentence.
ApiError withAdvice(ApiError error);

/// \a error of a change that certainly was not made: says that, and what to do about it.
ApiError ofChangeNotMade(ApiError error);

/// \a error of a change that the service refused, where its sentence stands beside no field: says
/// that the change was not made.
ApiError besideNoField(ApiError error);

} // namespace steward

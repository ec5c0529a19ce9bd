// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

namespace steward {

/// Reads an ISO 8601 point in time, "2020-03-25T15:43:46.101877Z", as UTC: with or without a
/// fraction (cut to milliseconds), with Z, an offset ("+01:00") or neither (UTC), or a date alone
/// (its midnight). Nothing where it is none. By hand, because usage has hundreds of thousands.
std::optional<QDateTime> parseTimestamp(std::string_view text);

} // namespace steward

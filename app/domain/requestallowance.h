// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace steward {

/// How many requests a service takes, as far as its answers have told.
struct RequestAllowance
{
    int perMinute = 300;                  ///< what the service documents, where it says no other
    std::optional<int> left {};           ///< of the present minute; all of it where nothing
    std::chrono::seconds untilReset {60}; ///< until the next minute begins

    bool operator==(const RequestAllowance &) const = default;
};

} // namespace steward

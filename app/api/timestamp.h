// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace steward {

/// Reads an ISO 8601 point in time, "2020-03-25T15:43:46.101877Z", as UTC: with or without a
/// fraction (cut to milliseconds), with Z, an offset ("+01:00") or neither (UTC), or a date alone
/// (its midnight). Nothing where it is none. By hand, because usage has hundreds of thousands.
std::optional<QDateTime> parseTimestamp(std::string_view text);

/// Remembers times that it has read: usage says the same days for each project.
class TimestampMemo
{
public:
    /// \a bytes is about how much there is to read; for little it remembers nothing.
    explicit TimestampMemo(qsizetype bytes);

    /// As parseTimestamp().
    std::optional<QDateTime> parse(std::string_view text);

private:
    static constexpr size_t usualSize = 20; // 2026-01-01T00:00:00Z

    struct Known
    {
        std::array<char, usualSize> text {};
        QDateTime time;
    };

    std::vector<Known> m_known; ///< by what a text hashes to; the latest one of each
};

} // namespace steward

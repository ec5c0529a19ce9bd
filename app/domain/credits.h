// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace steward {

/// An amount of credits: a decimal number, so that sums equal the service's own totals to the last
/// digit. Twelve digits after the point; what a number has beyond them is rounded half away from
/// zero, an error of at most 5e-13 for each value read. A value read is below 1e18, and
/// sums are exact up to 1.7e26: those of 10^8 values.
class Credits
{
public:
    constexpr Credits() = default;
    /// Whole credits.
    constexpr explicit Credits(qint64 whole) : m_units(Units(whole) * unitsPerCredit) { }

    /// Reads a JSON number ("12", "-0.5", "1.25e-3"); nothing where it is none or out of range.
    static std::optional<Credits> fromNumber(std::string_view text);

    /// The shortest exact decimal, with a point, no exponent and no grouping: "600", "0.000001".
    QString toString() const;
    /// The nearest double: for positions in a chart, never for sums.
    double toDouble() const;
    /// Rounded half away from zero to \a digits (0 to 12) after the point.
    Credits rounded(int digits) const;
    /// This divided by \a count, which is above zero, rounded half away from zero to twelve digits
    /// after the point: an error of at most 5e-13.
    Credits dividedBy(qint64 count) const;
    bool isZero() const { return m_units == 0; }

    // clang-tidy 14 takes the zero in a rewritten comparison for a pointer.
    constexpr auto operator<=>(const Credits &) const = default; // NOLINT(modernize-use-nullptr)
    constexpr Credits &operator+=(Credits other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr Credits &operator-=(Credits other)
    {
        m_units -= other.m_units;
        return *this;
    }
    friend constexpr Credits operator+(Credits a, Credits b) { return a += b; }
    friend constexpr Credits operator-(Credits a, Credits b) { return a -= b; }

private:
    __extension__ using Units = __int128;
    static constexpr qint64 unitsPerCredit = 1'000'000'000'000;

    Units m_units = 0;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace steward {

namespace {

/// A value has 18 digits before the point at most: 10^8 of the largest still add up in 128 bits.
constexpr int mostKept = 18 + 12;

constexpr int scale = 12; // digits after the point

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits and the exponent of a JSON number: value = digits × 10^(exponent).
struct Number
{
    bool negative = false;
    std::array<char, 40> digits {}; // more are never significant: the range ends at 27 + 12
    int count = 0;
    int exponent = 0;
    int dropped = 0;
};

void append(Number &number, char digit)
{
    if (number.count == 0 && digit == '0')
        return; // leading zeros say nothing
    if (number.count < int(number.digits.size())) {
        number.digits[size_t(number.count++)] = digit;
        return;
    }
    ++number.dropped;
}

std::optional<Number> parse(std::string_view text)
{
    Number number;
    size_t at = 0;
    if (at < text.size() && text[at] == '-') {
        number.negative = true;
        ++at;
    }
    const size_t wholeStart = at;
    for (; at < text.size() && isDigit(text[at]); ++at)
        append(number, text[at]);
    if (at == wholeStart || (at > wholeStart + 1 && text[wholeStart] == '0'))
        return std::nullopt;
    if (at < text.size() && text[at] == '.') {
        const size_t fractionStart = ++at;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            append(number, text[at]);
            --number.exponent;
        }
        if (at == fractionStart)
            return std::nullopt;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && text[at] == '+') {
            ++at;
            if (at == text.size() || !isDigit(text[at]))
                return std::nullopt;
        }
        int exponent = 0;
        const auto [end, error] =
            std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        // An exponent beyond any that fits still has to be a number to be zero or too large.
        if (error == std::errc::invalid_argument)
            return std::nullopt;
        if (error == std::errc::result_out_of_range)
            exponent = text[at] == '-' ? -100'000 : 100'000;
        number.exponent += std::clamp(exponent, -100'000, 100'000);
        at = size_t(end - text.data());
    }
    if (at != text.size())
        return std::nullopt;
    number.exponent += number.dropped;
    return number;
}

} // namespace

std::optional<Credits> Credits::fromNumber(std::string_view text)
{
    const std::optional<Number> number = parse(text);
    if (!number)
        return std::nullopt;
    // How many of the digits stand before the last place that is kept.
    const int kept = number->count + number->exponent + scale;
    if (number->count > 0 && kept > mostKept)
        return std::nullopt;
    // 18 digits fit in 64 bits, and nearly all numbers in them.
    Units units = 0;
    if (kept <= std::numeric_limits<qint64>::digits10) {
        qint64 small = 0;
        for (int i = 0; i < kept; ++i)
            small = small * 10 + (i < number->count ? number->digits[size_t(i)] - '0' : 0);
        units = small;
    } else {
        for (int i = 0; i < kept; ++i)
            units = units * 10 + (i < number->count ? number->digits[size_t(i)] - '0' : 0);
    }
    const bool roundUp = kept >= 0 && kept < number->count && number->digits[size_t(kept)] >= '5';
    if (roundUp)
        ++units;
    Credits credits;
    credits.m_units = number->negative ? -units : units;
    return credits;
}

QString Credits::toString() const
{
    const bool negative = m_units < 0;
    __extension__ using Magnitude = unsigned __int128;
    auto rest = negative ? -Magnitude(m_units) : Magnitude(m_units);
    QString text; // built backwards
    bool significant = false;
    for (int place = 0; rest != 0 || place <= scale; ++place) {
        const auto digit = char16_t(u'0' + int(rest % 10));
        rest /= 10;
        if (place == scale && significant)
            text.prepend(u'.');
        significant = significant || digit != u'0' || place >= scale;
        if (significant)
            text.prepend(digit);
    }
    if (negative)
        text.prepend(u'-');
    return text;
}

double Credits::toDouble() const
{
    const Units whole = m_units / unitsPerCredit;
    const Units rest = m_units % unitsPerCredit;
    return double(whole) + double(rest) / double(unitsPerCredit);
}

Credits Credits::rounded(int digits) const
{
    Units step = 1;
    for (int i = std::clamp(digits, 0, scale); i < scale; ++i)
        step *= 10;
    const Units half = m_units < 0 ? -step / 2 : step / 2;
    Credits result;
    result.m_units = (m_units + half) / step * step;
    return result;
}

Credits Credits::dividedBy(qint64 count) const
{
    Q_ASSERT(count > 0);
    const Units half = m_units < 0 ? -Units(count) / 2 : Units(count) / 2;
    Credits result;
    result.m_units = (m_units + half) / count;
    return result;
}

} // namespace steward

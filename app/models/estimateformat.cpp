// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/estimateformat.h"

#include "models/creditsformat.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int countingDigits = 3;
constexpr int mostEstimateDigits = 12; // as many as credits have
constexpr int leastDigits = 2;

/// Where the first digit that counts is: 0 for ones, -1 for tenths.
int powerOf(double value)
{
    return int(std::floor(std::log10(std::abs(value)) + 1e-9));
}

} // namespace

EstimateFormat::EstimateFormat(const CreditPace &pace)
{
    double largest = std::max(pace.used.toDouble(), pace.allowance.value_or(Credits()).toDouble());
    if (pace.projection && !pace.projection->high.isEmpty())
        largest = std::max(largest, pace.projection->high.last());
    if (largest > 0.0)
        m_digits = std::clamp(countingDigits - 1 - powerOf(largest), 0, mostEstimateDigits);
}

/// What is not zero is not shown as that.
int EstimateFormat::digitsOf(double credits, int digits)
{
    const bool roundsToZero = credits != 0.0 && std::abs(credits) < 0.5 * std::pow(10.0, -digits);
    return roundsToZero ? std::min(-powerOf(credits), mostEstimateDigits) : digits;
}

QString EstimateFormat::text(double credits, const QLocale &locale) const
{
    return locale.toString(credits, 'f', digitsOf(credits, m_digits));
}

QString EstimateFormat::usedText(Credits credits, const QLocale &locale) const
{
    const Credits rounded = credits.rounded(std::max(m_digits, leastDigits));
    return exactCreditsText(rounded.isZero() ? credits : rounded, locale);
}

QString EstimateFormat::plain(double credits) const
{
    return QString::number(credits, 'f', digitsOf(credits, std::max(m_digits, leastDigits)));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <algorithm>
#include <cmath>

namespace steward {

QString ValueScale::text(double value, const QLocale &locale) const
{
    // 2.5 needs one digit more than 2 and 5 of the same power of ten.
    const double power = std::floor(std::log10(step) + 1e-9);
    const bool isWholePower = std::abs(step / std::pow(10.0, power) - 2.5) > 0.1;
    const int digits = std::max(0, int(-power) + (isWholePower ? 0 : 1));
    return locale.toString(value, 'f', digits);
}

QString ValueScale::label(int index, const QLocale &locale) const
{
    return index == 0 ? locale.toString(0) : text(step * index, locale);
}

ValueScale scaleFor(double maximum, int mostSteps)
{
    if (!(maximum > 0.0) || !std::isfinite(maximum))
        return {};
    const double rough = maximum / std::max(1, mostSteps);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power * std::max(1, mostSteps) >= maximum * (1.0 - 1e-12)) {
            step = factor * power;
            break;
        }
    }
    return {step, std::max(1, int(std::ceil(maximum / step - 1e-9)))};
}

} // namespace steward

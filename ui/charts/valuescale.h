// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace steward {

/// An axis from zero in round steps.
struct ValueScale
{
    double step = 1.0;
    int steps = 1;

    double top() const { return step * steps; }
    /// \a value with as many digits after the point as the steps need.
    QString text(double value, const QLocale &locale = QLocale()) const;
    /// What stands beside the line at \a index steps.
    QString label(int index, const QLocale &locale = QLocale()) const;
    bool operator==(const ValueScale &) const = default;
};

/// The scale that holds \a maximum in at most \a mostSteps steps of 1, 2, 2.5 or 5 times a power of
/// ten. Nothing at all gets one step to 1.
ValueScale scaleFor(double maximum, int mostSteps);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"

#include <QLocale>
#include <QString>
#include <QVariant>

#include <optional>

namespace steward {

/// \a credits with two digits after the point and the locale's separators: "1,833.40". What is not
/// zero but would be shown as that is "< 0.01" (or "> −0.01").
QString creditsText(Credits credits, const QLocale &locale = QLocale());

/// The same for sentences and charts, where "less than" is no figure: what would be that has every
/// digit, "0.000001".
QString wordedCreditsText(Credits credits, const QLocale &locale = QLocale());

/// \a credits with every digit that they have, and at least two after the point: "5,914.203571".
/// For totals, which have to be the service's own to the last digit.
QString exactCreditsText(Credits credits, const QLocale &locale = QLocale());

/// The same with its sign before it and two digits after the point, unless there are more:
/// "+ 30.00", "− 0.000001", "0.00".
QString signedCreditsText(Credits credits, const QLocale &locale = QLocale());

/// The same with every digit that they have.
QString exactSignedCreditsText(Credits credits, const QLocale &locale = QLocale());

/// \a fraction (1 being all) with one digit after the point: "31.0 %"; "< 0.1 %" for what is not
/// zero but would be shown as that.
QString percentText(double fraction, const QLocale &locale = QLocale());

/// \a fraction with its sign before it: "+ 9.1 %", "− 3.0 %", "0.0 %".
QString signedPercentText(double fraction, const QLocale &locale = QLocale());

/// \a fraction as other programs read it, with six digits after the point at most: more say nothing
/// of a ratio, and would bring binary noise along. Nothing where there is none.
QVariant exportedFraction(std::optional<double> fraction);

} // namespace steward

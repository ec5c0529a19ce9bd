// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditpace.h"

#include <QString>

namespace steward {

/// The chart in a few sentences: what is used, what is expected, when it runs out.
QString paceDescription(const CreditPace &pace);

/// One day of the period: what was used on it and since the start, or what is expected by then.
QString paceReading(const CreditPace &pace, qsizetype day);

/// When the allowance runs out: "Lasts", "24 November 2026", "Used up on 24 November 2026"; a dash
/// where nobody can know.
QString runsOutText(const CreditPace &pace);

/// Between which days that is: "Between 22 and 27 November 2026"; empty where that is known, or
/// nothing is.
QString runsOutBandText(const CreditPace &pace);

/// What to tell of an organization whose pace has crossed a line.
QString paceWarning(const QString &organization, const CreditPace &pace);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <QString>

namespace steward {

/// What is wrong with an answer about usage, and what was made of it, in sentences; empty where
/// nothing is. \a missingDays is for how many days that are over there is no figure.
QString flawsText(const UsageFlaws &flaws, qint64 missingDays);

/// The same where the service gave not a single figure of the current period.
QString noPeriodText();

/// "2 days without a figure"
QString withoutFigureText(qint64 days);

} // namespace steward

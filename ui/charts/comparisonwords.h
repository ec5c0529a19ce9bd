// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedusage.h"

#include <QString>

namespace steward {

/// "the last period", "the month before", …: what \a range is compared with.
QString comparisonText(UsageRange range, ComparisonExtent extent);

/// The same for what the person chose to compare with.
QString comparisonText(const UsageSelection &selection, ComparisonExtent extent);

/// That there is nothing to compare with in the days that \a compared was to be compared with; an
/// organization that was \a created after them was not there.
QString nothingToCompareText(const ComparedUsage &compared, const std::optional<QDate> &created);

/// What has to be known to read a change in \a range: which days are compared \a against which,
/// what of them is not there, or that there is nothing to compare with.
QString changeNote(const ComparedUsage &compared, const std::optional<QDate> &created,
                   const DateRange &range, const QString &against);

} // namespace steward

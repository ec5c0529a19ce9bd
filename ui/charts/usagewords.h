// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "domain/usagerange.h"

#include <QLocale>
#include <QString>

namespace steward {

/// "12 November 2026", "1–30 November 2026", "7 November – 6 December 2026".
QString daysText(const DateRange &range, const QLocale &locale = QLocale());

/// What a bar stands for: a day, a whole month ("November 2026"), or the days from first to last.
QString bucketText(const UsageBucket &bucket, const QLocale &locale = QLocale());

/// The same in a few words: "12 November", "November 2026", "7 Nov – 6 Dec".
QString shortBucketText(const UsageBucket &bucket, const QLocale &locale = QLocale());

/// "vision-prod", "Other", "Deleted projects".
QString seriesName(const UsageSeries &series);

/// "Credits per day"
QString creditsPerText(Interval interval);

/// The chart in one sentence: "Credits per day, 1–30 November 2026: 12,430.00 in all, highest on
/// 12 November 2026 with 512.00."
QString usageDescription(const UsageBreakdown &breakdown, Interval interval);

/// "the last period", "the month before", …: what \a range is compared with.
QString comparisonText(UsageRange range, ComparisonExtent extent);

} // namespace steward

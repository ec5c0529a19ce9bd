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

/// The same in a few words: "12 November 2026", "November 2026", "7 Nov – 6 Dec 2026".
QString shortBucketText(const UsageBucket &bucket, const QLocale &locale = QLocale());

/// The same with what the bar is less than, if anything: "November 2026 (not over)".
QString markedBucketText(const UsageBucket &bucket);

/// What \a bucket is less than: "cut by the range", "not over", "still to come", "2 days without a
/// figure"; empty where it is whole.
QString bucketRemark(const UsageBucket &bucket);

/// "vision-prod", "Other", "Deleted projects", "Not assigned to a project".
QString seriesName(const UsageSeries &series);

/// "Credits per day"
QString creditsPerText(Interval interval);

/// Whether what there is are the service's answers, or these are still on their way.
enum class Figures { Given, Awaited };

/// Why there is nothing to be seen: "No credits were used in this range.", but where the service
/// gave no figure of any of it, that; and neither is known before it has answered.
QString noUsageText(const UsageBreakdown &breakdown, Figures figures = Figures::Given);

/// The chart in one sentence: "Credits per day, 1–30 November 2026: 12,430.00 in all, highest on
/// 12 November 2026 with 512.00."
QString usageDescription(const UsageBreakdown &breakdown, Interval interval,
                         Figures figures = Figures::Given);

/// The same of the chart of shares: "Shares of the credits per day, 1–30 November 2026: vision-prod
/// 41.2 %, Other 58.8 %; 12,430.00 credits in all."
QString sharesDescription(const UsageBreakdown &breakdown, Interval interval,
                          Figures figures = Figures::Given);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"

#include <QFontMetricsF>
#include <QList>
#include <QLocale>
#include <QString>

namespace steward {

/// A text below the bar \a index of a chart.
struct TimeLabel
{
    qsizetype index = 0;
    QString text;

    bool operator==(const TimeLabel &) const = default;
};

/// The texts below bars that are \a pitch apart, so few that they never touch: days by their number
/// with the month where it begins ("7 Nov", 8, 9 … "1 Dec"), many days and months by the month
/// ("Jan 2026", "Apr").
QList<TimeLabel> timeLabels(const QList<UsageBucket> &buckets, double pitch,
                            const QFontMetricsF &metrics, const QLocale &locale = QLocale());

} // namespace steward

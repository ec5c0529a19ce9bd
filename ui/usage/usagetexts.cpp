// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagetexts.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct UsageTexts
{
    Q_DECLARE_TR_FUNCTIONS(UsageTexts)
};

} // namespace

QString usageChartTitle(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return UsageTexts::tr("Credits per day and project");
    case Interval::Week:
        return UsageTexts::tr("Credits per week and project");
    case Interval::Month:
        break;
    }
    return UsageTexts::tr("Credits per month and project");
}

QString cutText(const UsageBreakdown &breakdown, Interval interval)
{
    if (breakdown.buckets.isEmpty() || interval == Interval::Day)
        return {};
    const bool first = breakdown.buckets.first().isPartial;
    const bool last = breakdown.buckets.last().isPartial;
    const bool isWeek = interval == Interval::Week;
    if (first && last && breakdown.buckets.size() > 1)
        return isWeek ? UsageTexts::tr("The first and the last week are not whole.")
                      : UsageTexts::tr("The first and the last month are not whole.");
    if (first)
        return isWeek ? UsageTexts::tr("The first week is not whole.")
                      : UsageTexts::tr("The first month is not whole.");
    if (last)
        return isWeek ? UsageTexts::tr("The last week is not whole.")
                      : UsageTexts::tr("The last month is not whole.");
    return {};
}

} // namespace steward

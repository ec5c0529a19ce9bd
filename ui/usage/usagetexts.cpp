// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagetexts.h"

#include "controllers/usagecontroller.h"
#include "domain/usageflaws.h"
#include "models/flawwords.h"
#include "ui/charts/comparisonwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

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

QString allChartTitle(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return UsageTexts::tr("Credits per day and organization");
    case Interval::Week:
        return UsageTexts::tr("Credits per week and organization");
    case Interval::Month:
        break;
    }
    return UsageTexts::tr("Credits per month and organization");
}

namespace {

QString cutByRangeText(bool first, bool last, bool isWeek)
{
    if (first && last)
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

QString notOverText(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return UsageTexts::tr("Today is not over.");
    case Interval::Week:
        return UsageTexts::tr("This week is not over.");
    case Interval::Month:
        break;
    }
    return UsageTexts::tr("This month is not over.");
}

QString comparisonNote(const UsageController &controller)
{
    if (const std::optional<ApiError> &error = controller.comparisonError()) {
        return UsageTexts::tr("What it is compared with could not be loaded: %1")
            .arg(error->message);
    }
    if (controller.range() && !controller.isComparable())
        return UsageTexts::tr("No day of this range is over: there is nothing to compare yet.");
    if (!controller.range() || !controller.compared())
        return {};
    const ComparedUsage &compared = *controller.compared();
    return changeNote(compared, controller.created(), *controller.range(),
                      comparisonText(controller.shownSelection(), compared.comparison.extent));
}

} // namespace

QString cutText(const UsageBreakdown &breakdown, Interval interval)
{
    if (breakdown.buckets.isEmpty())
        return {};
    QStringList sentences;
    const bool first = breakdown.buckets.first().isPartial;
    const bool last = breakdown.buckets.last().isPartial && breakdown.buckets.size() > 1;
    if (interval != Interval::Day)
        sentences.append(cutByRangeText(first, last, interval == Interval::Week));
    if (std::any_of(breakdown.buckets.begin(), breakdown.buckets.end(),
                    [](const UsageBucket &bucket) { return bucket.isRunning; }))
        sentences.append(notOverText(interval));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString usageNote(const UsageController &controller)
{
    QStringList sentences {
        cutText(controller.breakdown(), controller.shownSelection().interval),
        flawsText(controller.usage().flaws, countDays(controller.missingDays())),
        comparisonNote(controller),
        UsageTexts::tr("Days are UTC days."),
    };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace steward

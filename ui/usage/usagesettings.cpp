// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagesettings.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

struct RangeWord
{
    UsageRange range = UsageRange::CurrentPeriod;
    QLatin1StringView word;
};

constexpr std::array<RangeWord, 7> rangeWords {{
    {UsageRange::CurrentPeriod, QLatin1StringView("current-period")},
    {UsageRange::ThisMonth, QLatin1StringView("this-month")},
    {UsageRange::LastMonth, QLatin1StringView("last-month")},
    {UsageRange::Last90Days, QLatin1StringView("last-90-days")},
    {UsageRange::YearToDate, QLatin1StringView("year-to-date")},
    {UsageRange::Last12Months, QLatin1StringView("last-12-months")},
    {UsageRange::Custom, QLatin1StringView("custom")},
}};

constexpr QLatin1StringView monthWord("month");
constexpr QLatin1StringView weekWord("week");
constexpr QLatin1StringView dayWord("day");

Interval intervalOf(const QString &word)
{
    if (word == monthWord)
        return Interval::Month;
    return word == weekWord ? Interval::Week : Interval::Day;
}

QString intervalWord(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return dayWord;
    case Interval::Week:
        return weekWord;
    case Interval::Month:
        break;
    }
    return monthWord;
}

} // namespace

UsageSelection usageSelection(const Settings &settings)
{
    UsageSelection selection;
    const auto known = std::find_if(rangeWords.begin(), rangeWords.end(), [&](const RangeWord &w) {
        return settings.usageRange == w.word;
    });
    if (known != rangeWords.end())
        selection.range = known->range;
    selection.interval = intervalOf(settings.usageInterval);
    selection.custom = {settings.usageFrom, settings.usageTo.addDays(1)};
    const bool hasDays = settings.usageFrom.isValid() && settings.usageTo >= settings.usageFrom;
    if (!hasDays) {
        selection.custom = {};
        if (selection.range == UsageRange::Custom)
            selection.range = UsageRange::CurrentPeriod;
    }
    return selection;
}

void putUsageSelection(Settings &settings, const UsageSelection &selection)
{
    const auto known = std::find_if(rangeWords.begin(), rangeWords.end(),
                                    [&](const RangeWord &w) { return selection.range == w.range; });
    settings.usageRange = known->word;
    settings.usageInterval = intervalWord(selection.interval);
    settings.usageFrom = selection.custom.start;
    settings.usageTo = selection.custom.end.addDays(-1);
}

} // namespace steward

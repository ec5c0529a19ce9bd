// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisonwords.h"

#include "ui/charts/usagewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

QString comparedDayText(QDate day)
{
    return daysText({day, day.addDays(1)});
}

} // namespace

QString comparisonText(UsageRange range, ComparisonExtent extent)
{
    const bool isSameDays = extent == ComparisonExtent::SameDays;
    switch (range) {
    case UsageRange::CurrentPeriod:
        return isSameDays ? ComparisonWords::tr("the same days of the last period")
                          : ComparisonWords::tr("the last period");
    case UsageRange::ThisMonth:
        return isSameDays ? ComparisonWords::tr("the same days of last month")
                          : ComparisonWords::tr("the month before");
    case UsageRange::LastMonth:
        return ComparisonWords::tr("the month before");
    case UsageRange::YearToDate:
    case UsageRange::Last12Months:
        return ComparisonWords::tr("the same days a year earlier");
    case UsageRange::Last90Days:
    case UsageRange::Custom:
        break;
    }
    if (isSameDays)
        return ComparisonWords::tr("the same days of the range before");
    return range == UsageRange::Last90Days ? ComparisonWords::tr("the 90 days before")
                                           : ComparisonWords::tr("the same number of days before");
}

QString comparisonText(const UsageSelection &selection, ComparisonExtent extent)
{
    switch (selection.comparedWith) {
    case ComparedWith::YearEarlier:
        return ComparisonWords::tr("the same days a year earlier");
    case ComparedWith::Custom:
        return ComparisonWords::tr("the days that you chose");
    case ComparedWith::RangeBefore:
        break;
    }
    return comparisonText(selection.range, extent);
}

QString nothingToCompareText(const ComparedUsage &compared, const std::optional<QDate> &created)
{
    const DateRange &days = compared.comparison.range;
    if (created && days.end <= *created) {
        return ComparisonWords::tr(
                   "The organization was created on %1: there is nothing before to compare with.")
            .arg(comparedDayText(*created));
    }
    return ComparisonWords::tr("%1: no credits. There is nothing to compare with.")
        .arg(daysText(days));
}

QString changeNote(const ComparedUsage &compared, const std::optional<QDate> &created,
                   const DateRange &range, const QString &against)
{
    const ComparisonBasis basis = basisOf(compared, created);
    const UsageComparison &comparison = compared.comparison;
    QStringList sentences;
    if (basis.isEmpty) {
        sentences.append(nothingToCompareText(compared, created));
    } else {
        //: 7–24 November 2026 against the same days of the last period, 7–24 October 2026
        sentences.append(ComparisonWords::tr("Change: %1 against %2, %3.")
                             .arg(daysText(comparison.days), against, daysText(comparison.range)));
        if (comparison.days.end < range.end)
            sentences.append(ComparisonWords::tr("A day that is not over is not compared."));
    }
    if (basis.begins) {
        sentences.append(ComparisonWords::tr("The first use in the days before was on %1: before "
                                             "that there is nothing to compare with.")
                             .arg(comparedDayText(*basis.begins)));
    }
    if (basis.missingDays > 0) {
        sentences.append(ComparisonWords::tr("For %Ln of the compared day(s) the service gave no "
                                             "figure.",
                                             nullptr, int(basis.missingDays)));
    }
    return sentences.join(u' ');
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "models/creditsformat.h"

#include <QCoreApplication>

namespace steward {

namespace {

constexpr int mostDrivers = 8;
constexpr qsizetype mostToldDrivers = 3;

struct WaterfallWords
{
    Q_DECLARE_TR_FUNCTIONS(WaterfallWords)
};

using StepKind = WaterfallStep::Kind;

QString stepName(const WaterfallStep &step)
{
    switch (step.kind) {
    case StepKind::Before:
        return WaterfallWords::tr("Before");
    case StepKind::Driver:
        return driverName(step.driver);
    case StepKind::Others:
        return WaterfallWords::tr("%Ln other(s)", nullptr, step.count);
    case StepKind::Rest:
        return WaterfallWords::tr("Not assigned");
    case StepKind::Now:
        break;
    }
    return WaterfallWords::tr("Now");
}

bool isTotal(const WaterfallStep &step)
{
    return step.kind == StepKind::Before || step.kind == StepKind::Now;
}

/// More and less differ in hue, also to who sees fewer of them, and in the sign of their value.
QColor stepColor(const WaterfallStep &step, const Tokens &tokens)
{
    if (isTotal(step))
        return tokens.series[0];
    if (step.kind == StepKind::Rest)
        return tokens.unassigned;
    return step.to > step.from ? tokens.series[1] : tokens.series[2];
}

} // namespace

QString driverName(const UsageDriver &driver)
{
    return driver.part == UsagePart::DeletedProjects ? WaterfallWords::tr("Deleted projects")
                                                     : driver.name;
}

QList<ChartColumn> waterfallColumns(const UsageChange &change)
{
    QList<ChartColumn> columns;
    const QList<WaterfallStep> steps = waterfallOf(change, mostDrivers);
    for (const WaterfallStep &step : steps) {
        const QString name = stepName(step);
        const Credits by = step.to - step.from;
        ChartColumn column {name, step.from.toDouble(), step.to.toDouble(), {}, {}, {}};
        if (isTotal(step)) {
            column.value = wordedCreditsText(step.to);
            column.reading =
                WaterfallWords::tr("%1: %2 credits").arg(name, exactCreditsText(step.to));
        } else {
            column.value = signedCreditsText(by);
            QString from = wordedCreditsText(step.from);
            QString to = wordedCreditsText(step.to);
            if (from == to && !by.isZero()) { // they differ in further digits
                from = exactCreditsText(step.from);
                to = exactCreditsText(step.to);
            }
            //: vision-prod: + 30.00 credits, from 100.00 to 130.00
            column.reading = WaterfallWords::tr("%1: %2 credits, from %3 to %4")
                                 .arg(name, signedCreditsText(by), from, to);
        }
        column.color = [step](const Tokens &tokens) { return stepColor(step, tokens); };
        columns.append(column);
    }
    return columns;
}

QString waterfallDescription(const UsageChange &change)
{
    const QString sentence = WaterfallWords::tr("From %1 to %2 credits, %3.")
                                 .arg(exactCreditsText(change.before), exactCreditsText(change.now),
                                      signedCreditsText(change.change()));
    QStringList most;
    for (const UsageDriver &driver : change.drivers) {
        if (most.size() == mostToldDrivers || driver.kind() == DriverKind::Same)
            break;
        //: a project and its change: vision-prod with + 30.00
        most.append(WaterfallWords::tr("%1 with %2")
                        .arg(driverName(driver), signedCreditsText(driver.change())));
    }
    if (most.isEmpty())
        return sentence;
    return sentence + u' '
           + WaterfallWords::tr("Changed most: %1.").arg(QLocale().createSeparatedList(most));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pacewords.h"

#include "models/creditsformat.h"
#include "models/daywords.h"
#include "models/estimateformat.h"
#include "models/flawwords.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct PaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PaceWords)
};

/// After a warning by the pace alone.
QString lastsText()
{
    return PaceWords::tr("The use is ahead of the even pace. Going by the last four weeks the "
                         "allowance is expected to last.");
}

} // namespace

QString runsOutText(const CreditPace &pace)
{
    if (pace.state == PaceState::UsedUp)
        return PaceWords::tr("Used up");
    if (!pace.usedShare || !pace.projection)
        return QStringLiteral("—");
    return pace.runsOut ? dayText(*pace.runsOut) : PaceWords::tr("Lasts");
}

QString runsOutBandText(const CreditPace &pace)
{
    if (pace.state == PaceState::UsedUp)
        return PaceWords::tr("on %1").arg(dayText(*pace.runsOut));
    if (!pace.usedShare || !pace.projection)
        return {};
    if (pace.runsOutEarliest && pace.runsOutLatest)
        return PaceWords::tr("between %1 and %2")
            .arg(dayText(*pace.runsOutEarliest), dayText(*pace.runsOutLatest));
    if (pace.runsOutEarliest)
        return pace.runsOut
                   ? PaceWords::tr("or as early as %1, or not at all")
                         .arg(dayText(*pace.runsOutEarliest))
                   : PaceWords::tr("but may end on %1").arg(dayText(*pace.runsOutEarliest));
    return PaceWords::tr("to the end of the period");
}

QString paceDescription(const CreditPace &pace)
{
    QStringList sentences;
    sentences.append(PaceWords::tr("Used so far: %1 credits.").arg(exactCreditsText(pace.used)));
    if (pace.usedShare) {
        //: 40.0 % of the allowance of 50,000.00 at 60.0 % of the period.
        sentences.append(PaceWords::tr("%1 of the allowance of %2 at %3 of the period.")
                             .arg(percentText(*pace.usedShare), exactCreditsText(*pace.allowance),
                                  percentText(pace.timeShare)));
    }
    if (pace.projection) {
        const EstimateFormat estimates(pace);
        sentences.append(PaceWords::tr("Expected at the end: %1, between %2 and %3.")
                             .arg(estimates.text(pace.projection->expected.last()),
                                  estimates.text(pace.projection->low.last()),
                                  estimates.text(pace.projection->high.last())));
    }
    if (pace.missingDays > 0)
        sentences.append(flawsText({}, pace.missingDays));
    if (pace.state == PaceState::UsedUp)
        sentences.append(PaceWords::tr("Used up on %1.").arg(dayText(*pace.runsOut)));
    else if (pace.runsOut)
        sentences.append(PaceWords::tr("Expected to run out on %1.").arg(dayText(*pace.runsOut)));
    else if (pace.lastsAllTheSame())
        sentences.append(lastsText());
    return sentences.join(u' ');
}

QString paceReading(const CreditPace &pace, qsizetype day)
{
    const QString date = dayText(pace.period.start.addDays(day));
    const EstimateFormat estimates(pace);
    QString text;
    if (day < pace.daily.size()) {
        Credits sum;
        for (qsizetype i = 0; i <= day; ++i)
            sum += pace.daily[i];
        //: 12 November 2026: 80.12 credits, 1,200.00 so far
        text = PaceWords::tr("%1: %2 credits, %3 so far")
                   .arg(date, estimates.usedText(pace.daily[day]), estimates.usedText(sum));
    } else {
        const qsizetype ahead = pace.today.daysTo(pace.period.start.addDays(day));
        if (!pace.projection || ahead < 0 || ahead >= pace.projection->expected.size()) {
            text = PaceWords::tr("%1: nothing can be expected yet").arg(date);
        } else {
            text = PaceWords::tr("%1: %2 expected by then, between %3 and %4")
                       .arg(date, estimates.text(pace.projection->expected[ahead]),
                            estimates.text(pace.projection->low[ahead]),
                            estimates.text(pace.projection->high[ahead]));
        }
    }
    if (const std::optional<double> even = pace.evenPace(day))
        text = PaceWords::tr("%1; even pace %2").arg(text, estimates.text(*even));
    return text;
}

QString paceWarning(const QString &organization, const CreditPace &pace)
{
    if (pace.state == PaceState::UsedUp) {
        return PaceWords::tr("%1 has used up its allowance of %2 credits.")
            .arg(organization, exactCreditsText(*pace.allowance));
    }
    const QString sentence =
        PaceWords::tr("%1 has used %2 of its allowance at %3 of the period.")
            .arg(organization, percentText(*pace.usedShare), percentText(pace.timeShare));
    if (pace.lastsAllTheSame())
        return sentence + u' ' + lastsText();
    if (!pace.runsOut)
        return sentence;
    return sentence + u' '
           + PaceWords::tr("At this pace it runs out on %1.").arg(dayText(*pace.runsOut));
}

} // namespace steward

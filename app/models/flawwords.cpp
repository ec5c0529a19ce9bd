// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flawwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct FlawWords
{
    Q_DECLARE_TR_FUNCTIONS(FlawWords)
};

} // namespace

QString flawsText(const UsageFlaws &flaws, qint64 missingDays)
{
    QStringList sentences;
    if (missingDays > 0) {
        sentences.append(FlawWords::tr("For %Ln day(s) the service gave no figure: they are not in "
                                       "the sums, and that is not the same as no use.",
                                       nullptr, int(missingDays)));
    }
    if (flaws.repeated > 0) {
        sentences.append(FlawWords::tr("The service gave %Ln figure(s) more than once; each counts "
                                       "once.",
                                       nullptr, int(flaws.repeated)));
    }
    if (flaws.contradictory > 0) {
        sentences.append(
            FlawWords::tr("In %Ln case(s) they were not the same; the last one counts.", nullptr,
                          int(flaws.contradictory)));
    }
    if (flaws.overlapping > 0) {
        sentences.append(FlawWords::tr("%Ln figure(s) overlap others in time: what they share may "
                                       "count twice.",
                                       nullptr, int(flaws.overlapping)));
    }
    return sentences.join(u' ');
}

QString noPeriodText()
{
    return FlawWords::tr("The service gave no figure of the current subscription period.");
}

QString withoutFigureText(qint64 days)
{
    return FlawWords::tr("%Ln day(s) without a figure", nullptr, int(days));
}

} // namespace steward

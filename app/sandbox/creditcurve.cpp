// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/creditcurve.h"

#include "sandbox/random.h"

namespace steward::sandbox {

namespace {

constexpr CreditUnits unitsPerCredit = 10'000;
constexpr int unitDigits = 4;

} // namespace

CreditUnits creditsOn(const CreditCurve &curve, QDate created, QDate day)
{
    const qint64 age = created.daysTo(day);
    if (age < 0)
        return 0;
    Random random(scramble(curve.noise ^ scramble(static_cast<quint64>(day.toJulianDay()))));

    // The first three weeks are a ramp: nobody starts a project at full load.
    const qint64 ramp = qMin<qint64>(1000, 100 + age * 900 / 21);
    const qint64 growth = qMax<qint64>(100, 1000 + curve.yearlyGrowth * age / 365);
    const qint64 weekday = day.dayOfWeek() >= 6 ? curve.weekendShare : 1000;
    const qint64 noise = random.between(780, 1220);
    Random week(scramble(~curve.noise ^ scramble(static_cast<quint64>(day.toJulianDay() / 7))));
    const qint64 busyness = week.between(780, 1260);
    const qint64 peak = random.below(60) == 0 ? random.between(1500, 2400) : 1000;

    CreditUnits units = curve.level;
    for (const qint64 thousandths : {ramp, growth, weekday, busyness, noise, peak})
        units = units * thousandths / 1000;
    return units;
}

QByteArray toNumber(CreditUnits units)
{
    QByteArray number = QByteArray::number(units / unitsPerCredit);
    QByteArray fraction =
        QByteArray::number(units % unitsPerCredit).rightJustified(unitDigits, '0');
    while (fraction.endsWith('0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        number += '.' + fraction;
    return number;
}

} // namespace steward::sandbox

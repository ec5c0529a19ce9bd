// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace steward::sandbox {

/// Ten-thousandths of a credit: whole numbers, so that every sum is exact.
using CreditUnits = qint64;

/// How a project uses credits over time. Usage is worked out from this and never stored: it takes
/// no time at the start and goes on growing with the calendar in a database that is kept.
struct CreditCurve
{
    CreditUnits level = 0;   ///< of an ordinary working day at the beginning
    int yearlyGrowth = 0;    ///< in thousandths of `level`, a year
    int weekendShare = 1000; ///< in thousandths of a working day
    quint64 noise = 0;       ///< what makes this project's days differ from another's

    bool operator==(const CreditCurve &) const = default;
};

/// The credits of one UTC day of a project that was created on \a created.
CreditUnits creditsOn(const CreditCurve &curve, QDate created, QDate day);

/// \a units as a JSON number, exactly: 123400 is "12.34".
QByteArray toNumber(CreditUnits units);

} // namespace steward::sandbox

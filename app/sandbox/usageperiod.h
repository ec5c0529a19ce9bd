// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <QList>

namespace steward::sandbox {

/// The subscription month that \a today lies in. Months count from \a start, so one that started on
/// the 20th runs from the 20th to the 20th; where a month is too short for the day, its last day
/// takes the place.
DateRange subscriptionPeriod(QDate start, QDate today);

/// Cuts \a range into the pieces that become points. Months count from the first day of the range
/// as the subscription's do: 2020-11-12 to 2020-12-12 is one point, and so is 2019-08-01 to
/// 2019-09-01. What is left at the end is a shorter piece.
QList<DateRange> pieces(const DateRange &range, Interval interval);

/// How many pieces there would be at most, without making them.
qint64 pieceCount(const DateRange &range, Interval interval);

} // namespace steward::sandbox

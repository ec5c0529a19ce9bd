// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/usageperiod.h"

namespace steward::sandbox {

namespace {

QDate boundary(QDate start, Interval interval, int index)
{
    // From the start each time: stepping from piece to piece would lose the 31st after February.
    return interval == Interval::Day ? start.addDays(index) : start.addMonths(index);
}

} // namespace

DateRange subscriptionPeriod(QDate start, QDate today)
{
    int month = (today.year() - start.year()) * 12 + today.month() - start.month();
    if (start.addMonths(month) > today)
        --month;
    return {start.addMonths(month), start.addMonths(month + 1)};
}

QList<DateRange> pieces(const DateRange &range, Interval interval)
{
    QList<DateRange> pieces;
    QDate from = range.start;
    for (int index = 1; from < range.end; ++index) {
        const QDate to = qMin(boundary(range.start, interval, index), range.end);
        pieces.append({from, to});
        from = to;
    }
    return pieces;
}

qint64 pieceCount(const DateRange &range, Interval interval)
{
    constexpr qint64 shortestMonth = 28;
    return interval == Interval::Day ? range.days() : range.days() / shortestMonth + 1;
}

} // namespace steward::sandbox

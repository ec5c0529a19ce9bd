// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace steward {

// Days in words, so that nobody takes the month for the day, in the order and with the points of
// the person's language.

/// Whether \a locale writes the month before the day, as in "November 12, 2026".
bool monthComesFirst(const QLocale &locale);

/// The format of a day and \a month ("MMM yyyy"): "12 Nov 2026".
QString dayFormat(const QString &month, const QLocale &locale);

/// "12 November 2026"
QString dayText(QDate day, const QLocale &locale = QLocale());
/// "12 Nov 2026"
QString shortDayText(QDate day, const QLocale &locale = QLocale());
/// "12 Nov 2026 14:05", in the time zone that \a time is given in.
QString momentText(const QDateTime &time, const QLocale &locale = QLocale());

/// "7–30 November 2026" where both days are in one month, otherwise both dates in full; \a month is
/// how months are written, "MMM" or "MMMM".
QString dayRangeText(QDate first, QDate last, const QString &month, const QLocale &locale);

} // namespace steward

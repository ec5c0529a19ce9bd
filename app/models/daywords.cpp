// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daywords.h"

namespace steward {

bool monthComesFirst(const QLocale &locale)
{
    return locale.dateFormat(QLocale::LongFormat).contains(QLatin1StringView("MMMM d, yyyy"));
}

QString dayFormat(const QString &month, const QLocale &locale)
{
    if (monthComesFirst(locale)) {
        const QString name = month.section(u' ', 0, 0);
        const QString year = month.section(u' ', 1);
        return QStringLiteral("%1 d").arg(name).trimmed()
               + (year.isEmpty() ? QString() : QStringLiteral(", ") + year);
    }
    const bool hasPoint = locale.dateFormat(QLocale::LongFormat).contains(QLatin1StringView("d."));
    return ((hasPoint ? QStringLiteral("d. ") : QStringLiteral("d ")) + month).trimmed();
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(QStringLiteral("MMMM yyyy"), locale));
}

QString shortDayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(QStringLiteral("MMM yyyy"), locale));
}

QString momentText(const QDateTime &time, const QLocale &locale)
{
    return shortDayText(time.date(), locale) + u' '
           + locale.toString(time.time(), QLocale::ShortFormat);
}

QString dayRangeText(QDate first, QDate last, const QString &month, const QLocale &locale)
{
    const QString withYear = dayFormat(month + QStringLiteral(" yyyy"), locale);
    if (first == last)
        return locale.toString(last, withYear);
    const bool isOneYear = first.year() == last.year();
    if (isOneYear && first.month() == last.month()) {
        // The month and the year once, wherever they stand.
        const bool hasMonthFirst = monthComesFirst(locale);
        const QString begin = dayFormat(hasMonthFirst ? month : QString(), locale);
        const QString end = hasMonthFirst ? QStringLiteral("d, yyyy") : withYear;
        return QStringLiteral("%1–%2").arg(locale.toString(first, begin),
                                           locale.toString(last, end));
    }
    return QStringLiteral("%1 – %2").arg(
        locale.toString(first, isOneYear ? dayFormat(month, locale) : withYear),
        locale.toString(last, withYear));
}

} // namespace steward

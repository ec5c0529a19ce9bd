// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/creditsformat.h"

#include <cmath>

namespace steward {

namespace {

constexpr int usualDigits = 2;
constexpr QChar noBreakSpace(u'\u00a0');

/// "1234.5" in the locale's digits and separators, with at least two digits after the point.
QString localized(const QString &plain, const QLocale &locale)
{
    const bool isNegative = plain.startsWith(u'-');
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = plain.mid(isNegative ? 1 : 0, point < 0 ? -1 : point - isNegative);
    const QString fraction = point < 0 ? QString() : plain.mid(point + 1);

    bool fits = false;
    const qlonglong number = whole.toLongLong(&fits);
    QString text = isNegative ? QStringLiteral("−") : QString();
    // Beyond 9.2e18 the digits stay ungrouped, which is still every digit.
    text += fits ? locale.toString(number) : whole;
    text += locale.decimalPoint();
    const QString digits = fraction.leftJustified(usualDigits, u'0');
    for (QChar digit : digits)
        text += locale.toString(digit.digitValue());
    return text;
}

QString percent(double fraction, const QLocale &locale)
{
    return locale.toString(std::abs(fraction) * 100.0, 'f', 1) + noBreakSpace + locale.percent();
}

bool roundsToZero(double fraction)
{
    return std::abs(fraction) < 0.0005;
}

} // namespace

QString creditsText(Credits credits, const QLocale &locale)
{
    const Credits rounded = credits.rounded(usualDigits);
    const QString text = localized(rounded.toString(), locale);
    if (!rounded.isZero() || credits.isZero())
        return text;
    const QString smallest = locale.toString(0.01, 'f', usualDigits);
    return credits > Credits() ? QStringLiteral("< %1").arg(smallest)
                               : QStringLiteral("> −%1").arg(smallest);
}

QString wordedCreditsText(Credits credits, const QLocale &locale)
{
    return credits.rounded(usualDigits).isZero() ? exactCreditsText(credits, locale)
                                                 : creditsText(credits, locale);
}

QString exactCreditsText(Credits credits, const QLocale &locale)
{
    return localized(credits.toString(), locale);
}

QString signedCreditsText(Credits credits, const QLocale &locale)
{
    const Credits rounded = credits.rounded(usualDigits);
    // What would be shown as nothing shows every digit instead.
    return exactSignedCreditsText(rounded.isZero() ? credits : rounded, locale);
}

QString exactSignedCreditsText(Credits shown, const QLocale &locale)
{
    if (shown.isZero())
        return localized(shown.toString(), locale);
    const bool isNegative = shown < Credits();
    const QString sign = isNegative ? QStringLiteral("−") : QStringLiteral("+");
    return sign + noBreakSpace
           + localized((isNegative ? Credits() - shown : shown).toString(), locale);
}

QString percentText(double fraction, const QLocale &locale)
{
    if (fraction != 0.0 && roundsToZero(fraction))
        return QStringLiteral("< ") + percent(0.001, locale);
    return (fraction < 0.0 ? QStringLiteral("−") : QString()) + percent(fraction, locale);
}

QString signedPercentText(double fraction, const QLocale &locale)
{
    if (roundsToZero(fraction))
        return percent(0.0, locale);
    const QString sign = fraction < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + noBreakSpace + percent(fraction, locale);
}

QVariant exportedFraction(std::optional<double> fraction)
{
    if (!fraction)
        return {};
    QString text = QString::number(*fraction, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditpace.h"

#include <QLocale>
#include <QString>

namespace steward {

/// How the estimates of a pace are written: all with as many digits after the point as the largest
/// of its figures needs for three that count, and with more where one would be shown as zero.
class EstimateFormat
{
public:
    explicit EstimateFormat(const CreditPace &pace);

    /// "1,240", "12.4", "0.360".
    QString text(double credits, const QLocale &locale = QLocale()) const;
    /// What was used, beside its estimates: with as many digits, and two at least.
    QString usedText(Credits credits, const QLocale &locale = QLocale()) const;
    /// An estimate as other programs read it, with two digits after the point at least.
    QString plain(double credits) const;

private:
    static int digitsOf(double credits, int digits);

    int m_digits = 0;
};

} // namespace steward

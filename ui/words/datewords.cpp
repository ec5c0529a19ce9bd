// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/datewords.h"

namespace steward {

QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return format;
}

} // namespace steward

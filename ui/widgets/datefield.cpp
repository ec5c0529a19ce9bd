// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QCalendarWidget>

namespace steward {

DateField::DateField(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    // Two digits leave open which century is meant, in a field that costs money.
    QString format = locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    setDisplayFormat(format);
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
}

} // namespace steward

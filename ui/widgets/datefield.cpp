// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/words/datewords.h"

#include <QCalendarWidget>

namespace steward {

DateField::DateField(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    setDisplayFormat(dateFormat(locale()));
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
}

} // namespace steward

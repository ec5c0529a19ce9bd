// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/words/datewords.h"

#include <QCalendarWidget>

namespace steward {

namespace {

QDate isoDate(const QString &text)
{
    return QDate::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd"));
}

} // namespace

DateField::DateField(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    setDisplayFormat(dateFormat(locale()));
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
}

QDateTime DateField::dateTimeFromText(const QString &text) const
{
    const QDate date = isoDate(text);
    return date.isValid() ? date.startOfDay() : QDateEdit::dateTimeFromText(text);
}

QValidator::State DateField::validate(QString &input, int &position) const
{
    const QDate date = isoDate(input);
    if (date.isValid() && date >= minimumDate() && date <= maximumDate())
        return QValidator::Acceptable;
    return QDateEdit::validate(input, position);
}

} // namespace steward

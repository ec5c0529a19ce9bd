// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/words/datewords.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace steward {

namespace {

QDate isoDate(const QString &text)
{
    return QDate::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd"));
}

/// Whether \a event writes something, or takes something away.
bool isWriting(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return true;
    return !event.text().isEmpty() && event.text().front().isPrint()
           && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isMoving(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right
           || event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
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
    if (m_typed) // whatever it becomes
        return QValidator::Intermediate;
    const QDate date = isoDate(input);
    if (date.isValid() && date >= minimumDate() && date <= maximumDate())
        return QValidator::Acceptable;
    return QDateEdit::validate(input, position);
}

/// The date that \a text is as a whole, with or without zeros before its numbers; none where it is
/// not one that can be chosen.
QDate DateField::wholeDate(const QString &text) const
{
    QString format = displayFormat();
    if (!format.contains(QLatin1StringView("MMM")))
        format.replace(QLatin1StringView("MM"), QLatin1StringView("M"));
    format.replace(QLatin1StringView("dd"), QLatin1StringView("d"));
    const QDate iso = isoDate(text);
    const QDate date = iso.isValid() ? iso : locale().toDate(text.trimmed(), format);
    return date >= minimumDate() && date <= maximumDate() ? date : QDate();
}

/// Whatever else sets a date, the service's answer for example, ends it.
bool DateField::isTyping() const
{
    return m_typed && lineEdit()->text() == *m_typed;
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && pastesDate())
        return;
    const bool isOverAll = lineEdit()->selectedText() == lineEdit()->text();
    if (isTyping() ? isWriting(*event) || isMoving(*event) : isOverAll && isWriting(*event))
        return type(event);
    const bool isUnfinished = !endTyping();
    if (isUnfinished && isEnter(*event))
        event->accept(); // it sends no date that nobody has typed
    else
        QDateEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    endTyping();
    QDateEdit::focusOutEvent(event);
}

/// Wherever the cursor is: a date does not go into a part of one.
bool DateField::pastesDate()
{
    const QDate date = wholeDate(QGuiApplication::clipboard()->text());
    if (!date.isValid() || isReadOnly())
        return false;
    m_typed.reset();
    setDate(date);
    return true;
}

void DateField::type(QKeyEvent *event)
{
    {
        // Qt would make parts of a date of it.
        const QSignalBlocker blocker(lineEdit());
        m_typed = lineEdit()->text();
        lineEdit()->event(event);
    }
    m_typed = lineEdit()->text();
    // Where the year is the last, there is nothing to come.
    const bool isWhole =
        isoDate(*m_typed).isValid() || displayFormat().endsWith(QLatin1StringView("yyyy"));
    if (isWhole && wholeDate(*m_typed).isValid())
        endTyping();
}

/// Takes the date that was typed. False where it is none, and the one before is back.
bool DateField::endTyping()
{
    if (!isTyping()) {
        m_typed.reset();
        return true;
    }
    const QDate typed = wholeDate(*m_typed);
    m_typed.reset();
    setDate(typed.isValid() ? typed : date());
    return typed.isValid();
}

} // namespace steward

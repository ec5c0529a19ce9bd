// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>
#include <QString>

#include <optional>

namespace steward {

/// A date in the person's own format, always with four digits for the year, with a calendar. It
/// takes a date as 2026-11-24, too, e.g. from the clipboard.
///
/// Day, month and year are typed each for itself, as in any QDateEdit. What is typed where all of
/// it is selected, and Delete there, takes the place of all of it, as in any other field: it counts
/// as soon as it is a date, and where it becomes none the date that was there comes back.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QDate date, QWidget *parent = nullptr);

    QDateTime dateTimeFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &position) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isTyping() const;
    bool pastesDate();
    void type(QKeyEvent *event);
    bool endTyping();
    QDate wholeDate(const QString &text) const;

    /// What was typed over all of it so far; nothing where nobody does.
    std::optional<QString> m_typed;
};

} // namespace steward

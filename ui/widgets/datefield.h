// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace steward {

/// A date in the person's own format, always with four digits for the year, with a calendar. It
/// takes a date as 2026-11-24, too, e.g. from the clipboard.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QDate date, QWidget *parent = nullptr);

    QDateTime dateTimeFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &position) const override;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace steward {

/// A date in the person's own format, always with four digits for the year, with a calendar.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QDate date, QWidget *parent = nullptr);
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace steward {

class DateField;
class FormRow;

/// "Has an end date" and "End date", with the service's rule for both: the free plan has none.
class EndDateFields : public QWidget
{
    Q_OBJECT

public:
    explicit EndDateFields(QDate date, QWidget *parent = nullptr);

    /// The end date; nothing where there is to be none.
    std::optional<QDate> date() const;
    void setHasEndDate(bool hasEndDate);
    /// Whether there can be an end date; without one the fields say why not.
    void setWhyNone(const QString &whyNone);
    /// The row that a problem with the date is said in.
    FormRow *dateRow() const { return m_dateRow; }

signals:
    void changed();

private:
    void updateDate();

    QCheckBox *m_hasEndDate;
    DateField *m_date;
    FormRow *m_dateRow;
};

} // namespace steward

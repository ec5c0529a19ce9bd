// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagerange.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace steward {

class FieldHint;

/// What the person looks at: a range, an interval and, for a custom range, its first and last day.
class UsageControls : public QWidget
{
    Q_OBJECT

public:
    /// Whether the current period can be chosen; several organizations have several.
    enum class Period { Shown, Hidden };

    explicit UsageControls(Period period = Period::Shown, QWidget *parent = nullptr);

    UsageSelection selection() const;
    /// Shows \a selection without telling about it.
    void setSelection(const UsageSelection &selection);
    /// The days that a custom range begins with: those that are in sight.
    void setShownRange(const std::optional<DateRange> &range) { m_shownRange = range; }

signals:
    /// The person chose something that can be loaded.
    void selectionChanged(const steward::UsageSelection &selection);

private:
    void chooseRange();
    void showDates();
    void check();

    QComboBox *m_range;
    QComboBox *m_interval;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QDateEdit *m_from;
    QDateEdit *m_to;
    FieldHint *m_problem;
    QTimer m_settled; ///< dates are typed in pieces
    std::optional<DateRange> m_shownRange;
    UsageSelection m_told;
};

} // namespace steward

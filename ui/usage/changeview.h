// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/usagechange.h"
#include "models/usagechangetablemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QStackedWidget;

namespace steward {

class ColumnsChart;
class EmptyState;
class FigureCard;
class FieldHint;
class FigureTable;
class SecondaryLabel;
class UsageController;

/// Why the credits of one range are others than those of another: both side by side, a waterfall
/// from one to the other, and every project with what it has to do with it.
class ChangeView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeView(UsageController &controller, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

    /// What an export saves.
    FigureTable *table() const { return m_table; }
    ColumnsChart *chart() const { return m_chart; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createTitle();
    QWidget *createCards();
    QWidget *createChartCard();
    void choose();
    void compare();
    void updateView();
    void showNote();
    void showChange(const UsageChange &change);
    void showNothing();

    UsageController &m_controller;
    UsageChangeTableModel m_model;
    UsageSortProxyModel *m_sorted;
    QComboBox *m_comparedWith;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QDateEdit *m_from;
    QDateEdit *m_to;
    FieldHint *m_problem;
    QTimer m_settled; ///< dates are typed in pieces
    FigureCard *m_before;
    FigureCard *m_now;
    FigureCard *m_change;
    FigureCard *m_driver;
    QStackedWidget *m_chartPlace;
    ColumnsChart *m_chart;
    EmptyState *m_empty;
    FigureTable *m_table;
    SecondaryLabel *m_note;
    std::optional<UsageChange> m_shown;
};

} // namespace steward

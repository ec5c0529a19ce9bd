// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/organization.h"

#include <QWidget>

class QLineEdit;

namespace steward {

class AllowanceController;
class FieldHint;
class FigureCard;
class FigureTable;
class FilterProxyModel;
class PaceChart;
class SecondaryLabel;

/// Whether the credits of the current period will last: the person enters the allowance, since the
/// service tells none.
class AllowanceView : public QWidget
{
    Q_OBJECT

public:
    explicit AllowanceView(AllowanceController &controller, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

    /// What an export saves.
    FigureTable *table() const { return m_table; }
    PaceChart *chart() const { return m_chart; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createField();
    QWidget *createCards();
    QWidget *createChartCard();
    void checkField();
    void takeField();
    void showAllowance();
    void updateView();

    AllowanceController &m_controller;
    OrganizationName m_organization; ///< whose allowance the field shows
    FilterProxyModel *m_sorted;
    QLineEdit *m_field;
    FieldHint *m_problem;
    FigureCard *m_used;
    FigureCard *m_time;
    FigureCard *m_expected;
    FigureCard *m_runsOut;
    SecondaryLabel *m_period;
    PaceChart *m_chart;
    FigureTable *m_table;
    SecondaryLabel *m_note;
    bool m_isShowing = false; ///< what the controller has, which is no news to it
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/settings.h"

#include <QWidget>

class QPushButton;

namespace steward {

class AllUsageController;
class FigureTable;
class LoadingBar;
class SecondaryLabel;
class SectionTitle;
class StackedUsageChart;
class UsageControls;
class UsageExports;
class UsageSortProxyModel;

/// The credits of all organizations: over time, and in a table with their change and whether their
/// allowances last. It loads when it is first shown.
class AllUsageView : public QWidget
{
    Q_OBJECT

public:
    explicit AllUsageView(AllUsageController &controller, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

    /// Saves the table as CSV where the person says.
    void exportTable();

    FigureTable *table() const { return m_table; }
    StackedUsageChart *chart() const { return m_chart; }

signals:
    /// The person wants to see the organization with this name.
    void organizationRequested(const QString &name);
    void failed(const steward::ApiError &error);
    void succeeded(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createControls();
    QString fileName() const;
    QString rangeText() const;
    QByteArray json() const;
    void loadIfNeeded();
    void updateView();

    AllUsageController &m_controller;
    UsageSortProxyModel *m_sorted;
    UsageControls *m_controls;
    QPushButton *m_export;
    UsageExports *m_more;
    LoadingBar *m_loading;
    SectionTitle *m_title;
    SecondaryLabel *m_range;
    StackedUsageChart *m_chart;
    FigureTable *m_table;
    SecondaryLabel *m_note;
};

} // namespace steward

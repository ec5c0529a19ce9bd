// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QWidget>

namespace steward {

class FigureTable;
class FilterProxyModel;
class LoadingBar;
class ResourcesChart;
class ResourcesController;

/// The eight resource counts as a chart and a table. It loads when it is first shown for an
/// organization; what the controller fails with is for the window to show.
class ResourcesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResourcesPage(ResourcesController &controller, QWidget *parent = nullptr);

    /// Takes the table's columns over from \a settings.
    void restore(const Settings &settings);
    void save(Settings &settings) const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createChartCard();
    void createTable();
    void loadIfNeeded();
    void updateView();

    ResourcesController &m_controller;
    FilterProxyModel *m_sorted;
    LoadingBar *m_loading;
    ResourcesChart *m_chart;
    FigureTable *m_table;
};

} // namespace steward

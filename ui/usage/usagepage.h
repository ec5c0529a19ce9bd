// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/settings.h"
#include "domain/usagebreakdown.h"
#include "domain/usagerange.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace steward {

class AllowanceController;
class AllowanceView;
class ChangeView;
class EmptyState;
class FigureTable;
class LoadingBar;
class SecondaryLabel;
class SectionTitle;
class DataTable;
class StackedUsageChart;
struct UsageDocument;
struct UsageReport;
class ProjectView;
class UsageCards;
class UsageController;
class UsageControls;
class UsageExports;
class UsageSortProxyModel;

/// Credits over time and by project. It loads when it is first shown for an organization; what the
/// controller fails with is for the window to show.
class UsagePage : public QWidget
{
    Q_OBJECT

public:
    UsagePage(UsageController &controller, AllowanceController &allowance,
              QWidget *parent = nullptr);

    /// Takes range, interval and the table's columns over from \a settings; loads nothing.
    void restore(const Settings &settings);
    void save(Settings &settings) const;

    /// Where the figures are from; a report says so.
    void setAddress(const QString &address) { m_address = address; }

    /// Saves the table in sight as CSV where the person says.
    void exportTable();

    /// What of the usage is in sight.
    enum class View { Projects, Change, Allowance };
    void setView(View view);
    /// Shows the project, or the deleted ones, of this row of the table; not where it is no part.
    void openPart(int row);
    View view() const;

signals:
    /// What was asked for here did not work.
    void failed(const steward::ApiError &error);
    /// What was asked for here is done.
    void succeeded(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createProjects();
    QWidget *createControls();
    QWidget *createChartCard();
    void createTable();
    void select(const UsageSelection &selection);
    void loadIfNeeded();
    static constexpr int viewCount = 3;
    /// How the settings call it.
    static QString viewWord(View view);
    UsageExports *createMoreExports();
    QString fileName() const;
    UsageDocument document() const;
    std::optional<UsageReport> report() const;
    std::function<QByteArray()> json() const;
    void closePart();
    bool isPartOpen() const;
    void showCurrentView();
    DataTable *currentTable() const;
    void updateView();
    void updateTexts();
    void updateChart();

    UsageController &m_controller;
    UsageSortProxyModel *m_sorted;
    QComboBox *m_view;
    UsageControls *m_controls;
    QPushButton *m_export;
    UsageExports *m_more;
    QString m_address; ///< of the API, for reports
    LoadingBar *m_loading;
    QStackedWidget *m_views;
    ChangeView *m_change;
    ProjectView *m_project;
    AllowanceController &m_allowanceController;
    AllowanceView *m_allowance;
    UsageCards *m_cards;
    SectionTitle *m_chartTitle;
    SecondaryLabel *m_chartRange;
    QComboBox *m_measure;
    QStackedWidget *m_chartPlace;
    StackedUsageChart *m_chart;
    EmptyState *m_empty;
    FigureTable *m_table;
    SecondaryLabel *m_note;
    UsageBreakdown m_drawn; ///< what the chart shows
    Interval m_drawnInterval = Interval::Day;
};

} // namespace steward

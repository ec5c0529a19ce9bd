// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/requesthandle.h"
#include "domain/projectreview.h"
#include "domain/usagebreakdown.h"
#include "models/plaintablemodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace steward {

class ColumnsChart;
class FigureCard;
class FigureTable;
class FilterProxyModel;
class LoadingBar;
class SecondaryLabel;
class SectionTitle;
class StackedUsageChart;
class UsageController;

/// One project, or the deleted ones: its series, its share, its busiest and quietest day, and what
/// its weekdays are like, over the range of the usage page. It is always by day; where the page is
/// not, the days are loaded.
class ProjectView : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectView(UsageController &controller, QWidget *parent = nullptr);

    /// Shows the part that \a row is of.
    void showPart(const UsageRow &row);

    QString partName() const;
    FigureTable *table() const { return m_days; }
    StackedUsageChart *chart() const { return m_chart; }
    ColumnsChart *weekdayChart() const { return m_weekdayChart; }

signals:
    void backRequested();
    /// The days could not be loaded.
    void failed(const steward::ApiError &error);

private:
    QWidget *createHeader();
    QWidget *createCards();
    QWidget *createCharts();
    void load();
    void show(const OrganizationUsage &usage);
    void showCards(const ProjectReview &review);
    void showSeries(const ProjectReview &review);
    void showWeekdays(const ProjectReview &review);
    void showDays(const ProjectReview &review);

    UsageController &m_controller;
    UsageRow m_part;
    RequestHandle m_request;
    PlainTableModel m_dayModel;
    PlainTableModel m_weekdayModel;
    FilterProxyModel *m_sortedDays;
    QPushButton *m_back;
    SectionTitle *m_name;
    SecondaryLabel *m_range;
    LoadingBar *m_loading;
    FigureCard *m_total;
    FigureCard *m_share;
    FigureCard *m_busiest;
    FigureCard *m_quietest;
    StackedUsageChart *m_chart;
    ColumnsChart *m_weekdayChart;
    FigureTable *m_weekdays;
    FigureTable *m_days;
    SecondaryLabel *m_note;
};

} // namespace steward

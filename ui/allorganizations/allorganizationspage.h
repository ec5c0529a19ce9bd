// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/organization.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace steward {

class AllUsageController;
class AllUsageView;
class DataTable;
class FilterProxyModel;
class LoadingBar;
class OrganizationsController;
class PageHeader;
class SearchField;

/// One sortable table of all organizations. It fills in as the answers come.
class AllOrganizationsPage : public QWidget
{
    Q_OBJECT

public:
    AllOrganizationsPage(OrganizationsController &controller, AllUsageController &usage,
                         QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;
    SearchField *filter() const { return m_filter; }

    /// What of the organizations is in sight.
    enum class View { Organizations, Credits };
    void setView(View view);

signals:
    void organizationRequested(const steward::OrganizationName &name);

private:
    void createTable();
    void showCurrentView();
    void updateStatus();

    OrganizationsController &m_controller;
    FilterProxyModel *m_filtered;
    PageHeader *m_header;
    AllUsageController &m_usageController;
    QComboBox *m_view;
    SearchField *m_filter;
    QStackedWidget *m_views;
    AllUsageView *m_usage = nullptr; ///< made when it is first looked at
    Settings m_restored;             ///< for it
    LoadingBar *m_loading;
    DataTable *m_table;
};

} // namespace steward

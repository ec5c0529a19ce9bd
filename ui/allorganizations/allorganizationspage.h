// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/organization.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace steward {

class DataTable;
class FilterProxyModel;
class LoadingBar;
class OrganizationsController;
class PageHeader;
class SearchField;
class TableViews;

/// One sortable table of all organizations. It fills in as the answers come.
class AllOrganizationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AllOrganizationsPage(OrganizationsController &controller, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;
    SearchField *filter() const { return m_filter; }

    /// Adds another page about all of them, beside the table.
    void addPage(const QString &name, QWidget *page);
    int pageCount() const;
    QWidget *page(int index) const;
    QString pageName(int index) const;
    void showPage(int index);
    int pageIndex() const;
    PageHeader &header() { return *m_header; }
    /// The one in sight; null where that is the table.
    QWidget *currentPage() const;

signals:
    void pageChanged();
    void organizationRequested(const steward::OrganizationName &name);

private:
    void createTable();
    void updateStatus();

    OrganizationsController &m_controller;
    FilterProxyModel *m_filtered;
    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    SearchField *m_filter;
    LoadingBar *m_loading;
    DataTable *m_table;
    TableViews *m_views;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/organization.h"

#include <QHash>
#include <QWidget>

#include <functional>

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

    /// Adds another page about all of them, beside the table. \a create makes it once it is wanted.
    void addPage(const QString &name, const std::function<QWidget *()> &create);
    int pageCount() const;
    /// Makes the page where it is not made yet.
    QWidget *page(int index);
    QString pageName(int index) const;
    void showPage(int index);
    int pageIndex() const;
    PageHeader &header() { return *m_header; }
    /// Says why there is no more than the table: no service to ask. Empty: there is one.
    void setUnconnected(const QString &why);
    /// Says what is on its way meanwhile; empty: nothing.
    void setProgress(const QString &text);
    /// The one in sight; null where that is the table.
    QWidget *currentPage() const;

signals:
    void pageChanged();
    /// The person wants the newest list.
    void refreshRequested();
    void organizationRequested(const steward::OrganizationName &name);

protected:
    bool event(QEvent *event) override;

private:
    void createTable();
    void updateStatus();

    OrganizationsController &m_controller;
    FilterProxyModel *m_filtered;
    PageHeader *m_header;
    QHash<int, std::function<QWidget *()>> m_notMadeYet; ///< pages, by tab
    QString m_progress;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    SearchField *m_filter;
    LoadingBar *m_loading;
    DataTable *m_table;
    TableViews *m_views;
};

} // namespace steward

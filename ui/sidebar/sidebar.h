// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace steward {

class CountButton;
class FilterProxyModel;
class OrganizationTableModel;
class ProfileButton;
class SearchField;
struct Connection;

/// The left column: the profile, all organizations, each of them, and a new one.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(OrganizationTableModel &organizations, QWidget *parent = nullptr);

    /// \a whyNoNew says why no organization can be created, besides what the connection forbids.
    void setConnection(const Connection &connection, const QString &whyNoNew = {});
    /// Shows what is open: an organization, or all of them where \a name is empty.
    void setCurrent(const OrganizationName &name);
    SearchField *filter() const { return m_filter; }
    QSize minimumSizeHint() const override;

signals:
    void profileRequested();
    void allOrganizationsRequested();
    void organizationRequested(const steward::OrganizationName &name);
    void newOrganizationRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createList();
    void showCurrent();
    void announceSelection();
    void updateCount();
    void updatePalette();

    OrganizationTableModel &m_organizations;
    FilterProxyModel *m_filtered;
    OrganizationName m_current;
    bool m_following = false; ///< the selection follows the window, not the person

    ProfileButton *m_profile;
    SearchField *m_filter;
    CountButton *m_all;
    QListView *m_list;
    QPushButton *m_new;
};

} // namespace steward

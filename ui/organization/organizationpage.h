// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/reading.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace steward {

class ActivityPage;
struct ApiError;
class MembersPage;
class OverviewPage;
class PageHeader;
class ResourcesPage;
class SubscriptionPage;
class UsagePage;
class Workspace;

/// The organization that is open: its head and its tabs.
class OrganizationPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Overview, Members, Usage, Resources, Subscription, Activity };

    explicit OrganizationPage(Workspace &workspace, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

    Tab tab() const;
    void setTab(Tab tab);
    static constexpr int tabCount = 6;
    QWidget *page(Tab tab) const;
    QString tabName(Tab tab) const;
    /// What settings and links call a tab.
    static QString keyOf(Tab tab);
    /// Nothing where \a key is of none.
    static std::optional<Tab> tabOf(const QString &key);
    PageHeader &header() { return *m_header; }
    /// What the page in sight asks the service for.
    QList<Reading> readings() const;
    MembersPage &members() { return *m_members; }
    ActivityPage &activity() { return *m_activity; }
    UsagePage &usage() { return *m_usage; }
    SubscriptionPage &subscription() { return *m_subscription; }
    /// Loads everything that is in sight anew.
    void refresh();

signals:
    void failed(const steward::ApiError &error);
    void succeeded(const QString &message);
    /// The person has everything loaded anew.
    void refreshing();
    /// As MembersPage's.
    void listRequested(const QString &list);
    void fileDropped(const QString &path);

private:
    void addTab(const QString &name, QWidget *page);
    void connectParts();
    void followConnection();
    void updateHeader();
    void updateRights();
    void updateCode();

    Workspace &m_workspace;
    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    MembersPage *m_members;
    UsagePage *m_usage;
    ResourcesPage *m_resources;
    SubscriptionPage *m_subscription;
    ActivityPage *m_activity;
};

} // namespace steward

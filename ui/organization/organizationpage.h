// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

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
    MembersPage &members() { return *m_members; }
    ActivityPage &activity() { return *m_activity; }
    UsagePage &usage() { return *m_usage; }
    SubscriptionPage &subscription() { return *m_subscription; }
    /// Loads everything that is in sight anew.
    void refresh();

signals:
    void failed(const steward::ApiError &error);
    void succeeded(const QString &message);
    /// As MembersPage's.
    void listRequested(const QString &list);

private:
    void addTab(const QString &name, QWidget *page);
    void connectParts();
    void followConnection();
    void updateHeader();
    void updateRights();

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

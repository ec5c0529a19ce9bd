// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/organizationpage.h"

#include "controllers/activitycontroller.h"
#include "controllers/allowancecontroller.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "models/daywords.h"
#include "models/words.h"
#include "ui/activity/activitypage.h"
#include "ui/charts/usagewords.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/members/memberspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/resources/resourcespage.h"
#include "ui/style/theme.h"
#include "ui/subscription/subscriptionpage.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/codebutton.h"
#include "ui/words/connectionwords.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace steward {

namespace {

/// The names that the settings keep tabs by, in the order of OrganizationPage::Tab.
constexpr std::array<QLatin1StringView, OrganizationPage::tabCount> tabKeys {
    QLatin1StringView("overview"),     QLatin1StringView("members"),
    QLatin1StringView("usage"),        QLatin1StringView("resources"),
    QLatin1StringView("subscription"), QLatin1StringView("activity")};

/// What the organization's row in the list knows before its details are there.
OrganizationRow knownRow(Workspace &workspace)
{
    const OrganizationTableModel &model = workspace.organizations().model();
    const int row = model.rowOf(workspace.openOrganization());
    return row < 0 ? OrganizationRow {} : model.at(row);
}

} // namespace

OrganizationPage::OrganizationPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_header(new PageHeader(this)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_overview(new OverviewPage(workspace, this)),
      m_members(new MembersPage(workspace.members(), this)),
      m_usage(new UsagePage(workspace.usage(), workspace.allowance(), this)),
      m_resources(new ResourcesPage(workspace.resources(), this)),
      m_subscription(new SubscriptionPage(workspace.organization(), this)),
      m_activity(new ActivityPage(workspace.activity(), ActivityPage::Scope::Organization, this))
{
    m_tabs->setObjectName(QStringLiteral("organizationTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    addTab(tr("Overview"), m_overview);
    addTab(tr("Members"), m_members);
    addTab(tr("Usage"), m_usage);
    addTab(tr("Resources"), m_resources);
    addTab(tr("Subscription"), m_subscription);
    m_subscription->setOrganizations(workspace.organizations().model());
    addTab(tr("Activity"), m_activity);

    const auto withMargin = [](QWidget *widget, int sides) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(sides, 0, sides, 0);
        row->addWidget(widget);
        return row;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(Metrics::sectionGap);
    layout->addLayout(withMargin(m_header, Metrics::pageMargin));
    layout->addLayout(withMargin(m_tabs, Metrics::pageMargin - Metrics::tabPadding));
    layout->addLayout(withMargin(m_pages, Metrics::pageMargin), 1);
    connectParts();
    followConnection();
    updateHeader();
    updateCode();
}

void OrganizationPage::addTab(const QString &name, QWidget *page)
{
    m_tabs->addTab(name);
    m_pages->addWidget(page);
}

void OrganizationPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_header, &PageHeader::refreshRequested, this, &OrganizationPage::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, &OrganizationPage::updateCode);

    connect(m_overview, &OverviewPage::usageRequested, this, [this] { setTab(Tab::Usage); });
    connect(m_overview, &OverviewPage::resourcesRequested, this,
            [this] { setTab(Tab::Resources); });
    connect(m_overview, &OverviewPage::membersRequested, this, [this](MemberFilter kind) {
        m_members->showOnly(kind);
        setTab(Tab::Members);
    });

    connect(m_members, &MembersPage::failed, this, &OrganizationPage::failed);
    connect(m_members, &MembersPage::succeeded, this, &OrganizationPage::succeeded);
    connect(m_members, &MembersPage::listRequested, this, &OrganizationPage::listRequested);
    connect(m_members, &MembersPage::fileDropped, this, &OrganizationPage::fileDropped);
    connect(m_usage, &UsagePage::failed, this, &OrganizationPage::failed);
    connect(m_usage, &UsagePage::succeeded, this, &OrganizationPage::succeeded);
    connect(m_subscription, &SubscriptionPage::failed, this, &OrganizationPage::failed);
    connect(m_subscription, &SubscriptionPage::succeeded, this, &OrganizationPage::succeeded);

    connect(m_activity, &ActivityPage::failed, this, &OrganizationPage::failed);
    connect(m_activity, &ActivityPage::succeeded, this, &OrganizationPage::succeeded);

    connect(&m_workspace, &Workspace::openOrganizationChanged, this,
            &OrganizationPage::updateHeader);
    connect(&m_workspace.session(), &SessionController::connectionChanged, this,
            &OrganizationPage::followConnection);
    connect(&m_workspace.organization(), &OrganizationController::detailChanged, this,
            &OrganizationPage::updateHeader);
    connect(&m_workspace.organization(), &OrganizationController::statusChanged, this,
            &OrganizationPage::updateHeader);
    connect(&m_workspace.periodUsage(), &UsageController::usageChanged, this, [this] {
        m_subscription->setPeriod(m_workspace.periodUsage().range());
        updateHeader();
    });
    connect(&m_workspace.members(), &MembersController::membersChanged, this,
            &OrganizationPage::updateRights);
}

void OrganizationPage::followConnection()
{
    const Connection &connection = m_workspace.session().connection();
    m_members->setConnection(connection);
    m_usage->setAddress(connection.address.toString());
    m_subscription->setConnection(connection);
    m_activity->setConnection(connection);
    updateRights();
}

void OrganizationPage::updateHeader()
{
    const std::optional<OrganizationDetail> &detail = m_workspace.organization().detail();
    const OrganizationRow row = knownRow(m_workspace);
    const Organization organization = detail ? *detail : row.organization;
    const std::optional<QString> plan =
        detail ? std::optional(detail->subscription) : row.subscription;
    m_header->setTitle(m_workspace.openOrganization().text);
    m_header->setPlan(planText(plan), planTone(plan));
    m_header->setStatus(statusText(organization.status), statusTone(organization.status));

    const QDate created = organization.creationDate.date();
    const std::optional<DateRange> &period = m_workspace.periodUsage().range();
    m_header->setFacts({created.isValid() ? tr("Created %1").arg(shortDayText(created)) : QString(),
                        period ? tr("period %1 (UTC)").arg(daysText(*period)) : QString(),
                        updatedText(m_workspace.organization().updatedAt())});
}

QList<Reading> OrganizationPage::readings() const
{
    const OrganizationName &name = m_workspace.openOrganization();
    const auto usage = [&](const UsageController &controller) {
        QList<Reading> readings;
        for (const UsageQuery &query : controller.queries())
            readings.append(UsageReading {name, query});
        return readings;
    };
    switch (tab()) {
    case Tab::Overview:
        return QList<Reading> {OrganizationReading {name}, MembersReading {name}}
               << usage(m_workspace.periodUsage()) << ResourcesReading {name};
    case Tab::Members:
        return {MembersReading {name}};
    case Tab::Usage:
        return usage(m_workspace.usage());
    case Tab::Resources:
        return {ResourcesReading {name}};
    case Tab::Subscription:
        return {OrganizationReading {name}};
    case Tab::Activity:
        break;
    }
    return {};
}

void OrganizationPage::updateCode()
{
    // What Steward itself has written down is no answer of the service.
    if (tab() == Tab::Activity)
        return m_header->code()->setSource({});
    m_header->code()->setSource([this](CodeLanguage language) {
        return codeOf(m_workspace.session().connection().address, readings(), language);
    });
}

void OrganizationPage::updateRights()
{
    const MembersController &members = m_workspace.members();
    QString whyNot = whyNoChange(m_workspace.session().connection());
    if (whyNot.isEmpty() && !members.canAdminister())
        whyNot = tr("Only an admin of %1 can change it.").arg(members.organization().text);
    m_subscription->setAdministrable(whyNot);
}

OrganizationPage::Tab OrganizationPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void OrganizationPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

QWidget *OrganizationPage::page(Tab tab) const
{
    return m_pages->widget(int(tab));
}

QString OrganizationPage::tabName(Tab tab) const
{
    return m_tabs->tabText(int(tab));
}

QString OrganizationPage::keyOf(Tab tab)
{
    return tabKeys[size_t(tab)];
}

std::optional<OrganizationPage::Tab> OrganizationPage::tabOf(const QString &key)
{
    const auto found = std::find(tabKeys.begin(), tabKeys.end(), key);
    return found == tabKeys.end() ? std::nullopt : std::optional(Tab(found - tabKeys.begin()));
}

void OrganizationPage::refresh()
{
    emit refreshing();
    m_workspace.organization().refresh();
    m_workspace.members().refresh();
    m_workspace.periodUsage().refresh();
    if (m_workspace.resources().hasData() || tab() == Tab::Resources || tab() == Tab::Overview)
        m_workspace.resources().refresh();
    if (m_workspace.usage().hasData() || tab() == Tab::Usage)
        m_workspace.usage().refresh();
    m_workspace.allowance().refresh();
    if (tab() == Tab::Activity)
        m_workspace.activity().refresh();
}

void OrganizationPage::restore(const Settings &settings)
{
    setTab(tabOf(settings.tab).value_or(Tab::Overview));
    m_members->restore(settings);
    m_usage->restore(settings);
    m_resources->restore(settings);
    m_activity->restore(settings);
}

void OrganizationPage::save(Settings &settings) const
{
    settings.tab = keyOf(tab());
    m_members->save(settings);
    m_usage->save(settings);
    m_resources->save(settings);
    m_activity->save(settings);
}

} // namespace steward

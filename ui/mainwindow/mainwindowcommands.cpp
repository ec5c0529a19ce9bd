// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers in the command palette.
#include "controllers/allusagecontroller.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/peoplecontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "ui/access/runnotice.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/mainwindow/changenotice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/members/memberspage.h"
#include "ui/organization/organizationpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/offeredcommands.h"
#include "ui/people/peoplepage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/codebutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QAction>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace steward {

namespace {

/// The button that does what an action of the window does, where both are there.
struct ButtonOfAction
{
    QLatin1StringView button;
    QLatin1StringView action;
};

constexpr ButtonOfAction buttonsOfActions[] = {
    {QLatin1StringView("newOrganizationButton"), QLatin1StringView("newOrganization")},
    {QLatin1StringView("inviteMemberButton"), QLatin1StringView("inviteMember")},
    {QLatin1StringView("refreshButton"), QLatin1StringView("refresh")},
    {QLatin1StringView("removeMemberButton"), QLatin1StringView("removeMember")},
};

QList<OfferedCommand> inFront(QList<OfferedCommand> commands)
{
    for (OfferedCommand &each : commands)
        each.command.isInFront = true;
    return commands;
}

/// Each once: which page has it tells them apart only where one can go there.
QList<OfferedCommand> unavailable(const QList<OfferedCommand> &commands, const QString &why)
{
    QList<OfferedCommand> offered;
    QSet<QString> titles;
    for (OfferedCommand each : commands) {
        if (titles.contains(each.command.title))
            continue;
        titles.insert(each.command.title);
        each.command.context.clear();
        each.command.isInFront = false;
        each.command.whyNot = why;
        offered.append(each);
    }
    return offered;
}

} // namespace

void MainWindow::connectCode()
{
    const auto update = [this] {
        // What Steward itself has written down is no answer of the service.
        if (m_activity && m_all->currentPage() == m_activity)
            return m_all->header().code()->setSource({});
        m_all->header().code()->setSource([this](CodeLanguage language) {
            return codeOf(m_workspace.session().connection().address, allReadings(), language);
        });
    };
    connect(m_all, &AllOrganizationsPage::pageChanged, this, update);
    connect(m_all->header().code(), &CodeButton::copied, this, &MainWindow::tell);
    update();
}

QList<Reading> MainWindow::allReadings() const
{
    const QList<OrganizationRow> &rows = m_workspace.organizations().model().rows();
    const QWidget *page = m_all->currentPage();
    const bool isPeople = page && page == m_people;
    const bool isUsage = page && page == m_allUsage;
    QList<Reading> readings;
    if (!isPeople && !isUsage)
        readings.append(OrganizationsReading {});
    for (const OrganizationRow &row : rows) {
        const OrganizationName &name = row.organization.name;
        if (isPeople) {
            readings.append(MembersReading {name});
        } else if (isUsage) {
            for (const UsageQuery &query : m_workspace.allUsage().queries())
                readings.append(UsageReading {name, query});
        } else {
            readings << OrganizationReading {name} << MembersReading {name}
                     << UsageReading {name, {}} << ResourcesReading {name};
        }
    }
    return readings;
}

/// Those of the organization's pages, the one in sight first.
QList<OfferedCommand> MainWindow::organizationCommands() const
{
    QList<OfferedCommand> offered;
    if (!m_organization)
        return offered;
    const auto addTab = [&](OrganizationPage::Tab tab) {
        const QString name = m_organization->tabName(tab);
        const auto there = [page = m_organization, tab] { page->setTab(tab); };
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + int(tab)));
        offered.append({{.kind = Command::Kind::Action,
                         .id = QStringLiteral("tab%1").arg(int(tab)),
                         .place = {},
                         //: A command that opens a page: Go to Members
                         .title = tr("Go to %1").arg(name),
                         .context = m_workspace.openOrganization().text,
                         .keys = keys.toString(QKeySequence::NativeText),
                         .whyNot = {},
                         .goal = name},
                        there});
        const QList<OfferedCommand> ofPage = commandsOf(m_organization->page(tab), name, there);
        offered += tab == m_organization->tab() ? inFront(ofPage) : ofPage;
    };
    addTab(m_organization->tab());
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab) {
        if (OrganizationPage::Tab(tab) != m_organization->tab())
            addTab(OrganizationPage::Tab(tab));
    }
    return offered;
}

QList<OfferedCommand> MainWindow::actionCommands()
{
    QList<OfferedCommand> offered;
    const auto stay = [] {};
    const auto go = [&](const QString &id, const QString &title, const QString &context,
                        const QString &keys, std::function<void()> there,
                        const QString &goal = {}) {
        offered.append({{Command::Kind::Action, id, {}, title, context, keys, {}, goal}, there});
    };
    for (QWidget *notice :
         std::initializer_list<QWidget *> {m_news, m_wait, m_changes, m_run, m_messages}) {
        if (notice->isVisibleTo(this))
            offered += commandsOf(notice, {}, stay);
    }
    if (m_pages->currentWidget() == m_all)
        offered += commandsOf(&m_all->header(), {}, stay);
    if (m_pages->currentWidget() == m_organization)
        offered += commandsOf(&m_organization->header(), {}, stay) + organizationCommands();
    if (m_workspace.session().isConnected()) {
        offered += commandsOf(m_sidebar, {}, stay);
        for (int page = 0; page < m_all->pageCount(); ++page) {
            const auto there = [this, page] {
                showAllOrganizations();
                m_all->showPage(page);
            };
            const QString name = m_all->pageName(page);
            go(QStringLiteral("all%1").arg(page), tr("Go to %1").arg(name), tr("All organizations"),
               {}, there, name);
            // An organization has an Activity, too.
            const QList<OfferedCommand> ofPage = commandsOf(
                m_all->page(page), tr("All organizations") + QStringLiteral(" · ") + name, there);
            const bool isHere =
                m_pages->currentWidget() == m_all && m_all->currentPage() == m_all->page(page);
            offered += isHere ? inFront(ofPage) : ofPage;
        }
        if (m_pages->currentWidget() != m_organization)
            offered += unavailable(organizationCommands(), tr("Open an organization first."));
    }
    go(QStringLiteral("connect"), tr("Connect to UbiOps"), {}, {}, [this] { askForConnection(); });
    go(QStringLiteral("demo"), tr("Explore the demo"), {}, {}, [this] { askForDemo(); });
    const QList<QAction *> windowActions = actions();
    for (QAction *action : windowActions) {
        const bool needsConnection = action->objectName() == QLatin1StringView("focusFilter");
        if (!action->text().isEmpty() && (m_workspace.session().isConnected() || !needsConnection))
            go(action->objectName(), action->text(), {},
               action->shortcut().toString(QKeySequence::NativeText),
               [action] { action->trigger(); });
    }
    for (OfferedCommand &each : offered) {
        for (const ButtonOfAction &pair : buttonsOfActions) {
            if (each.command.id.endsWith(u'/' + pair.button))
                each.command.keys = findChild<QAction *>(pair.action)
                                        ->shortcut()
                                        .toString(QKeySequence::NativeText);
        }
    }
    return offered;
}

/// Takes lists as they are: what is in them is somebody else's work, on another thread.
CommandPlaces MainWindow::commandPlaces() const
{
    CommandPlaces places;
    if (!m_workspace.session().isConnected())
        return places;
    places.organizationWord = tr("Organization");
    places.organizations = m_workspace.organizations().model().rows();
    // The organization that is open knows its members best.
    const MembersController &members = m_workspace.members();
    if (const OrganizationName &open = m_workspace.openOrganization();
        !open.isEmpty() && members.hasData()) {
        places.open = open;
        places.members = members.model().members();
    }
    places.people = m_workspace.people().model().people();
    return places;
}

void MainWindow::showCommands()
{
    const auto allCommands = [this] {
        QList<Command> commands;
        const QList<OfferedCommand> offered = actionCommands();
        for (const OfferedCommand &each : offered)
            commands.append(each.command);
        return commands;
    };
    auto *palette =
        new CommandPalette(allCommands(), commandPlaces(), m_settings.recentCommands, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, [this](const Command &command) {
        m_settings.recentCommands = withRecent(m_settings.recentCommands, command.key());
        const QList<OfferedCommand> offered = actionCommands();
        const auto found = std::find_if(offered.begin(), offered.end(), [&](const auto &each) {
            return each.command.key() == command.key();
        });
        if (found != offered.end())
            found->run();
        else
            goTo(command);
    });
    // What can be done may change while somebody reads what that is; and members of organizations
    // that nobody has looked at yet come behind everything else.
    PeopleController &people = m_workspace.people();
    for (const LoadingController *each : std::initializer_list<LoadingController *> {
             &people, &m_workspace.organization(), &m_workspace.members()})
        connect(each, &LoadingController::statusChanged, palette,
                [this, each, palette, allCommands] {
                    if (!each->isLoading())
                        palette->setCommands(allCommands(), commandPlaces());
                });
    palette->show();
    if (m_workspace.session().isConnected() && !people.hasData() && !people.isLoading())
        people.refresh();
    // Its pages are what knows what can be done in an organization. They are made behind the list,
    // for which nobody has to wait.
    if (m_workspace.session().isConnected() && !m_organization)
        QTimer::singleShot(0, palette, [this, palette, allCommands] {
            organizationPage();
            palette->setCommands(allCommands(), commandPlaces());
        });
}

void MainWindow::goTo(const Command &command)
{
    const OrganizationName organization {command.kind == Command::Kind::Member ? command.place
                                                                               : command.id};
    if (m_workspace.openOrganization() != organization
        || m_pages->currentWidget() != m_organization)
        openOrganization(organization);
    if (command.kind != Command::Kind::Member)
        return;
    m_organization->setTab(OrganizationPage::Tab::Members);
    m_organization->members().showMember(command.id);
}

} // namespace steward

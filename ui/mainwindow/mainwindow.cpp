// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "controllers/accessrunner.h"
#include "controllers/allowancecontroller.h"
#include "controllers/allowances.h"
#include "controllers/allusagecontroller.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "ui/access/runnotice.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/charts/pacewords.h"
#include "ui/connect/connecting.h"
#include "ui/mainwindow/changenotice.h"
#include "ui/mainwindow/failurewatch.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/notify/desktopnotice.h"
#include "ui/organization/organizationpage.h"
#include "ui/people/peoplepage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/style/icons.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/filterhistory.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace steward {

namespace {

constexpr QSize firstSize(1360, 860);
constexpr QSize smallestSize(900, 600);
constexpr int sidebarWidth = 264;
constexpr int frameHeight = 40; // of a title bar; how high it is, is known only once it is there

constexpr std::pair<QLatin1StringView, Appearance> appearances[] = {
    {QLatin1StringView("system"), Appearance::System},
    {QLatin1StringView("light"), Appearance::Light},
    {QLatin1StringView("dark"), Appearance::Dark},
};

Appearance appearanceOf(const QString &key)
{
    for (const auto &[name, appearance] : appearances) {
        if (key == name)
            return appearance;
    }
    return Appearance::System;
}

/// Before the person has chosen a size: what looks best, where the screen has room for it.
QSize firstSizeOn(const QScreen &screen)
{
    const QSize room = screen.availableSize() - QSize(0, frameHeight);
    return firstSize.boundedTo(room).expandedTo(smallestSize);
}

QString keyOf(Appearance appearance)
{
    return appearances[int(appearance)].first;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, ProfilesController &profiles, const Settings &settings,
                       DemoStarter startDemo)
    : m_workspace(workspace),
      m_profiles(profiles),
      m_settings(settings),
      m_startDemo(std::move(startDemo)),
      m_appearance(appearanceOf(settings.appearance)),
      m_splitter(new QSplitter(this)),
      m_sidebar(new Sidebar(workspace.organizations().model(), this)),
      m_wait(new WaitNotice(this)),
      m_changes(new ChangeNotice(workspace.changes(), this)),
      m_news(new NewsNotice(this)),
      m_run(new RunNotice(workspace, this)),
      m_messages(new MessageBar(this)),
      m_failures(new FailureWatch(*m_messages, this)),
      m_connecting(new Connecting(workspace, profiles, this)),
      m_pages(new QStackedWidget(this)),
      m_welcome(new WelcomePage(this)),
      m_all(new AllOrganizationsPage(workspace.organizations(), this)),
      m_people(new PeoplePage(workspace.people(), this)),
      m_activity(new ActivityPage(workspace.allActivity(), ActivityPage::Scope::Everything, this)),
      m_allUsage(new AllUsageView(workspace.allUsage(), this)),
      m_organization(new OrganizationPage(workspace, this)),
      m_filterHistory(new FilterHistory(this))
{
    Theme::apply(*qApp, m_appearance);
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSize);
    resize(firstSizeOn(*screen()));
    m_all->addPage(tr("People"), m_people);
    m_all->addPage(tr("Credits"), m_allUsage);
    m_all->addPage(tr("Activity"), m_activity);
    createLayout();
    connectParts();
    connectProfiles();
    createActions();
    connectCode();
    restoreGeometry(settings.windowGeometry);
    m_splitter->restoreState(settings.splitterState);
    m_all->restore(settings);
    m_allUsage->restore(settings);
    m_people->restore(settings);
    m_organization->restore(settings);
    watchFilters();
    applyTrayIcon();
    m_profiles.restore(settings);
    m_workspace.allowances().restore(settings);
    m_workspace.session().setDeadlines(settings.deadlines);
    showWelcome();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    for (QWidget *page : std::initializer_list<QWidget *> {m_welcome, m_all, m_organization})
        m_pages->addWidget(page);
    auto *messagePlace = new QVBoxLayout;
    messagePlace->setContentsMargins(Metrics::pageMargin, 0, Metrics::pageMargin, 0);
    messagePlace->setSpacing(Metrics::controlGap);
    messagePlace->addWidget(m_news);
    messagePlace->addWidget(m_wait);
    messagePlace->addWidget(m_changes);
    messagePlace->addWidget(m_run);
    messagePlace->addWidget(m_messages);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, Metrics::controlGap, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(messagePlace);
    layout->addWidget(m_pages, 1);

    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(content);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, width() - sidebarWidth});
    setCentralWidget(m_splitter);
}

void MainWindow::connectParts()
{
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::askForConnection);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::exploreDemo);
    connect(m_sidebar, &Sidebar::profileRequested, this, &MainWindow::showProfiles);
    connect(m_sidebar, &Sidebar::allOrganizationsRequested, this,
            &MainWindow::showAllOrganizations);
    connect(m_sidebar, &Sidebar::organizationRequested, this, &MainWindow::openOrganization);
    connect(m_sidebar, &Sidebar::newOrganizationRequested, this, &MainWindow::createOrganization);
    connect(m_allUsage, &AllUsageView::organizationRequested, this,
            [this](const QString &name) { openOrganization({name}); });
    connect(m_all, &AllOrganizationsPage::organizationRequested, this,
            &MainWindow::openOrganization);
    connect(m_organization, &OrganizationPage::failed, this, &MainWindow::showError);
    connect(m_organization, &OrganizationPage::listRequested, this,
            &MainWindow::changeMembersFromList);
    connect(m_organization, &OrganizationPage::fileDropped, this,
            &MainWindow::changeMembersFromFile);
    const auto tell = [this](const QString &message) {
        // What has failed and can be tried again stays in sight.
        if (m_failures->isShowing())
            m_news->add(message);
        else
            m_messages->showInfo(message);
    };
    connect(m_organization, &OrganizationPage::succeeded, this, tell);
    connect(m_activity, &ActivityPage::failed, this, &MainWindow::showError);
    connect(m_activity, &ActivityPage::succeeded, this, tell);
    connect(m_allUsage, &AllUsageView::failed, this, &MainWindow::showError);
    connect(m_allUsage, &AllUsageView::succeeded, this, tell);
    for (ActivityPage *page : {m_activity, &m_organization->activity()})
        connectActivity(page);
    connectPeople();

    SessionController &session = m_workspace.session();
    connect(&session, &SessionController::connectionChanged, this, &MainWindow::showConnection);
    connect(&session, &SessionController::checkingChanged, this, [this, &session] {
        m_welcome->setBusy(session.isChecking()
                               ? tr("Connecting to %1 …").arg(session.candidate().address.host())
                               : QString());
    });
    connect(&session, &SessionController::waitingForRateLimit, m_wait, &WaitNotice::setSeconds);
    connect(m_wait, &WaitNotice::cancelled, &session, &SessionController::giveUpWaiting);
    connect(&m_workspace, &Workspace::openOrganizationChanged, this, &MainWindow::updateTitle);
    connect(&m_workspace, &Workspace::told, m_news, &NewsNotice::add);
    const auto warn = [this](const OrganizationName &organization, const CreditPace &pace) {
        const QString warning = paceWarning(organization.text, pace);
        m_news->add(warning);
        if (m_settings.notifies)
            notifyDesktop(organization.text, warning);
    };
    connect(&m_workspace.allowance(), &AllowanceController::crossed, this, warn);
    connect(&m_workspace.allUsage(), &AllUsageController::crossed, this, warn);
    connect(&m_workspace.allowances(), &Allowances::changed, this, &MainWindow::settingsChanged);
    connect(m_changes, &ChangeNotice::momentOver, this, &QWidget::close);

    for (LoadingController *controller : std::initializer_list<LoadingController *> {
             &m_workspace.organizations(), &m_workspace.organization(), &m_workspace.members(),
             &m_workspace.resources(), &m_workspace.usage(), &m_workspace.periodUsage(),
             &m_workspace.allowance()})
        m_failures->watch(*controller);
    connect(&m_workspace.organizations(), &OrganizationsController::statusChanged, this, [this] {
        if (m_workspace.organizations().hasData())
            restoreOrganization();
        else if (const auto &error = m_workspace.organizations().error())
            emit loadingFailed(error->message);
    });
}

void MainWindow::connectTo(const Connection &connection)
{
    m_workspace.session().connectTo(connection, [this](const Result<Done> &result) {
        if (!result)
            giveUpLoading(result.error());
    });
}

void MainWindow::exploreDemo()
{
    const Result<Connection> demo = m_startDemo();
    if (demo)
        connectTo(*demo);
    else
        giveUpLoading(demo.error());
}

void MainWindow::showError(const ApiError &error)
{
    m_messages->showError(error.message, error.detail);
}

void MainWindow::giveUpLoading(const ApiError &error)
{
    showError(error);
    emit loadingFailed(error.message);
}

void MainWindow::showConnection()
{
    m_messages->dismiss();
    m_sidebar->setConnection(m_workspace.session().connection());
    m_people->setConnection(m_workspace.session().connection());
    m_activity->setConnection(m_workspace.session().connection());
    m_restored = false;
    showAllOrganizations();
}

void MainWindow::restoreOrganization()
{
    if (m_restored || !m_workspace.session().isConnected())
        return;
    m_restored = true;
    const OrganizationName last {m_settings.organization};
    if (m_wanted)
        goToWanted();
    else if (!last.isEmpty() && m_workspace.organizations().model().rowOf(last) >= 0)
        openOrganization(last);
    emit loaded();
}

void MainWindow::showWelcome()
{
    m_sidebar->hide();
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::showAllOrganizations()
{
    m_sidebar->show();
    m_workspace.open({});
    m_sidebar->setCurrent({});
    m_pages->setCurrentWidget(m_all);
    updateTitle();
}

void MainWindow::openOrganization(const OrganizationName &name)
{
    m_workspace.open(name);
    m_sidebar->show();
    m_pages->setCurrentWidget(m_organization);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace.members().waitingChanges() > 0) {
        askToStopChanges();
        event->ignore();
        return;
    }
    m_workspace.runner().leave(); // what is left of it is offered at the next start
    if (m_changes->needsMoment())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::updateTitle()
{
    const OrganizationName &name = m_workspace.openOrganization();
    m_sidebar->setCurrent(name);
    setWindowTitle(name.isEmpty() ? tr("Steward") : tr("%1 — Steward").arg(literalText(name.text)));
}

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    settings.windowGeometry = saveGeometry();
    settings.splitterState = m_splitter->saveState();
    settings.appearance = keyOf(m_appearance);
    settings.organization = m_workspace.openOrganization().text;
    m_all->save(settings);
    m_allUsage->save(settings);
    m_people->save(settings);
    m_organization->save(settings);
    m_profiles.save(settings);
    m_workspace.allowances().save(settings);
    return settings;
}

} // namespace steward

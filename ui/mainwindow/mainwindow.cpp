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
#include "ui/style/fonts.h"
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

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr QSize firstSize(1360, 860);
constexpr QSize smallestSize(900, 600);
constexpr QSize leastSize(640, 400);
constexpr int sidebarWidth = 264;
constexpr int frameHeight = 40; // of a title bar; how high it is, is known only once it is there

QSize roomOn(const QScreen &screen)
{
    return screen.availableSize() - QSize(0, frameHeight);
}

/// Small screens at a large scale have less room than looks good: all of it is better than more.
QSize smallestSizeOn(const QScreen &screen)
{
    return smallestSize.boundedTo(roomOn(screen)).expandedTo(leastSize);
}

/// Before the person has chosen a size: what looks best, where the screen has room for it.
QSize firstSizeOn(const QScreen &screen)
{
    const QSize scaled(Fonts::scaled(firstSize.width()), Fonts::scaled(firstSize.height()));
    return scaled.expandedTo(firstSize)
        .boundedTo(roomOn(screen))
        .expandedTo(smallestSizeOn(screen));
}

/// Before there are widgets: each would be polished once more.
Appearance applied(Appearance appearance)
{
    Theme::apply(*qApp, appearance);
    return appearance;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, ProfilesController &profiles, const Settings &settings,
                       DemoStarter startDemo)
    : m_workspace(workspace),
      m_profiles(profiles),
      m_settings(settings),
      m_startDemo(std::move(startDemo)),
      m_appearance(applied(appearanceOf(settings.appearance))),
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
      m_all(new AllOrganizationsPage(workspace.organizations(), this)),
      m_filterHistory(new FilterHistory(this))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSizeOn(*screen()));
    resize(firstSizeOn(*screen()));
    addPages();
    createLayout();
    connectParts();
    connectProfiles();
    createActions();
    connectCode();
    restoreGeometry(settings.windowGeometry);
    m_splitter->restoreState(settings.splitterState);
    m_all->restore(settings);
    watchFilters(this);
    applyTrayIcon();
    m_profiles.restore(settings);
    m_workspace.allowances().restore(settings);
    m_workspace.session().setDeadlines(settings.deadlines);
    m_workspace.session().setAnswerLimit(settings.answerLimit);
    showCopy();
    if (!m_showsCopy)
        showWelcome();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    m_pages->addWidget(m_all);
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
    const int left =
        std::max({sidebarWidth, Fonts::scaled(sidebarWidth), m_sidebar->minimumSizeHint().width()});
    m_splitter->setSizes({left, width() - left});
    setCentralWidget(m_splitter);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::profileRequested, this, &MainWindow::showProfiles);
    connect(m_sidebar, &Sidebar::allOrganizationsRequested, this,
            &MainWindow::showAllOrganizations);
    connect(m_sidebar, &Sidebar::organizationRequested, this, &MainWindow::openOrganization);
    connect(m_sidebar, &Sidebar::newOrganizationRequested, this, &MainWindow::createOrganization);
    connect(m_all, &AllOrganizationsPage::organizationRequested, this,
            &MainWindow::openOrganization);
    connect(m_all, &AllOrganizationsPage::refreshRequested, this, [this] {
        if (m_showsCopy)
            return resume();
        m_failures->expectReload();
        m_workspace.organizations().refresh();
    });
    connect(m_failures, &FailureWatch::reloaded, this, [this] {
        if (m_messages->isError())
            endMessages();
    });
    connect(m_messages, &MessageBar::retry, this, &MainWindow::reconnect);

    SessionController &session = m_workspace.session();
    connect(&session, &SessionController::connectionChanged, this, &MainWindow::showConnection);
    connect(&session, &SessionController::checkingChanged, this, [this, &session] {
        const QString busy = session.isChecking()
                                 ? tr("Connecting to %1 …").arg(session.candidate().address.host())
                                 : QString();
        if (m_welcome)
            m_welcome->setBusy(busy);
        showProgress(busy);
    });
    connect(&session, &SessionController::waitingForRateLimit, this, [this](int seconds) {
        m_pause = seconds;
        showWait();
    });
    connect(&session, &SessionController::backgroundWaiting, this, [this](int seconds) {
        m_heldBack = seconds;
        showWait();
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showWait);
    connect(m_all, &AllOrganizationsPage::pageChanged, this, &MainWindow::showWait);
    connect(m_wait, &WaitNotice::cancelled, &session, &SessionController::giveUpWaiting);
    connect(&m_workspace, &Workspace::openOrganizationChanged, this, &MainWindow::updateTitle);
    connect(&m_workspace, &Workspace::openOrganizationGone, this,
            &MainWindow::showAllOrganizations);
    connect(&m_workspace, &Workspace::told, m_news,
            [this](const QString &sentence) { m_news->add(sentence); });
    const auto warn = [this](const OrganizationName &organization, const CreditPace &pace) {
        const QString warning = paceWarning(organization.text, pace);
        m_news->add(warning, organization.text);
        if (m_settings.notifies)
            notifyDesktop(organization.text, warning);
    };
    connect(&m_workspace.allowance(), &AllowanceController::crossed, this, warn);
    connect(&m_workspace.allUsage(), &AllUsageController::crossed, this, warn);
    connect(&m_workspace.allowance(), &AllowanceController::allowanceChosen, m_news,
            [this] { m_news->withdraw(m_workspace.allowance().organization().text); });
    connect(&m_workspace.allowances(), &Allowances::changed, this, &MainWindow::settingsChanged);
    connect(m_changes, &ChangeNotice::momentOver, this, &QWidget::close);

    for (LoadingController *controller : std::initializer_list<LoadingController *> {
             &m_workspace.organizations(), &m_workspace.organization(), &m_workspace.members(),
             &m_workspace.resources(), &m_workspace.usage(), &m_workspace.periodUsage(),
             &m_workspace.allowance()})
        m_failures->watch(*controller);
    connectOrganizations();
}

void MainWindow::connectTo(const Connection &connection)
{
    m_unreached.reset();
    m_workspace.session().connectTo(connection, [this, connection](const Result<Done> &result) {
        if (result)
            return;
        // Another try with a credential that the service does not know fares no better.
        if (result.error().kind != ErrorKind::Unauthorized)
            m_unreached = connection;
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

void MainWindow::showWelcome()
{
    m_sidebar->hide();
    m_pages->setCurrentWidget(&welcomePage());
}

void MainWindow::showAllOrganizations()
{
    m_sidebar->show();
    leaveFor({});
    m_sidebar->setCurrent({});
    m_pages->setCurrentWidget(m_all);
    updateTitle();
}

void MainWindow::openOrganization(const OrganizationName &name)
{
    if (m_showsCopy) {
        m_settings.organization = name.text;
        updateTitle();
        m_messages->showInfo(tr("%1 opens as soon as Steward is connected.").arg(name.text));
        if (!m_workspace.session().isChecking())
            resume();
        return;
    }
    OrganizationPage &page = organizationPage(); // it is there before there is news for it
    leaveFor(name);
    m_sidebar->show();
    m_pages->setCurrentWidget(&page);
}

void MainWindow::leaveFor(const OrganizationName &name)
{
    if (name != m_workspace.openOrganization())
        endMessages();
    m_workspace.open(name);
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
    if (!m_showsCopy)
        settings.organization = m_workspace.openOrganization().text;
    m_all->save(settings);
    if (m_allUsage)
        m_allUsage->save(settings);
    if (m_people)
        m_people->save(settings);
    if (m_activity)
        m_activity->save(settings);
    if (m_organization)
        m_organization->save(settings);
    m_profiles.save(settings);
    m_workspace.allowances().save(settings);
    return settings;
}

} // namespace steward

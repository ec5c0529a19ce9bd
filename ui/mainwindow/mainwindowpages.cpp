// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages, each made when somebody wants it.
#include "controllers/allusagecontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/peoplecontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/connect/connecting.h"
#include "ui/mainwindow/failurewatch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/organization/organizationpage.h"
#include "ui/people/peoplepage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/codebutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QStackedWidget>

namespace steward {

namespace {

// Of news that is over with the next; no organization can be named so.
constexpr QLatin1StringView doneTopic("done here");

} // namespace

void MainWindow::addPages()
{
    m_all->addPage(tr("People"), [this] { return createPeople(); });
    m_all->addPage(tr("Credits"), [this] { return createAllUsage(); });
    m_all->addPage(tr("Activity"), [this] { return createActivity(); });
}

bool MainWindow::isShown(const QWidget *page) const
{
    return page && m_pages->currentWidget() == m_all && m_all->currentPage() == page;
}

bool MainWindow::awaitsBackground() const
{
    if (m_pages->currentWidget() != m_all)
        return false;
    if (isShown(m_people))
        return m_workspace.people().isLoading();
    if (isShown(m_allUsage))
        return m_workspace.allUsage().isLoading();
    return !m_all->currentPage() && m_workspace.organizations().remainingDetails() > 0;
}

void MainWindow::showWait()
{
    const int inSight = m_heldBack > 0 && awaitsBackground() ? m_heldBack : 0;
    m_wait->setSeconds(m_pause > 0 ? m_pause : inSight);
}

void MainWindow::tell(const QString &message)
{
    endMessages();
    // What has failed and can be tried again stays in sight.
    if (m_failures->isShowing())
        m_news->add(message, doneTopic);
    else
        m_messages->showInfo(message);
}

void MainWindow::endMessages()
{
    m_failures->endOthers();
    m_news->withdraw(doneTopic);
}

WelcomePage &MainWindow::welcomePage()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(this);
    m_welcome->setProfiles(m_profiles.profiles());
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::askForConnection);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::exploreDemo);
    connect(m_welcome, &WelcomePage::profileRequested, m_connecting, &Connecting::use);
    connect(m_connecting, &Connecting::progressChanged, m_welcome, &WelcomePage::setProgress);
    return *m_welcome;
}

PeoplePage *MainWindow::createPeople()
{
    m_people = new PeoplePage(m_workspace.people(), this);
    m_people->setConnection(m_workspace.session().connection());
    m_people->restore(m_settings);
    watchFilters(m_people);
    m_failures->watch(m_workspace.people());
    connect(m_people, &PeoplePage::failed, this, &MainWindow::showError);
    connect(m_people, &PeoplePage::succeeded, this, &MainWindow::tell);
    connect(m_people, &PeoplePage::listRequested, this, &MainWindow::changeMembersFromList);
    connect(m_people, &PeoplePage::removalRequested, this, &MainWindow::removeEverywhere);
    connect(m_people, &PeoplePage::sameAccessRequested, this, &MainWindow::giveSameAccess);
    return m_people;
}

AllUsageView *MainWindow::createAllUsage()
{
    m_allUsage = new AllUsageView(m_workspace.allUsage(), this);
    m_allUsage->restore(m_settings);
    connect(m_allUsage, &AllUsageView::organizationRequested, this,
            [this](const QString &name) { openOrganization({name}); });
    connect(m_allUsage, &AllUsageView::failed, this, &MainWindow::showError);
    connect(m_allUsage, &AllUsageView::succeeded, this, &MainWindow::tell);
    return m_allUsage;
}

ActivityPage *MainWindow::createActivity()
{
    m_activity = new ActivityPage(m_workspace.allActivity(), ActivityPage::Scope::Everything, this);
    m_activity->setConnection(m_workspace.session().connection());
    m_activity->restore(m_settings);
    connect(m_activity, &ActivityPage::failed, this, &MainWindow::showError);
    connect(m_activity, &ActivityPage::succeeded, this, &MainWindow::tell);
    connectActivity(m_activity);
    watchFilters(m_activity);
    return m_activity;
}

OrganizationPage &MainWindow::organizationPage()
{
    if (m_organization)
        return *m_organization;
    m_organization = new OrganizationPage(m_workspace, this);
    m_organization->restore(m_settings);
    m_pages->addWidget(m_organization);
    connect(m_organization, &OrganizationPage::refreshing, m_failures, &FailureWatch::expectReload);
    connect(m_organization, &OrganizationPage::failed, this, &MainWindow::showError);
    connect(m_organization, &OrganizationPage::succeeded, this, &MainWindow::tell);
    connect(m_organization->header().code(), &CodeButton::copied, this, &MainWindow::tell);
    connect(m_organization, &OrganizationPage::listRequested, this,
            &MainWindow::changeMembersFromList);
    connect(m_organization, &OrganizationPage::fileDropped, this,
            &MainWindow::changeMembersFromFile);
    connectActivity(&m_organization->activity());
    watchFilters(m_organization);
    return *m_organization;
}

} // namespace steward

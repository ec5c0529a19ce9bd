// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a connection, and what the person sets for all of them.
#include "base/sentence.h"
#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "models/erroradvice.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/connect/connecting.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/people/peoplepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDateTime>

namespace steward {

void MainWindow::connectProfiles()
{
    connect(&m_profiles, &ProfilesController::changed, this, [this] {
        if (m_welcome)
            m_welcome->setProfiles(m_profiles.profiles());
        emit settingsChanged();
    });
    connect(&m_workspace.session(), &SessionController::connectionLeft, this, [this] {
        m_messages->dismiss();
        showWelcome();
        updateTitle();
    });
    connect(m_connecting, &Connecting::failed, this, [this](const ApiError &error) {
        m_unreached.reset();
        giveUpLoading(error);
    });
    connect(m_connecting, &Connecting::notSignedIn, this,
            [this] { emit loadingFailed(tr("Nobody is signed in.")); });
    connect(m_connecting, &Connecting::told, this,
            [this](const QString &sentence) { m_messages->showInfo(sentence); });
    connect(m_connecting, &Connecting::progressChanged, this, &MainWindow::showProgress);
    connect(m_connecting, &Connecting::demoRequested, this, &MainWindow::askForDemo);
    connect(m_connecting, &Connecting::settingsRequested, this, &MainWindow::showSettings);
}

void MainWindow::askForConnection()
{
    m_connecting->addProfile();
}

void MainWindow::resume()
{
    m_connecting->resume();
}

void MainWindow::showProfiles()
{
    m_connecting->manage();
}

void MainWindow::showSettings()
{
    auto *dialog =
        new SettingsDialog({m_appearance, m_settings.language, m_settings.showsTrayIcon,
                            m_settings.notifies, m_settings.deadlines, m_settings.answerLimit},
                           this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::appearanceChosen, this, [this](Appearance appearance) {
        m_appearance = appearance;
        Theme::apply(*qApp, appearance);
    });
    connect(dialog, &SettingsDialog::languageChosen, this,
            [this](const QString &code) { m_settings.language = code; });
    connect(dialog, &SettingsDialog::trayIconChosen, this, [this](bool isShown) {
        m_settings.showsTrayIcon = isShown;
        applyTrayIcon();
    });
    connect(dialog, &SettingsDialog::notificationsChosen, this,
            [this](bool areShown) { m_settings.notifies = areShown; });
    connect(dialog, &SettingsDialog::deadlinesChosen, this, [this](const Deadlines &deadlines) {
        m_settings.deadlines = deadlines;
        m_workspace.session().setDeadlines(deadlines);
    });
    connect(dialog, &SettingsDialog::answerLimitChosen, this, [this](const AnswerLimit &limit) {
        m_settings.answerLimit = limit;
        m_workspace.session().setAnswerLimit(limit);
    });
    dialog->open();
}

void MainWindow::connectOrganizations()
{
    const OrganizationsController &organizations = m_workspace.organizations();
    connect(&organizations, &OrganizationsController::statusChanged, this, [this, &organizations] {
        showCopy();
        const bool isThere = organizations.hasData() && !organizations.isCopy();
        if (isThere)
            restoreOrganization();
        else if (const auto &error = organizations.error())
            emit loadingFailed(error->message);
    });
}

/// A copy is shown while nobody is connected; what comes after it is showConnection(), or nothing.
void MainWindow::showCopy()
{
    const OrganizationsController &organizations = m_workspace.organizations();
    const std::optional<Profile> profile = m_profiles.find(organizations.copyOf());
    const bool isCopy = profile && !m_workspace.session().isConnected();
    if (isCopy == m_showsCopy)
        return;
    m_showsCopy = isCopy;
    const QString whyNot = isCopy ? tr("Steward is not connected.") : QString();
    m_all->setUnconnected(whyNot);
    if (isCopy) {
        m_sidebar->setConnection(connectionOf(*profile, {}), whyNot);
        showAllOrganizations();
    } else if (!m_workspace.session().isConnected()) {
        showWelcome();
    }
}

void MainWindow::showProgress(const QString &text)
{
    m_all->setProgress(m_showsCopy ? text : QString());
}

void MainWindow::giveUpLoading(const ApiError &error)
{
    if (m_showsCopy) {
        const QString age =
            ageText(m_workspace.organizations().updatedAt(), QDateTime::currentDateTimeUtc());
        //: as of 3 hours ago
        const QString message = tr("%1 What you see is %2.").arg(fullSentence(error.message), age);
        m_messages->showError(withAdvice({error.kind, 0, message, {}}).message, error.detail,
                              MessageBar::Retry::Available);
    } else {
        m_messages->showError(withAdvice(error).message, error.detail,
                              m_unreached ? MessageBar::Retry::Available
                                          : MessageBar::Retry::Unavailable);
    }
    emit loadingFailed(error.message);
}

void MainWindow::reconnect()
{
    if (m_showsCopy)
        resume();
    else if (m_unreached)
        connectTo(Connection(*m_unreached));
}

void MainWindow::showConnection()
{
    m_unreached.reset();
    const Connection &connection = m_workspace.session().connection();
    m_messages->dismiss();
    m_showsCopy = false;
    m_all->setUnconnected({});
    m_sidebar->setConnection(connection);
    if (m_people)
        m_people->setConnection(connection);
    if (m_activity)
        m_activity->setConnection(connection);
    m_restored = false;
    showAllOrganizations();
}

void MainWindow::restoreOrganization()
{
    if (m_restored || !m_workspace.session().isConnected())
        return;
    m_restored = true;
    const OrganizationName last {m_settings.organization};
    if (m_wanted) {
        goToWanted();
    } else if (!last.isEmpty() && m_workspace.organizations().model().rowOf(last) >= 0) {
        openOrganization(last);
    }
    tellOfLostLink();
    emit loaded();
}

} // namespace steward

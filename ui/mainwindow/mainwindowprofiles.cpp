// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a connection, and what the person sets for all of them.
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/signincontroller.h"
#include "controllers/workspace.h"
#include "ui/connect/connecting.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QApplication>

namespace steward {

void MainWindow::connectProfiles()
{
    connect(&m_profiles, &ProfilesController::changed, this, [this] {
        m_welcome->setProfiles(m_profiles.profiles());
        emit settingsChanged();
    });
    connect(&m_workspace.session(), &SessionController::connectionLeft, this, [this] {
        m_messages->dismiss();
        showWelcome();
        updateTitle();
    });
    connect(&m_workspace.signIn(), &SignInController::waitingForRateLimit, m_wait,
            &WaitNotice::setSeconds);
    connect(m_welcome, &WelcomePage::profileRequested, m_connecting, &Connecting::use);
    connect(m_connecting, &Connecting::failed, this, &MainWindow::giveUpLoading);
    connect(m_connecting, &Connecting::told, this,
            [this](const QString &sentence) { m_messages->showInfo(sentence); });
    connect(m_connecting, &Connecting::progressChanged, m_welcome, &WelcomePage::setProgress);
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
    auto *dialog = new SettingsDialog({m_appearance, m_settings.language, m_settings.showsTrayIcon,
                                       m_settings.notifies, m_settings.deadlines},
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
    dialog->open();
}

} // namespace steward

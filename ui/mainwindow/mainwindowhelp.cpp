// SPDX-License-Identifier: GPL-3.0-or-later
// What explains the window, and Steward itself.
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/guidedialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/organization/organizationpage.h"
#include "ui/people/peoplepage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace steward {

QString MainWindow::guidePage() const
{
    if (m_pages->currentWidget() == m_welcome)
        return QStringLiteral("connect");
    if (m_pages->currentWidget() == m_all) {
        const QWidget *page = m_all->currentPage();
        if (page == m_people)
            return QStringLiteral("people");
        if (page == m_allUsage)
            return QStringLiteral("allowance");
        return page == m_activity ? QStringLiteral("activity") : QStringLiteral("organizations");
    }
    switch (m_organization->tab()) {
    case OrganizationPage::Tab::Overview:
        return QStringLiteral("organizations");
    case OrganizationPage::Tab::Members:
        return QStringLiteral("members");
    case OrganizationPage::Tab::Usage:
        return QStringLiteral("usage");
    case OrganizationPage::Tab::Resources:
        return QStringLiteral("resources");
    case OrganizationPage::Tab::Subscription:
        return QStringLiteral("subscription");
    case OrganizationPage::Tab::Activity:
        return QStringLiteral("activity");
    }
    Q_UNREACHABLE();
}

void MainWindow::showHelp()
{
    if (!m_guide) {
        m_guide = new GuideDialog(this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_guide, &GuideDialog::shortcutsRequested, this, &MainWindow::showShortcuts);
        connect(m_guide, &GuideDialog::aboutRequested, this, &MainWindow::showAbout);
        connect(m_guide, &GuideDialog::diagnosticsRequested, this, &MainWindow::copyDiagnostics);
    }
    m_guide->showPage(guidePage());
    // Beside the window: one reads, and does.
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

QWidget *MainWindow::helpParent()
{
    return m_guide && m_guide->isActiveWindow() ? static_cast<QWidget *>(m_guide) : this;
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(helpParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(helpParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::copyDiagnostics()
{
    const SessionController &session = m_workspace.session();
    const Settings now = settings();
    QGuiApplication::clipboard()->setText(diagnosticsText(
        {session.isConnected(), session.connection(),
         m_workspace.organizations().model().rowCount(), now.appearance, now.language}));
    m_messages->showInfo(tr("The diagnostics are copied: versions and settings, nothing about you "
                            "or your organizations."));
}

} // namespace steward

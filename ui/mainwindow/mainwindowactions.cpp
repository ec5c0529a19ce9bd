// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's keys and the buttons around its pages do.
#include "controllers/activitycontroller.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "domain/people.h"
#include "models/activitywords.h"
#include "models/changewords.h"
#include "models/erroradvice.h"
#include "models/productionnote.h"
#include "ui/access/accessdialog.h"
#include "ui/access/runnotice.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/help/guidedialog.h"
#include "ui/mainwindow/failurewatch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/members/memberspage.h"
#include "ui/neworganization/neworganizationdialog.h"
#include "ui/organization/organizationpage.h"
#include "ui/people/peoplepage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/changeform.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filterhistory.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/connectionwords.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

#include <utility>

namespace steward {

void MainWindow::addAction(const QKeySequence &keys, const QString &objectName, const QString &name,
                           std::function<void()> action)
{
    auto *entry = new QAction(name, this);
    entry->setObjectName(objectName);
    entry->setShortcut(keys);
    connect(entry, &QAction::triggered, this, std::move(action));
    QMainWindow::addAction(entry);
}

void MainWindow::createActions()
{
    const auto inOrganization = [this](auto action) {
        return [this, action] {
            if (m_pages->currentWidget() == m_organization)
                action();
        };
    };
    const auto inMembers = [this](auto action) {
        return [this, action] {
            if (m_pages->currentWidget() == m_organization
                && m_organization->tab() == OrganizationPage::Tab::Members)
                action();
        };
    };
    addAction(Qt::CTRL | Qt::Key_K, QStringLiteral("commands"), {}, [this] { showCommands(); });
    addAction(QKeySequence::Find, QStringLiteral("focusFilter"), tr("Filter what is in sight"),
              [this] { focusFilter(); });
    addAction(Qt::Key_F5, QStringLiteral("refresh"), {}, [this] { refresh(); });
    addAction(Qt::CTRL | Qt::Key_N, QStringLiteral("newOrganization"), {},
              [this] { createOrganization(); });
    addAction(Qt::CTRL | Qt::Key_I, QStringLiteral("inviteMember"), {}, inOrganization([this] {
                  m_organization->setTab(OrganizationPage::Tab::Members);
                  m_organization->members().invite();
              }));
    addAction(Qt::Key_Delete, QStringLiteral("removeMember"), {},
              inMembers([this] { m_organization->members().removeSelected(); }));
    addAction(Qt::CTRL | Qt::Key_E, QStringLiteral("export"), {}, [this] { exportTable(); });
    addAction(Qt::CTRL | Qt::Key_Comma, QStringLiteral("settings"), tr("Settings"),
              [this] { showSettings(); });
    addAction(Qt::Key_F1, QStringLiteral("help"), tr("Guide"), [this] { showHelp(); });
    addAction(Qt::CTRL | Qt::Key_F1, QStringLiteral("shortcuts"), tr("Keyboard shortcuts"),
              [this] { showShortcuts(); });
    addAction(QKeySequence::Undo, QStringLiteral("undoFilter"),
              tr("Undo the last change of a filter"), [this] { m_filterHistory->undo(); });
    addAction({}, QStringLiteral("copyLink"), tr("Copy a link to what is in sight"),
              [this] { copyLink(); });
    addAction({}, QStringLiteral("news"), tr("What's new"), [this] {
        showHelp();
        m_guide->showPage(QStringLiteral("news"));
    });
    addAction({}, QStringLiteral("about"), tr("About Steward"), [this] { showAbout(); });
    addAction({}, QStringLiteral("diagnostics"), tr("Copy diagnostics"),
              [this] { copyDiagnostics(); });
    addAction(Qt::CTRL | Qt::Key_Q, QStringLiteral("quit"), tr("Quit Steward"),
              [this] { close(); });
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab)
        addAction(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)),
                  QStringLiteral("tab%1").arg(tab + 1), {}, inOrganization([this, tab] {
                      m_organization->setTab(OrganizationPage::Tab(tab));
                  }));
}

void MainWindow::focusFilter()
{
    SearchField *field = m_sidebar->filter();
    if (m_pages->currentWidget() == m_all)
        field = isShown(m_activity) ? m_activity->filter()
                : isShown(m_people) ? m_people->filter()
                                    : m_all->filter();
    else if (m_pages->currentWidget() != m_organization)
        ; // the list of organizations
    else if (m_organization->tab() == OrganizationPage::Tab::Members)
        field = m_organization->members().filter();
    else if (m_organization->tab() == OrganizationPage::Tab::Activity)
        field = m_organization->activity().filter();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void MainWindow::refresh()
{
    if (!m_workspace.session().isConnected())
        return reconnect();
    m_failures->expectReload();
    if (m_pages->currentWidget() == m_organization)
        m_organization->refresh();
    else if (isShown(m_activity))
        m_workspace.allActivity().refresh();
    else if (isShown(m_people))
        m_workspace.people().refresh();
    else
        m_workspace.organizations().refresh();
}

void MainWindow::exportTable()
{
    if (isShown(m_activity))
        m_activity->exportTable();
    if (isShown(m_people))
        m_people->exportTable();
    if (isShown(m_allUsage))
        m_allUsage->exportTable();
    if (m_pages->currentWidget() != m_organization)
        return;
    if (m_organization->tab() == OrganizationPage::Tab::Members)
        m_organization->members().exportTable();
    else if (m_organization->tab() == OrganizationPage::Tab::Usage)
        m_organization->usage().exportTable();
    else if (m_organization->tab() == OrganizationPage::Tab::Activity)
        m_organization->activity().exportTable();
}

void MainWindow::askForDemo()
{
    if (!m_workspace.session().connection().isDemo)
        return exploreDemo();
    auto *question = new ConfirmDialog(
        tr("Start the demo anew"),
        tr("You are in the demo already. A new one begins as this one began: what you have "
           "changed is gone."),
        tr("Start anew"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &MainWindow::exploreDemo);
    question->open();
}

void MainWindow::askToStopChanges()
{
    const int waiting = m_workspace.members().waitingChanges();
    auto *question = new ConfirmDialog(
        tr("Quit Steward"),
        tr("%Ln change(s) of members have not begun yet. If you quit now, they are not made. What "
           "is done stays done.",
           nullptr, waiting),
        tr("Stop and quit"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_workspace.members().stopChanges();
        close();
    });
    question->open();
}

void MainWindow::createOrganization()
{
    const Connection &connection = m_workspace.session().connection();
    if (!m_workspace.session().isConnected() || !whyNoChange(connection).isEmpty())
        return;
    auto *dialog = new NewOrganizationDialog(m_workspace.organization().today(),
                                             m_workspace.organizations().model().names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askFirst(productionNote(connection));
    dialog->offerCode(connection.address,
                      [dialog] { return QList<Change> {OrganizationCreation {dialog->draft()}}; });
    // It was about to create one at the service that is left now.
    for (auto left : {&SessionController::connectionChanged, &SessionController::connectionLeft})
        connect(&m_workspace.session(), left, dialog, &QDialog::reject);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const OrganizationDraft draft = dialog->draft();
        const auto done = [this, window = QPointer(this), draft,
                           open = QPointer(dialog)](const Result<Organization> &result) {
            if (!window)
                return;
            const bool isWaitedFor = open && open->isVisible();
            if (result) {
                // Who has closed the dialog may be at work in another one by now.
                if (isWaitedFor) {
                    open->accept();
                    openOrganization(result->name);
                }
                tell(tr("%1 is created.").arg(result->name.text));
            } else if (isWaitedFor) {
                open->showRefusal(result.error());
            } else if (result.error().kind == ErrorKind::Withdrawn) { // which is as it was wanted
                tell(result.error().message);
            } else {
                showError(ofChange(OrganizationCreation {draft}, besideNoField(result.error())));
            }
        };
        bindToChange(dialog, m_workspace.organizations().create(draft, done));
    });
    dialog->open();
}

AccessDialog *MainWindow::createAccessDialog()
{
    auto *dialog = new AccessDialog(m_workspace, this);
    m_run->watch(dialog);
    return dialog;
}

void MainWindow::changeMembersFromList(const QString &list)
{
    AccessDialog *dialog = createAccessDialog();
    dialog->askForList(list);
    dialog->open();
}

void MainWindow::changeMembersFromFile(const QString &path)
{
    AccessDialog *dialog = createAccessDialog();
    dialog->askForList({});
    dialog->openFile(path);
    dialog->open();
}

/// Whatever the page has shown: where they are is decided by what the plan reads itself.
void MainWindow::removeEverywhere(const QStringList &emails)
{
    AccessDialog *dialog = createAccessDialog();
    const auto wishes = [emails](const QList<OrganizationAccess> &organizations) {
        return removalEverywhere(emails, organizations);
    };
    dialog->propose(RunSource::RemovalEverywhere, m_workspace.organizations().model().names(),
                    wishes, tr("Remove everywhere"),
                    tr("Whoever is removed loses every role in the projects of that "
                       "organization, too."));
    dialog->open();
}

void MainWindow::giveSameAccess(const QString &email, const QString &model)
{
    AccessDialog *dialog = createAccessDialog();
    const auto wishes = [email, model](const QList<OrganizationAccess> &organizations) {
        return sameAccess(email, model, organizations);
    };
    dialog->propose(RunSource::SameAccess, m_workspace.organizations().model().names(), wishes,
                    tr("Access of %1").arg(email));
    dialog->open();
}

} // namespace steward

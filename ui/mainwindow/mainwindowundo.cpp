// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what Activity shows. The list of organizations that is in sight may be older than a
// renaming by somebody else: what they are called is read anew.
#include "controllers/namesinquiry.h"
#include "controllers/organizationcontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "models/accesswords.h"
#include "models/changewords.h"
#include "models/erroradvice.h"
#include "models/productionnote.h"
#include "ui/access/accessdialog.h"
#include "ui/activity/activitypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/changeform.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

#include <optional>

namespace steward {

void MainWindow::connectActivity(ActivityPage *page) const
{
    connect(page, &ActivityPage::undoRequested, this, &MainWindow::undo);
    connect(page, &ActivityPage::renameBackRequested, this, &MainWindow::askToRenameBack);
}

void MainWindow::undo(const QList<ActivityRow> &rows)
{
    AccessDialog *dialog = createAccessDialog();
    dialog->proposeUndo(rows);
    dialog->open();
}

void MainWindow::askToRenameBack(const OrganizationUpdate &made)
{
    delete m_names; // somebody has pressed twice
    m_names =
        m_workspace.askForNames({{*made.wanted.name, made.id}, {made.organization, made.id}}, this);
    connect(m_names, &NamesInquiry::found, this, [this, made](const OrganizationNames &names) {
        if (names.isUntold(made.id))
            m_messages->showError(untoldNameText(*made.wanted.name));
        else if (const auto now = names.today(*made.wanted.name, made.id))
            askToRename(*now, made);
        else
            m_messages->showError(otherOrganizationText(*made.wanted.name));
    });
    connect(m_names, &NamesInquiry::failed, this,
            [this](const ApiError &error) { showError(withAdvice(error)); });
}

void MainWindow::askToRename(const OrganizationName &today, const OrganizationUpdate &made)
{
    OrganizationUpdate renaming = made;
    renaming.wanted.name = today;
    const QString now = today.text;
    const QString before = renaming.organization.text;
    if (now == before) {
        tell(tr("%1 is called %2 again.").arg(made.wanted.name->text, before));
        return;
    }
    auto *question =
        new ConfirmDialog(tr("Rename organization"), tr("Rename %1 back to %2?").arg(now, before),
                          tr("Rename"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDetails(
        tr("Whoever uses the name %1 by now has to use %2 again.").arg(now, before));
    const Connection &connection = m_workspace.session().connection();
    question->addDetails(productionNote(connection));
    const OrganizationUpdate back {today, {.name = renaming.organization}};
    question->offerCode(connection.address, {back});
    connect(question, &QDialog::accepted, this, [this, renaming, back] {
        const auto done = [window = QPointer(this),
                           back](const Result<OrganizationDetail> &result) {
            if (!window)
                return;
            if (result)
                window->tell(
                    tr("%1 is called %2 again.").arg(back.organization.text, result->name.text));
            else
                window->showError(ofChange(back, besideNoField(result.error())));
        };
        m_workspace.organization().renameBack(renaming, done);
    });
    question->open();
}

} // namespace steward

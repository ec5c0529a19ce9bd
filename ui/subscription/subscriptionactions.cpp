// SPDX-License-Identifier: GPL-3.0-or-later
// What the page's buttons do: ask, send, tell.
#include "controllers/organizationcontroller.h"
#include "models/changewords.h"
#include "models/erroradvice.h"
#include "models/organizationtablemodel.h"
#include "models/productionnote.h"
#include "ui/subscription/renamedialog.h"
#include "ui/subscription/subscriptiondialog.h"
#include "ui/subscription/subscriptionpage.h"
#include "ui/widgets/changeform.h"
#include "ui/widgets/confirmdialog.h"

#include <QPointer>

namespace steward {

void SubscriptionPage::rename()
{
    const QList<OrganizationName> taken =
        m_organizations ? m_organizations->names() : QList<OrganizationName>();
    auto *dialog = new RenameDialog(m_controller.name(), taken, this);
    openForm(
        dialog,
        [dialog] {
            OrganizationChange change;
            change.name = dialog->newName();
            return change;
        },
        [from = m_controller.name()](const OrganizationDetail &detail) {
            return tr("%1 is called %2 from now on.").arg(from.text, detail.name.text);
        });
}

void SubscriptionPage::changeSubscription()
{
    auto *dialog =
        new SubscriptionDialog(m_controller.detail()->subscription, m_controller.today(), this);
    openForm(
        dialog, [dialog] { return dialog->change(); },
        [](const OrganizationDetail &detail) {
            return tr("The subscription of %1 is changed.").arg(detail.name.text);
        });
}

void SubscriptionPage::removeEndDate()
{
    auto *dialog = new ConfirmDialog(
        tr("Remove end date"),
        tr("Remove the end date of %1's subscription? It then runs, and costs, until somebody ends "
           "it.")
            .arg(m_controller.name().text),
        tr("Remove"), this);
    dialog->setDetails(tr("Only the service's vendor can do that. The service's answer is shown."));
    OrganizationChange change;
    change.subscriptionEndDate = RemoveEndDate();
    openQuestion(dialog, change, [](const OrganizationDetail &detail) {
        return tr("The subscription of %1 has no end date any more.").arg(detail.name.text);
    });
}

void SubscriptionPage::switchTwoFactor()
{
    const QString name = m_controller.name().text;
    const bool isForced = m_controller.detail()->twoFactorForced.value_or(false);
    auto *dialog = isForced
                       ? new ConfirmDialog(
                           tr("Two-factor authentication"),
                           tr("Stop forcing two-factor authentication in %1? A password alone is "
                              "then enough for members who do not use it.")
                               .arg(name),
                           tr("Stop forcing"), this)
                       : new ConfirmDialog(
                           tr("Two-factor authentication"),
                           tr("Force two-factor authentication in %1? Members who have not set it "
                              "up may lose access, or be removed from the organization.")
                               .arg(name),
                           tr("Force"), this);
    OrganizationChange change;
    change.twoFactorForced = !isForced;
    openQuestion(dialog, change, [isForced](const OrganizationDetail &detail) {
        return (isForced ? tr("%1 no longer forces two-factor authentication.")
                         : tr("%1 forces two-factor authentication from now on."))
            .arg(detail.name.text);
    });
}

void SubscriptionPage::openForm(FormDialog *dialog, std::function<OrganizationChange()> change,
                                const Success &success)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askFirst(productionNote(m_connection));
    dialog->offerCode(m_connection.address, [name = m_controller.name(), change] {
        return QList<Change> {OrganizationUpdate {name, change()}};
    });
    const Opening opening = m_controller.opening();
    connect(dialog, &FormDialog::submitted, this, [this, dialog, change, success, opening] {
        const auto tellDialog = [dialog =
                                     QPointer(dialog)](const Result<OrganizationDetail> &result) {
            // Who has closed the dialog meanwhile hears of it on the page.
            if (!dialog || !dialog->isVisible())
                return false;
            if (result)
                dialog->accept();
            else
                dialog->showRefusal(result.error());
            return true;
        };
        bindToChange(dialog, send(opening, change(), success, tellDialog));
    });
    dialog->open();
}

void SubscriptionPage::openQuestion(ConfirmDialog *dialog, const OrganizationChange &change,
                                    const Success &success)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addDetails(productionNote(m_connection));
    dialog->offerCode(m_connection.address, {OrganizationUpdate {m_controller.name(), change}});
    const Opening opening = m_controller.opening();
    connect(dialog, &QDialog::accepted, this, [this, change, success, opening] {
        send(opening, change, success, [](const Result<OrganizationDetail> &) { return false; });
    });
    dialog->open();
}

RunningChange *SubscriptionPage::send(
    Opening opening, const OrganizationChange &change, Success success,
    std::function<bool(const Result<OrganizationDetail> &)> tellDialog)
{
    m_isSending = true;
    updateButtons();
    const OrganizationUpdate asked {m_controller.name(), change};
    const auto done = [page = QPointer(this), asked, success = std::move(success),
                       tellDialog = std::move(tellDialog)](const auto &result) {
        if (!page)
            return;
        page->m_isSending = false;
        page->updateButtons();
        const bool isTold = tellDialog(result);
        if (result)
            emit page->succeeded(success(*result));
        else if (!isTold)
            page->tellFailure(asked, result.error());
    };
    return m_controller.update(opening, change, done);
}

void SubscriptionPage::tellFailure(const OrganizationUpdate &asked, const ApiError &error)
{
    if (error.kind == ErrorKind::Withdrawn) // which is as it was wanted
        emit succeeded(error.message);
    else if (error == openingIsOver())
        emit failed(error);
    else
        emit failed(ofChange(asked, besideNoField(error)));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the members page do, and when they can.
#include "models/filterproxymodel.h"
#include "ui/export/savetext.h"
#include "ui/members/invitedialog.h"
#include "ui/members/memberspage.h"
#include "ui/members/removememberdialog.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/loadingbar.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace steward {

namespace {

bool allHaveRole(const QList<Member> &members, MemberRole role)
{
    return std::all_of(members.begin(), members.end(),
                       [role](const Member &member) { return member.role == role; });
}

} // namespace

QString MembersPage::whyNotChange(const QList<Member> &selected) const
{
    if (!m_controller.hasData())
        return tr("The members are not loaded yet.");
    if (!m_controller.canAdminister())
        return tr("Only an admin of %1 can change its members.")
            .arg(m_controller.organization().text);
    if (m_isChanging)
        return tr("A change is on its way.");
    return selected.isEmpty() ? tr("Select one or more members first.") : QString();
}

void MembersPage::updateAvailability()
{
    const QList<Member> selected = selectedMembers();
    const QString whyNot = whyNotChange(selected);
    const QString lastAdmin = m_controller.takesLastAdmin(selected)
                                  ? tr("An organization keeps at least one admin.")
                                  : QString();
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    setAvailable(m_makeAdmin, first(whyNot, allHaveRole(selected, MemberRole::Admin)
                                                ? tr("Who is selected is an admin already.")
                                                : QString()));
    setAvailable(m_makeRegular, first(whyNot, allHaveRole(selected, MemberRole::Regular)
                                                  ? tr("No admin is selected.")
                                                  : lastAdmin));
    setAvailable(m_remove, first(whyNot, lastAdmin));
    setAvailable(
        m_invite,
        m_controller.canAdminister()
            ? QString()
            : tr("Only an admin of %1 can invite members.").arg(m_controller.organization().text));
    setAvailable(m_export, m_controller.hasData() ? QString() : tr("There is nothing to export."));
}

void MembersPage::invite()
{
    if (!m_invite->isEnabled())
        return;
    QStringList known;
    for (const Member &member : m_controller.model().members())
        known.append(member.email);
    auto *dialog = new InviteDialog(m_controller.organization(), known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        m_controller.invite(
            dialog->member(),
            [this, page = QPointer(this), open = QPointer(dialog)](const Result<Member> &result) {
                if (!page)
                    return;
                if (result) {
                    if (open)
                        open->accept();
                    emit succeeded(tr("%1 is invited.").arg(result->email));
                } else if (open && open->isVisible()) {
                    open->showRefusal(result.error());
                } else {
                    emit failed(result.error());
                }
            });
    });
    dialog->open();
}

void MembersPage::removeSelected()
{
    const QList<Member> members = selectedMembers();
    if (!m_remove->isEnabled())
        return;
    auto *dialog = new RemoveMemberDialog(m_controller.organization(), members, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, members] {
        beginChange();
        m_controller.remove(members, [page = QPointer(this)](const MemberChangeReport &report) {
            if (page)
                page->report(report, tr("%n member(s) removed.", nullptr, report.done));
        });
    });
    dialog->open();
}

void MembersPage::makeAdmin()
{
    setRole(MemberRole::Admin);
}

void MembersPage::makeRegular()
{
    const QList<Member> members = selectedMembers();
    const bool includesSelf = std::any_of(members.begin(), members.end(), [this](const Member &m) {
        return m_controller.isCurrentUser(m) && m.isAdmin();
    });
    if (!includesSelf) {
        setRole(MemberRole::Regular);
        return;
    }
    auto *dialog = new ConfirmDialog(
        tr("Make regular user"),
        tr("You are among them. You will no longer be able to manage the members of %1.")
            .arg(m_controller.organization().text),
        tr("Make regular user"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { setRole(MemberRole::Regular); });
    dialog->open();
}

void MembersPage::setRole(MemberRole role)
{
    const QList<Member> members = selectedMembers();
    beginChange();
    m_controller.setRole(
        members, role, [page = QPointer(this), role](const MemberChangeReport &report) {
            if (!page)
                return;
            page->report(report, role == MemberRole::Admin
                                     ? tr("%n member(s) made admin.", nullptr, report.done)
                                     : tr("%n member(s) made regular user.", nullptr, report.done));
        });
}

void MembersPage::beginChange()
{
    m_isChanging = true;
    m_loading->setLoading(true);
    updateAvailability();
}

void MembersPage::report(const MemberChangeReport &report, const QString &success)
{
    m_isChanging = false;
    m_loading->setLoading(m_controller.isLoading());
    updateTexts();
    updateAvailability();
    if (report.failures.isEmpty()) {
        if (report.done > 0)
            emit succeeded(success);
        return;
    }
    QStringList details;
    for (const MemberChangeReport::Failure &failure : report.failures)
        details << failure.member.email + QStringLiteral(": ") + failure.error.message;
    ApiError error = report.failures.first().error;
    error.detail = details.join(u'\n');
    if (report.done > 0 || report.failures.size() > 1)
        error.message =
            tr("%n change(s) did not work, %1 did. %2", nullptr, int(report.failures.size()))
                .arg(report.done)
                .arg(error.message);
    emit failed(error);
}

void MembersPage::copyAddresses()
{
    QStringList addresses;
    for (const Member &member : selectedMembers())
        addresses << member.email;
    if (!addresses.isEmpty())
        QApplication::clipboard()->setText(addresses.join(u'\n'));
}

void MembersPage::exportTable()
{
    if (!m_export->isEnabled())
        return;
    const QString csv = toCsv(*m_filtered, indexRange(m_filtered->rowCount()),
                              indexRange(MemberTableModel::ColumnCount));
    QString problem;
    const QString name = m_controller.organization().text + QStringLiteral("-members.csv");
    if (saveTextAs(this, name, csv.toUtf8(), &problem))
        emit succeeded(tr("%n member(s) exported.", nullptr, m_filtered->rowCount()));
    else if (!problem.isEmpty())
        emit failed({ErrorKind::Local, 0, problem, {}});
}

} // namespace steward

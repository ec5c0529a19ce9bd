// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the members page do, and when they can.
#include "models/changewords.h"
#include "models/erroradvice.h"
#include "models/memberfilterproxymodel.h"
#include "models/productionnote.h"
#include "models/tabletext.h"
#include "ui/export/clipboard.h"
#include "ui/export/savetext.h"
#include "ui/members/invitedialog.h"
#include "ui/members/memberchangewords.h"
#include "ui/members/memberspage.h"
#include "ui/members/removememberdialog.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/changeform.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/loadingbar.h"
#include "ui/words/connectionwords.h"

#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace steward {

QString MembersPage::whyNotChange(int selected) const
{
    if (const QString whyNot = whyNoChange(m_connection); !whyNot.isEmpty())
        return whyNot;
    if (!m_controller.hasData())
        return tr("The members are not loaded yet.");
    if (!m_controller.canAdminister())
        return tr("Only an admin of %1 can change its members.")
            .arg(m_controller.organization().text);
    if (m_isChanging)
        return tr("A change is on its way.");
    return selected == 0 ? tr("Select one or more members first.") : QString();
}

void MembersPage::updateAvailability()
{
    // Counted in place: everybody may be selected.
    const QList<int> rows = m_table->selectedRowNumbers();
    const int selected = int(rows.size());
    const int admins = int(std::count_if(rows.begin(), rows.end(), [this](int row) {
        return m_controller.model().at(m_filtered->sourceRow(row)).isAdmin();
    }));
    const QString whyNot = whyNotChange(selected);
    const QString lastAdmin = m_controller.takesLastAdmin(admins)
                                  ? tr("An organization keeps at least one admin.")
                                  : QString();
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    setAvailable(
        m_makeAdmin,
        first(whyNot, admins == selected ? tr("Who is selected is an admin already.") : QString()));
    setAvailable(m_makeRegular,
                 first(whyNot, admins == 0 ? tr("No admin is selected.") : lastAdmin));
    setAvailable(m_remove, first(whyNot, lastAdmin));
    setAvailable(m_invite,
                 first(whyNoChange(m_connection),
                       m_controller.canAdminister() ? QString()
                                                    : tr("Only an admin of %1 can invite members.")
                                                          .arg(m_controller.organization().text)));
    setAvailable(m_export, m_isExporting            ? tr("An export is on its way.")
                           : m_controller.hasData() ? QString()
                                                    : tr("There is nothing to export."));
}

void MembersPage::setConnection(const Connection &connection)
{
    m_connection = connection;
    updateAvailability();
}

void MembersPage::invite()
{
    if (!m_invite->isEnabled())
        return;
    QStringList known;
    for (const Member &member : m_controller.model().members())
        known.append(member.email);
    const OrganizationName organization = m_controller.organization();
    const Opening opening = m_controller.opening();
    auto *dialog = new InviteDialog(organization, known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askFirst(productionNote(m_connection));
    dialog->offerCode(m_connection.address, [dialog, organization] {
        return QList<Change> {MemberAddition {organization, dialog->member()}};
    });
    connect(dialog, &FormDialog::submitted, this, [this, dialog, organization, opening] {
        const NewMember asked = dialog->member();
        const auto done = [page = QPointer(this), open = QPointer(dialog), organization, opening,
                           asked](const Result<Member> &result) {
            if (!page)
                return;
            const MembersController &now = page->m_controller;
            const OrganizationName name =
                now.opening() == opening ? now.organization() : organization;
            if (result) {
                if (open)
                    open->accept();
                emit page->succeeded(tr("%1 is invited to %2.").arg(result->email, name.text));
            } else if (open && open->isVisible()) {
                open->showRefusal(result.error());
            } else {
                page->tellFailure(MemberAddition {name, asked}, result.error());
            }
        };
        bindToChange(dialog, m_controller.invite(opening, asked, done));
    });
    dialog->open();
}

void MembersPage::removeSelected()
{
    const QList<Member> members = selectedMembers();
    if (!m_remove->isEnabled())
        return;
    const Opening opening = m_controller.opening();
    const auto caller = includesCaller(members) ? RemoveMemberDialog::Caller::AmongThem
                                                : RemoveMemberDialog::Caller::NotAmongThem;
    auto *dialog = new RemoveMemberDialog(m_controller.organization(), members, caller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addDetails(productionNote(m_connection));
    QList<Change> changes;
    for (const Member &member : members)
        changes.append(changeOf(member, m_controller.organization(), MemberWish::Removed));
    dialog->offerCode(m_connection.address, changes);
    connect(dialog, &QDialog::accepted, this, [this, members, opening] {
        beginChange();
        const auto done = [page = QPointer(this), members](const MemberChangeReport &report) {
            if (page)
                page->report(report, members, MemberWish::Removed);
        };
        m_controller.remove(opening, members, done);
    });
    dialog->open();
}

void MembersPage::makeAdmin()
{
    const QList<Member> members = selectedMembers();
    if (!m_connection.isProduction)
        return setRole(m_controller.opening(), members, MemberRole::Admin);
    askForRole(tr("Make %Ln member(s) of %1 admin?", nullptr, int(members.size()))
                   .arg(m_controller.organization().text),
               members, MemberRole::Admin);
}

/// Takes something away, and so it is asked about.
void MembersPage::makeRegular()
{
    QList<Member> admins = selectedMembers();
    admins.removeIf([](const Member &member) { return !member.isAdmin(); });
    const QString organization = m_controller.organization().text;
    QString question = tr("Make %Ln admin(s) of %1 regular user? They can no longer manage its "
                          "members, projects and settings.",
                          nullptr, int(admins.size()))
                           .arg(organization);
    QString details;
    if (includesCaller(admins) && admins.size() == 1)
        question = tr("Make yourself a regular user of %1? You will no longer be able to manage "
                      "its members, projects and settings.")
                       .arg(organization);
    else if (includesCaller(admins))
        details =
            tr("You are among them. You will no longer be able to manage %1.").arg(organization);
    else if (admins.size() == 1)
        question = tr("Make %1 a regular user of %2? Managing its members, projects and settings "
                      "is over then.")
                       .arg(admins.constFirst().email, organization);
    askForRole(question, admins, MemberRole::Regular, details);
}

bool MembersPage::includesCaller(const QList<Member> &members) const
{
    return std::any_of(members.begin(), members.end(),
                       [this](const Member &member) { return m_controller.isCurrentUser(member); });
}

void MembersPage::askForRole(const QString &question, const QList<Member> &members, MemberRole role,
                             const QString &details)
{
    const QString title = role == MemberRole::Admin ? tr("Make admin") : tr("Make regular user");
    auto *dialog = new ConfirmDialog(title, question, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDetails(details);
    if (members.size() > 1)
        dialog->addDetails(shortAddressList(members));
    dialog->addDetails(productionNote(m_connection));
    QList<Change> changes;
    for (const Member &member : members) {
        if (member.role != role)
            changes.append(
                MemberRoleChange {m_controller.organization(), member.id, member.email, role});
    }
    dialog->offerCode(m_connection.address, changes);
    // Those who were asked about, whoever is selected by the time of the answer.
    connect(dialog, &QDialog::accepted, this,
            [this, opening = m_controller.opening(), members, role] {
                setRole(opening, members, role);
            });
    dialog->open();
}

void MembersPage::setRole(Opening opening, const QList<Member> &members, MemberRole role)
{
    beginChange();
    QList<Member> changed = members;
    changed.removeIf([role](const Member &member) { return member.role == role; });
    const auto done = [page = QPointer(this), changed, role](const MemberChangeReport &report) {
        if (page)
            page->report(report, changed,
                         role == MemberRole::Admin ? MemberWish::Admin : MemberWish::Regular);
    };
    m_controller.setRole(opening, changed, role, done);
}

void MembersPage::beginChange()
{
    m_isChanging = true;
    updateLoading();
    updateAvailability();
}

void MembersPage::report(const MemberChangeReport &report, const QList<Member> &members,
                         MemberWish wish)
{
    m_isChanging = false;
    updateLoading();
    updateTexts();
    updateAvailability();
    if (!report.failures.isEmpty() || report.notTried > 0)
        emit failed(failureOf(report, members, wish));
    else if (report.done > 0)
        emit succeeded(successText(report, members, wish));
}

void MembersPage::tellFailure(const Change &change, const ApiError &error)
{
    if (error.kind == ErrorKind::Withdrawn) // which is as it was wanted
        emit succeeded(error.message);
    else
        emit failed(ofChange(change, besideNoField(error)));
}

void MembersPage::copyAddresses()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty())
        return;
    const auto addresses = [table = m_filtered->detached(), rows] {
        QStringList texts;
        texts.reserve(rows.size());
        for (const int row : rows)
            texts.append(table.cell(row, MemberTableModel::Email, Qt::DisplayRole).toString());
        return texts.join(u'\n');
    };
    if (rows.size() > DataTable::fewRows)
        copyTextLater(addresses);
    else
        copyText(addresses());
}

void MembersPage::exportTable()
{
    if (!m_export->isEnabled())
        return;
    const int count = m_filtered->rowCount();
    const auto make = [table = m_filtered->detached(), rows = indexRange(count)] {
        return toCsv(table, rows, indexRange(MemberTableModel::ColumnCount)).toUtf8();
    };
    const auto done = [this, count](const QString &problem) {
        m_isExporting = false;
        updateLoading();
        updateAvailability();
        if (problem.isEmpty())
            emit succeeded(tr("%Ln member(s) exported.", nullptr, count));
        else
            emit failed({ErrorKind::Local, 0, problem, {}});
    };
    const QString name = QStringLiteral("%1-members.csv").arg(m_controller.organization().text);
    m_isExporting = saveLater(this, name, make, csvFilter(), done);
    updateLoading();
    updateAvailability();
}

} // namespace steward

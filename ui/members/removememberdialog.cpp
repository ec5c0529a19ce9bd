// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/removememberdialog.h"

#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype shownMembers = 10;

} // namespace

QString shortAddressList(const QList<Member> &members)
{
    QStringList lines;
    for (const Member &member : members.first(std::min(members.size(), shownMembers)))
        lines.append(member.email);
    if (const qsizetype more = members.size() - lines.size(); more > 0)
        lines.append(RemoveMemberDialog::tr("and %Ln more", nullptr, int(more)));
    return lines.join(u'\n');
}

RemoveMemberDialog::RemoveMemberDialog(const OrganizationName &organization,
                                       const QList<Member> &members, Caller caller, QWidget *parent)
    : ConfirmDialog(tr("Remove member"), questionAbout(organization, members, caller), tr("Remove"),
                    parent)
{
    if (members.size() == 1)
        return;
    if (caller == Caller::AmongThem)
        addDetails(tr("You are among them. You lose all access to %1; only another admin can "
                      "invite you again.")
                       .arg(organization.text));
    addDetails(shortAddressList(members));
}

QString RemoveMemberDialog::questionAbout(const OrganizationName &organization,
                                          const QList<Member> &members, Caller caller)
{
    if (members.size() > 1)
        return tr("Remove %1 members from %2? All their roles in %2's projects go too.")
            .arg(QLocale().toString(members.size()), organization.text);
    if (caller == Caller::AmongThem)
        return tr("Remove yourself from %1? You lose all access to it and all your roles in its "
                  "projects; only another admin can invite you again.")
            .arg(organization.text);
    return tr("Remove %1 from %2? All roles in %2's projects go too.")
        .arg(members.front().email, organization.text);
}

} // namespace steward

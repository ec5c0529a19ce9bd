// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/removememberdialog.h"

#include <QLocale>

namespace steward {

namespace {

constexpr qsizetype shownMembers = 10;

} // namespace

RemoveMemberDialog::RemoveMemberDialog(const OrganizationName &organization,
                                       const QList<Member> &members, QWidget *parent)
    : ConfirmDialog(tr("Remove member"), questionAbout(organization, members), tr("Remove"), parent)
{
    if (members.size() == 1)
        return;
    QStringList lines;
    for (const Member &member : members.mid(0, shownMembers))
        lines.append(member.email);
    if (const qsizetype more = members.size() - lines.size(); more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    setDetails(lines.join(u'\n'));
}

QString RemoveMemberDialog::questionAbout(const OrganizationName &organization,
                                          const QList<Member> &members)
{
    if (members.size() == 1) {
        return tr("Remove %1 from %2? All roles in %2's projects go too.")
            .arg(members.front().email, organization.text);
    }
    return tr("Remove %1 members from %2? All their roles in %2's projects go too.")
        .arg(QLocale().toString(members.size()), organization.text);
}

} // namespace steward

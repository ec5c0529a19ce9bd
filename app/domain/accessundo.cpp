// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessundo.h"

#include "domain/roster.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace steward {

std::optional<AccessWish> undoOf(const Change &change)
{
    constexpr auto takesRole = AccessWish::Members::TakeRole;
    if (const auto *addition = std::get_if<MemberAddition>(&change))
        return AccessWish {addition->organization, addition->member.email, Access::None, takesRole,
                           accessOf(addition->member.role)};
    if (const auto *role = std::get_if<MemberRoleChange>(&change)) {
        const bool isAdmin = role->role == MemberRole::Admin;
        return AccessWish {role->organization, role->email,
                           isAdmin ? Access::Regular : Access::Admin, takesRole,
                           accessOf(role->role)};
    }
    if (const auto *removal = std::get_if<MemberRemoval>(&change))
        return AccessWish {removal->organization, removal->email, accessOf(removal->roleBefore),
                           takesRole, Access::None};
    return std::nullopt;
}

std::optional<OrganizationName> formerName(const Change &change)
{
    const auto *update = std::get_if<OrganizationUpdate>(&change);
    return update && update->wanted.name ? std::optional(update->organization) : std::nullopt;
}

UndoLosses lossesOf(const QList<Change> &changes)
{
    UndoLosses losses;
    for (const Change &change : changes) {
        losses.isProjectRolesLost |= std::holds_alternative<MemberRemoval>(change);
        losses.isAccessLost |= std::holds_alternative<MemberAddition>(change);
    }
    return losses;
}

QList<AccessWish> undoOf(const QList<Change> &changes)
{
    QList<AccessWish> wishes;
    QHash<std::pair<OrganizationName, QString>, qsizetype> known; // by whom they are about
    std::for_each(changes.rbegin(), changes.rend(), [&](const Change &change) {
        const std::optional<AccessWish> wish = undoOf(change);
        if (!wish)
            return;
        const std::pair person(wish->organization, addressKey(wish->email));
        if (const auto newer = known.constFind(person); newer != known.cend()) {
            wishes[*newer].access = wish->access;
            return;
        }
        known.insert(person, wishes.size());
        wishes.append(*wish);
    });
    return wishes;
}

} // namespace steward

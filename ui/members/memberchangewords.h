// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/memberscontroller.h"

#include <QList>
#include <QString>

namespace steward {

/// What members are asked to become.
enum class MemberWish { Admin, Regular, Removed };

/// The change that makes \a member of \a organization what is wished for.
Change changeOf(const Member &member, const OrganizationName &organization, MemberWish wish);

/// Says what is done of \a wish for \a members; who is asked for alone is named.
QString successText(const MemberChangeReport &report, const QList<Member> &members,
                    MemberWish wish);

/// Says what did not work of \a wish for \a members, and for whom; its details name everybody.
ApiError failureOf(const MemberChangeReport &report, const QList<Member> &members, MemberWish wish);

} // namespace steward

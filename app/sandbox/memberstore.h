// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"

#include <QList>

#include <optional>

namespace steward::sandbox {

class Database;
struct OrganizationRecord;

/// The members, in the order in which they were added.
QList<Member> membersOf(Database &database, const OrganizationRecord &organization);

std::optional<Member> memberById(Database &database, const OrganizationRecord &organization,
                                 const UserId &id);

/// Letter case makes no difference in \a email.
bool hasMember(Database &database, const OrganizationRecord &organization, const QString &email);

/// Adds a member. Somebody unknown so far becomes a user without a name, and so is pending.
/// Nothing where the database refused.
std::optional<Member> addMember(Database &database, const OrganizationRecord &organization,
                                const NewMember &newMember);

void setRole(Database &database, const OrganizationRecord &organization, const UserId &id,
             MemberRole role);
void removeMember(Database &database, const OrganizationRecord &organization, const UserId &id);

qint64 memberCount(Database &database, const OrganizationRecord &organization);
qint64 adminCount(Database &database, const OrganizationRecord &organization);

} // namespace steward::sandbox

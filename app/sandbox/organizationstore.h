// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <QList>

namespace steward::sandbox {

class Database;

enum class Standing { Stranger, Regular, Admin };

/// An organization and what the caller is in it.
struct OrganizationAccess
{
    Standing standing = Standing::Stranger;
    OrganizationRecord organization; ///< without meaning for a stranger
};

/// The organization called \a name as \a caller may see it. The vendor is an admin everywhere.
OrganizationAccess organizationAccess(Database &database, const Caller &caller,
                                      const QString &name);

/// The organizations that \a caller is a member of (all of them for the vendor), oldest first.
QList<OrganizationRecord> organizationsOf(Database &database, const Caller &caller);

bool isNameTaken(Database &database, const OrganizationName &name);

/// Adds \a record and makes the user with the key \a admin its admin.
void addOrganization(Database &database, const OrganizationRecord &record, qint64 admin);

/// Writes everything that can change: name, two-factor rule, subscription and its dates.
void updateOrganization(Database &database, const OrganizationRecord &record);

/// The projects of an organization, deleted ones too, oldest first.
QList<ProjectRecord> projectsOf(Database &database, const OrganizationRecord &organization);

/// The voucher's description, where there is one with that code.
std::optional<QString> voucherDescription(Database &database, const QString &code);

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"

#include <QHash>
#include <QList>
#include <QString>

namespace steward {

/// What somebody has in one of several organizations.
struct Membership
{
    Access access = Access::None;
    bool isPending = false;

    bool operator==(const Membership &) const = default;
};

/// Somebody, and what they have in which organization.
struct PersonInOrganizations
{
    QString email;
    QString name; ///< as far as an organization knows it
    QHash<OrganizationName, Membership> memberships;

    int adminCount() const;
    bool isPendingAnywhere() const;
    /// Whether the address is of \a domain or of one below it.
    bool isOf(const QString &domain) const;
};

/// Everybody who is a member of one of \a organizations, each once, by their addresses.
QList<PersonInOrganizations> peopleIn(const QList<OrganizationAccess> &organizations);

/// What takes \a people out of every organization.
QList<AccessWish> removalEverywhere(const QList<PersonInOrganizations> &people);
/// What gives \a email in each of \a organizations what \a model has there, and takes what \a model
/// does not have.
QList<AccessWish> sameAccess(const QString &email, const PersonInOrganizations &model,
                             const QList<OrganizationName> &organizations);

} // namespace steward

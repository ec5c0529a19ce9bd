// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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

    bool operator==(const PersonInOrganizations &) const = default;
};

/// Everybody who is a member of one of \a organizations, each once, by their addresses.
QList<PersonInOrganizations> peopleIn(const QList<OrganizationAccess> &organizations);

/// What takes whoever has one of \a emails out of each of \a organizations. Where one was not read,
/// each is wished out of it as well: the plan says that nobody knows.
QList<AccessWish> removalEverywhere(const QStringList &emails,
                                    const QList<OrganizationAccess> &organizations);
/// What gives \a email in each of \a organizations what \a model has there, and takes what \a model
/// does not have. Where one was not read, it wishes for what the plan cannot carry out.
QList<AccessWish> sameAccess(const QString &email, const QString &model,
                             const QList<OrganizationAccess> &organizations);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

namespace steward {

/// What somebody has in one of several organizations.
struct Membership
{
    Access access = Access::None;
    bool isPending = false;

    bool operator==(const Membership &) const = default;
};

/// What somebody has in which organization: a short list in the order of the organizations' names.
class Memberships
{
public:
    struct Entry
    {
        OrganizationName organization;
        Membership membership;

        bool operator==(const Entry &) const = default;
    };

    /// Takes the place of what there was of \a organization. The least work in the order of names.
    void put(const OrganizationName &organization, const Membership &membership);
    /// Nothing where somebody is no member.
    const Membership *find(const OrganizationName &organization) const;
    bool contains(const OrganizationName &organization) const { return find(organization); }

    qsizetype size() const { return m_entries.size(); }
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

    bool operator==(const Memberships &) const = default;

private:
    // Most people are in one organization: that one takes no memory of its own.
    QVarLengthArray<Entry, 1> m_entries;
};

/// Somebody, and what they have in which organization.
struct PersonInOrganizations
{
    QString email;
    QString name; ///< as far as an organization knows it
    Memberships memberships;

    int adminCount() const;
    bool isPendingAnywhere() const;
    /// Whether the address is of \a domain or of one below it.
    bool isOf(const QString &domain) const;

    bool operator==(const PersonInOrganizations &) const = default;
};

/// Everybody who is a member of one of \a organizations, each once, by their addresses: as they
/// come, with the name that the first one knows.
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

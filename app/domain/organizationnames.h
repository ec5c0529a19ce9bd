// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// An organization by a name that it had once.
struct NamedOrganization
{
    OrganizationName name;
    QString id; ///< empty where it was not known

    bool operator==(const NamedOrganization &) const = default;
};

/// The names that organizations have today. What was done in one under another name is found by its
/// id.
class OrganizationNames
{
public:
    /// Nobody's: the service does not tell what the caller's are.
    OrganizationNames() = default;
    /// Of all that are the caller's.
    explicit OrganizationNames(const QList<Organization> &organizations);

    /// One more, for where not all are known.
    void add(const Organization &organization);

    /// Whether these are all of the caller's.
    bool isWhole() const { return m_isWhole; }
    /// Whether the organization with \a id is among them.
    bool contains(const QString &id) const { return m_names.contains(id); }
    /// Empty where \a name is none of them.
    QString idOf(const OrganizationName &name) const { return m_ids.value(name); }
    /// Whether nobody knows what the organization with \a id is called today: whatever is asked or
    /// sent under a name of then may be about another one.
    bool isUntold(const QString &id) const
    {
        return !id.isEmpty() && !m_isWhole && !m_names.contains(id);
    }
    /// The name of what was called \a then and has \a id, which is empty where it was not known. It
    /// stays as it was where nothing is known about it; nothing where it is another one's by now.
    /// Not for one that is untold.
    std::optional<OrganizationName> today(const OrganizationName &then, const QString &id) const;

private:
    QHash<QString, OrganizationName> m_names; ///< by id
    QHash<OrganizationName, QString> m_ids;   ///< by name
    bool m_isWhole = false;
};

} // namespace steward

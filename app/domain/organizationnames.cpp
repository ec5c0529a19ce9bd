// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organizationnames.h"

namespace steward {

OrganizationNames::OrganizationNames(const QList<Organization> &organizations) : m_isWhole(true)
{
    for (const Organization &each : organizations)
        add(each);
}

void OrganizationNames::add(const Organization &organization)
{
    m_names.insert(organization.id, organization.name);
    m_ids.insert(organization.name, organization.id);
}

std::optional<OrganizationName> OrganizationNames::today(const OrganizationName &then,
                                                         const QString &id) const
{
    if (id.isEmpty())
        return then;
    if (const auto found = m_names.constFind(id); found != m_names.cend())
        return *found;
    return m_ids.contains(then) ? std::nullopt : std::optional(then);
}

} // namespace steward

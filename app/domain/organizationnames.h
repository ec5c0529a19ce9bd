// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// The names that organizations have today. What was done in one under another name is found by its
/// id.
class OrganizationNames
{
public:
    OrganizationNames() = default;
    explicit OrganizationNames(const QList<Organization> &organizations);

    /// Empty where \a name is none of them.
    QString idOf(const OrganizationName &name) const { return m_ids.value(name); }
    /// The name of what was called \a then and has \a id, which is empty where it was not known. It
    /// stays as it was where nothing is known about it; nothing where it is another one's by now.
    std::optional<OrganizationName> today(const OrganizationName &then, const QString &id) const;

private:
    QHash<QString, OrganizationName> m_names; ///< by id
    QHash<OrganizationName, QString> m_ids;   ///< by name
};

} // namespace steward

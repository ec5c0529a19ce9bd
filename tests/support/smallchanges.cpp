// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallchanges.h"

namespace steward::test {

const std::vector<std::pair<const char *, Change>> &allChanges()
{
    static const std::vector<std::pair<const char *, Change>> all {
        {"invite", invitation}, {"set role", promotion}, {"remove", removal},
        {"create", creation},   {"rename", renaming},    {"subscription", upgrade},
    };
    return all;
}

bool isMade(const Change &change, const SmallService &service)
{
    if (std::holds_alternative<MemberAddition>(change))
        return service.members.contains(newEmail.toUtf8());
    if (std::holds_alternative<MemberRoleChange>(change))
        return service.members["ada@example.com"].isAdmin;
    if (std::holds_alternative<MemberRemoval>(change))
        return !service.members.contains("ada@example.com");
    if (std::holds_alternative<OrganizationCreation>(change))
        return service.otherOrganizations.contains("fresh");
    const bool isRenaming = std::get<OrganizationUpdate>(change).wanted.name.has_value();
    return isRenaming ? service.name == "acme-2" : service.subscription == "premium";
}

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changetrait.h"

namespace steward {

namespace {

struct TraitOf
{
    ChangeTrait operator()(const OrganizationCreation &) const { return ChangeTrait::Created; }
    ChangeTrait operator()(const OrganizationUpdate &change) const
    {
        if (change.wanted.name)
            return ChangeTrait::Renamed;
        return change.wanted.twoFactorForced && !change.wanted.subscription
                   ? ChangeTrait::SettingsChanged
                   : ChangeTrait::SubscriptionChanged;
    }
    ChangeTrait operator()(const MemberAddition &) const { return ChangeTrait::Invited; }
    ChangeTrait operator()(const MemberRoleChange &change) const
    {
        return change.role == MemberRole::Admin ? ChangeTrait::MadeAdmin : ChangeTrait::MadeRegular;
    }
    ChangeTrait operator()(const MemberRemoval &) const { return ChangeTrait::Removed; }
};

} // namespace

ChangeTrait traitOf(const Change &change)
{
    return std::visit(TraitOf(), change);
}

} // namespace steward

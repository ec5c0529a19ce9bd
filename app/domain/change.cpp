// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include <type_traits>

namespace steward {

namespace {

template<typename Each>
constexpr bool isCreation = std::is_same_v<std::decay_t<Each>, OrganizationCreation>;

} // namespace

const OrganizationName &organizationOf(const Change &change)
{
    return std::visit(
        [](const auto &each) -> const OrganizationName & {
            if constexpr (isCreation<decltype(each)>)
                return each.draft.name;
            else
                return each.organization;
        },
        change);
}

bool isOfMember(const Change &change)
{
    return !std::holds_alternative<OrganizationCreation>(change)
           && !std::holds_alternative<OrganizationUpdate>(change);
}

Change renamed(Change change, const OrganizationName &from, const OrganizationName &to)
{
    std::visit(
        [&](auto &each) {
            if constexpr (!isCreation<decltype(each)>) {
                if (each.organization == from)
                    each.organization = to;
            }
        },
        change);
    return change;
}

std::optional<OrganizationName> newNameAfter(const Change &change, const ChangeValue &value)
{
    const auto *update = std::get_if<OrganizationUpdate>(&change);
    const auto *now = std::get_if<OrganizationDetail>(&value);
    if (!update || !now || now->name == update->organization)
        return std::nullopt;
    return now->name;
}

} // namespace steward

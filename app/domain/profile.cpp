// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

namespace steward {

Connection connectionOf(const Profile &profile, const Credential &credential)
{
    return {.name = profile.name,
            .address = profile.address,
            .credential = credential,
            .rules = profile.rules,
            .isProduction = profile.isProduction,
            .color = profile.color,
            .profile = profile.id};
}

} // namespace steward

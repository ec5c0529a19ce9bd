// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/usage.h"

#include <variant>

namespace steward {

// What pages read from the service, each as it is asked for.

struct OrganizationsReading
{
};

struct OrganizationReading
{
    OrganizationName organization;
};

struct MembersReading
{
    OrganizationName organization;
};

struct UsageReading
{
    OrganizationName organization;
    UsageQuery query;
};

struct ResourcesReading
{
    OrganizationName organization;
};

using Reading = std::variant<OrganizationsReading, OrganizationReading, MembersReading,
                             UsageReading, ResourcesReading>;

} // namespace steward

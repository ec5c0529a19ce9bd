// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedusage.h"
#include "domain/creditpace.h"
#include "domain/member.h"
#include "domain/organization.h"
#include "domain/resources.h"
#include "domain/usage.h"

#include <QList>

#include <optional>

namespace steward {

/// What the service said of one organization; what was not asked, or is not for the caller to
/// know, is missing.
struct ExportedOrganization
{
    Organization organization;
    std::optional<OrganizationDetail> detail {};
    std::optional<QList<Member>> members {};
    std::optional<ResourceCounts> resources {};
    std::optional<OrganizationUsage> usage {};
    std::optional<ComparedUsage> compared {}; ///< where usage was to be compared
    std::optional<CreditPace> pace {}; ///< of the current period, where there is an allowance
};

} // namespace steward

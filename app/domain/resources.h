// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <array>

namespace steward {

/// How many resources of each kind an organization uses now.
struct ResourceCounts
{
    qint64 projects = 0;
    qint64 users = 0;
    qint64 deployments = 0;
    qint64 deploymentVersions = 0;
    qint64 pipelines = 0;
    qint64 pipelineVersions = 0;
    qint64 buckets = 0;
    qint64 environments = 0;

    bool operator==(const ResourceCounts &) const = default;
};

/// One kind of resource: its name in the API and where its count is.
struct ResourceKind
{
    QLatin1StringView key;
    qint64 ResourceCounts::*count = nullptr;
};

/// Every kind, in the API's order.
inline constexpr std::array<ResourceKind, 8> resourceKinds {{
    {QLatin1StringView("projects"), &ResourceCounts::projects},
    {QLatin1StringView("users"), &ResourceCounts::users},
    {QLatin1StringView("deployments"), &ResourceCounts::deployments},
    {QLatin1StringView("deployment_versions"), &ResourceCounts::deploymentVersions},
    {QLatin1StringView("pipelines"), &ResourceCounts::pipelines},
    {QLatin1StringView("pipeline_versions"), &ResourceCounts::pipelineVersions},
    {QLatin1StringView("buckets"), &ResourceCounts::buckets},
    {QLatin1StringView("environments"), &ResourceCounts::environments},
}};

} // namespace steward

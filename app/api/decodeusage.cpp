// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "api/jsonreader.h"
#include "base/utc.h"
#include "domain/usageparts.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace steward {

// The read() functions are found by readList() for its elements, so they belong to the namespace.

static void read(Json &json, const Place &place, Credits &credits)
{
    // From its digits: a double would not add up to the service's own totals.
    const std::optional<Credits> value = Credits::fromNumber(readNumber(json, place));
    if (!value)
        fail(place, "number out of range");
    credits = *value;
}

static void read(Json &json, const Place &place, UsagePoint &point)
{
    readObject(json, place, required("start_date", point.start), required("end_date", point.end),
               required("value", point.value));
}

static void read(Json &json, const Place &place, ProjectUsage &project)
{
    readObject(json, place, required("project_id", project.id),
               required("project_name", project.name), required("data", project.points));
}

/// No answer is about more years than anybody asks for: what is made of it grows with them.
static void checkSpan(const Place &place, const OrganizationUsage &usage)
{
    qint64 start = std::numeric_limits<qint64>::max();
    qint64 end = std::numeric_limits<qint64>::min();
    const auto cover = [&](const QList<UsagePoint> &points) {
        for (const UsagePoint &point : points) {
            const qint64 pointStart = point.start.toMSecsSinceEpoch();
            start = std::min(start, pointStart);
            end = std::max({end, pointStart, point.end.toMSecsSinceEpoch()});
        }
    };
    cover(usage.organization);
    cover(usage.deletedProjects);
    for (const ProjectUsage &project : usage.projects)
        cover(project.points);
    if (start > end) // there is no point
        return;
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(start, utc);
    if (end > first.addYears(mostUsageYears).toMSecsSinceEpoch())
        fail(place, "more years than can be");
}

static void readUsage(JsonDocument &json, const Place &place, OrganizationUsage &usage)
{
    std::optional<QList<UsagePoint>> deleted;
    std::optional<QList<UsagePoint>> deletedByOtherName;
    readObject(json, place, required("interval", usage.interval),
               required("data_organization", usage.organization),
               required("data_projects", usage.projects),
               optional("data_deleted_projects", deleted),
               optional("data_projects_deleted", deletedByOtherName));
    // Where there are both, an empty one is not what was asked for.
    if (!deleted || (deleted->isEmpty() && deletedByOtherName))
        deleted = std::move(deletedByOtherName);
    if (!deleted)
        fail(Place {&place, "data_deleted_projects"}, "missing");
    usage.deletedProjects = *std::move(deleted);
    checkSpan(place, usage);
}

template<size_t... index>
static void readResources(JsonDocument &json, const Place &place, ResourceCounts &counts,
                          std::index_sequence<index...>)
{
    readObject(json, place,
               required(std::string_view(resourceKinds[index].key.data(),
                                         size_t(resourceKinds[index].key.size())),
                        counts.*resourceKinds[index].count)...);
}

Result<OrganizationUsage> decodeUsage(QByteArray body)
{
    return decodeDocument<OrganizationUsage>(std::move(body), readUsage);
}

Result<ResourceCounts> decodeResources(QByteArray body)
{
    return decodeDocument<ResourceCounts>(
        std::move(body), [](JsonDocument &json, const Place &place, ResourceCounts &counts) {
            readResources(json, place, counts, std::make_index_sequence<resourceKinds.size()>());
        });
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/usageexport.h"

namespace steward {

UsageDocument usageDocument(const ExportedOrganization &organization, const ExportOrder &order)
{
    return {.organization = organization.organization.name.text,
            .range = order.range,
            .interval = order.interval,
            // The service cuts the current period by month as it likes; what it gives is whole.
            .cutsAtRange = order.range || order.interval == Interval::Week,
            .usage = organization.usage.value_or(OrganizationUsage()),
            .created = organization.organization.creationDate.toUTC().date()};
}

ExportTable usageTable(const QList<ExportedOrganization> &organizations, const ExportOrder &order,
                       const QDateTime &now)
{
    ExportTable table;
    for (const char *name : {"organization", "start", "end", "partial", "kind", "project_id",
                             "project", "credits", "state"})
        table.columns.append(QString::fromLatin1(name));
    for (const ExportedOrganization &each : organizations) {
        const UsageDocument document = usageDocument(each, order);
        const auto add = [&](const QList<UsagePoint> &points, const char *kind,
                             const ProjectUsage *project) {
            for (const UsageBucket &bucket : bucketsOf(points, document, now)) {
                const DateRange days = daysOf(bucket);
                table.rows.append({document.organization, days.start, days.end.addDays(-1),
                                   !bucket.isWhole(), QString::fromLatin1(kind),
                                   project ? QVariant(project->id) : QVariant(),
                                   project ? QVariant(project->name) : QVariant(),
                                   knownCredits(bucket), stateWord(bucket)});
            }
        };
        for (const ProjectUsage &project : projectsByName(document.usage))
            add(project.points, "project", &project);
        add(document.usage.deletedProjects, "deleted_projects", nullptr);
        add(differencesOf(document.usage), "difference", nullptr);
    }
    return table;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/usageexport.h"

#include "domain/usageparts.h"
#include "models/jsontext.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

/// A stretch of time by its first day.
using Differences = QMap<QDateTime, UsagePoint>;

QDate firstDay(const UsagePoint &point)
{
    return point.start.toUTC().date();
}

QDate lastDay(const UsagePoint &point)
{
    return std::max(firstDay(point), point.end.toUTC().addMSecs(-1).date());
}

/// The service cuts the current period by month as it likes; what it gives is whole then.
bool isCut(const UsagePoint &point, const ExportOrder &order)
{
    const bool isOurs = order.range || order.interval == Interval::Week;
    return isOurs && isPartial({firstDay(point), lastDay(point).addDays(1)}, order.interval);
}

QList<ProjectUsage> byName(QList<ProjectUsage> projects)
{
    std::sort(projects.begin(), projects.end(), [](const ProjectUsage &a, const ProjectUsage &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return projects;
}

/// What the parts leave unexplained, stretch by stretch.
Differences differencesOf(const OrganizationUsage &usage)
{
    Differences differences;
    const auto add = [&](const QList<UsagePoint> &points, bool isPart) {
        for (const UsagePoint &point : points) {
            UsagePoint &difference =
                differences
                    .insert(point.start,
                            differences.value(point.start, {point.start, point.end, {}}))
                    .value();
            if (isPart)
                difference.value -= point.value;
            else
                difference.value += point.value;
        }
    };
    add(usage.organization, false);
    for (const ProjectUsage &project : usage.projects)
        add(project.points, true);
    add(usage.deletedProjects, true);
    differences.removeIf([](const auto &entry) { return entry.value().value.isZero(); });
    return differences;
}

QString intervalWord(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return QStringLiteral("day");
    case Interval::Week:
        return QStringLiteral("week");
    case Interval::Month:
        break;
    }
    return QStringLiteral("month");
}

void writePoints(JsonText &json, const QList<UsagePoint> &points, const ExportOrder &order)
{
    json.name(QStringLiteral("points"));
    json.beginArray();
    for (const UsagePoint &point : points) {
        json.beginObject();
        json.member(QStringLiteral("start"), firstDay(point));
        json.member(QStringLiteral("end"), lastDay(point));
        json.member(QStringLiteral("partial"), isCut(point, order));
        json.member(QStringLiteral("credits"), QVariant::fromValue(point.value));
        json.endObject();
    }
    json.endArray();
}

void writeUsage(JsonText &json, const ExportedOrganization &each, const ExportOrder &order)
{
    const OrganizationUsage usage = each.usage.value_or(OrganizationUsage());
    const std::optional<DateRange> range = order.range ? order.range : coveredRange(usage);
    json.beginObject();
    json.member(QStringLiteral("organization"), each.organization.name.text);
    json.member(QStringLiteral("from"), range ? QVariant(range->start) : QVariant());
    json.member(QStringLiteral("to"), range ? QVariant(range->end.addDays(-1)) : QVariant());
    json.member(QStringLiteral("interval"), intervalWord(order.interval));
    json.member(QStringLiteral("time_zone"), QStringLiteral("UTC"));
    json.member(QStringLiteral("total"), QVariant::fromValue(total(usage.organization)));
    const Differences differences = differencesOf(usage);
    json.member(
        QStringLiteral("difference"),
        QVariant::fromValue(total(QList<UsagePoint>(differences.begin(), differences.end()))));
    writePoints(json, usage.organization, order);
    json.name(QStringLiteral("projects"));
    json.beginArray();
    const QList<ProjectUsage> projects = byName(usage.projects);
    for (const ProjectUsage &project : projects) {
        json.beginObject();
        json.member(QStringLiteral("id"), project.id);
        json.member(QStringLiteral("name"), project.name);
        json.member(QStringLiteral("total"), QVariant::fromValue(total(project.points)));
        writePoints(json, project.points, order);
        json.endObject();
    }
    json.endArray();
    json.name(QStringLiteral("deleted_projects"));
    json.beginObject();
    json.member(QStringLiteral("total"), QVariant::fromValue(total(usage.deletedProjects)));
    writePoints(json, usage.deletedProjects, order);
    json.endObject();
    json.endObject();
}

} // namespace

ExportTable usageTable(const QList<ExportedOrganization> &organizations, const ExportOrder &order)
{
    ExportTable table;
    for (const char *name :
         {"organization", "start", "end", "partial", "kind", "project_id", "project", "credits"})
        table.columns.append(QString::fromLatin1(name));
    for (const ExportedOrganization &each : organizations) {
        const OrganizationUsage usage = each.usage.value_or(OrganizationUsage());
        const auto add = [&](const QList<UsagePoint> &points, const char *kind,
                             const ProjectUsage *project) {
            for (const UsagePoint &point : points) {
                table.rows.append({each.organization.name.text, firstDay(point), lastDay(point),
                                   isCut(point, order), QString::fromLatin1(kind),
                                   project ? QVariant(project->id) : QVariant(),
                                   project ? QVariant(project->name) : QVariant(),
                                   QVariant::fromValue(point.value)});
            }
        };
        const QList<ProjectUsage> projects = byName(usage.projects);
        for (const ProjectUsage &project : projects)
            add(project.points, "project", &project);
        add(usage.deletedProjects, "deleted_projects", nullptr);
        const Differences differences = differencesOf(usage);
        add(QList<UsagePoint>(differences.begin(), differences.end()), "difference", nullptr);
    }
    return table;
}

QByteArray usageJson(const QList<ExportedOrganization> &organizations, const ExportOrder &order)
{
    JsonText json;
    json.beginArray();
    for (const ExportedOrganization &each : organizations)
        writeUsage(json, each, order);
    json.endArray();
    return json.bytes();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usagedocument.h"

#include "domain/usageflaws.h"
#include "models/jsontext.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

/// As the command line and the service spell it.
QString wordOf(Interval interval)
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

/// One organization as JSON.
class UsageWriter
{
public:
    UsageWriter(JsonText &json, const UsageDocument &document, const QDateTime &now)
        : m_json(json),
          m_document(document),
          m_now(now)
    { }

    void write()
    {
        const OrganizationUsage &usage = m_document.usage;
        const std::optional<DateRange> range =
            m_document.range ? m_document.range : coveredRange(usage);
        m_json.beginObject();
        m_json.member(QStringLiteral("organization"), m_document.organization);
        m_json.member(QStringLiteral("from"), range ? QVariant(range->start) : QVariant());
        m_json.member(QStringLiteral("to"), range ? QVariant(range->end.addDays(-1)) : QVariant());
        m_json.member(QStringLiteral("interval"), wordOf(m_document.interval));
        m_json.member(QStringLiteral("time_zone"), QStringLiteral("UTC"));
        member(QStringLiteral("total"), total(usage.organization));
        member(QStringLiteral("difference"), total(differencesOf(usage)));
        writeFlaws();
        writePoints(usage.organization);
        m_json.name(QStringLiteral("projects"));
        m_json.beginArray();
        for (const ProjectUsage &project : projectsByName(usage)) {
            m_json.beginObject();
            m_json.member(QStringLiteral("id"), project.id);
            m_json.member(QStringLiteral("name"), project.name);
            member(QStringLiteral("total"), total(project.points));
            writePoints(project.points);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.name(QStringLiteral("deleted_projects"));
        m_json.beginObject();
        member(QStringLiteral("total"), total(usage.deletedProjects));
        writePoints(usage.deletedProjects);
        m_json.endObject();
        m_json.endObject();
    }

private:
    void member(const QString &name, Credits credits)
    {
        m_json.member(name, QVariant::fromValue(credits));
    }

    void writeFlaws()
    {
        const UsageFlaws &flaws = m_document.usage.flaws;
        m_json.member(QStringLiteral("missing_days"),
                      qlonglong(countDays(missingDays(m_document, m_now))));
        m_json.member(QStringLiteral("repeated_points"), qlonglong(flaws.repeated));
        m_json.member(QStringLiteral("contradictory_points"), qlonglong(flaws.contradictory));
        m_json.member(QStringLiteral("overlapping_points"), qlonglong(flaws.overlapping));
    }

    void writePoints(const QList<UsagePoint> &points)
    {
        m_json.name(QStringLiteral("points"));
        m_json.beginArray();
        for (const UsageBucket &bucket : bucketsOf(points, m_document, m_now)) {
            const DateRange days = daysOf(bucket);
            m_json.beginObject();
            m_json.member(QStringLiteral("start"), days.start);
            m_json.member(QStringLiteral("end"), days.end.addDays(-1));
            m_json.member(QStringLiteral("partial"), !bucket.isWhole());
            m_json.member(QStringLiteral("state"), stateWord(bucket));
            m_json.member(QStringLiteral("credits"), knownCredits(bucket));
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonText &m_json;
    const UsageDocument &m_document;
    const QDateTime m_now;
};

} // namespace

QList<DateRange> missingDays(const UsageDocument &document, const QDateTime &now)
{
    const QDate first = document.created.value_or(QDate(1, 1, 1));
    return daysWithin(document.usage.flaws.missing, {first, now.toUTC().date()});
}

QList<UsageBucket> bucketsOf(const QList<UsagePoint> &points, const UsageDocument &document,
                             const QDateTime &now)
{
    UsageBreakdown marked;
    marked.buckets.reserve(points.size());
    for (const UsagePoint &point : points)
        marked.buckets.append({point.start, point.end, point.value});
    if (document.cutsAtRange)
        markPartial(marked, document.interval);
    markAhead(marked, now);
    markMissing(marked, missingDays(document, now), now.toUTC().date());
    return marked.buckets;
}

QString stateWord(const UsageBucket &bucket)
{
    if (bucket.isAhead)
        return QStringLiteral("ahead");
    if (bucket.isMissing)
        return QStringLiteral("missing");
    if (bucket.missingDays > 0)
        return QStringLiteral("incomplete");
    if (bucket.isRunning)
        return QStringLiteral("running");
    return bucket.isPartial ? QStringLiteral("cut") : QStringLiteral("whole");
}

QVariant knownCredits(const UsageBucket &bucket)
{
    return bucket.isUnknown() ? QVariant() : QVariant::fromValue(bucket.total);
}

QList<UsagePoint> differencesOf(const OrganizationUsage &usage)
{
    QMap<QDateTime, UsagePoint> differences;
    const auto add = [&](const QList<UsagePoint> &points, bool isPart) {
        for (const UsagePoint &point : points) {
            const auto known = differences.find(point.start);
            UsagePoint &difference =
                known != differences.end()
                    ? *known
                    : *differences.insert(point.start, {point.start, point.end, {}});
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
    QList<UsagePoint> unexplained;
    std::copy_if(differences.begin(), differences.end(), std::back_inserter(unexplained),
                 [](const UsagePoint &point) { return !point.value.isZero(); });
    return unexplained;
}

QList<ProjectUsage> projectsByName(const OrganizationUsage &usage)
{
    QList<ProjectUsage> projects = usage.projects;
    std::sort(projects.begin(), projects.end(), [](const ProjectUsage &a, const ProjectUsage &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return projects;
}

QByteArray usageJson(const QList<UsageDocument> &documents, const QDateTime &now)
{
    JsonText json;
    json.beginArray();
    for (const UsageDocument &document : documents)
        UsageWriter(json, document, now).write();
    json.endArray();
    return json.bytes();
}

} // namespace steward

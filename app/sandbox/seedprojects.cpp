// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seedprojects.h"

#include "sandbox/seednames.h"

namespace steward::sandbox {

namespace {

QString projectName(int index)
{
    static const QStringList names = seedProjectNames();
    const QString &name = names.at(index % names.size());
    const qsizetype round = index / names.size();
    return round == 0 ? name : name + u'-' + QString::number(round + 1);
}

CreditCurve makeCurve(int index, const ProjectsOutline &outline, Random &random)
{
    // Sizes fall off quickly: a few projects make up most of an organization's use.
    const int people = qMin(outline.people, 250);
    const CreditUnits base = outline.isSmall ? 60'000 : 200'000 + 30'000 * people;
    CreditCurve curve;
    curve.level = base * random.between(700, 1300) / (1000 + 450 * qMin(index, 40));
    curve.yearlyGrowth = random.between(-100, 1100);
    curve.weekendShare =
        random.between(0, 3) == 0 ? random.between(800, 1000) : random.between(120, 480);
    curve.noise = random.next();
    return curve;
}

ResourceCounts makeResources(bool isSmall, Random &random)
{
    ResourceCounts counts;
    counts.deployments = random.between(1, isSmall ? 3 : 9);
    counts.deploymentVersions = counts.deployments + random.between(0, 2 * (isSmall ? 2 : 8));
    counts.pipelines = random.between(0, isSmall ? 1 : 4);
    counts.pipelineVersions = counts.pipelines == 0 ? 0 : counts.pipelines + random.between(0, 5);
    counts.buckets = random.between(1, isSmall ? 2 : 4);
    counts.environments = random.between(0, isSmall ? 1 : 3);
    return counts;
}

} // namespace

QList<ProjectRecord> makeProjects(const ProjectsOutline &outline, QDate today, Random &random)
{
    const int deletedProjects = qMin(outline.deletedProjects, outline.projects - 1);
    QList<ProjectRecord> projects;
    for (int index = 0; index < outline.projects; ++index) {
        // The last ones of the list are the ones that are gone.
        const bool isDeleted = index >= outline.projects - deletedProjects;
        const bool isFromTheStart = index == 0 || random.below(5) < 3;
        ProjectRecord project;
        project.id = random.uuid();
        project.name = projectName(index);
        const int age = isFromTheStart ? outline.days : random.between(1, outline.days);
        project.created = today.addDays(-age);
        if (isDeleted)
            project.deleted = today.addDays(-random.between(0, qMax(0, age - 1)));
        project.curve = makeCurve(index, outline, random);
        project.resources = makeResources(outline.isSmall, random);
        projects.append(project);
    }
    return projects;
}

} // namespace steward::sandbox

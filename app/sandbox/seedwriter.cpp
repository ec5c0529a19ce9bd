// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seedwriter.h"

#include "sandbox/accessstore.h"
#include "sandbox/columns.h"
#include "sandbox/database.h"
#include "sandbox/seeddata.h"

namespace steward::sandbox {

namespace {

/// SQLite counts from 1.
qint64 key(qsizetype index)
{
    return index + 1;
}

bool writeUsers(Database &database, const SeedData &data)
{
    QSqlQuery insert = database.prepare(QStringLiteral(
        "INSERT INTO users (number, id, email, name, surname, vendor) VALUES (?, ?, ?, ?, ?, ?)"));
    for (qsizetype index = 0; index < data.users.size(); ++index) {
        const SeedUser &user = data.users.at(index);
        if (!database.execute(insert, {key(index), user.id.text, user.email, toColumn(user.name),
                                       toColumn(user.surname), index == vendorUser}))
            return false;
    }
    return true;
}

bool writeMembers(Database &database, qint64 organization, const QList<SeedMembership> &members)
{
    QSqlQuery insert = database.prepare(
        QStringLiteral("INSERT INTO memberships (organization, user, admin) VALUES (?, ?, ?)"));
    for (const SeedMembership &membership : members) {
        if (!database.execute(
                insert, {organization, key(membership.user), membership.role == MemberRole::Admin}))
            return false;
    }
    return true;
}

bool writeProjects(Database &database, qint64 organization, const QList<ProjectRecord> &projects)
{
    QSqlQuery insert = database.prepare(
        QStringLiteral("INSERT INTO projects (organization, id, name, created, deleted, level, "
                       "yearly_growth, weekend_share, noise, deployments, deployment_versions, "
                       "pipelines, pipeline_versions, buckets, environments) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const ProjectRecord &project : projects) {
        const ResourceCounts &resources = project.resources;
        if (!database.execute(
                insert,
                {organization, project.id, project.name, toColumn(std::optional(project.created)),
                 toColumn(project.deleted), project.curve.level, project.curve.yearlyGrowth,
                 project.curve.weekendShare, static_cast<qint64>(project.curve.noise),
                 resources.deployments, resources.deploymentVersions, resources.pipelines,
                 resources.pipelineVersions, resources.buckets, resources.environments}))
            return false;
    }
    return true;
}

bool writeOrganizations(Database &database, const SeedData &data)
{
    QSqlQuery insert = database.prepare(
        QStringLiteral("INSERT INTO organizations (number, id, name, creation_date, status, "
                       "two_factor_authentication_forced, overage_usage, subscription, "
                       "subscription_start_date, subscription_end_date, suspended_on) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (qsizetype index = 0; index < data.organizations.size(); ++index) {
        const SeedOrganization &organization = data.organizations.at(index);
        const OrganizationRecord &record = organization.record;
        const OrganizationDetail &detail = record.detail;
        if (!database.execute(insert,
                              {key(index), detail.id, detail.name.text,
                               detail.creationDate.toString(Qt::ISODateWithMs),
                               toColumn(detail.status), detail.twoFactorForced.value_or(false),
                               detail.overageUsage.value_or(false), detail.subscription,
                               toColumn(std::optional(record.subscriptionStart)),
                               toColumn(record.subscriptionEnd), toColumn(record.suspendedOn)})
            || !writeMembers(database, key(index), organization.members)
            || !writeProjects(database, key(index), organization.projects))
            return false;
    }
    return true;
}

bool writeVouchers(Database &database, const SeedData &data)
{
    QSqlQuery insert =
        database.prepare(QStringLiteral("INSERT INTO vouchers (code, description) VALUES (?, ?)"));
    for (const auto &[code, description] : data.vouchers) {
        if (!database.execute(insert, {code, description}))
            return false;
    }
    return true;
}

} // namespace

void writeSeedData(Database &database, const SeedData &data)
{
    if (!database.begin())
        return;
    if (!writeUsers(database, data) || !writeOrganizations(database, data)
        || !writeVouchers(database, data)) {
        database.rollback();
        return;
    }
    createAccess(database, {key(adminUser), key(memberUser), key(vendorUser)});
    if (!database.commit())
        database.rollback();
}

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/organizationstore.h"

#include "sandbox/columns.h"
#include "sandbox/database.h"

namespace steward::sandbox {

namespace {

QString organizationColumns()
{
    return QStringLiteral(
        "o.number, o.id, o.name, o.creation_date, o.status, o.two_factor_authentication_forced, "
        "o.overage_usage, o.subscription, o.subscription_start_date, o.subscription_end_date, "
        "o.suspended_on");
}

OrganizationRecord readOrganization(const QSqlQuery &row)
{
    OrganizationRecord record;
    record.number = row.value(0).toLongLong();
    record.detail.id = row.value(1).toString();
    record.detail.name = {row.value(2).toString()};
    record.detail.creationDate = QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs);
    record.detail.status = row.value(4).toString();
    record.detail.twoFactorForced = row.value(5).toBool();
    record.detail.overageUsage = row.value(6).toBool();
    record.detail.subscription = row.value(7).toString();
    record.subscriptionStart = QDate::fromString(row.value(8).toString(), Qt::ISODate);
    record.subscriptionEnd = dateFrom(row.value(9));
    record.suspendedOn = dateFrom(row.value(10));
    return record;
}

} // namespace

OrganizationAccess organizationAccess(Database &database, const Caller &caller, const QString &name)
{
    QSqlQuery row = database.run(
        QStringLiteral("SELECT %1, m.admin FROM organizations o LEFT JOIN memberships m "
                       "ON m.organization = o.number AND m.user = ? WHERE o.name = ?")
            .arg(organizationColumns()),
        {caller.number, name});
    if (!row.next())
        return {};

    OrganizationAccess access;
    const QVariant admin = row.value(11);
    if (caller.isVendor)
        access.standing = Standing::Admin;
    else if (!admin.isNull())
        access.standing = admin.toBool() ? Standing::Admin : Standing::Regular;
    access.organization = readOrganization(row);
    return access;
}

QList<OrganizationRecord> organizationsOf(Database &database, const Caller &caller)
{
    QSqlQuery row = database.run(
        QStringLiteral("SELECT %1 FROM organizations o WHERE ? OR EXISTS (SELECT 1 FROM "
                       "memberships m WHERE m.organization = o.number AND m.user = ?) "
                       "ORDER BY o.number")
            .arg(organizationColumns()),
        {caller.isVendor, caller.number});
    QList<OrganizationRecord> organizations;
    while (row.next())
        organizations.append(readOrganization(row));
    return organizations;
}

bool isNameTaken(Database &database, const OrganizationName &name)
{
    return database.run(QStringLiteral("SELECT 1 FROM organizations WHERE name = ?"), {name.text})
        .next();
}

void addOrganization(Database &database, const OrganizationRecord &record, qint64 admin)
{
    const OrganizationDetail &detail = record.detail;
    const QSqlQuery added = database.run(
        QStringLiteral(
            "INSERT INTO organizations (id, name, creation_date, status, "
            "two_factor_authentication_forced, overage_usage, subscription, "
            "subscription_start_date, subscription_end_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {detail.id, detail.name.text, detail.creationDate.toString(Qt::ISODateWithMs),
         toColumn(detail.status), detail.twoFactorForced.value_or(false),
         detail.overageUsage.value_or(false), detail.subscription,
         toColumn(std::optional(record.subscriptionStart)), toColumn(record.subscriptionEnd)});
    database.run(QStringLiteral("INSERT INTO memberships (organization, user, admin) "
                                "VALUES (?, ?, TRUE)"),
                 {added.lastInsertId(), admin});
}

void updateOrganization(Database &database, const OrganizationRecord &record)
{
    const OrganizationDetail &detail = record.detail;
    database.run(
        QStringLiteral("UPDATE organizations SET name = ?, two_factor_authentication_forced = ?, "
                       "subscription = ?, subscription_start_date = ?, subscription_end_date = ? "
                       "WHERE number = ?"),
        {detail.name.text, detail.twoFactorForced.value_or(false), detail.subscription,
         toColumn(std::optional(record.subscriptionStart)), toColumn(record.subscriptionEnd),
         record.number});
}

QList<ProjectRecord> projectsOf(Database &database, const OrganizationRecord &organization)
{
    QSqlQuery row = database.run(
        QStringLiteral("SELECT id, name, created, deleted, level, yearly_growth, weekend_share, "
                       "noise, deployments, deployment_versions, pipelines, pipeline_versions, "
                       "buckets, environments FROM projects WHERE organization = ? "
                       "ORDER BY number"),
        {organization.number});
    QList<ProjectRecord> projects;
    while (row.next()) {
        ProjectRecord project;
        project.id = row.value(0).toString();
        project.name = row.value(1).toString();
        project.created = QDate::fromString(row.value(2).toString(), Qt::ISODate);
        project.deleted = dateFrom(row.value(3));
        project.curve = {row.value(4).toLongLong(), row.value(5).toInt(), row.value(6).toInt(),
                         static_cast<quint64>(row.value(7).toLongLong())};
        project.resources = {0,
                             0,
                             row.value(8).toLongLong(),
                             row.value(9).toLongLong(),
                             row.value(10).toLongLong(),
                             row.value(11).toLongLong(),
                             row.value(12).toLongLong(),
                             row.value(13).toLongLong()};
        projects.append(project);
    }
    return projects;
}

std::optional<QString> voucherDescription(Database &database, const QString &code)
{
    QSqlQuery row =
        database.run(QStringLiteral("SELECT description FROM vouchers WHERE code = ?"), {code});
    return row.next() ? std::optional(row.value(0).toString()) : std::nullopt;
}

} // namespace steward::sandbox

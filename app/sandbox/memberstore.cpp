// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/memberstore.h"

#include "sandbox/columns.h"
#include "sandbox/database.h"
#include "sandbox/random.h"
#include "sandbox/records.h"

namespace steward::sandbox {

namespace {

QString selectMembers()
{
    return QStringLiteral("SELECT u.id, u.email, u.name, u.surname, m.admin FROM memberships m "
                          "JOIN users u ON u.number = m.user WHERE m.organization = ? ");
}

Member readMember(const QSqlQuery &row)
{
    Member member;
    member.id = {row.value(0).toString()};
    member.email = row.value(1).toString();
    member.name = textFrom(row.value(2));
    member.surname = textFrom(row.value(3));
    member.role = row.value(4).toBool() ? MemberRole::Admin : MemberRole::Regular;
    member.status = member.name ? QStringLiteral("active") : QStringLiteral("pending");
    return member;
}

qint64 count(QSqlQuery row)
{
    return row.next() ? row.value(0).toLongLong() : 0;
}

} // namespace

QList<Member> membersOf(Database &database, const OrganizationRecord &organization)
{
    QSqlQuery row =
        database.run(selectMembers() + QStringLiteral("ORDER BY m.number"), {organization.number});
    QList<Member> members;
    while (row.next())
        members.append(readMember(row));
    return members;
}

std::optional<Member> memberById(Database &database, const OrganizationRecord &organization,
                                 const UserId &id)
{
    QSqlQuery row = database.run(selectMembers() + QStringLiteral("AND u.id = ?"),
                                 {organization.number, id.text});
    return row.next() ? std::optional(readMember(row)) : std::nullopt;
}

bool hasMember(Database &database, const OrganizationRecord &organization, const QString &email)
{
    return database
        .run(selectMembers() + QStringLiteral("AND u.email = ?"), {organization.number, email})
        .next();
}

std::optional<Member> addMember(Database &database, const OrganizationRecord &organization,
                                const NewMember &newMember)
{
    database.run(QStringLiteral("INSERT INTO users (id, email) VALUES (?, ?) "
                                "ON CONFLICT (email) DO NOTHING"),
                 {newUuid(), newMember.email});
    database.run(QStringLiteral("INSERT INTO memberships (organization, user, admin) "
                                "SELECT ?, number, ? FROM users WHERE email = ?"),
                 {organization.number, newMember.role == MemberRole::Admin, newMember.email});
    QSqlQuery row = database.run(selectMembers() + QStringLiteral("AND u.email = ?"),
                                 {organization.number, newMember.email});
    return row.next() ? std::optional(readMember(row)) : std::nullopt;
}

void setRole(Database &database, const OrganizationRecord &organization, const UserId &id,
             MemberRole role)
{
    database.run(QStringLiteral("UPDATE memberships SET admin = ? WHERE organization = ? AND "
                                "user = (SELECT number FROM users WHERE id = ?)"),
                 {role == MemberRole::Admin, organization.number, id.text});
}

void removeMember(Database &database, const OrganizationRecord &organization, const UserId &id)
{
    database.run(QStringLiteral("DELETE FROM memberships WHERE organization = ? AND "
                                "user = (SELECT number FROM users WHERE id = ?)"),
                 {organization.number, id.text});
}

qint64 memberCount(Database &database, const OrganizationRecord &organization)
{
    return count(
        database.run(QStringLiteral("SELECT count(*) FROM memberships WHERE organization = ?"),
                     {organization.number}));
}

qint64 adminCount(Database &database, const OrganizationRecord &organization)
{
    return count(database.run(
        QStringLiteral("SELECT count(*) FROM memberships WHERE organization = ? AND admin"),
        {organization.number}));
}

} // namespace steward::sandbox

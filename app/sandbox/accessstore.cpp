// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accessstore.h"

#include "sandbox/columns.h"
#include "sandbox/database.h"
#include "sandbox/random.h"

#include <QRandomGenerator>

namespace steward::sandbox {

namespace {

constexpr int tokenBytes = 20;
constexpr int passwordBytes = 8;

void addCredential(Database &database, const QString &authorization, qint64 user)
{
    database.run(QStringLiteral("INSERT INTO credentials (authorization, user) VALUES (?, ?)"),
                 {authorization, user});
}

QString newCode()
{
    return QString::number(QRandomGenerator::system()->bounded(100'000, 1'000'000));
}

} // namespace

void createAccess(Database &database, const TokenOwners &owners)
{
    const QString admin = randomSecret(tokenBytes);
    const QString member = randomSecret(tokenBytes);
    const QString vendor = randomSecret(tokenBytes);
    addCredential(database, QStringLiteral("Token ") + admin, owners.admin);
    addCredential(database, QStringLiteral("Token ") + member, owners.member);
    addCredential(database, QStringLiteral("Token ") + vendor, owners.vendor);
    database.run(
        QStringLiteral("INSERT INTO access (only, admin_token, member_token, vendor_token, user, "
                       "password, code) VALUES (1, ?, ?, ?, ?, ?, ?)"),
        {admin, member, vendor, owners.admin, randomSecret(passwordBytes), newCode()});
}

SandboxAddress readAccess(Database &database)
{
    SandboxAddress address;
    QSqlQuery row = database.run(
        QStringLiteral("SELECT admin_token, member_token, vendor_token, u.email, password, code "
                       "FROM access JOIN users u ON u.number = access.user"));
    if (row.next()) {
        address.adminToken = row.value(0).toString();
        address.memberToken = row.value(1).toString();
        address.vendorToken = row.value(2).toString();
        address.email = row.value(3).toString();
        address.password = row.value(4).toString();
        address.code = row.value(5).toString();
    }
    return address;
}

std::optional<Caller> callerOf(Database &database, const QByteArray &authorization)
{
    QSqlQuery row =
        database.run(QStringLiteral("SELECT u.number, u.id, u.email, u.name, u.surname, u.vendor "
                                    "FROM credentials c JOIN users u ON u.number = c.user "
                                    "WHERE c.authorization = ?"),
                     {QString::fromLatin1(authorization)});
    if (!row.next())
        return std::nullopt;
    Caller caller;
    caller.number = row.value(0).toLongLong();
    caller.user = {{row.value(1).toString()},
                   row.value(2).toString(),
                   textFrom(row.value(3)),
                   textFrom(row.value(4))};
    caller.isVendor = row.value(5).toBool();
    return caller;
}

QString beginSession(Database &database)
{
    const QString access = randomSecret(tokenBytes);
    QSqlQuery row = database.run(QStringLiteral("SELECT user FROM access"));
    if (row.next())
        addCredential(database, QStringLiteral("Bearer ") + access, row.value(0).toLongLong());
    return access;
}

} // namespace steward::sandbox

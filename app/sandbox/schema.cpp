// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/schema.h"

namespace steward::sandbox {

QStringList schemaStatements()
{
    // Days and dates are ISO 8601 text. "number" is the order of creation and the order of lists.
    return {
        QStringLiteral("PRAGMA application_id = %1").arg(schemaIdentity),
        QStringLiteral(R"(CREATE TABLE users (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            email TEXT NOT NULL COLLATE NOCASE UNIQUE,
            name TEXT,
            surname TEXT,
            vendor INTEGER NOT NULL DEFAULT 0))"),
        QStringLiteral(R"(CREATE TABLE organizations (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL UNIQUE,
            creation_date TEXT NOT NULL,
            status TEXT NOT NULL,
            two_factor_authentication_forced INTEGER NOT NULL,
            overage_usage INTEGER NOT NULL,
            subscription TEXT NOT NULL,
            subscription_start_date TEXT NOT NULL,
            subscription_end_date TEXT,
            suspended_on TEXT))"),
        QStringLiteral(R"(CREATE TABLE memberships (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            organization INTEGER NOT NULL REFERENCES organizations (number),
            user INTEGER NOT NULL REFERENCES users (number),
            admin INTEGER NOT NULL,
            UNIQUE (organization, user)))"),
        QStringLiteral("CREATE INDEX memberships_in_order ON memberships (organization)"),
        QStringLiteral("CREATE INDEX memberships_of_users ON memberships (user)"),
        QStringLiteral(R"(CREATE TABLE projects (
            number INTEGER PRIMARY KEY,
            organization INTEGER NOT NULL REFERENCES organizations (number),
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            created TEXT NOT NULL,
            deleted TEXT,
            level INTEGER NOT NULL,
            yearly_growth INTEGER NOT NULL,
            weekend_share INTEGER NOT NULL,
            noise INTEGER NOT NULL,
            deployments INTEGER NOT NULL,
            deployment_versions INTEGER NOT NULL,
            pipelines INTEGER NOT NULL,
            pipeline_versions INTEGER NOT NULL,
            buckets INTEGER NOT NULL,
            environments INTEGER NOT NULL))"),
        QStringLiteral("CREATE INDEX projects_in_order ON projects (organization)"),
        QStringLiteral(R"(CREATE TABLE vouchers (
            code TEXT PRIMARY KEY,
            description TEXT NOT NULL))"),
        // "Token …" and "Bearer …", as they come in the Authorization header.
        QStringLiteral(R"(CREATE TABLE credentials (
            authorization TEXT PRIMARY KEY,
            user INTEGER NOT NULL REFERENCES users (number)))"),
        // What the line at the start says, so that a kept database goes on with the same.
        QStringLiteral(R"(CREATE TABLE access (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            admin_token TEXT NOT NULL,
            member_token TEXT NOT NULL,
            vendor_token TEXT NOT NULL,
            user INTEGER NOT NULL REFERENCES users (number),
            password TEXT NOT NULL,
            code TEXT NOT NULL))"),
    };
}

} // namespace steward::sandbox

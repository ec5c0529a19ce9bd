// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalschema.h"

#include "journal/journaldatabase.h"

#include <QStringList>

namespace steward {

namespace {

constexpr int applicationId = 0x5374776a; // "Stwj"

/// What each version adds to the one before it. Steps that were released are never changed.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all {
        {
            QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
            QStringLiteral("CREATE TABLE entries ("
                           " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                           " begun INTEGER NOT NULL," // milliseconds since 1970, UTC
                           " instance TEXT NOT NULL," // the run of the program that sees to it
                           " profile_id TEXT NOT NULL,"
                           " profile_name TEXT NOT NULL,"
                           " address TEXT NOT NULL,"
                           " account_id TEXT NOT NULL,"
                           " organization TEXT NOT NULL,"
                           " organization_id TEXT NOT NULL,"
                           " kind TEXT NOT NULL,"
                           " email TEXT NOT NULL,"
                           " user_id TEXT NOT NULL,"
                           " before TEXT NOT NULL," // JSON objects
                           " after TEXT NOT NULL,"
                           " fate TEXT NOT NULL,"
                           " words TEXT NOT NULL,"
                           " settled INTEGER) STRICT"), // as begun; null while pending
            QStringLiteral("CREATE INDEX pending ON entries (id) WHERE fate = 'pending'"),
        },
        {
            // Runs of many changes.
            QStringLiteral("ALTER TABLE entries ADD COLUMN run TEXT"),
            QStringLiteral("ALTER TABLE entries ADD COLUMN position INTEGER"),
            QStringLiteral("CREATE INDEX runs ON entries (run, position) WHERE run IS NOT NULL"),
        },
        {
            // Runs as a whole, before their first change is sent; and looking through one
            // organization of many.
            QStringLiteral("CREATE TABLE run_heads ("
                           " id TEXT PRIMARY KEY,"
                           " begun INTEGER NOT NULL,"
                           " instance TEXT NOT NULL,"
                           " profile_id TEXT NOT NULL,"
                           " profile_name TEXT NOT NULL,"
                           " address TEXT NOT NULL,"
                           " account_id TEXT NOT NULL,"
                           " source TEXT NOT NULL,"
                           " state TEXT NOT NULL) STRICT"),
            QStringLiteral("CREATE TABLE run_lines ("
                           " run TEXT NOT NULL,"
                           " position INTEGER NOT NULL,"
                           " organization TEXT NOT NULL,"
                           " email TEXT NOT NULL,"
                           " user_id TEXT NOT NULL,"
                           " self INTEGER NOT NULL,"
                           " before TEXT NOT NULL," // what the person has: see domain/planfile.h
                           " after TEXT NOT NULL,"
                           " fate TEXT," // where no entry tells what became of it
                           " words TEXT NOT NULL,"
                           " settled INTEGER,"
                           " PRIMARY KEY (run, position)) STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX open_runs ON run_heads (begun) WHERE state = 'open'"),
            QStringLiteral("CREATE INDEX by_organization ON entries (organization, id)"),
            QStringLiteral("CREATE INDEX by_organization_id ON entries (organization_id, id)"),
        },
        {
            // The organizations that a run is about, also those in which it changes nothing, and
            // what finds them again under another name. Of older runs the entries know some ids.
            QStringLiteral("CREATE TABLE run_organizations ("
                           " run TEXT NOT NULL,"
                           " organization TEXT NOT NULL,"
                           " organization_id TEXT NOT NULL," // empty where it was not known
                           " PRIMARY KEY (run, organization)) STRICT, WITHOUT ROWID"),
            QStringLiteral("INSERT INTO run_organizations"
                           " SELECT l.run, l.organization, coalesce((SELECT max(organization_id)"
                           " FROM entries WHERE run = l.run AND organization = l.organization), '')"
                           " FROM run_lines AS l GROUP BY l.run, l.organization"),
        },
    };
    return all;
}

int numberFrom(JournalDatabase &database, const QString &statement)
{
    QSqlQuery query = database.run(statement);
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

SchemaState bringUpToDate(JournalDatabase &database)
{
    SchemaState state = SchemaState::Ready;
    const bool isDone = database.runAsOne([&] {
        const int owner = numberFrom(database, QStringLiteral("PRAGMA application_id"));
        const int version = numberFrom(database, QStringLiteral("PRAGMA user_version"));
        const int things =
            numberFrom(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (owner != applicationId && things > 0) {
            state = SchemaState::Foreign;
            return;
        }
        if (version > journalVersion()) {
            state = SchemaState::Newer;
            return;
        }
        for (const QStringList &step : steps().mid(version)) {
            for (const QString &statement : step)
                database.run(statement);
        }
        if (version < journalVersion())
            database.run(QStringLiteral("PRAGMA user_version = %1").arg(journalVersion()));
    });
    return isDone ? state : SchemaState::Failed;
}

int journalVersion()
{
    return int(steps().size());
}

} // namespace steward

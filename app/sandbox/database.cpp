// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"

#include "sandbox/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace steward::sandbox {

namespace {

/// Makes the file before SQLite does, which would let everybody read it. Its companions (-wal,
/// -shm) take its permissions.
bool createPrivately(const QString &file)
{
    QFile newFile(file);
    return newFile.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Database::Database()
    : m_connection(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::Id128)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{ }

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    std::unique_ptr<Database> database(new Database);
    if (const QString failure = database->failureToOpen(file); !failure.isEmpty()) {
        ApiError error;
        error.message =
            file.isEmpty()
                ? QStringLiteral("The sandbox could not set up its database.")
                : QStringLiteral("The file %1 could not be used as a database of the sandbox: %2.")
                      .arg(file, failure);
        error.detail = failure;
        return error;
    }
    return database;
}

QString Database::failureToOpen(const QString &file)
{
    if (!file.isEmpty() && !QFileInfo::exists(file) && !createPrivately(file))
        return QStringLiteral("it cannot be created");
    m_database.setDatabaseName(file.isEmpty() ? QStringLiteral(":memory:") : file);
    if (!m_database.open())
        return m_database.lastError().databaseText();

    // FULL: an answer that says "done" is sent only once the change is on the disk.
    for (const QString &statement :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON")}) {
        run(statement);
    }
    QSqlQuery identity = run(QStringLiteral("PRAGMA application_id"));
    const int applicationId = identity.next() ? identity.value(0).toInt() : 0;
    QSqlQuery tables = run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const bool isNew = tables.next() && tables.value(0).toInt() == 0;
    identity.finish();
    tables.finish();
    if (m_failure.isEmpty() && !isNew && applicationId != schemaIdentity)
        return QStringLiteral("it belongs to another program or another version");
    if (m_failure.isEmpty() && isNew)
        createSchema();
    return takeFailure();
}

bool Database::createSchema()
{
    if (!begin())
        return false;
    for (const QString &statement : schemaStatements())
        run(statement);
    if (!m_failure.isEmpty()) {
        rollback();
        return false;
    }
    return commit();
}

bool Database::isEmpty()
{
    QSqlQuery query = run(QStringLiteral("SELECT count(*) FROM users"));
    return query.next() && query.value(0).toInt() == 0;
}

QSqlQuery Database::prepare(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        note(query);
    return query;
}

bool Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int index = 0; index < values.size(); ++index)
        query.bindValue(index, values.at(index));
    if (query.exec())
        return true;
    note(query);
    return false;
}

QSqlQuery Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query = prepare(statement);
    if (m_failure.isEmpty())
        execute(query, values);
    return query;
}

void Database::note(const QSqlQuery &query)
{
    if (m_failure.isEmpty())
        m_failure = query.lastError().databaseText();
    if (m_failure.isEmpty())
        m_failure = QStringLiteral("a statement failed");
}

bool Database::begin()
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
    return m_failure.isEmpty();
}

bool Database::commit()
{
    run(QStringLiteral("COMMIT"));
    return m_failure.isEmpty();
}

void Database::rollback()
{
    // It runs after failures, so it must not be stopped by the one that is noted.
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
}

QString Database::takeFailure()
{
    return std::exchange(m_failure, QString());
}

} // namespace steward::sandbox

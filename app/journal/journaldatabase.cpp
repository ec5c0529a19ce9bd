// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journaldatabase.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace steward {

namespace {

constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr auto fileForOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Qt makes NULL of a null QString; here that is an empty text, and QVariant() is NULL.
QVariant storable(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace

JournalDatabase::JournalDatabase()
    : m_connection(QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::Id128)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    // Another window of the program may be writing; it is done long before this, in milliseconds.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
}

JournalDatabase::~JournalDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool JournalDatabase::open(const QString &file)
{
    if (!file.isEmpty() && !createPrivately(file))
        return false;
    m_database.setDatabaseName(file.isEmpty() ? QStringLiteral(":memory:") : file);
    if (!m_database.open()) {
        note(m_database.lastError());
        return false;
    }
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    // A change is sent only once it is on the disk that it is about to be.
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    return !hasFailed();
}

bool JournalDatabase::createPrivately(const QString &file)
{
    // Before SQLite does, which would let everybody read it. Its companions (-wal, -shm) take its
    // permissions.
    QFile database(file);
    if (database.exists() ? database.setPermissions(fileForOwner)
                          : database.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileForOwner)
                                || database.exists())
        return true;
    m_failure = database.errorString();
    return false;
}

QSqlQuery JournalDatabase::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (hasFailed())
        return query;
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        note(query.lastError());
        return query;
    }
    for (int index = 0; index < values.size(); ++index)
        query.bindValue(index, storable(values.at(index)));
    if (!query.exec())
        note(query.lastError());
    return query;
}

bool JournalDatabase::runAsOne(const std::function<void()> &work)
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
    if (hasFailed())
        return false;
    work();
    run(QStringLiteral("COMMIT"));
    if (!hasFailed())
        return true;
    // It must not be stopped by the failure that is noted.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return false;
}

void JournalDatabase::note(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // without what SQLite extends it by
    m_isDamaged = m_isDamaged || code == sqliteCorrupt || code == sqliteNotADatabase;
    m_failure = error.databaseText();
    if (m_failure.isEmpty())
        m_failure = QStringLiteral("a statement failed");
}

QString JournalDatabase::takeFailure()
{
    return std::exchange(m_failure, QString());
}

} // namespace steward

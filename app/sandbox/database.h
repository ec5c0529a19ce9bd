// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace steward::sandbox {

/// The sandbox's SQLite database, for use by the thread that opened it. What was committed survives
/// the end of the process, however it ends.
///
/// A statement that fails is remembered rather than returned: whoever answers a request asks once,
/// with takeFailure(), and tells the caller.
class Database
{
public:
    /// Opens \a file, or a database in memory where it is empty. A new file is readable by its
    /// owner alone.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether it holds nothing yet.
    bool isEmpty();

    /// Runs a statement with its values, one for each question mark.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// A statement to be run many times with bind(). Invalid where it could not be prepared.
    QSqlQuery prepare(const QString &statement);
    bool execute(QSqlQuery &query, const QVariantList &values);

    bool begin();
    bool commit();
    void rollback();

    /// What went wrong since the last time of asking; empty where nothing did.
    QString takeFailure();

private:
    Database();
    QString failureToOpen(const QString &file);
    bool createSchema();
    void note(const QSqlQuery &query);

    QString m_connection;
    QSqlDatabase m_database;
    QString m_failure;
};

} // namespace steward::sandbox

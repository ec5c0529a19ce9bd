// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace steward {

/// The journal's connection to SQLite, for the thread that made it. What was committed is on the
/// disk. A statement that fails is remembered, and nothing is run after it until takeFailure().
class JournalDatabase
{
public:
    JournalDatabase();
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    /// Opens \a file, or a database in memory where it is empty. A new file is for its owner alone.
    bool open(const QString &file);

    /// Runs a statement with its values, one for each question mark. QVariant() is NULL.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// Runs \a work as a whole, or not at all.
    bool runAsOne(const std::function<void()> &work);

    /// From within runAsOne(): nothing of it is kept.
    void giveUp() { m_failure = QStringLiteral("given up"); }

    bool hasFailed() const { return !m_failure.isEmpty(); }
    /// What went wrong since the last time of asking; empty where nothing did.
    QString takeFailure();
    /// Whether SQLite has found that the file is damaged, or no database at all.
    bool isDamaged() const { return m_isDamaged; }

private:
    bool createPrivately(const QString &file);
    void note(const QSqlError &error);

    QString m_connection;
    QSqlDatabase m_database;
    QString m_failure;
    bool m_isDamaged = false;
};

} // namespace steward

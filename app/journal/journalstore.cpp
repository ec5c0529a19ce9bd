// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalstore.h"

#include "journal/changecodec.h"
#include "journal/journalrows.h"
#include "journal/journalschema.h"
#include "journal/journalwords.h"

#include <QFileInfo>

#include <utility>

namespace steward {

namespace {

/// Up to this size, in bytes, a file is read as a whole when it is opened. Damage in a larger one
/// shows once somebody gets to it.
constexpr qint64 wholeCheckLimit = 16 * 1024 * 1024;

} // namespace

bool isSameOrigin(const ChangeOrigin &then, const ChangeOrigin &now)
{
    if (then.address != now.address)
        return false;
    if (!then.accountId.isEmpty())
        return then.accountId == now.accountId;
    // Whoever it was, it was with this profile.
    return then.profileId == now.profileId && then.profileName == now.profileName;
}

Result<Done> JournalStore::open(const QString &file)
{
    if (!m_database.open(file) || !checkWholeFile(file))
        return outcome(Done {});
    switch (bringUpToDate(m_database)) {
    case SchemaState::Newer:
        return ApiError {ErrorKind::Local, 0,
                         JournalWords::tr("Steward's journal of changes was written by a newer "
                                          "version of Steward."),
                         file};
    case SchemaState::Foreign:
        m_isNoJournal = true;
        return ApiError {ErrorKind::Local, 0,
                         JournalWords::tr("Steward's journal of changes is no journal."), file};
    case SchemaState::Ready:
    case SchemaState::Failed:
        break;
    }
    return outcome(Done {});
}

bool JournalStore::checkWholeFile(const QString &file)
{
    if (file.isEmpty() || QFileInfo(file).size() > wholeCheckLimit)
        return true;
    QSqlQuery check = m_database.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (m_database.hasFailed())
        return false;
    if (check.next() && check.value(0).toString() == QLatin1StringView("ok"))
        return true;
    m_isNoJournal = true;
    return false;
}

bool JournalStore::runTogether(const std::function<bool()> &work)
{
    const bool isDone = m_database.runAsOne([&] {
        if (!work())
            m_database.giveUp();
    });
    m_database.takeFailure();
    return isDone;
}

Result<EntryId> JournalStore::add(const JournalEntry &entry)
{
    const ChangeOrigin &origin = entry.origin;
    const ChangeColumns change = encodeChange(entry.change);
    const QSqlQuery query = m_database.run(
        QStringLiteral("INSERT INTO entries (begun, instance, profile_id, profile_name, address,"
                       " account_id, organization, organization_id, kind, email, user_id, before,"
                       " after, fate, words, settled, run, position)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {stampOf(entry.begun), m_instance, origin.profileId, origin.profileName, origin.address,
         origin.accountId, change.organization, entry.organizationId, change.kind, change.email,
         change.userId, change.before, change.after, nameOf(entry.settlement.fate),
         entry.settlement.words, stampOf(entry.settlement.at),
         entry.place ? QVariant(entry.place->run) : QVariant(),
         entry.place ? QVariant(entry.place->position) : QVariant()});
    return outcome(EntryId(query.lastInsertId().toLongLong()));
}

Result<Done> JournalStore::settle(EntryId id, const Settlement &settlement)
{
    const QSqlQuery update = m_database.run(
        QStringLiteral("UPDATE entries SET fate = ?, words = ?, settled = ?"
                       " WHERE id = ? AND fate = 'pending'"),
        {nameOf(settlement.fate), settlement.words, stampOf(settlement.at), qint64(id)});
    if (m_database.hasFailed() || update.numRowsAffected() == 1)
        return outcome(Done {});
    QSqlQuery known =
        m_database.run(QStringLiteral("SELECT 1 FROM entries WHERE id = ?"), {qint64(id)});
    if (!m_database.hasFailed() && !known.next())
        return ApiError {ErrorKind::Local, 0,
                         JournalWords::tr("A change is missing in Steward's journal."),
                         QString::number(qint64(id))};
    return outcome(Done {});
}

Result<Done> JournalStore::discard(EntryId id)
{
    m_database.run(QStringLiteral("DELETE FROM entries WHERE id = ? AND fate = 'pending'"),
                   {qint64(id)});
    return outcome(Done {});
}

Result<QList<JournalEntry>> JournalStore::latest(int count)
{
    QList<JournalEntry> entries;
    QSqlQuery query =
        m_database.run(selectEntries() + QStringLiteral("ORDER BY id DESC LIMIT ?"), {count});
    while (query.next()) {
        if (const std::optional<JournalEntry> entry = entryOf(query))
            entries.append(*entry);
    }
    return outcome(std::move(entries));
}

Result<QList<JournalEntry>> JournalStore::takeLeftovers(
    const ChangeOrigin &origin, const std::function<bool(const QString &)> &isAlive)
{
    QList<JournalEntry> leftovers;
    const bool isDone = m_database.runAsOne([&] {
        QSqlQuery query = m_database.run(
            selectEntries()
                + QStringLiteral("WHERE fate = 'pending' AND instance <> ? AND address = ?"
                                 " ORDER BY id"),
            {m_instance, origin.address});
        while (query.next()) {
            const std::optional<JournalEntry> entry = entryOf(query);
            if (entry && isSameOrigin(entry->origin, origin)
                && !isAlive(query.value(instanceColumn).toString()))
                leftovers.append(*entry);
        }
        query.finish();
        for (const JournalEntry &entry : std::as_const(leftovers))
            m_database.run(QStringLiteral("UPDATE entries SET instance = ? WHERE id = ?"),
                           {m_instance, qint64(entry.id)});
    });
    if (!isDone)
        leftovers.clear();
    return outcome(std::move(leftovers));
}

ApiError JournalStore::unusable(const QString &failure) const
{
    return {ErrorKind::Local,
            0,
            JournalWords::tr("Steward's journal of changes cannot be used: %1.")
                .arg(failure.isEmpty() ? JournalWords::tr("it is damaged") : failure),
            {}};
}

} // namespace steward

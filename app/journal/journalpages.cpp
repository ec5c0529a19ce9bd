// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through the journal, a piece at a time.
#include "journal/journalrows.h"
#include "journal/journalstore.h"

namespace steward {

namespace {

/// A condition of a statement, and what its question marks are.
struct Condition
{
    QStringList parts {};
    QVariantList values {};

    void add(const QString &part, const QVariantList &itsValues = {})
    {
        parts.append(part);
        values.append(itsValues);
    }
};

/// \a text anywhere, for LIKE with the sign \ before what has a meaning there.
QString anywhere(QString text)
{
    for (const char16_t sign : {u'\\', u'%', u'_'})
        text.replace(sign, QString(u'\\') + sign);
    return u'%' + text + u'%';
}

void addFate(Condition &condition, FateFilter fate)
{
    switch (fate) {
    case FateFilter::All:
        break;
    case FateFilter::Done:
        condition.add(QStringLiteral("fate = ?"), {nameOf(Fate::Done)});
        break;
    case FateFilter::NotDone:
        condition.add(QStringLiteral("fate = ?"), {nameOf(Fate::NotDone)});
        break;
    case FateFilter::NotSent:
        condition.add(QStringLiteral("fate = ?"), {nameOf(Fate::NotSent)});
        break;
    case FateFilter::InDoubt:
        condition.add(QStringLiteral("fate NOT IN (?, ?, ?)"),
                      {nameOf(Fate::Done), nameOf(Fate::NotDone), nameOf(Fate::NotSent)});
        break;
    }
}

Condition conditionOf(const EntryFilter &filter)
{
    Condition condition;
    if (!filter.address.isEmpty())
        condition.add(QStringLiteral("address = ?"), {filter.address});
    if (!filter.run.isEmpty())
        condition.add(QStringLiteral("run = ?"), {filter.run});
    if (!filter.organizationId.isEmpty())
        // By its name where its id was not known then; whatever its name was where it was.
        condition.add(
            QStringLiteral("(organization_id = ? OR (organization = ? AND organization_id = ''))"),
            {filter.organizationId, filter.organization.text});
    else if (!filter.organization.isEmpty())
        condition.add(QStringLiteral("organization = ?"), {filter.organization.text});
    addFate(condition, filter.fate);
    if (!filter.text.trimmed().isEmpty()) {
        const QString pattern = anywhere(filter.text.trimmed());
        condition.add(QStringLiteral("(email LIKE ? ESCAPE '\\' OR organization LIKE ? ESCAPE '\\'"
                                     " OR profile_name LIKE ? ESCAPE '\\'"
                                     " OR words LIKE ? ESCAPE '\\')"),
                      {pattern, pattern, pattern, pattern});
    }
    return condition;
}

} // namespace

Result<QList<JournalEntry>> JournalStore::page(const EntryFilter &filter,
                                               std::optional<EntryId> before, int count)
{
    Condition condition = conditionOf(filter);
    if (before)
        condition.add(QStringLiteral("id < ?"), {qint64(*before)});
    const QString where =
        condition.parts.isEmpty()
            ? QString()
            : QStringLiteral("WHERE ") + condition.parts.join(QLatin1StringView(" AND "));
    QList<JournalEntry> entries;
    QSqlQuery query =
        m_database.run(selectEntries() + where + QStringLiteral(" ORDER BY id DESC LIMIT ?"),
                       condition.values + QVariantList {count});
    while (query.next()) {
        if (const std::optional<JournalEntry> entry = entryOf(query))
            entries.append(*entry);
    }
    return outcome(std::move(entries));
}

} // namespace steward

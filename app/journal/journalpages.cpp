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

void addKind(Condition &condition, KindFilter kind)
{
    switch (kind) {
    case KindFilter::All:
        break;
    case KindFilter::Invitations:
        condition.add(QStringLiteral("kind = 'invite'"));
        break;
    case KindFilter::Roles:
        condition.add(QStringLiteral("kind = 'set-role'"));
        break;
    case KindFilter::Removals:
        condition.add(QStringLiteral("kind = 'remove'"));
        break;
    case KindFilter::Organizations:
        condition.add(QStringLiteral("kind IN ('create', 'update')"));
        break;
    }
}

/// \a trait as a condition on what changecodec has written.
QString conditionOf(ChangeTrait trait)
{
    const QString isSetting = QStringLiteral("(after LIKE '%\"two_factor_authentication_forced\":%'"
                                             " AND after NOT LIKE '%\"subscription\":%')");
    const QString isNoRenaming = QStringLiteral("after NOT LIKE '%\"name\":%'");
    switch (trait) {
    case ChangeTrait::Created:
        return QStringLiteral("kind = 'create'");
    case ChangeTrait::Renamed:
        return QStringLiteral("kind = 'update' AND after LIKE '%\"name\":%'");
    case ChangeTrait::SettingsChanged:
        return QStringLiteral("kind = 'update' AND %1 AND %2").arg(isNoRenaming, isSetting);
    case ChangeTrait::SubscriptionChanged:
        return QStringLiteral("kind = 'update' AND %1 AND NOT %2").arg(isNoRenaming, isSetting);
    case ChangeTrait::Invited:
        return QStringLiteral("kind = 'invite'");
    case ChangeTrait::MadeAdmin:
        return QStringLiteral("kind = 'set-role' AND after = '{\"admin\":true}'");
    case ChangeTrait::MadeRegular:
        return QStringLiteral("kind = 'set-role' AND after = '{\"admin\":false}'");
    case ChangeTrait::Removed:
        return QStringLiteral("kind = 'remove'");
    case ChangeTrait::OfAdmin:
        return QStringLiteral("after = '{\"admin\":true}' OR before LIKE '{\"admin\":true%'");
    case ChangeTrait::OfMember:
        break;
    }
    return QStringLiteral("after = '{\"admin\":false}' OR before LIKE '{\"admin\":false%'");
}

/// What somebody has written, wherever it may stand; the new name of an organization, too.
void addText(Condition &condition, const EntryFilter &filter)
{
    const QString text = filter.text.trimmed();
    if (text.isEmpty())
        return;
    const QString pattern = anywhere(text);
    QStringList parts;
    QVariantList values;
    for (const char *column : {"email", "organization", "profile_name", "words"}) {
        parts.append(QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1StringView(column)));
        values.append(pattern);
    }
    parts.append(QStringLiteral("(kind = 'update' AND after LIKE ? ESCAPE '\\')"));
    values.append(QStringLiteral("%\"name\":\"") + pattern + QStringLiteral("\"%"));
    for (const ChangeTrait trait : filter.traits)
        parts.append(u'(' + conditionOf(trait) + u')');
    for (const Fate fate : filter.fates) {
        parts.append(QStringLiteral("fate = ?"));
        values.append(nameOf(fate));
    }
    condition.add(u'(' + parts.join(QLatin1StringView(" OR ")) + u')', values);
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
    addKind(condition, filter.kind);
    addText(condition, filter);
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

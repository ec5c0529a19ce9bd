// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalrows.h"

#include "base/utc.h"
#include "journal/changecodec.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

constexpr std::array<std::pair<Fate, const char *>, 6> fateNames {{
    {Fate::Pending, "pending"},
    {Fate::Done, "done"},
    {Fate::NotDone, "not done"},
    {Fate::Unclear, "unclear"},
    {Fate::Unread, "unread"},
    {Fate::NotSent, "not sent"},
}};

} // namespace

QString nameOf(Fate fate)
{
    const auto found = std::find_if(fateNames.begin(), fateNames.end(),
                                    [&](const auto &each) { return each.first == fate; });
    return QString::fromLatin1(found->second);
}

Fate fateOf(const QString &name)
{
    const auto found = std::find_if(fateNames.begin(), fateNames.end(), [&](const auto &each) {
        return name == QLatin1StringView(each.second);
    });
    return found == fateNames.end() ? Fate::Unclear : found->first;
}

QVariant stampOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &stamp)
{
    return stamp.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stamp.toLongLong(), utc);
}

QString selectEntries()
{
    return QStringLiteral("SELECT id, begun, profile_id, profile_name, address, account_id,"
                          " organization, organization_id, kind, email, user_id, before, after,"
                          " fate, words, settled, run, position, instance FROM entries ");
}

std::optional<JournalEntry> entryOf(const QSqlQuery &row)
{
    const auto text = [&](int column) { return row.value(column).toString(); };
    const std::optional<Change> change =
        decodeChange({text(8), text(6), text(9), text(10), text(11), text(12)});
    if (!change)
        return std::nullopt;
    JournalEntry entry {EntryId(row.value(0).toLongLong()),
                        timeOf(row.value(1)),
                        {text(2), text(3), text(4), text(5)},
                        text(7),
                        *change};
    entry.settlement = {fateOf(text(13)), text(14), timeOf(row.value(15))};
    if (!row.value(16).isNull())
        entry.place = RunPlace {text(16), row.value(17).toInt()};
    return entry;
}

} // namespace steward

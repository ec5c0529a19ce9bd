// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqliteversion.h"

#include "journal/journaldatabase.h"

namespace steward {

QString sqliteVersion()
{
    JournalDatabase database;
    if (!database.open({}))
        return {};
    QSqlQuery query = database.run(QStringLiteral("SELECT sqlite_version()"));
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a run, and newer changes go before.
#include "domain/roster.h"
#include "journal/journalrows.h"
#include "journal/journalstore.h"

#include <QSet>

#include <utility>

namespace steward {

/// The journal knows of a newer change of somebody by its entry. Of a newer list all of an
/// organization counts: whom it leaves as they are, it has no entry about.
void JournalStore::markOvertaken(JournalRun &run)
{
    if (run.leftCount() == 0)
        return;
    QSet<std::pair<QString, QString>> people;
    // Entries after the run's own are newer whatever the clock says.
    QSqlQuery changes = m_database.run(
        QStringLiteral("SELECT organization, email FROM entries WHERE address = ? AND email <> ''"
                       " AND fate NOT IN (?, ?) AND (run IS NULL OR run <> ?)"
                       " AND (begun > ? OR id > (SELECT min(id) FROM entries WHERE run = ?))"),
        {run.origin.address, nameOf(Fate::NotDone), nameOf(Fate::NotSent), run.id,
         stampOf(run.begun), run.id});
    while (changes.next())
        people.insert({changes.value(0).toString(), addressKey(changes.value(1).toString())});
    QSet<QString> organizations;
    QSqlQuery lists =
        m_database.run(QStringLiteral("SELECT DISTINCT l.organization FROM run_heads AS h"
                                      " JOIN run_lines AS l ON l.run = h.id"
                                      " WHERE h.address = ? AND h.begun > ? AND h.id <> ?"
                                      " AND h.source IN ('roster', 'plan')"),
                       {run.origin.address, stampOf(run.begun), run.id});
    while (lists.next())
        organizations.insert(lists.value(0).toString());
    for (RunLine &line : run.lines) {
        const QString &organization = line.step.organization.text;
        line.isOvertaken = line.isLeft()
                           && (organizations.contains(organization)
                               || people.contains({organization, addressKey(line.step.email)}));
    }
}

} // namespace steward

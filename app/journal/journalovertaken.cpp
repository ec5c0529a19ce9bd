// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a run, and newer changes go before.
#include "domain/roster.h"
#include "journal/journalrows.h"
#include "journal/journalstore.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace steward {

namespace {

/// Organizations, or people in them, as later changes are about them. Their ids go before their
/// names: an organization may have got another name since, and another one its.
class Affected
{
public:
    void add(const NamedOrganization &organization, const QString &email = {})
    {
        const QString key = addressKey(email);
        if (organization.id.isEmpty())
            m_unknown.insert({organization.name.text, key});
        else
            m_ids.insert({organization.id, key});
        m_names.insert({organization.name.text, key});
    }
    bool contains(const NamedOrganization &organization, const QString &email = {}) const
    {
        const QString key = addressKey(email);
        const std::pair named(organization.name.text, key);
        return organization.id.isEmpty()
                   ? m_names.contains(named)
                   : m_ids.contains({organization.id, key}) || m_unknown.contains(named);
    }

private:
    using Keys = QSet<std::pair<QString, QString>>;
    Keys m_ids;
    Keys m_names;
    Keys m_unknown; ///< names whose ids are not known
};

} // namespace

/// The journal knows of a newer change of somebody by its entry. Of a newer list all of an
/// organization counts: whom it leaves as they are, it has no entry about.
void JournalStore::markOvertaken(JournalRun &run)
{
    if (run.leftCount() == 0)
        return;
    Affected people;
    // Entries after the run's own are newer whatever the clock says.
    QSqlQuery changes = m_database.run(
        QStringLiteral("SELECT organization, organization_id, email FROM entries"
                       " WHERE address = ? AND email <> ''"
                       " AND fate NOT IN (?, ?) AND (run IS NULL OR run <> ?)"
                       " AND (begun > ? OR id > (SELECT min(id) FROM entries WHERE run = ?))"),
        {run.origin.address, nameOf(Fate::NotDone), nameOf(Fate::NotSent), run.id,
         stampOf(run.begun), run.id});
    while (changes.next())
        people.add({{changes.value(0).toString()}, changes.value(1).toString()},
                   changes.value(2).toString());
    Affected organizations;
    QSqlQuery lists =
        m_database.run(QStringLiteral("SELECT o.organization, o.organization_id"
                                      " FROM run_heads AS h"
                                      " JOIN run_organizations AS o ON o.run = h.id"
                                      " WHERE h.address = ? AND h.begun > ? AND h.id <> ?"
                                      " AND h.source IN ('roster', 'plan')"),
                       {run.origin.address, stampOf(run.begun), run.id});
    while (lists.next())
        organizations.add({{lists.value(0).toString()}, lists.value(1).toString()});
    QHash<OrganizationName, QString> ids;
    for (const NamedOrganization &each : std::as_const(run.organizations))
        ids.insert(each.name, each.id);
    for (RunLine &line : run.lines) {
        const OrganizationName &name = line.step.organization;
        const NamedOrganization organization {name, ids.value(name)};
        line.isOvertaken = line.isLeft()
                           && (organizations.contains(organization)
                               || people.contains(organization, line.step.email));
    }
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of many changes, as the journal keeps them.
#include "domain/planfile.h"
#include "journal/journalrows.h"
#include "journal/journalstore.h"
#include "journal/journalwords.h"

#include <QMap>

#include <array>
#include <utility>

namespace steward {

namespace {

// Names in files: they never change.
constexpr std::array<std::pair<RunSource, QLatin1StringView>, 5> sourceNames {{
    {RunSource::Roster, QLatin1StringView("roster")},
    {RunSource::SavedPlan, QLatin1StringView("plan")},
    {RunSource::Undo, QLatin1StringView("undo")},
    {RunSource::RemovalEverywhere, QLatin1StringView("removal-everywhere")},
    {RunSource::SameAccess, QLatin1StringView("same-access")},
}};
constexpr std::array<std::pair<RunState, QLatin1StringView>, 3> stateNames {{
    {RunState::Open, QLatin1StringView("open")},
    {RunState::Finished, QLatin1StringView("finished")},
    {RunState::GivenUp, QLatin1StringView("given up")},
}};

template<typename Value, size_t Count>
QString nameIn(const std::array<std::pair<Value, QLatin1StringView>, Count> &names, Value value)
{
    return names[size_t(value)].second;
}

template<typename Value, size_t Count>
Value valueIn(const std::array<std::pair<Value, QLatin1StringView>, Count> &names,
              const QString &name, Value otherwise)
{
    for (const auto &[value, known] : names) {
        if (name == known)
            return value;
    }
    return otherwise;
}

/// What became of a line that nothing is noted about, by its last entry: what was certainly not
/// made is still to be tried.
std::optional<Settlement> settlementOf(const QSqlQuery &row, int column)
{
    if (row.value(column).isNull())
        return std::nullopt;
    return Settlement {fateOf(row.value(column).toString()), row.value(column + 1).toString(),
                       timeOf(row.value(column + 2))};
}

constexpr int noteColumn = 6;
constexpr int entryColumn = 9;
constexpr int entryIdColumn = 12;

RunLine lineOf(const QSqlQuery &row)
{
    const auto text = [&](int column) { return row.value(column).toString(); };
    RunLine line {{{text(0)},
                   text(1),
                   {text(2)},
                   accessNamed(text(3)).value_or(Access::None),
                   accessNamed(text(4)).value_or(Access::None),
                   row.value(5).toBool() ? Person::Caller : Person::SomebodyElse}};
    line.settlement = settlementOf(row, noteColumn);
    if (line.settlement)
        return line;
    line.settlement = settlementOf(row, entryColumn);
    if (line.settlement && line.settlement->fate == Fate::Pending)
        line.openEntry = EntryId(row.value(entryIdColumn).toLongLong());
    const bool isNotMade =
        line.settlement
        && (line.settlement->fate == Fate::NotDone || line.settlement->fate == Fate::NotSent);
    if (isNotMade)
        line.settlement.reset();
    return line;
}

} // namespace

Result<Done> JournalStore::beginRun(const JournalRun &run)
{
    const ChangeOrigin &origin = run.origin;
    QMap<QString, QString> ids; // of organizations, by name
    for (const RunLine &line : run.lines)
        ids.insert(line.step.organization.text, {});
    for (const NamedOrganization &each : run.organizations)
        ids.insert(each.name.text, each.id);
    m_database.runAsOne([&] {
        m_database.run(QStringLiteral("INSERT INTO run_heads (id, begun, instance, profile_id,"
                                      " profile_name, address, account_id, source, state)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                       {run.id, stampOf(run.begun), m_instance, origin.profileId,
                        origin.profileName, origin.address, origin.accountId,
                        nameIn(sourceNames, run.source), nameIn(stateNames, run.state)});
        int position = 0;
        for (const RunLine &line : run.lines) {
            const AccessStep &step = line.step;
            m_database.run(QStringLiteral("INSERT INTO run_lines (run, position, organization,"
                                          " email, user_id, self, before, after, words)"
                                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"),
                           {run.id, position++, step.organization.text, step.email, step.id.text,
                            int(step.person == Person::Caller), accessTerm(step.before),
                            accessTerm(step.after)});
        }
        for (auto it = ids.cbegin(); it != ids.cend(); ++it)
            m_database.run(QStringLiteral("INSERT INTO run_organizations (run, organization,"
                                          " organization_id) VALUES (?, ?, ?)"),
                           {run.id, it.key(), it.value()});
    });
    return outcome(Done {});
}

Result<Done> JournalStore::settleLine(const RunPlace &place, const Settlement &settlement)
{
    m_database.run(QStringLiteral("UPDATE run_lines SET fate = ?, words = ?, settled = ?"
                                  " WHERE run = ? AND position = ?"),
                   {nameOf(settlement.fate), settlement.words, stampOf(settlement.at), place.run,
                    place.position});
    return outcome(Done {});
}

Result<Done> JournalStore::endRun(const QString &id, RunState state)
{
    m_database.run(QStringLiteral("UPDATE run_heads SET state = ? WHERE id = ?"),
                   {nameIn(stateNames, state), id});
    return outcome(Done {});
}

std::optional<JournalRun> JournalStore::readRun(const QString &id)
{
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT begun, profile_id, profile_name, address, account_id, source, state"
                       " FROM run_heads WHERE id = ?"),
        {id});
    if (!query.next())
        return std::nullopt;
    const auto text = [&](int column) { return query.value(column).toString(); };
    JournalRun run {id,
                    timeOf(query.value(0)),
                    {text(1), text(2), text(3), text(4)},
                    valueIn(sourceNames, text(5), RunSource::Roster),
                    valueIn(stateNames, text(6), RunState::GivenUp),
                    {}};
    query.finish();
    QSqlQuery lines = m_database.run(
        QStringLiteral("SELECT l.organization, l.email, l.user_id, l.before, l.after, l.self,"
                       " l.fate, l.words, l.settled, e.fate, e.words, e.settled, e.id"
                       " FROM run_lines AS l LEFT JOIN entries AS e ON e.id ="
                       " (SELECT max(id) FROM entries WHERE run = l.run AND position = l.position)"
                       " WHERE l.run = ? ORDER BY l.position"),
        {id});
    while (lines.next())
        run.lines.append(lineOf(lines));
    lines.finish();
    QSqlQuery organizations =
        m_database.run(QStringLiteral("SELECT organization, organization_id FROM run_organizations"
                                      " WHERE run = ? ORDER BY organization"),
                       {id});
    while (organizations.next())
        run.organizations.append(
            {{organizations.value(0).toString()}, organizations.value(1).toString()});
    organizations.finish();
    markOvertaken(run);
    return run;
}

Result<std::optional<JournalRun>> JournalStore::run(const QString &id)
{
    return outcome(readRun(id));
}

Result<QList<JournalRun>> JournalStore::takeOpenRuns(
    const ChangeOrigin &origin, const std::function<bool(const QString &)> &isAlive)
{
    QList<JournalRun> runs;
    const bool isDone = m_database.runAsOne([&] {
        QStringList ids;
        QSqlQuery query = m_database.run(
            QStringLiteral(
                "SELECT id, instance, profile_id, profile_name, address, account_id"
                " FROM run_heads WHERE state = 'open' AND address = ? ORDER BY begun DESC"),
            {origin.address});
        while (query.next()) {
            const auto text = [&](int column) { return query.value(column).toString(); };
            const bool isOthers = text(1) != m_instance && isAlive(text(1));
            if (!isOthers && isSameOrigin({text(2), text(3), text(4), text(5)}, origin))
                ids.append(text(0));
        }
        query.finish();
        for (const QString &id : std::as_const(ids)) {
            const std::optional<JournalRun> run = readRun(id);
            // Its program ended between its last change and the note that it is over. Of what is
            // in doubt somebody has to be told before.
            const bool isOver = run && run->leftCount() == 0 && run->unclearCount() == 0;
            m_database.run(
                QStringLiteral("UPDATE run_heads SET instance = ?, state = ? WHERE id = ?"),
                {m_instance, nameIn(stateNames, isOver ? RunState::Finished : RunState::Open), id});
            if (run && !isOver)
                runs.append(*run);
        }
    });
    if (!isDone)
        runs.clear();
    return outcome(std::move(runs));
}

} // namespace steward

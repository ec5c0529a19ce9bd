// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/activitycontroller.h"

#include "controllers/changerunner.h"
#include "journal/journal.h"
#include "models/activitywords.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr int pauseMs = 150;
/// Of a run, at a time.
constexpr int largePage = 5'000;
/// Of an export: not so many that to let go of them takes long.
constexpr int exportPage = 2'000;
/// What is brought up to date when something changes.
constexpr int mostLatest = 1'000;

ActivityRow rowOf(const JournalEntry &entry)
{
    return {qint64(entry.id),
            entry.begun,
            entry.origin.profileName,
            entry.change,
            entry.settlement.fate,
            entry.settlement.words,
            entry.place ? entry.place->run : QString(),
            entry.organizationId};
}

} // namespace

ActivityController::ActivityController(ChangeRunner &changes, Clock clock, QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_changes(changes)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ActivityController::readLatest);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ActivityController::restart);
    connect(&m_model, &ActivityTableModel::moreWanted, this, &ActivityController::readMore);
    connect(&changes, &ChangeRunner::runningChanged, this, &ActivityController::noteNews);
}

void ActivityController::noteNews()
{
    m_isStale = true;
    if (m_isWatched && !m_pause.isActive())
        m_pause.start();
}

void ActivityController::setOrganization(const OrganizationName &name, const QString &id)
{
    m_filter.organization = name;
    m_filter.organizationId = id;
    restart();
}

void ActivityController::setText(const QString &text)
{
    m_filter.text = text;
    m_filter.traits = traitsNamed(text);
    m_filter.fates = fatesNamed(text);
    m_typing.start();
}

void ActivityController::setFate(FateFilter fate)
{
    m_filter.fate = fate;
    restart();
}

void ActivityController::setKind(KindFilter kind)
{
    m_filter.kind = kind;
    restart();
}

void ActivityController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        refresh();
}

void ActivityController::restart()
{
    ++m_number;
    m_isStale = true;
    reset();
    if (m_isWatched)
        refresh();
    else
        m_model.setRows({}, ActivityTableModel::More::None);
}

EntryFilter ActivityController::filter() const
{
    EntryFilter filter = m_filter;
    filter.address = m_changes.origin().address;
    return filter;
}

void ActivityController::readPage(const EntryFilter &filter, qint64 before, int count,
                                  QObject *context, Read read)
{
    const std::optional<EntryId> from = before > 0 ? std::optional(EntryId(before)) : std::nullopt;
    m_changes.journal().page(filter, from, count, context,
                             [read = std::move(read)](const Result<QList<JournalEntry>> &entries) {
                                 if (!entries) {
                                     read(entries.error());
                                     return;
                                 }
                                 QList<ActivityRow> rows;
                                 rows.reserve(entries->size());
                                 for (const JournalEntry &entry : *entries)
                                     rows.append(rowOf(entry));
                                 read(rows);
                             });
}

void ActivityController::refresh()
{
    m_isStale = false;
    begin();
    ++m_number;
    if (!m_isReading)
        readFirst();
}

/// One search at a time: those of letters before the last would hold it up, and every change that
/// is to be written down meanwhile.
void ActivityController::readFirst()
{
    m_isReading = true;
    const auto take = [this, number = m_number](const Result<QList<ActivityRow>> &rows) {
        m_isReading = false;
        if (number != m_number) {
            if (isLoading())
                readFirst();
            return;
        }
        if (!rows) {
            fail(rows.error());
            return;
        }
        m_model.setRows(*rows, rows->size() == pageSize ? ActivityTableModel::More::Some
                                                        : ActivityTableModel::More::None);
        succeed();
    };
    readPage(filter(), 0, pageSize, this, take);
}

void ActivityController::readMore()
{
    const qint64 last = m_model.at(m_model.rowCount() - 1).id;
    const auto take = [this, number = m_number](const Result<QList<ActivityRow>> &rows) {
        if (number != m_number)
            return;
        const QList<ActivityRow> older = rows ? *rows : QList<ActivityRow>();
        m_model.appendRows(older, older.size() == pageSize ? ActivityTableModel::More::Some
                                                           : ActivityTableModel::More::None);
    };
    readPage(filter(), last, pageSize, this, take);
}

/// Only the latest change meanwhile: whoever has gone far back stays where they are.
void ActivityController::readLatest()
{
    if (!hasData()) {
        refresh();
        return;
    }
    m_isStale = false;
    const auto take = [this, number = m_number](const Result<QList<ActivityRow>> &rows) {
        if (number == m_number && rows)
            m_model.mergeLatest(*rows);
    };
    readPage(filter(), 0, std::clamp(m_model.rowCount(), pageSize, mostLatest), this, take);
}

void ActivityController::readOn(const EntryFilter &filter, QList<ActivityRow> sofar,
                                QObject *context, Read done)
{
    const qint64 before = sofar.isEmpty() ? 0 : sofar.last().id;
    const auto take = [this, filter, sofar = std::move(sofar), context,
                       done = std::move(done)](const Result<QList<ActivityRow>> &rows) mutable {
        if (!rows) {
            done(rows.error());
            return;
        }
        sofar.append(*rows);
        if (rows->size() < largePage)
            done(sofar);
        else
            readOn(filter, std::move(sofar), context, std::move(done));
    };
    readPage(filter, before, largePage, context, take);
}

/// While the journal reads one page, the one before it is made into text, and let go of, elsewhere.
void ActivityController::writeOn(const EntryFilter &filter, std::optional<EntryId> before,
                                 ActivityText sofar, QObject *context, Written done)
{
    const auto take = [this, filter, sofar = std::move(sofar), context,
                       done = std::move(done)](const Result<QList<JournalEntry>> &entries) mutable {
        if (!entries) {
            done(entries.error());
            return;
        }
        if (entries->isEmpty()) {
            done(std::move(sofar));
            return;
        }
        const EntryId last = entries->last().id;
        sofar.count += int(entries->size());
        sofar.pieces.append(QtConcurrent::run([page = *entries] {
            QList<ActivityRow> rows;
            rows.reserve(page.size());
            for (const JournalEntry &entry : page)
                rows.append(rowOf(entry));
            return ActivityTableModel::csvLines(rows).toUtf8();
        }));
        writeOn(filter, last, std::move(sofar), context, std::move(done));
    };
    m_changes.journal().page(filter, before, exportPage, context, take);
}

void ActivityController::writeAll(QObject *context, Written done)
{
    ActivityText text;
    text.pieces.append(QtConcurrent::run([] { return ActivityTableModel::csvHead().toUtf8(); }));
    writeOn(filter(), std::nullopt, std::move(text), context, std::move(done));
}

void ActivityController::readRun(const QString &run, QObject *context, Read done)
{
    readOn({.fate = FateFilter::Done, .run = run}, {}, context, std::move(done));
}

} // namespace steward

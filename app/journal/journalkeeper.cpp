// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalkeeper.h"

#include "journal/journalwords.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <array>

namespace steward {

namespace {

constexpr auto folderForOwner =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
/// What SQLite puts beside a file.
constexpr std::array companions {"", "-wal", "-shm"};

ApiError localError(const QString &message, const QString &detail = {})
{
    return {ErrorKind::Local, 0, message, detail};
}

bool preparePrivateFolder(const QString &folder)
{
    if (QDir().exists(folder))
        return QFile::setPermissions(folder, folderForOwner);
    return QDir().mkpath(QFileInfo(folder).path()) && QDir().mkdir(folder, folderForOwner);
}

} // namespace

JournalKeeper::JournalKeeper(const QString &folder)
    : m_folder(folder),
      m_instance(QUuid::createUuid().toString(QUuid::Id128))
{ }

QString JournalKeeper::file() const
{
    return m_folder.isEmpty() ? QString() : m_folder + QStringLiteral("/journal.sqlite");
}

bool JournalKeeper::hasEntries() const
{
    return m_store || QFileInfo::exists(file());
}

Result<QList<JournalEntry>> JournalKeeper::takeLeftovers(const ChangeOrigin &origin)
{
    using Entries = QList<JournalEntry>;
    if (!hasEntries())
        return Entries();
    return perform<Entries>([&](JournalStore &store) {
        return store.takeLeftovers(origin, [this](const QString &instance) {
            return InstanceMark::isAlive(m_folder, instance);
        });
    });
}

Result<QList<JournalRun>> JournalKeeper::takeOpenRuns(const ChangeOrigin &origin)
{
    using Runs = QList<JournalRun>;
    if (!hasEntries())
        return Runs();
    return perform<Runs>([&](JournalStore &store) {
        return store.takeOpenRuns(origin, [this](const QString &instance) {
            return InstanceMark::isAlive(m_folder, instance);
        });
    });
}

Result<Done> JournalKeeper::makeReady(Suspicion suspicion)
{
    if (m_store)
        return Done {};
    if (m_folder.isEmpty())
        return openStore();
    const ApiError unusable = localError(
        JournalWords::tr("Steward's journal of changes cannot be kept in %1.").arg(m_folder));
    if (!preparePrivateFolder(m_folder))
        return unusable;
    // Two windows that start at the same time must not both set the same file aside.
    const std::unique_ptr<FileLock> lock =
        FileLock::take(m_folder + QStringLiteral("/journal.lock"), FileLock::Patience::UntilFree);
    if (!m_mark)
        m_mark = InstanceMark::make(m_folder, m_instance);
    if (!lock || !m_mark)
        return unusable;
    const bool isEmpty = QFileInfo::exists(file()) && QFileInfo(file()).size() == 0;
    if (isEmpty || suspicion == Suspicion::Damaged) {
        const JournalFault fault = isEmpty ? JournalFault::Empty : JournalFault::Damaged;
        if (const Result<Done> aside = setAside(fault); !aside)
            return aside;
    }
    return openStore();
}

/// A new journal gets its name once it is one: whatever ends the program, an empty file of that
/// name is one that has lost what was in it.
Result<Done> JournalKeeper::makeFile()
{
    const QString unfinished = file() + QStringLiteral(".new");
    for (const char *companion : companions)
        QFile::remove(unfinished + QLatin1StringView(companion));
    {
        JournalStore store(m_instance);
        if (const Result<Done> made = store.open(unfinished); !made)
            return made;
    }
    // What SQLite syncs in this folder before the first entry counts makes the name last, too.
    if (QFile::rename(unfinished, file()))
        return Done {};
    return localError(
        JournalWords::tr("Steward's journal of changes cannot be kept in %1.").arg(m_folder),
        unfinished);
}

Result<Done> JournalKeeper::openStore()
{
    for (int attempt = 0;; ++attempt) {
        if (!m_folder.isEmpty() && !QFileInfo::exists(file())) {
            if (const Result<Done> made = makeFile(); !made)
                return made;
        }
        m_store = std::make_unique<JournalStore>(m_instance);
        Result<Done> opened = m_store->open(file());
        if (opened)
            return opened;
        const bool isDamaged = m_store->isDamaged();
        if (isDamaged && attempt == 0) {
            if (const Result<Done> aside = setAside(JournalFault::Damaged); !aside)
                return aside;
            continue;
        }
        m_store.reset();
        return opened;
    }
}

Result<Done> JournalKeeper::setAside(JournalFault fault)
{
    m_store.reset();
    if (m_folder.isEmpty())
        return Done {};
    const QString stem =
        m_folder + QStringLiteral("/journal-damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    for (const char *companion : companions) {
        const QString ending = QLatin1StringView(companion);
        const QString from = file() + ending;
        const QString to = stem + QStringLiteral(".sqlite") + ending;
        if (!QFileInfo::exists(from))
            continue;
        // Who it is about is nobody else's business, whatever became of it.
        QFile::setPermissions(from, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!QFile::rename(from, to))
            return localError(
                JournalWords::tr(
                    "Steward's journal of changes is damaged and cannot be set aside."),
                from);
    }
    m_setAside = {stem + QStringLiteral(".sqlite"), fault};
    return Done {};
}

QString setAsideSentence(JournalFault fault, const QString &file)
{
    const QString words =
        fault == JournalFault::Empty
            ? JournalWords::tr("The journal of changes was empty: what was in it is lost. The file "
                               "is kept as %1, and a new one is begun.")
            : JournalWords::tr("The journal of changes was damaged. It is kept as %1, and a new "
                               "one is begun.");
    return words.arg(file);
}

} // namespace steward

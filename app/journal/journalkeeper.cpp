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
    if (suspicion == Suspicion::Damaged) {
        if (const Result<Done> aside = setAside(); !aside)
            return aside;
    }
    return openStore();
}

Result<Done> JournalKeeper::openStore()
{
    for (int attempt = 0;; ++attempt) {
        m_store = std::make_unique<JournalStore>(m_instance);
        Result<Done> opened = m_store->open(file());
        if (opened)
            return opened;
        const bool isDamaged = m_store->isDamaged();
        if (isDamaged && attempt == 0) {
            if (const Result<Done> aside = setAside(); !aside)
                return aside;
            continue;
        }
        m_store.reset();
        return opened;
    }
}

Result<Done> JournalKeeper::setAside()
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
        if (QFileInfo::exists(from) && !QFile::rename(from, to))
            return localError(
                JournalWords::tr(
                    "Steward's journal of changes is damaged and cannot be set aside."),
                from);
    }
    m_setAside = stem + QStringLiteral(".sqlite");
    return Done {};
}

} // namespace steward

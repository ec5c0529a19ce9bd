// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/instancemark.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace steward {

namespace {

QString markFile(const QString &folder, const QString &instance)
{
    return folder + QStringLiteral("/running-") + instance;
}

} // namespace

std::unique_ptr<FileLock> FileLock::take(const QString &file, Patience patience)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return nullptr;
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    const int operation = patience == Patience::None ? LOCK_EX | LOCK_NB : LOCK_EX;
    int result = 0;
    do
        result = ::flock(descriptor, operation);
    while (result != 0 && errno == EINTR);
    return result == 0 ? std::move(lock) : nullptr;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

std::unique_ptr<InstanceMark> InstanceMark::make(const QString &folder, const QString &instance)
{
    const QString file = markFile(folder, instance);
    std::unique_ptr<FileLock> lock = FileLock::take(file, FileLock::Patience::None);
    if (!lock)
        return nullptr;
    return std::unique_ptr<InstanceMark>(new InstanceMark(file, std::move(lock)));
}

InstanceMark::InstanceMark(const QString &file, std::unique_ptr<FileLock> lock)
    : m_file(file),
      m_lock(std::move(lock))
{ }

InstanceMark::~InstanceMark()
{
    QFile::remove(m_file);
}

bool InstanceMark::isAlive(const QString &folder, const QString &instance)
{
    const QString file = markFile(folder, instance);
    if (!QFile::exists(file))
        return false;
    if (!FileLock::take(file, FileLock::Patience::None))
        return true;
    QFile::remove(file); // of a run that could not do so itself
    return false;
}

} // namespace steward

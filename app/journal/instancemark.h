// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace steward {

/// A lock on a file, which ends with the process, however that ends. Unlike QLockFile it does not
/// go by process numbers, which begin at the same one in every container.
class FileLock
{
public:
    enum class Patience { None, UntilFree };

    /// Takes the lock on \a file, which is made where it is missing; null where that cannot be
    /// done.
    static std::unique_ptr<FileLock> take(const QString &file, Patience patience);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

/// Shows to other runs of the program that this one is alive.
class InstanceMark
{
public:
    /// Marks this run in \a folder; null where that cannot be done.
    static std::unique_ptr<InstanceMark> make(const QString &folder, const QString &instance);
    ~InstanceMark();
    Q_DISABLE_COPY_MOVE(InstanceMark)

    /// Whether the run \a instance, which marked itself in \a folder, goes on.
    static bool isAlive(const QString &folder, const QString &instance);

private:
    InstanceMark(const QString &file, std::unique_ptr<FileLock> lock);

    QString m_file;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace steward

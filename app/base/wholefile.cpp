// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QSaveFile>

namespace steward {

bool writeAll(QIODevice &file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = file.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

namespace {

/// The same of what is buffered.
bool flushAll(QFileDevice &file)
{
    for (qint64 left = file.bytesToWrite(); !file.flush(); left = file.bytesToWrite()) {
        if (file.bytesToWrite() >= left)
            return false;
    }
    return true;
}

} // namespace

QString replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Qt 6.4's commit() flushes what is left of a small file, and does not look whether it could.
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && flushAll(file) && file.commit())
        return {};
    return file.errorString();
}

} // namespace steward

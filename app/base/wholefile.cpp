// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QSaveFile>

namespace steward {

QString replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Qt 6.4's commit() flushes what is left of a small file, and does not look whether it could.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.commit())
        return {};
    return file.errorString();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace steward {

/// Writes all of \a bytes. What there is no room for is written in part first, without an error:
/// only the next attempt says what is wrong. False where \a file has an error then.
bool writeAll(QIODevice &file, const QByteArray &bytes);

/// Puts \a bytes in place of the file \a path, all of them or none: where that fails, a full disk
/// for example, the old file is as it was. Returns the system's words for what went wrong, or
/// nothing.
QString replaceFile(const QString &path, const QByteArray &bytes);

} // namespace steward

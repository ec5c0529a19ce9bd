// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "headless/commandtext.h"

#include <QByteArray>
#include <QString>

namespace steward {

/// Writes \a bytes to the file \a path at once or not at all: a full disk leaves the old file. What
/// is no regular file (a device, a pipe) is written to as it is. "-" or nothing is standard output.
Result<Done> writeOutput(const QString &path, const QByteArray &bytes);

/// Prints what a program has to say instead of being done, and gives its exit status: 1 where that
/// could not be written.
int printText(const CommandText &text);

} // namespace steward

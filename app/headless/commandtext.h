// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// What a command has to say instead of being done: its help, or what is wrong with its options.
struct CommandText
{
    QString text;
    int exitStatus = 0; ///< 0: to standard output; 2, wrong usage: to standard error
};

/// What is wrong with the options of \a command, in one line.
CommandText wrongUsage(const QString &command, const QString &sentence);

} // namespace steward

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
inline CommandText wrongUsage(const QString &command, const QString &sentence)
{
    return {QStringLiteral("steward: %1 See steward %2 --help.\n").arg(sentence, command), 2};
}

} // namespace steward

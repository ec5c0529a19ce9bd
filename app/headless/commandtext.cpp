// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/commandtext.h"

#include <QCoreApplication>

namespace steward {

CommandText wrongUsage(const QString &command, const QString &sentence)
{
    return {QCoreApplication::translate("CommandText", "steward: %1 See steward %2 --help.")
                    .arg(sentence, command)
                + u'\n',
            2};
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command.h"

#include <QStringBuilder>

namespace steward {

QString Command::keyOf(Kind kind, const QString &id, const QString &place)
{
    static constexpr char16_t kinds[] = u"acom";
    const QChar letter(kinds[int(kind)]);
    return place.isEmpty() ? QString(letter % u':' % id)
                           : QString(letter % u':' % id % u' ' % place);
}

} // namespace steward

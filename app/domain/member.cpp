// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member.h"

#include <QStringBuilder>

namespace steward {

QString Member::fullName() const
{
    const QString first = name.value_or(QString());
    const QString last = surname.value_or(QString());
    if (first.isEmpty())
        return last;
    // With + it would grow a copy of the name, which lies in a block of many texts, by as much
    // memory as the block has.
    return last.isEmpty() ? first : QString(first % u' ' % last);
}

bool Member::isPending() const
{
    return status && status->startsWith(QLatin1StringView("pending"), Qt::CaseInsensitive);
}

} // namespace steward

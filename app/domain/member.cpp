// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member.h"

namespace steward {

QString Member::fullName() const
{
    const QString first = name.value_or(QString());
    const QString last = surname.value_or(QString());
    if (first.isEmpty())
        return last;
    return last.isEmpty() ? first : first + u' ' + last;
}

bool Member::isPending() const
{
    return status && status->startsWith(QLatin1StringView("pending"), Qt::CaseInsensitive);
}

} // namespace steward

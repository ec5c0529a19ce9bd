// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tellapart.h"

#include <algorithm>

namespace steward {

qsizetype tellingLength(QStringList ids)
{
    qsizetype length = 8;
    std::sort(ids.begin(), ids.end());
    for (qsizetype i = 1; i < ids.size(); ++i) {
        const QString &one = ids[i - 1];
        const QString &other = ids[i];
        if (one == other)
            continue;
        const auto [differs, _] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
        length = std::max<qsizetype>(length, differs - one.begin() + 1);
    }
    return length;
}

} // namespace steward

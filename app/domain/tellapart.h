// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace steward {

/// How many first characters, eight at least, tell all of \a ids apart.
qsizetype tellingLength(QStringList ids);

/// Things may share a name, or have none: then the beginning of the id tells them apart. \a Named
/// has a name and an id.
template<typename Named>
void tellApart(QList<Named> &all)
{
    QHash<QString, QStringList> ids;
    for (const Named &each : std::as_const(all))
        ids[each.name].append(each.id);
    QHash<QString, qsizetype> lengths;
    for (auto same = ids.cbegin(); same != ids.cend(); ++same) {
        if (same->size() > 1)
            lengths.insert(same.key(), tellingLength(*same));
    }
    for (Named &each : all) {
        const auto length = lengths.constFind(each.name);
        if (each.name.isEmpty())
            each.name = each.id;
        else if (length != lengths.cend())
            each.name = QStringLiteral("%1 (%2)").arg(each.name, each.id.left(*length));
    }
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projectcolors.h"

namespace steward {

QList<int> ProjectColors::assign(const QList<QString> &projectIds)
{
    Q_ASSERT(projectIds.size() <= count);
    constexpr int none = -1;
    QList<int> colors;
    for (const QString &id : projectIds) {
        const int known = m_colors.value(id, none);
        colors.append(colors.contains(known) ? none : known);
    }
    for (qsizetype i = 0; i < colors.size(); ++i) {
        if (colors[i] == none) {
            colors[i] = freshest(colors);
            m_colors.insert(projectIds[i], colors[i]);
        }
    }
    return colors;
}

/// The first colour that is not taken, rather one that no project has had yet.
int ProjectColors::freshest(const QList<int> &taken) const
{
    const QList<int> remembered = m_colors.values();
    int reused = -1;
    for (int color = 0; color < count; ++color) {
        if (taken.contains(color))
            continue;
        if (!remembered.contains(color))
            return color;
        if (reused < 0)
            reused = color;
    }
    return reused;
}

} // namespace steward

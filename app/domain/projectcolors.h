// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace steward {

/// Which of the series colours a project has. It keeps its colour for as long as this lives, though
/// its place in the order of size changes; it loses it only to a project shown at the same time.
class ProjectColors
{
public:
    static constexpr int count = 8;

    /// Colour indexes (0 to count - 1, all different) for the projects that are shown now; at most
    /// count of them, the largest first.
    QList<int> assign(const QList<QString> &projectIds);

private:
    int freshest(const QList<int> &taken) const;

    QHash<QString, int> m_colors;
};

} // namespace steward

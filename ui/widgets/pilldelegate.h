// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

#include <functional>

namespace steward {

/// A column of pills in a DataTable. The word is the display role.
class PillDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;

    /// A pill's tone comes from \a toneOf.
    explicit PillDelegate(ToneOf toneOf, QObject *parent = nullptr);
    /// A pill's tone is the int of a Tone in \a toneRole.
    explicit PillDelegate(int toneRole, QObject *parent = nullptr);

    int widthFor(const QString &text, const QFontMetrics &metrics) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QColor &background) const override;

private:
    ToneOf m_toneOf;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace steward {

/// A cell with a box to tick before its text, where the model gives it one. A click on the box and
/// the space bar tick it.
class CheckDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Whether there are boxes at all; without them, texts begin where the column does.
    void setHasBoxes(bool hasBoxes) { m_hasBoxes = hasBoxes; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QColor &background) const override;

private:
    static QRect boxIn(const QRect &content, Qt::LayoutDirection direction);

    bool m_hasBoxes = true;
};

} // namespace steward

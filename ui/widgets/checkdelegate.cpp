// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace steward {

namespace {

constexpr int boxSize = 16;
constexpr int boxGap = 10;
constexpr int takenPadding = 12; // as CellDelegate takes off

} // namespace

QRect CheckDelegate::boxIn(const QRect &content, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {boxSize, boxSize},
                               content);
}

void CheckDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QColor &background) const
{
    if (!m_hasBoxes) {
        CellDelegate::paintContent(painter, option, index, background);
        return;
    }
    const QVariant state = index.data(Qt::CheckStateRole);
    QStyleOptionViewItem text = option;
    // Texts are in line whether there is a box before them or not.
    const int taken = boxSize + boxGap;
    text.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -taken, 0)
                                                    : option.rect.adjusted(taken, 0, 0, 0);
    if (state.isValid()) {
        QStyleOptionButton box;
        box.rect = boxIn(option.rect, option.direction);
        box.palette = option.palette;
        box.state = QStyle::State_None;
        if (index.flags().testFlag(Qt::ItemIsUserCheckable))
            box.state |= QStyle::State_Enabled;
        box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                             option.widget);
    }
    CellDelegate::paintContent(painter, text, index, background);
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(boxSize + boxGap, 0);
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect content = option.rect.adjusted(takenPadding, 0, -takenPadding, -1);
        const QRect box = boxIn(content, option.direction).adjusted(-6, -6, 6, 6);
        isMeant = mouse->button() == Qt::LeftButton && box.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        isMeant = key->key() == Qt::Key_Space || key->key() == Qt::Key_Select;
    }
    if (!isMeant)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace steward

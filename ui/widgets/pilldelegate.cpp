// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilldelegate.h"

#include "ui/widgets/pill.h"

#include <QPainter>

namespace steward {

PillDelegate::PillDelegate(ToneOf toneOf, QObject *parent)
    : CellDelegate(parent),
      m_toneOf(std::move(toneOf))
{ }

PillDelegate::PillDelegate(int toneRole, QObject *parent)
    : PillDelegate(
        [toneRole](const QModelIndex &index) {
            return static_cast<Tone>(index.data(toneRole).toInt());
        },
        parent)
{ }

void PillDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QColor &background) const
{
    if (option.text.isEmpty())
        return;
    QSize size = Pill::sizeFor(option.text);
    size.setWidth(qMin(size.width(), option.rect.width()));
    const QRect place = QStyle::alignedRect(
        option.direction, (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
        size, option.rect);
    Pill::paint(painter, place, option.text, m_toneOf(index), background);
}

/// A pill has letters of its own.
int PillDelegate::widthFor(const QString &text, const QFontMetrics &) const
{
    return Pill::sizeFor(text).width() + 26;
}

} // namespace steward

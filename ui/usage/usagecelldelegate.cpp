// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecelldelegate.h"

#include "models/usagetablemodel.h"

#include <QPainter>

namespace steward {

namespace {

constexpr int swatchSize = 8;
constexpr int swatchGap = 10;

QColor swatchColor(const QModelIndex &index, const Tokens &tokens)
{
    const QVariant colorIndex = index.data(UsageTableModel::ColorIndexRole);
    if (colorIndex.isValid())
        return tokens.series[size_t(colorIndex.toInt()) % tokens.series.size()];
    if (UsageTableModel::Place(index.data(UsageTableModel::PlaceRole).toInt())
        == UsageTableModel::Place::Difference)
        return tokens.unassigned;
    const auto part = UsagePart(index.data(UsageTableModel::PartRole).toInt());
    return part == UsagePart::DeletedProjects ? tokens.deleted : tokens.other;
}

} // namespace

QSize UsageCellDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.font.setWeight(QFont::DemiBold); // as the total has it
    cell.fontMetrics = QFontMetrics(cell.font);
    const int indent = index.column() == UsageTableModel::Project ? swatchSize + swatchGap : 0;
    return CellDelegate::sizeHint(cell, index) + QSize(indent, 0);
}

void UsageCellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const QColor &background) const
{
    QStyleOptionViewItem cell = option;
    const auto place = UsageTableModel::Place(index.data(UsageTableModel::PlaceRole).toInt());
    if (place == UsageTableModel::Place::Total) {
        cell.font.setWeight(QFont::DemiBold);
        cell.fontMetrics = QFontMetrics(cell.font);
    }
    if (index.column() == UsageTableModel::Project) {
        if (place != UsageTableModel::Place::Total) {
            const QRect swatch =
                QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                    QSize(swatchSize, swatchSize), option.rect);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(swatchColor(index, Theme::tokens()));
            painter->drawEllipse(swatch);
        }
        const int indent = swatchSize + swatchGap;
        cell.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -indent, 0)
                                                        : option.rect.adjusted(indent, 0, 0, 0);
    }
    CellDelegate::paintContent(painter, cell, index, background);
}

} // namespace steward

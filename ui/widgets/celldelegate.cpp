// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/literaltext.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace steward {

namespace {

constexpr int contentPadding = 12;

// A ring around the whole of the current row: each cell paints its part of it.
void paintRowRing(QPainter *painter, const QRect &rect, const DataTable &table, int column)
{
    const QList<int> columns = table.visibleColumns();
    const bool isRightToLeft = table.layoutDirection() == Qt::RightToLeft;
    const bool isFirst = column == columns.first();
    const bool isLast = column == columns.last();
    const QColor color = Theme::tokens().accent;
    painter->fillRect(rect.left(), rect.top(), rect.width(), 2, color);
    painter->fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, color);
    if (isRightToLeft ? isLast : isFirst)
        painter->fillRect(rect.left(), rect.top(), 2, rect.height(), color);
    if (isRightToLeft ? isFirst : isLast)
        painter->fillRect(rect.right() - 1, rect.top(), 2, rect.height(), color);
}

} // namespace

CellDelegate::CellDelegate(QObject *parent, Emphasis emphasis)
    : QStyledItemDelegate(parent),
      m_emphasis(emphasis)
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    QColor background = tokens.panel;
    if (option.state.testFlag(QStyle::State_Selected))
        background = tokens.selection;
    else if (table && table->hoveredRow() == index.row())
        background = tokens.hover;

    painter->save();
    painter->fillRect(option.rect, background);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      tokens.line);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintRowRing(painter, option.rect, *table, index.column());

    QStyleOptionViewItem content = option;
    initStyleOption(&content, index);
    content.rect = option.rect.adjusted(contentPadding, 0, -contentPadding, -1);
    paintContent(painter, content, index, background);
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &, const QColor &) const
{
    const Tokens &tokens = Theme::tokens();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor color = m_emphasis == Emphasis::Secondary ? tokens.secondary : tokens.text;
    painter->setFont(option.font);
    painter->setPen(isEnabled ? color : tokens.disabled);
    const Qt::Alignment horizontal = QStyle::visualAlignment(
        option.direction, option.displayAlignment & Qt::AlignHorizontal_Mask);
    const int flags = static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->drawText(
        option.rect, flags,
        option.fontMetrics.elidedText(option.text, option.textElideMode, option.rect.width()));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()
        || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem content = option;
    initStyleOption(&content, index);
    const int room = option.rect.width() - 2 * contentPadding;
    const bool isElided = content.fontMetrics.horizontalAdvance(content.text) > room;
    QToolTip::showText(event->globalPos(), isElided ? literalToolTip(content.text) : QString(),
                       view);
    return true;
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return literalText(QStyledItemDelegate::displayText(value, locale));
}

int CellDelegate::widthFor(const QString &text, const QFontMetrics &metrics) const
{
    return metrics.horizontalAdvance(text) + 2 * contentPadding + 2;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthFor(displayText(index.data(), option.locale), option.fontMetrics),
            qMax(Metrics::rowHeight, option.fontMetrics.height() + 16)};
}

} // namespace steward

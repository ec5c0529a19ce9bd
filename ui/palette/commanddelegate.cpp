// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commanddelegate.h"

#include "models/commandlistmodel.h"
#include "ui/style/controlpainting.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

#include <QPainter>
#include <QTextLayout>

namespace steward {

namespace {

constexpr int rowMargin = 10;
constexpr int kindSize = 18;
constexpr int partGap = 10;

Icon iconOf(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Organization:
        return Icon::Grid;
    case Command::Kind::Member:
        return Icon::InvitePerson;
    case Command::Kind::Action:
    case Command::Kind::Choice:
        break;
    }
    return Icon::ChevronRight;
}

/// One line of text with some of its letters in another colour.
void paintTitle(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                const QString &title, const QList<int> &letters, const QColor &color)
{
    QTextLayout layout(option.fontMetrics.elidedText(title, Qt::ElideRight, place.width()),
                       Fonts::text());
    QTextOption text(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    QList<QTextLayout::FormatRange> formats;
    QTextLayout::FormatRange typed;
    typed.length = 1;
    typed.format.setForeground(Theme::tokens().accent);
    typed.format.setFontWeight(QFont::DemiBold);
    for (const int letter : letters) {
        typed.start = letter;
        formats.append(typed);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isOver = option.state.testFlag(QStyle::State_MouseOver);
    const bool canBeDone = index.data(CommandListModel::CanBeDoneRole).toBool();
    QColor ground = tokens.panel;
    if (isSelected)
        ground = tokens.selection;
    else if (isOver)
        ground = tokens.hover;

    painter->save();
    painter->fillRect(option.rect, tokens.panel);
    if (ground != tokens.panel)
        paintPanel(painter, option.rect, Metrics::controlRadius, ground, {});
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, Metrics::controlRadius);

    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect room = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    const QRect kind(room.left(), room.top() + (room.height() - kindSize) / 2, kindSize, kindSize);
    icon(iconOf(Command::Kind(index.data(CommandListModel::KindRole).toInt())),
         IconColor::Secondary)
        .paint(painter, visual(kind));
    room.setLeft(kind.right() + partGap);

    painter->setFont(Fonts::secondary());
    painter->setPen(tokens.readable(Tone::Neutral, ground));
    const QFontMetrics small(Fonts::secondary());
    const int trailing =
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter)
        | Qt::TextSingleLine;
    if (const QString keys = index.data(CommandListModel::KeysRole).toString(); !keys.isEmpty()) {
        const int width = small.horizontalAdvance(keys) + 1;
        painter->drawText(visual(QRect(room.right() - width, room.top(), width, room.height())),
                          trailing, keys);
        room.setRight(room.right() - width - 2 * partGap);
    }
    const QString title = index.data().toString();
    const QString context = index.data(CommandListModel::ContextRole).toString();
    const int titleWidth =
        qMin(QFontMetrics(Fonts::section()).horizontalAdvance(title) + 2, room.width());
    paintTitle(painter, visual(QRect(room.left(), room.top(), titleWidth, room.height())), option,
               title, index.data(CommandListModel::PositionsRole).value<QList<int>>(),
               canBeDone ? tokens.text : tokens.disabled);
    room.setLeft(room.left() + titleWidth + partGap);
    if (room.width() > 0) {
        const int leading =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextSingleLine;
        painter->setFont(Fonts::secondary());
        painter->setPen(tokens.readable(Tone::Neutral, ground));
        painter->drawText(visual(room), leading,
                          small.elidedText(context, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // All of a height; the width is the list's.
    return {0, qMax(Metrics::rowHeight, QFontMetrics(Fonts::text()).height() + 16)};
}

} // namespace steward

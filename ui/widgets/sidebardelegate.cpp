// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebardelegate.h"

#include "ui/style/controlpainting.h"
#include "ui/style/fonts.h"

#include <QAbstractItemView>
#include <QPainter>

namespace steward {

namespace {

constexpr int gap = 2; // above and below a row's ground
constexpr int statusWidth = 28;

SidebarRow rowFromRoles(const QModelIndex &index)
{
    return {index.data().toString(), index.data(SidebarDelegate::SubtitleRole).toString(),
            static_cast<Tone>(index.data(SidebarDelegate::ToneRole).toInt())};
}

} // namespace

SidebarDelegate::SidebarDelegate(QObject *parent) : SidebarDelegate(rowFromRoles, parent) { }

SidebarDelegate::SidebarDelegate(RowOf rowOf, QObject *parent)
    : QStyledItemDelegate(parent),
      m_rowOf(std::move(rowOf))
{ }

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const SidebarRow row = m_rowOf(index);
    const QRect ground = option.rect.adjusted(0, gap, 0, -gap);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor background = tokens.sidebar;
    if (isSelected)
        background = tokens.current(tokens.sidebar);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        background = tokens.isStrong ? tokens.hover : mixed(tokens.sidebar, tokens.text, 0.05);

    painter->save();
    if (background != tokens.sidebar)
        paintPanel(painter, ground, Metrics::controlRadius, background, {});
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, ground, Metrics::controlRadius);

    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    paintStatus(painter, visual(QRect(ground.left(), ground.top(), statusWidth, ground.height())),
                row.tone);

    QFont titleFont = Fonts::section();
    titleFont.setWeight(isSelected ? QFont::DemiBold : QFont::Medium);
    const QFont subtitleFont = Fonts::axis();
    const QFontMetrics title(titleFont);
    const QFontMetrics subtitle(subtitleFont);
    const int height = title.height() + (row.subtitle.isEmpty() ? 0 : subtitle.height());
    const QRect inner(ground.left() + statusWidth, ground.top() + (ground.height() - height) / 2,
                      ground.width() - statusWidth - 8, height);
    const int alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                          | Qt::TextSingleLine;
    painter->setFont(titleFont);
    painter->setPen(tokens.text);
    painter->drawText(visual(QRect(inner.topLeft(), QSize(inner.width(), title.height()))),
                      alignment, title.elidedText(row.title, Qt::ElideRight, inner.width()));
    painter->setFont(subtitleFont);
    painter->setPen(tokens.readable(Tone::Neutral, background));
    painter->drawText(visual(inner.adjusted(0, title.height(), 0, 0)), alignment,
                      subtitle.elidedText(row.subtitle, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics title(Fonts::section());
    const QFontMetrics subtitle(Fonts::axis());
    const int height = title.height() + subtitle.height() + 10 + 2 * gap;
    return {title.horizontalAdvance(m_rowOf(index).title) + statusWidth + 16, qMax(44, height)};
}

void paintStatus(QPainter *painter, const QRectF &rect, Tone tone)
{
    const Tokens &tokens = Theme::tokens();
    const QPointF middle = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.color(tone));
    painter->translate(middle);
    switch (tone) {
    case Tone::Good:
        painter->drawEllipse(QPointF(0, 0), 3.5, 3.5);
        break;
    case Tone::Warn:
        painter->drawPolygon(
            QPolygonF {QPointF(0, -4.5), QPointF(4.75, 3.75), QPointF(-4.75, 3.75)});
        break;
    case Tone::Bad:
        painter->drawPolygon(
            QPolygonF {QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0)});
        break;
    case Tone::Neutral:
    case Tone::Accent:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.color(tone), 1.5));
        painter->drawEllipse(QPointF(0, 0), 3, 3);
        break;
    }
    painter->restore();
}

} // namespace steward

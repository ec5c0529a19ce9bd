// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controlpainting.h"

#include "ui/style/fonts.h"

#include <QPainter>
#include <QStyle>

namespace steward {

namespace {

constexpr int cellPadding = 12;

} // namespace

void paintTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = Theme::tokens();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isOver = option.state.testFlag(QStyle::State_MouseOver);
    const QRect text = option.rect.adjusted(Metrics::tabPadding, 0, -Metrics::tabPadding, 0);

    if (!isEnabled)
        painter->setPen(tokens.disabled);
    else
        painter->setPen(isCurrent || isOver ? tokens.text : tokens.secondary);
    painter->drawText(text, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      option.text);
    if (isCurrent && isEnabled)
        paintPanel(painter, QRectF(text.left(), option.rect.bottom() - 2, text.width(), 3), 1.5,
                   tokens.accent, {});
    if (isCurrent && hasKeyboardFocus(option))
        paintFocusRing(painter, QRectF(option.rect).adjusted(4, 3, -4, -6), Metrics::controlRadius);
}

void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = Theme::tokens();
    painter->fillRect(option.rect, tokens.panel);
    const bool isVertical = option.orientation == Qt::Vertical;
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);

    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrowWidth = isSorted ? 14 : 0;
    const QRect inner =
        option.rect.adjusted(isVertical ? 4 : cellPadding, 0, isVertical ? -4 : -cellPadding, 0);
    const QString shown = option.fontMetrics.elidedText(option.text, Qt::ElideRight,
                                                        qMax(0, inner.width() - arrowWidth));
    const int textWidth = option.fontMetrics.horizontalAdvance(shown);
    const int width = textWidth + arrowWidth;

    int left = inner.left();
    if (option.textAlignment & Qt::AlignRight)
        left = inner.right() + 1 - width;
    else if (option.textAlignment & Qt::AlignHCenter)
        left = inner.left() + (inner.width() - width) / 2;
    const QRect textRect(left, inner.top(), textWidth + 1, inner.height() - 1);
    const QRect arrowRect(left + textWidth + 4, inner.top(), 10, inner.height() - 1);

    const bool isOver = option.state.testFlag(QStyle::State_MouseOver)
                        && option.state.testFlag(QStyle::State_Enabled);
    painter->setPen(isOver || isSorted ? tokens.text : tokens.secondary);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, textRect),
                      Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (isSorted)
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrowRect),
                     option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow
                                                                          : Qt::DownArrow,
                     tokens.text);
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Tokens &tokens = Theme::tokens();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1, tokens.line);
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state.testFlag(QStyle::State_Selected))
        paintPanel(painter, QRectF(rect).adjusted(4, 0, -4, 0), 4, tokens.selection, {});

    const QColor color = isEnabled ? tokens.text : tokens.disabled;
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, rect, part);
    };
    const QRect mark(rect.left() + 12, rect.center().y() - 7, 16, 16);
    if (option.checked) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(visual(mark).topLeft());
        painter->drawPolyline(QPolygonF {QPointF(3, 8.2), QPointF(6.4, 11.5), QPointF(13, 4.5)});
        painter->restore();
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, visual(mark), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    }

    const bool hasMarks = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const QRect inner = rect.adjusted(hasMarks ? 36 : 16, 0, -16, 0);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter->setPen(color);
    painter->drawText(visual(inner),
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic
                          | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(isEnabled ? tokens.secondary : tokens.disabled);
        painter->drawText(
            visual(inner),
            Qt::AlignVCenter | Qt::TextSingleLine
                | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
            option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, visual(QRect(rect.right() - 24, rect.top(), 12, rect.height())),
                     option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, color);
}

void paintProgressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    constexpr int thickness = 6;
    const Tokens &tokens = Theme::tokens();
    QRect bar = option.rect;
    if (option.textVisible && !option.text.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(option.text) + Metrics::controlGap;
        const QRect label(bar.right() + 1 - width, bar.top(), width, bar.height());
        painter->setPen(tokens.secondary);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, label),
                          Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text);
        bar.setRight(label.left() - 1);
    }
    bar = QRect(bar.left(), bar.center().y() - thickness / 2 + 1, bar.width(), thickness);
    const auto visual = [&](const QRect &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part));
    };
    paintPanel(painter, visual(bar), thickness / 2.0, tokens.line, {});
    QRect done = bar;
    if (option.maximum > option.minimum)
        done.setWidth(static_cast<int>(double(bar.width()) * (option.progress - option.minimum)
                                       / (option.maximum - option.minimum)));
    else
        done = QRect(bar.left() + bar.width() / 3, bar.top(), bar.width() / 3, thickness);
    if (done.width() > 0)
        paintPanel(painter, visual(done), thickness / 2.0, tokens.accent, {});
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum >= option.maximum)
        return;
    const Tokens &tokens = Theme::tokens();
    const bool isActive = option.state.testFlag(QStyle::State_Sunken)
                          || (option.state.testFlag(QStyle::State_MouseOver)
                              && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int inset = isActive ? 2 : 3;
    const QRectF thumb = isHorizontal ? QRectF(slider).adjusted(2, inset, -2, -inset)
                                      : QRectF(slider).adjusted(inset, 2, -inset, -2);
    const QColor color = mixed(tokens.line, tokens.secondary, isActive ? 0.8 : 0.45);
    paintPanel(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, color, {});
}

} // namespace steward

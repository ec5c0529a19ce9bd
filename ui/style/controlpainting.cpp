// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controlpainting.h"

#include "ui/style/fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace steward {

namespace {

constexpr int buttonPadding = 12;
constexpr int indicatorSize = 16;

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// The border of what has to be found by its border alone: 3 : 1 against the panel.
QColor strongLine(const Tokens &tokens)
{
    return mixed(tokens.line, tokens.secondary, 0.75);
}

void drawIcon(QPainter *painter, const QRect &rect, const QIcon &icon, QIcon::Mode mode,
              const QColor &color)
{
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap pixmap = icon.pixmap(rect.size(), scale, mode);
    if (color.isValid()) {
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(pixmap.rect(), color);
    }
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QRectF indicatorRect(const QStyleOption &option)
{
    QRectF rect(0, 0, indicatorSize, indicatorSize);
    rect.moveCenter(QRectF(option.rect).center());
    return rect;
}

QColor indicatorFill(const QStyleOption &option, const Tokens &tokens, bool isChecked)
{
    if (!isOn(option, QStyle::State_Enabled))
        return isChecked ? tokens.line : tokens.window;
    if (isChecked)
        return tokens.accent;
    return isOn(option, QStyle::State_MouseOver) ? tokens.hover : tokens.panel;
}

QColor indicatorBorder(const QStyleOption &option, const Tokens &tokens, bool isChecked)
{
    if (!isOn(option, QStyle::State_Enabled))
        return tokens.line;
    return isChecked ? tokens.accent : strongLine(tokens);
}

} // namespace

void paintPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                const QColor &border, qreal borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    paintPanel(painter, rect, radius, {}, Theme::tokens().accent, 2);
}

void paintChevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction,
                  const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    const qreal half = qMin(4.0, qMin(rect.width(), rect.height()) / 3.0);
    painter->drawPolyline(
        QPolygonF {QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter->restore();
}

bool isPopupView(const QWidget *widget)
{
    return widget && widget->parentWidget()
           && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
}

void paintPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                     const QStyle &style)
{
    const Tokens &tokens = Theme::tokens();
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool isPrimary = isEnabled && !isFlat
                           && (option.features.testFlag(QStyleOptionButton::DefaultButton)
                               || (widget && widget->property("primary").toBool()));
    const bool isDown = isOn(option, QStyle::State_Sunken);
    const bool isOver = isEnabled && isOn(option, QStyle::State_MouseOver);

    QColor fill = isEnabled ? tokens.panel : tokens.window;
    QColor border = tokens.line;
    QColor text = isEnabled ? tokens.text : tokens.disabled;
    if (isPrimary) {
        const QColor shade = tokens.isDark ? QColor(Qt::white) : QColor(Qt::black);
        fill = mixed(tokens.accent, shade, isDown ? 0.18 : isOver ? 0.09 : 0);
        border = QColor();
        text = tokens.onAccent;
    } else if (isOn(option, QStyle::State_On) || (widget && widget->property("current").toBool())) {
        // A flat button is part of what is below it.
        fill = isFlat ? tokens.current(option.palette.color(QPalette::Window)) : tokens.selection;
    } else if (isDown || isOver) {
        fill = isDown ? mixed(tokens.hover, tokens.text, 0.06) : tokens.hover;
    } else if (isFlat) {
        fill = QColor();
    }
    if (isFlat)
        border = QColor();
    paintPanel(painter, option.rect, Metrics::controlRadius, fill, border);
    if (hasKeyboardFocus(option)) {
        paintFocusRing(painter, option.rect, Metrics::controlRadius);
        if (isPrimary)
            paintPanel(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                       Metrics::controlRadius - 2, {}, tokens.onAccent, 1.5);
    }

    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int arrow = hasMenu ? 20 : 0;
    const QRect inner = option.rect.adjusted(buttonPadding, 0, -buttonPadding, 0);
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : Metrics::controlGap;
    const int room = inner.width() - iconSize.width() - gap - arrow;
    const QString shown = option.fontMetrics.elidedText(option.text, Qt::ElideRight, qMax(0, room),
                                                        Qt::TextShowMnemonic);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, shown).width();
    const int width = iconSize.width() + gap + textWidth + arrow;
    const bool isLeading = widget && widget->property("leadingAligned").toBool();
    const int left = isLeading ? inner.left() : inner.left() + (inner.width() - width) / 2;

    QRect iconRect(QPoint(left, inner.top() + (inner.height() - iconSize.height()) / 2), iconSize);
    QRect textRect(left + iconSize.width() + gap, inner.top(), textWidth, inner.height());
    QRect arrowRect(isLeading ? inner.right() - 12 : textRect.right() + 8, inner.top(), 12,
                    inner.height());
    if (!option.icon.isNull())
        drawIcon(painter, QStyle::visualRect(option.direction, option.rect, iconRect), option.icon,
                 isEnabled ? QIcon::Normal : QIcon::Disabled, isPrimary ? text : QColor());
    if (hasMenu)
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrowRect),
                     Qt::DownArrow, text);
    const int mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter->setPen(text);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, textRect),
                      Qt::AlignCenter | Qt::TextSingleLine | mnemonic, shown);
}

void paintToolButtonPanel(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = Theme::tokens();
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    QColor fill;
    if (isOn(option, QStyle::State_On))
        fill = tokens.selection;
    else if (isEnabled && isOn(option, QStyle::State_Sunken))
        fill = mixed(tokens.hover, tokens.text, 0.08);
    else if (isEnabled && isOn(option, QStyle::State_MouseOver))
        fill = mixed(tokens.hover, tokens.text, 0.03);
    const bool isRaised = !isOn(option, QStyle::State_AutoRaise);
    if (isRaised && !fill.isValid())
        fill = tokens.panel;
    paintPanel(painter, option.rect, Metrics::controlRadius, fill,
               isRaised ? tokens.line : QColor());
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, Metrics::controlRadius);
}

void paintField(QPainter *painter, const QStyleOption &option, bool hasFocus)
{
    const Tokens &tokens = Theme::tokens();
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isOver = isEnabled && isOn(option, QStyle::State_MouseOver);
    paintPanel(painter, option.rect, Metrics::controlRadius,
               isEnabled ? tokens.panel : tokens.window,
               isOver ? mixed(tokens.line, tokens.secondary, 0.4) : tokens.line);
    if (hasFocus)
        paintFocusRing(painter, option.rect, Metrics::controlRadius);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = Theme::tokens();
    const bool isPartial = isOn(option, QStyle::State_NoChange);
    const bool isChecked = isPartial || isOn(option, QStyle::State_On);
    const QRectF box = indicatorRect(option);
    paintPanel(painter, box, 4, indicatorFill(option, tokens, isChecked),
               indicatorBorder(option, tokens, isChecked));
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, box.adjusted(-3, -3, 3, 3), 6);
    if (!isChecked)
        return;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn(option, QStyle::State_Enabled) ? tokens.onAccent : tokens.disabled,
                         1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    if (isPartial)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter->drawPolyline(QPolygonF {QPointF(4, 8.2), QPointF(6.9, 11), QPointF(12, 5.2)});
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = Theme::tokens();
    const bool isChecked = isOn(option, QStyle::State_On);
    const QRectF box = indicatorRect(option);
    paintPanel(painter, box, indicatorSize / 2.0, indicatorFill(option, tokens, isChecked),
               indicatorBorder(option, tokens, isChecked));
    if (isChecked)
        paintPanel(painter, box.adjusted(5, 5, -5, -5), 3,
                   isOn(option, QStyle::State_Enabled) ? tokens.onAccent : tokens.disabled, {});
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, box.adjusted(-3, -3, 3, 3), indicatorSize / 2.0 + 3);
}

} // namespace steward

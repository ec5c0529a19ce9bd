// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurecard.h"

#include "ui/style/controlpainting.h"
#include "ui/style/fonts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace steward {

namespace {

constexpr int lineGap = 2;
constexpr int verticalPadding = 11;
constexpr int widestText = 400;

} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : FigureCard(title, Behavior::Button, parent)
{ }

FigureCard::FigureCard(const QString &title, Behavior behavior, QWidget *parent)
    : QAbstractButton(parent),
      m_title(title),
      m_behavior(behavior)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (behavior == Behavior::Button) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    } else {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    changed();
}

void FigureCard::setTitle(const QString &title)
{
    m_title = title;
    changed();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure = figure;
    changed();
}

void FigureCard::setNote(const QString &note, Tone tone)
{
    m_note = note;
    m_tone = tone;
    changed();
}

void FigureCard::changed()
{
    //: What a screen reader says of a card: its title, its figure.
    QString name = m_figure.isEmpty() ? m_title : tr("%1: %2").arg(m_title, m_figure);
    if (!m_note.isEmpty())
        //: The same with the card's note after it.
        name = tr("%1, %2").arg(name, m_note);
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics title(Fonts::secondary());
    const QFontMetrics figure(Fonts::figure());
    // A name may be a page long; words of ours are not.
    const int width =
        qMin(qMax(qMax(title.horizontalAdvance(m_title), title.horizontalAdvance(m_note) + 16),
                  figure.horizontalAdvance(m_figure)),
             Fonts::scaled(widestText));
    return {width + 2 * Metrics::cardPadding + 2,
            2 * title.height() + figure.height() + 2 * lineGap + 2 * verticalPadding};
}

QFont FigureCard::figureFont() const
{
    QFont font = Fonts::figure();
    const QString signs = QStringLiteral("+−<>");
    const bool isNumber =
        !m_figure.isEmpty() && (m_figure.front().isDigit() || signs.contains(m_figure.front()));
    const int room = width() - 2 * Metrics::cardPadding;
    const auto isTooWide = [&] { return QFontMetrics(font).horizontalAdvance(m_figure) > room; };
    constexpr int smallestFigure = 8;
    while (isNumber && isTooWide() && QFontInfo(font).pixelSize() > smallestFigure)
        font.setPixelSize(QFontInfo(font).pixelSize() - 1);
    return font;
}

QSize FigureCard::minimumSizeHint() const
{
    return sizeHint();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    const bool isOver = m_behavior == Behavior::Button && isEnabled() && underMouse();
    const QColor ground = isDown() ? mixed(tokens.hover, tokens.text, 0.05)
                          : isOver ? tokens.hover
                                   : tokens.panel;
    paintPanel(&painter, rect(), Metrics::cardRadius, ground, tokens.line);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), Metrics::cardRadius);

    QRect line = rect().adjusted(Metrics::cardPadding, verticalPadding, -Metrics::cardPadding, 0);
    const auto paintLine = [&](const QString &text, const QFont &font, const QColor &color,
                               int indent) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(isEnabled() ? color : tokens.disabled);
        const QRect place = line.adjusted(indent, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
        line.translate(0, line.height() + lineGap);
    };
    const int secondaryHeight = QFontMetrics(Fonts::secondary()).height();
    line.setHeight(secondaryHeight);
    paintLine(m_title, Fonts::secondary(), tokens.secondary, 0);
    line.setHeight(QFontMetrics(Fonts::figure()).height());
    paintLine(m_figure, figureFont(), tokens.text, 0);
    line.setHeight(secondaryHeight);

    const QColor noteColor = tokens.readable(m_tone, ground);
    const int indent = m_tone == Tone::Warn ? 15 : 0;
    if (indent > 0 && !m_note.isEmpty()) {
        const QFontMetrics metrics(Fonts::secondary());
        QRect mark(line.left(), line.top() + (metrics.height() - 10) / 2, 11, 10);
        mark = QStyle::visualRect(layoutDirection(), rect(), mark);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(noteColor);
        const QRectF area(mark);
        painter.drawPolygon(QPolygonF {QPointF(area.center().x(), area.top()), area.bottomRight(),
                                       area.bottomLeft()});
    }
    paintLine(m_note, Fonts::secondary(), noteColor, indent);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (m_behavior == Behavior::Button
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace steward

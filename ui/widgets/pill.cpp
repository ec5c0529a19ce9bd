// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/style/controlpainting.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace steward {

namespace {

constexpr int pillPadding = 8;
constexpr int widestPillText = 200; // of a word of the service that nobody has heard of

} // namespace

Pill::Pill(QWidget *parent) : Pill(QString(), Tone::Neutral, parent) { }

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text, tone);
}

void Pill::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    if (text.isEmpty())
        hide();
    else if (parentWidget())
        show();
    else // It must not become a window; it appears with the parent that it is given.
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text);
}

QSize Pill::sizeFor(const QString &text)
{
    const QFontMetrics metrics(Fonts::pill());
    const int width = qMin(metrics.horizontalAdvance(text), Fonts::scaled(widestPillText));
    return {width + 2 * pillPadding, metrics.height() + 6};
}

void Pill::paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone,
                 const QColor &background)
{
    const Tokens &tokens = Theme::tokens();
    const QColor ground = tokens.tint(tone, background);
    paintPanel(painter, rect, rect.height() / 2.0, ground, {});
    const QFont font = Fonts::pill();
    painter->setFont(font);
    painter->setPen(tokens.readable(tone, ground));
    const QRect inner = rect.adjusted(pillPadding, 0, -pillPadding, 0);
    painter->drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 1));
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone, palette().color(backgroundRole()));
}

} // namespace steward

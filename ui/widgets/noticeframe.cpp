// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticeframe.h"

#include "ui/style/controlpainting.h"

#include <QPainter>

namespace steward {

NoticeFrame::NoticeFrame(Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone)
{
    // A wrapped text in it may need more than what it asks for at first, or less.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void NoticeFrame::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void NoticeFrame::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const QColor color = tokens.color(m_tone);
    const QColor ground = mixed(tokens.panel, color, tokens.isDark ? 0.16 : 0.08);
    QPainter painter(this);
    paintPanel(&painter, rect(), Metrics::cardRadius, ground, mixed(ground, color, 0.35));
}

} // namespace steward

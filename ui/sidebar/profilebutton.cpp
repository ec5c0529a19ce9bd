// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/profilebutton.h"

#include "ui/style/controlpainting.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace steward {

namespace {

constexpr int stripeWidth = 4;
constexpr int padding = 4;
constexpr int textGap = 12;

} // namespace

ProfileButton::ProfileButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("profileButton"));
    setAccessibleName(tr("Profile"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ProfileButton::setProfile(const QString &name, const QString &host, const QString &mark)
{
    m_name = name;
    m_host = host;
    m_mark = mark;
    QStringList parts {name, host};
    if (!mark.isEmpty())
        parts.prepend(mark);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    setToolTip(tr("Profile and settings"));
    update();
}

QSize ProfileButton::sizeHint() const
{
    const int lines =
        QFontMetrics(Fonts::section()).height() + QFontMetrics(Fonts::secondary()).height();
    return {160, lines + 2 * padding};
}

QSize ProfileButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = Theme::tokens();
    const QRect content = rect().adjusted(padding, padding, -padding, -padding);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(rect(), Metrics::controlRadius, Metrics::controlRadius);
    }

    const QRect stripe(content.left(), content.top(), stripeWidth, content.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_mark.isEmpty() ? colors.good : colors.accent);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), stripe), 2, 2);

    QRect texts = content.adjusted(stripeWidth + textGap, 0, 0, 0);
    if (!m_mark.isEmpty()) {
        const QSize size = Pill::sizeFor(m_mark);
        const QRect pill(texts.right() - size.width(), texts.center().y() - size.height() / 2,
                         size.width(), size.height());
        Pill::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), pill), m_mark,
                    Tone::Accent, colors.sidebar);
        texts.setRight(pill.left() - Metrics::controlGap);
    }
    const auto drawLine = [&](const QFont &font, const QColor &color, const QString &text,
                              Qt::Alignment edge) {
        painter.setFont(font);
        painter.setPen(color);
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), texts);
        painter.drawText(line,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | edge),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    drawLine(Fonts::section(), colors.text, m_name, Qt::AlignTop);
    drawLine(Fonts::secondary(), colors.secondary, m_host, Qt::AlignBottom);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (hasKeyboardFocus(option))
        paintFocusRing(&painter, rect(), Metrics::controlRadius);
}

} // namespace steward

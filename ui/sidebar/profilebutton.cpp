// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/profilebutton.h"

#include "ui/style/controlpainting.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace steward {

ProfileButton::ProfileButton(Ground ground, QWidget *parent) : QPushButton(parent), m_ground(ground)
{
    setObjectName(QStringLiteral("profileButton"));
    setAccessibleName(tr("Profile"));
    setToolTip(tr("Profiles"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ProfileButton::setLook(const ProfileLook &look)
{
    m_look = look;
    setAccessibleDescription(look.spoken());
    update();
}

QSize ProfileButton::sizeHint() const
{
    return {160, profileHeight()};
}

QSize ProfileButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = Theme::tokens();
    QColor background = m_ground == Ground::Sidebar ? colors.sidebar : colors.panel;
    if (underMouse() && isEnabled()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(rect(), Metrics::controlRadius, Metrics::controlRadius);
        background = colors.hover;
    }
    if (!isEnabled())
        painter.setOpacity(0.5);
    paintProfile(&painter, rect(), m_look, background, layoutDirection());
    QStyleOptionButton option;
    initStyleOption(&option);
    if (hasKeyboardFocus(option))
        paintFocusRing(&painter, rect(), Metrics::controlRadius);
}

} // namespace steward

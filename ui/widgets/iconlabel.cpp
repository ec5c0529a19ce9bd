// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace steward {

IconLabel::IconLabel(Icon icon, IconColor color, int pixels, QWidget *parent) : QWidget(parent)
{
    setFixedSize(pixels, pixels);
    setIcon(icon, color);
}

void IconLabel::setIcon(Icon icon, IconColor color)
{
    m_icon = steward::icon(icon, color);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace steward

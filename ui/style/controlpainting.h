// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStyleOption>

class QPainter;

namespace steward {

/// Fills \a rect with round corners and draws a border inside its edge.
void paintPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                const QColor &border, qreal borderWidth = 1);

/// The ring, two pixels of accent inside \a rect, that shows what has the focus.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius);

/// An arrow head in the middle of \a rect.
void paintChevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction,
                  const QColor &color);

/// Whether \a option has the focus and got it by the keyboard.
bool hasKeyboardFocus(const QStyleOption &option);

/// Whether \a widget is the list that a combo box opens.
bool isPopupView(const QWidget *widget);

void paintPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                     const QStyle &style);
void paintToolButtonPanel(QPainter *painter, const QStyleOption &option);
/// The ground and border of a line edit, combo box or spin box.
void paintField(QPainter *painter, const QStyleOption &option, bool hasFocus);
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);
void paintTab(QPainter *painter, const QStyleOptionTab &option);
void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option);
void paintProgressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);

} // namespace steward

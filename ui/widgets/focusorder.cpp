// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusorder.h"

#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

namespace steward {

namespace {

void appendStop(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.append(widget);
}

void appendStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (QLayout *inner = item->layout()) {
            appendStops(inner, stops);
            continue;
        }
        QWidget *widget = item->widget();
        if (!widget)
            continue;
        appendStop(widget, stops);
        if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
            widget = area->widget();
        if (qobject_cast<QLineEdit *>(widget)) {
            // The buttons in a field are no part of a layout of ours.
            const auto buttons = widget->findChildren<QToolButton *>();
            for (QToolButton *button : buttons)
                appendStop(button, stops);
        } else if (widget->layout()) {
            appendStops(widget->layout(), stops);
        }
    }
}

} // namespace

void orderFocus(QLayout *layout)
{
    QList<QWidget *> stops;
    appendStops(layout, stops);
    for (qsizetype next = 1; next < stops.size(); ++next)
        QWidget::setTabOrder(stops[next - 1], stops[next]);
}

} // namespace steward

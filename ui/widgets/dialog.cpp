// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace steward {

Dialog::Dialog(QWidget *parent) : QDialog(parent) { }

void Dialog::keyPressEvent(QKeyEvent *event)
{
    QAbstractButton *button = isReturn(*event) ? focusedButton() : nullptr;
    if (button)
        button->click(); // opens its menu, where it has one
    else
        QDialog::keyPressEvent(event);
}

bool Dialog::isReturn(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
           && !(event.modifiers() & ~Qt::KeypadModifier);
}

QAbstractButton *Dialog::focusedButton() const
{
    // Not a box to tick: those are fields.
    QWidget *focused = focusWidget();
    if (qobject_cast<QPushButton *>(focused) || qobject_cast<QToolButton *>(focused))
        return static_cast<QAbstractButton *>(focused);
    return nullptr;
}

} // namespace steward

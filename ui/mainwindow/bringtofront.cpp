// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/bringtofront.h"

#include <QApplication>
#include <QWidget>

namespace steward {

void bringToFront(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    // A window that a dialog blocks takes the keyboard from it, and does nothing with it.
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != window) {
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    window->activateWindow();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/trayicon.h"

#include "ui/mainwindow/bringtofront.h"
#include "ui/style/icons.h"

#include <QMenu>
#include <QWidget>

namespace steward {

TrayIcon::TrayIcon(QWidget *window)
    : QSystemTrayIcon(applicationIcon(), window),
      m_menu(new QMenu) // of no window: it opens where the desktop likes
{
    setToolTip(tr("Steward"));
    m_menu->addAction(tr("Show Steward"), window, [window] { bringToFront(window); });
    m_menu->addAction(tr("Quit Steward"), window, [window] { window->close(); });
    setContextMenu(m_menu);
    connect(this, &QSystemTrayIcon::activated, window, [window](ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            bringToFront(window);
    });
    show();
}

TrayIcon::~TrayIcon()
{
    delete m_menu;
}

} // namespace steward

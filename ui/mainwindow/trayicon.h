// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSystemTrayIcon>

class QMenu;

namespace steward {

/// The program in the desktop's tray: a click shows the window, a menu shows it or ends it.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT

public:
    /// Belongs to \a window.
    explicit TrayIcon(QWidget *window);
    ~TrayIcon() override;

private:
    QMenu *m_menu;
};

} // namespace steward

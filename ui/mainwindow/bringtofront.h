// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace steward {

/// Shows \a window above others and gives it the keyboard; where a dialog keeps it from being used,
/// the dialog.
void bringToFront(QWidget *window);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace steward {

/// Enables \a button where \a whyNot is empty. Otherwise it is disabled, and its tool tip and its
/// accessible description say why. The tool tip it had before comes back with it.
void setAvailable(QAbstractButton *button, const QString &whyNot);

/// Enables or disables \a control. The focus stays on its page where that has a FocusKeeper.
void setUsable(QWidget *control, bool isUsable);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;

namespace steward {

/// Enables \a button where \a whyNot is empty. Otherwise it is disabled, and its tool tip and its
/// accessible description say why. The tool tip it had before comes back with it.
void setAvailable(QAbstractButton *button, const QString &whyNot);

} // namespace steward

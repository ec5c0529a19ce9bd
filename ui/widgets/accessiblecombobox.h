// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QComboBox;

namespace steward {

/// A combo box as assistive technology should see it: by its accessible name, with what is chosen
/// as its value. Qt's own goes by what is chosen on Linux, whatever its accessible name is.
QAccessibleInterface *createComboBoxInterface(QComboBox *comboBox);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace steward {

/// Lets the Tab key go through the controls in \a layout in the order of the layout, which is that
/// of reading, whatever the order in which they were made.
void orderFocus(QLayout *layout);

} // namespace steward

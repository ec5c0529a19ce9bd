// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// Teaches assistive technology our own widgets (ReadableLabel, FigureCard, Pill and ChartFrame),
/// and that a combo box goes by its accessible name. Once, before the first window.
void installAccessibility();

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// From now on, a large piece of memory goes back to the system as soon as it is free, however many
/// there have been. To be called once, at the start.
void giveLargeMemoryBack();

} // namespace steward

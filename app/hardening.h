// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// Keeps what is in memory, and so secrets, out of core dumps and away from other processes of the
/// same person. Builds for debugging stay open to debuggers.
void protectMemory();

} // namespace steward

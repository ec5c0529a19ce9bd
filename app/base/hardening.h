// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// Keeps what is in memory, and so secrets, out of core dumps and away from other processes of the
/// same person: for good, as far as this process goes. For builds that nobody debugs.
void protectMemory();

} // namespace steward

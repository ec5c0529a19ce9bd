// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// Who waits for the answer. What the person asked for goes before what fills in behind it.
enum class Priority { Person, Background };

} // namespace steward

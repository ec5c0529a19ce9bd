// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// What a word or figure says beyond itself. It is never said by a colour alone: a word or a shape
/// goes with it.
enum class Tone { Neutral, Accent, Good, Warn, Bad };

} // namespace steward

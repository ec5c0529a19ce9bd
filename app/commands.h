// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace steward {

/// Runs the command that the first argument names ("export", "apply"), without a window and without
/// a display, and gives its exit status. Nothing where it names none. Has to come before any other
/// application object.
std::optional<int> runCommand(int &argc, char **argv);

} // namespace steward

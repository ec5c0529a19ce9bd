// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

class FormDialog;
class RunningChange;

/// Binds \a dialog to \a change, which it has asked for: it counts down while the service accepts
/// no requests, closing it takes the change back where that can still be done, and its button says
/// so where it cannot. Nothing where there is no change.
void bindToChange(FormDialog *dialog, RunningChange *change);

} // namespace steward

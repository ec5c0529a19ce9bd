// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportoptions.h"
#include "headless/headlessrun.h"

namespace steward {

/// Does what \a order asks for, without a window, and waits for the end.
ExitStatus runExport(const ExportOrder &order);

} // namespace steward

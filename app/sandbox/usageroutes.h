// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace steward::sandbox {

Answer getUsage(const Call &call);

} // namespace steward::sandbox

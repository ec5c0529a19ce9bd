// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace steward::sandbox {

Answer getStatus(const Call &call);
Answer getUser(const Call &call);
Answer signIn(const Call &call);
Answer authorize(const Call &call);

} // namespace steward::sandbox

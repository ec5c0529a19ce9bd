// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace steward::sandbox {

Answer listMembers(const Call &call);
Answer createMember(const Call &call);
Answer getMember(const Call &call);
Answer updateMember(const Call &call);
Answer deleteMember(const Call &call);

} // namespace steward::sandbox

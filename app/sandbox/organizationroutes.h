// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace steward::sandbox {

Answer listOrganizations(const Call &call);
Answer createOrganization(const Call &call);
Answer getOrganization(const Call &call);
Answer updateOrganization(const Call &call);
Answer getResources(const Call &call);
Answer getVoucher(const Call &call);

} // namespace steward::sandbox

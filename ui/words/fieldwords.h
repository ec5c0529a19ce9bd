// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/validation.h"

#include <QString>

namespace steward {

/// What is wrong with a field, in one sentence that says how to put it right.
QString problemText(NameProblem problem);
QString problemText(EmailProblem problem);
QString problemText(EndDateProblem problem);
QString problemText(AddressProblem problem);
QString problemText(Credential::Problem problem);

} // namespace steward

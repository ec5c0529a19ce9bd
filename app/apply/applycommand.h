// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apply/applyoptions.h"

namespace steward {

/// Whether \a answer, as typed to a question, is a yes: in the person's language or in English.
bool isYes(const QString &answer);

/// Carries \a order out and gives the exit status: those of ExitStatus, or 3 where some of it is
/// not as asked for.
int runApply(const ApplyOrder &order);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace steward {

class ApiClient;

/// How a command ends.
enum ExitStatus { AllWell = 0, Failed = 1, WrongUsage = 2 };

/// Tells that the work is done, or why it is not. It is called once.
using WorkFinished = std::function<void(Result<Done>)>;
/// What a command does with a connected \a client, which outlives it.
using HeadlessWork = std::function<void(ApiClient &client, WorkFinished finished)>;

/// Does \a work without a window: connects with the profile named \a profile or, where that is
/// empty, with what the environment says, and waits for the end. There has to be an application
/// object, with the application's name; a QCoreApplication is enough. What goes wrong is said on
/// standard error in one line.
ExitStatus runHeadless(const QString &profile, const HeadlessWork &work);

/// Says on standard error what went wrong, as every command does.
void complain(const QString &sentence);

} // namespace steward

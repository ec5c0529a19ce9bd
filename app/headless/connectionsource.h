// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/connection.h"

#include <functional>
#include <optional>

class QObject;

namespace steward {

class ProfilesController;

/// What the environment says about where to connect; nothing where it does not.
std::optional<Result<Connection>> connectionFromEnvironment();

/// Gives the connection of the profile with this name, with the credential that is kept for it.
/// \a found comes from the event loop, and not once \a context is gone.
void findProfileConnection(ProfilesController &profiles, const QString &name, QObject *context,
                           std::function<void(Result<Connection>)> found);

} // namespace steward

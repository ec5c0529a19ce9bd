// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QString>

namespace steward {

/// The name of a profile's colour.
QString colorText(ProfileColor color);

/// Why nothing can be changed over \a connection; empty where it can.
QString whyNoChange(const Connection &connection);

/// What is special about how \a profile connects, in one line; empty where nothing is.
QString optionsText(const Profile &profile);

} // namespace steward

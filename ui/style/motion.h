// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace steward {

/// Asks the desktop whether things may move, and hears when that changes. It answers later, if at
/// all; until then they may. To be called once there is an application.
void followDesktopMotion();

/// Whether the desktop has said that nothing is to move.
bool isMotionReduced();

/// What the desktop says of its setting \a key in \a group; what is about something else, or makes
/// no sense, changes nothing.
void noteDesktopSetting(const QString &group, const QString &key, const QVariant &value);

} // namespace steward

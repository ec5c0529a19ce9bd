// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace steward {

// What the person has set for the whole desktop, and Qt does not tell.

/// Asks the desktop how things are to look and whether they may move, and hears when that changes.
/// It answers later, if at all. To be called once there is an application.
void followDesktopSettings();

/// Whether the desktop has said that nothing is to move.
bool isMotionReduced();
/// Whether the desktop has said that it wants dark windows, or light ones; nothing where it has
/// not.
std::optional<bool> wantsDark();
/// Whether the desktop has said that it wants more contrast than usual.
bool wantsContrast();

/// Calls \a changed whenever another answer of wantsDark() or wantsContrast() has come.
void listenToDesktopLook(std::function<void()> changed);

/// What the desktop says of its setting \a key in \a group; what is about something else, or makes
/// no sense, changes nothing.
void noteDesktopSetting(const QString &group, const QString &key, const QVariant &value);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// Light or dark, and how much contrast, as the person wants it. System follows the desktop in
/// both; HighContrast follows it in whether that is light or dark.
enum class Appearance { System, Light, Dark, HighContrast, HighContrastLight, HighContrastDark };

/// What \a appearance is called in the settings and on the command line: "high-contrast-dark".
QString keyOf(Appearance appearance);
/// What is called \a key; System where nothing is.
Appearance appearanceOf(const QString &key);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <algorithm>
#include <iterator>

namespace steward {

namespace {

// In the order of Appearance.
constexpr QLatin1StringView appearanceKeys[] = {QLatin1StringView("system"),
                                                QLatin1StringView("light"),
                                                QLatin1StringView("dark"),
                                                QLatin1StringView("high-contrast"),
                                                QLatin1StringView("high-contrast-light"),
                                                QLatin1StringView("high-contrast-dark")};

} // namespace

QString keyOf(Appearance appearance)
{
    return appearanceKeys[int(appearance)];
}

Appearance appearanceOf(const QString &key)
{
    const auto *found = std::find(std::begin(appearanceKeys), std::end(appearanceKeys), key);
    return found == std::end(appearanceKeys) ? Appearance::System
                                             : Appearance(found - std::begin(appearanceKeys));
}

} // namespace steward

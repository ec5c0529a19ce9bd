// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placelink.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace steward {

/// What the command line asks for.
struct ProgramOptions
{
    bool demo = false;
    bool quitWhenLoaded = false;
    QString screenshotDirectory;    ///< empty: no pictures
    QString appearance;             ///< empty: as in the settings
    QString language;               ///< empty: as in the settings
    std::optional<PlaceLink> place; ///< where to go
};

/// Text to print instead of running.
struct ProgramText
{
    QString text;
    int exitStatus = 0; ///< 2 where the command line cannot be understood; then it is an error
};

/// Reads \a arguments, the program's name first.
std::variant<ProgramOptions, ProgramText> parseProgramOptions(const QStringList &arguments);

} // namespace steward

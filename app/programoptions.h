// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace steward {

/// What the command line asks for.
struct ProgramOptions
{
    bool demo = false;
    bool quitWhenLoaded = false;
    QString screenshotDirectory; ///< empty: no pictures
    QString appearance;          ///< empty: as in the settings
    QString language;            ///< empty: as in the settings
    QString link;                ///< where to go; it may lead nowhere
};

/// Text to print instead of running.
struct ProgramText
{
    QString text;
    int exitStatus = 0; ///< 2 where the command line cannot be understood; then it is an error
};

/// What \a arguments say that the language is, before it is known whether they can be understood:
/// what is wrong with them is said in it. Empty where they say nothing.
QString languageAskedFor(const QStringList &arguments);

/// Reads \a arguments, the program's name first.
std::variant<ProgramOptions, ProgramText> parseProgramOptions(const QStringList &arguments);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"
#include "headless/commandtext.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace steward {

enum class ApplySource {
    Roster, ///< a list of people
    Plan,   ///< a plan that was kept as a file
    OpenRun ///< what is left of a run that was interrupted
};
enum class ApplyFormat { Text, Json };

/// What "steward apply" is asked for.
struct ApplyOrder
{
    /// How far to go.
    enum class Extent { PlanOnly, Ask, Everything };

    ApplySource source = ApplySource::Roster;
    QString file {};                   ///< of a roster or a plan; "-": standard input
    QStringList organizations {};      ///< of a roster, by name
    std::optional<RosterMode> mode {}; ///< of a roster; nothing where none is given
    Extent extent = Extent::Ask;
    bool takesOvertaken = false; ///< of an open run: also what newer changes have overtaken
    ApplyFormat format = ApplyFormat::Text;
    QString profile {}; ///< by name; empty: the environment says where to connect

    bool operator==(const ApplyOrder &) const = default;
};

/// Reads \a arguments, which begin with the program's name and "apply". That a roster lacks its
/// mode is for who reads the file to say: what is given as a roster may be a plan.
std::variant<ApplyOrder, CommandText> parseApplyOptions(const QStringList &arguments);

} // namespace steward

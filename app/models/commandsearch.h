// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/command.h"
#include "models/commandplaces.h"
#include "models/fuzzymatch.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace steward {

/// How what is typed lies in what is found: letters strewn over an address, which is long, are in
/// many and meant in none.
FuzzyPattern::Lie lieIn(Command::Kind kind);

/// Which of many commands somebody means: a value, to be asked on any thread.
struct CommandSearch
{
    QList<Command> commands;
    CommandPlaces places; ///< behind them
    QStringList recent;   ///< keys of commands, the most recent first
    QString typed;

    /// The best of them, the best first: as many as anybody reads. Ends with anything once
    /// \a isUnwanted says so.
    QList<Command> best(const std::function<bool()> &isUnwanted = [] { return false; }) const;
};

} // namespace steward

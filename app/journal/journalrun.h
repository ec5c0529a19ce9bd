// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "domain/organizationnames.h"
#include "journal/journalentry.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <optional>

namespace steward {

enum class RunState {
    Open,     ///< at it, or its program ended before the end
    Finished, ///< something became of every line
    GivenUp,  ///< somebody decided that the rest stays as it is
};

/// One line of a run.
struct RunLine
{
    AccessStep step;
    /// What became of it; nothing while it is still to be tried. Pending where it was sent and
    /// nobody has looked into it since.
    std::optional<Settlement> settlement {};
    /// The entry that it was sent with, where nobody knows what became of that.
    std::optional<EntryId> openEntry {};
    /// It is still to be tried, and since the run began the same person's access was changed anew,
    /// or a newer list was carried out in the same organization.
    bool isOvertaken = false;
    /// Its organization is none of the caller's any more, and another one has its name: see
    /// underTodaysNames().
    bool isOfAnother = false;
    /// Nobody knows what its organization is called today: see underTodaysNames().
    bool isUntold = false;

    /// Whether nothing final became of it.
    bool isLeft() const
    {
        return !settlement || settlement->fate == Fate::Pending || settlement->fate == Fate::Unread;
    }
    /// Whether it cannot be told what became of it.
    bool isUnclear() const { return settlement && settlement->fate == Fate::Unclear; }
    bool operator==(const RunLine &) const = default;
};

/// Many changes that belong together, written down as a whole before the first of them is sent.
/// The place of a change in it is the index of its line.
struct JournalRun
{
    QString id;
    QDateTime begun; ///< UTC
    ChangeOrigin origin;
    RunSource source = RunSource::Roster;
    RunState state = RunState::Open;
    QList<RunLine> lines;
    /// Those of the lines, and those in which a list had nothing to change, by the names that they
    /// had when the run began.
    QList<NamedOrganization> organizations {};

    /// How many lines are left.
    int leftCount() const
    {
        return int(std::count_if(lines.begin(), lines.end(), std::mem_fn(&RunLine::isLeft)));
    }
    /// Of how many it cannot be told whether they were made, and never will be.
    int unclearCount() const
    {
        return int(std::count_if(lines.begin(), lines.end(), std::mem_fn(&RunLine::isUnclear)));
    }
    bool operator==(const JournalRun &) const = default;
};

/// \a run, with what its organizations are called today: a plan can be made of what is left of it
/// though one of them was renamed. Of what is of another organization by now nothing is looked
/// into; what is of one whose name is not known waits.
JournalRun underTodaysNames(JournalRun run, const OrganizationNames &names);

} // namespace steward

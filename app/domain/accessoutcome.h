// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// What a run of many changes was made from.
enum class RunSource { Roster, SavedPlan, Undo, RemovalEverywhere, SameAccess };

/// Where a step of a run has got to.
enum class StepState {
    Waiting,      ///< its turn has not come yet
    UnderWay,     ///< being looked at, sent, or looked into
    Done,         ///< made
    Refused,      ///< the service does not make it
    ChangedSince, ///< not sent: something else was so than the plan says
    InDoubt,      ///< sent, and what became of it cannot be told
    NotTried,     ///< given up before its turn
};

struct StepOutcome
{
    StepState state = StepState::Waiting;
    QString words {}; ///< about it, in one sentence; may be empty

    bool operator==(const StepOutcome &) const = default;
};

/// How far a run has got.
struct RunProgress
{
    int total = 0;
    int done = 0;
    int refused = 0;
    int changedSince = 0;
    int inDoubt = 0;
    int notTried = 0;

    /// Of how many it is known what became of them.
    int settled() const { return done + refused + changedSince + inDoubt + notTried; }
    bool isAllDone() const { return done == total; }
};

} // namespace steward

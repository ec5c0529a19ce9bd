// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "domain/roster.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// What "steward apply" tells about.
struct ApplyReport
{
    QList<RosterIssue> issues;  ///< of the roster
    QList<int> unreadableLines; ///< of a plan's file
    AccessPlan plan;
    RequestAllowance allowance;  ///< when the plan was made
    QList<AccessStep> steps;     ///< of the plan, or of a run that is gone on with
    QList<StepOutcome> outcomes; ///< of the steps; empty where nothing was to be done
    RunProgress progress;
    QList<AccessStep> inDoubt; ///< sent before, with an outcome that is still to be found out
    int unclear = 0;           ///< changes made before, or not: that cannot be told
    int ofOthers = 0;          ///< changes whose organization's name is another one's by now
    bool isPlanned = false;    ///< nothing was done where it is not
    QString problem; ///< why it ended before its end, in a sentence; empty where it did not

    /// Of what is in doubt any may have to be made again.
    std::chrono::seconds estimate() const
    {
        return estimatedTime(plan.steps() + inDoubt, allowance);
    }
    /// Whether everything is as asked for, or can be made so where nothing was done.
    bool isWhole() const;
};

/// The plan for a person: a line a change and a summary.
QString planText(const ApplyReport &report);
/// One outcome, as it comes.
QString outcomeLine(const AccessStep &step, const StepOutcome &outcome);
/// Plan and outcomes for programs.
QByteArray reportJson(const ApplyReport &report);

} // namespace steward

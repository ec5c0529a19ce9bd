// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "domain/roster.h"
#include "models/tone.h"

#include <QString>

#include <chrono>

namespace steward {

// What lists, plans and runs are in words.

/// "Admin", "Member", or a dash for nothing.
QString accessText(Access access);
/// What a step does, as a label: "Add as admin", "Remove", "Stays".
QString actionText(const AccessStep &step);
Tone actionTone(AccessAction action);
/// Why a line of a plan in \a organization cannot be carried out; empty where it can.
QString blockText(AccessBlock block, const OrganizationName &organization);

/// Why a step that was left for later is not made without being chosen.
QString overtakenText(const OrganizationName &organization);
/// Why nothing is made, or taken back, that was of another organization than has its name now.
QString otherOrganizationText(const OrganizationName &organization);
/// The same, where nobody knows which organization has its name now.
QString untoldNameText(const OrganizationName &organization);
/// The same, where the organization is not among those of the caller.
QString goneText(const OrganizationName &organization);

/// Where a step has got to, as a label; empty while it waits.
QString stateText(StepState state);
Tone stateTone(StepState state);

/// What is wrong in a line of a list and how to mend it.
QString problemSentence(const RosterIssue &issue);
/// The same with the line before it: "Line 12: …".
QString issueText(const RosterIssue &issue);
/// The same for a line of a plan's file.
QString unreadablePlanLine(int line);
/// How many people a list names, and what was found beside them, in a sentence or two.
QString rosterSummary(const Roster &roster);
/// "3 added, 1 made admin, 2 removed; 40 stay"; with what is blocked and unticked.
QString planSummary(const AccessCounts &counts);
/// What became of a run, in a sentence.
QString progressSummary(const RunProgress &progress);
/// "less than a minute", "about 4 minutes".
QString durationText(std::chrono::seconds duration);

} // namespace steward

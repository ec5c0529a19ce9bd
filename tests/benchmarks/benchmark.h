// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward::bench {

class Report;

/// How much work there is.
struct Size
{
    int members = 100'000;
    int projects = 500;
    int days = 366;
    int invitations = 1'000;
    int invitationsOneByOne = 100; ///< of the baseline, which is slow
    int starts = 11;
    int repetitions = 7;
    int idleSeconds = 30;
    int switches = 1'000;
    int entries = 1'000'000; ///< of the journal
    int planLines = 5'000;

    static constexpr Size small() { return {2'500, 20, 31, 24, 6, 1, 1, 1, 6, 2'000, 200}; }
};

/// How long it takes to invite \a count people, in milliseconds, each answer held back for 20.
double timeToInvite(int count);

// Each measures what its rows of the table name, and adds them to the report.
void measureStart(const Size &size, Report &report);
void measureMembers(const Size &size, Report &report);
void measureMemberWork(const Size &size, Report &report);
void measurePeople(const Size &size, Report &report);
void measureUsage(const Size &size, Report &report);
void measureBulk(const Size &size, Report &report);
void measureJournal(const Size &size, Report &report);
void measurePalette(const Size &size, Report &report);
void measurePlan(const Size &size, Report &report);
void measureIdle(const Size &size, Report &report);
void measureMemory(const Size &size, Report &report);
void measureGrowth(const Size &size, Report &report);

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <optional>

namespace steward {

/// Where an organization's credits are expected to be at the end of each day, from today on.
///
/// The method: each coming day uses what its weekday used on average over the last 28 whole days.
/// Today uses that, or what it has used already where that is more. It assumes that the level and
/// the rhythm of those weeks go on; it knows no growth, no holidays and no plans.
/// The band is meant to hold 80 of 100 outcomes. The days' deviations from their weekday's average
/// have a variance v a day (that of whole weeks, a seventh of it, where that is more, since busy
/// days come together); n days then have n·v, and 2.5·n²·v/28 more: n²·v/28 for not knowing the
/// average itself, the rest because the level moves on. The band is 1.638 deviations to both sides,
/// after Student, since four weeks are few.
/// These are estimates, so they are doubles; what was used stays exact.
struct PaceProjection
{
    QList<double> expected; ///< used since the period's start, at the end of today, tomorrow, …
    QList<double> low;      ///< of the band
    QList<double> high;     ///< of the band
};

/// Projects up to the end of the day before \a periodEnd. \a history is what each day used, the
/// last of them yesterday; days before the first use do not count. Nothing where fewer than seven
/// days are left, or the period is over.
std::optional<PaceProjection> projectPace(const QList<Credits> &history, Credits usedBeforeToday,
                                          Credits usedToday, QDate today, QDate periodEnd);

/// How the use of an allowance stands.
enum class PaceState {
    Unknown, ///< no allowance, or the period has not begun
    Fine,
    Ahead, ///< faster than the even pace, whatever is expected
    UsedUp
};

/// The credits of a period against its allowance.
struct CreditPace
{
    DateRange period;
    QDate today;
    QList<Credits> daily; ///< what each day of the period has used, up to and with today
    Credits used;
    qint64 missingDays = 0; ///< of the period, that are over and that nothing was said about
    std::optional<Credits> allowance {};
    double timeShare = 0.0;             ///< of the period that is over, 0 to 1
    std::optional<double> usedShare {}; ///< of the allowance
    std::optional<PaceProjection> projection {};
    std::optional<QDate> runsOut {};         ///< the day on which the allowance ends, or ended
    std::optional<QDate> runsOutEarliest {}; ///< at the upper end of the band
    std::optional<QDate> runsOutLatest {};   ///< at its lower end; nothing: maybe not at all
    PaceState state = PaceState::Unknown;

    /// Whether the allowance is expected to last all the same where the use is ahead of it.
    bool lastsAllTheSame() const { return state == PaceState::Ahead && projection && !runsOut; }
    /// The even pace at the end of the day \a index of the period; nothing without an allowance.
    std::optional<double> evenPace(qsizetype index) const;
};

/// Whether the use is fast: more than a tenth faster than the even pace.
bool isAheadOfTime(double usedShare, double timeShare);

/// The days that the pace of \a period is worked out from: those of the period up to \a today, and
/// the four weeks before today that a projection looks at.
DateRange paceDays(const DateRange &period, QDate today);

/// The pace of \a period at \a now. \a days are the organization's points by day, from before the
/// period on where they are known.
CreditPace paceOf(const DateRange &period, const QList<UsagePoint> &days,
                  const std::optional<Credits> &allowance, const QDateTime &now);

/// The same of an answer by day, which may leave days out.
CreditPace paceOfAnswer(const DateRange &period, const OrganizationUsage &days,
                        const std::optional<Credits> &allowance, const QDateTime &now);

/// The current period as the service tells it: one whose points end early is a month long.
DateRange wholePeriod(const DateRange &covered);

/// What was told about an organization's pace last.
struct PaceMark
{
    QDate periodStart;
    PaceState told = PaceState::Fine;

    bool operator==(const PaceMark &) const = default;
};

/// Whether \a pace has crossed a line since \a mark, so that it has to be told, and remembers it in
/// \a mark. A line is crossed once: not again before the pace was well below it.
bool crossesLine(PaceMark &mark, const CreditPace &pace);

} // namespace steward

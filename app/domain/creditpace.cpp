// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creditpace.h"

#include "base/utc.h"
#include "domain/usageflaws.h"
#include "domain/usagerange.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steward {

namespace {

constexpr qsizetype historyDays = 28;
constexpr qsizetype fewestDays = 7;
/// Student's t for 80 % with three degrees of freedom: a variance from four weeks is none to be
/// sure of.
constexpr double bandWidth = 1.638;
/// Not knowing the average has one part of this; that the level moves on meanwhile has the rest.
/// Measured: with it the band holds four of five outcomes of made-up organizations, early and late
/// in a period (tst_pacebacktest).
constexpr double levelShare = 2.5;
constexpr double aheadBy = 1.1;
/// A pace has to fall this low before its crossing is told again.
constexpr double wellBelow = 1.05;

/// The last four weeks: what each weekday uses, and how far days are from it.
class Rhythm
{
public:
    /// \a days end with the day before \a today; there is one at least.
    Rhythm(const QList<Credits> &days, QDate today) : m_count(days.size())
    {
        std::array<double, 7> sums {};
        std::array<int, 7> counts {};
        double all = 0.0;
        for (qsizetype i = 0; i < days.size(); ++i) {
            const double value = days[i].toDouble();
            const auto weekday = size_t(dayOf(i, today).dayOfWeek() - 1);
            sums[weekday] += value;
            ++counts[weekday];
            all += value;
        }
        for (size_t weekday = 0; weekday < sums.size(); ++weekday) {
            m_averages[weekday] =
                counts[weekday] > 0 ? sums[weekday] / counts[weekday] : all / double(days.size());
        }
        measureVariance(days, today);
    }

    double average(QDate day) const { return m_averages[size_t(day.dayOfWeek() - 1)]; }

    /// Half the width of the band after \a days days.
    double spread(double days) const
    {
        return bandWidth
               * std::sqrt(m_variance * (days + levelShare * days * days / double(m_count)));
    }

private:
    QDate dayOf(qsizetype index, QDate today) const { return today.addDays(index - m_count); }

    void measureVariance(const QList<Credits> &days, QDate today)
    {
        double daily = 0.0;
        double weekly = 0.0;
        double week = 0.0;
        int weeks = 0;
        for (qsizetype i = 0; i < days.size(); ++i) {
            const double deviation = days[i].toDouble() - average(dayOf(i, today));
            daily += deviation * deviation;
            week += deviation;
            if ((days.size() - 1 - i) % 7 == 0) {
                weekly += week * week;
                week = 0.0;
                ++weeks;
            }
        }
        // Seven averages were taken from the days, and one from the weeks.
        daily /= double(std::max<qsizetype>(1, days.size() - 7));
        weekly /= double(std::max(1, weeks - 1));
        m_variance = std::max(daily, weekly / 7.0);
    }

    qsizetype m_count;
    std::array<double, 7> m_averages {};
    double m_variance = 0.0;
};

QList<Credits> lastDays(const QList<Credits> &history)
{
    const auto isUsed = [](const Credits &credits) { return !credits.isZero(); };
    const qsizetype first = std::find_if(history.begin(), history.end(), isUsed) - history.begin();
    return history.mid(std::max(first, history.size() - historyDays));
}

/// The first day whose end finds \a allowance used; \a from is the first one's.
std::optional<QDate> dayOfReaching(const QList<double> &used, double allowance, QDate from)
{
    for (qsizetype i = 0; i < used.size(); ++i) {
        if (used[i] >= allowance)
            return from.addDays(i);
    }
    return std::nullopt;
}

/// The day on which the allowance ended, of the days that have been.
std::optional<QDate> dayUsedUp(const CreditPace &pace)
{
    Credits sum;
    for (qsizetype i = 0; i < pace.daily.size(); ++i) {
        sum += pace.daily[i];
        if (sum >= *pace.allowance)
            return pace.period.start.addDays(i);
    }
    return std::nullopt;
}

void judge(CreditPace &pace)
{
    if (!pace.allowance || *pace.allowance <= Credits() || pace.timeShare <= 0.0)
        return;
    const double allowance = pace.allowance->toDouble();
    pace.usedShare = pace.used.toDouble() / allowance;
    if (const std::optional<QDate> day = dayUsedUp(pace)) {
        pace.runsOut = pace.runsOutEarliest = pace.runsOutLatest = day;
        pace.state = PaceState::UsedUp;
        return;
    }
    if (pace.projection) {
        pace.runsOut = dayOfReaching(pace.projection->expected, allowance, pace.today);
        pace.runsOutEarliest = dayOfReaching(pace.projection->high, allowance, pace.today);
        pace.runsOutLatest = dayOfReaching(pace.projection->low, allowance, pace.today);
    }
    // By the pace alone: what is expected goes by weeks that may have been quieter. The service
    // tells days, so the first one counts as over from its beginning.
    const double time = std::max(pace.timeShare, 1.0 / double(pace.period.days()));
    pace.state = isAheadOfTime(*pace.usedShare, time) ? PaceState::Ahead : PaceState::Fine;
}

} // namespace

std::optional<PaceProjection> projectPace(const QList<Credits> &history, Credits usedBeforeToday,
                                          Credits usedToday, QDate today, QDate periodEnd)
{
    const QList<Credits> days = lastDays(history);
    if (days.size() < fewestDays || today >= periodEnd)
        return std::nullopt;
    const Rhythm rhythm(days, today);
    const double before = usedBeforeToday.toDouble();
    const double now = before + usedToday.toDouble();
    PaceProjection projection;
    double reached = before + std::max(usedToday.toDouble(), rhythm.average(today));
    for (QDate day = today; day < periodEnd; day = day.addDays(1)) {
        if (day > today)
            reached += rhythm.average(day);
        const double spread = rhythm.spread(double(today.daysTo(day) + 1));
        projection.expected.append(reached);
        // What is used stays used.
        projection.low.append(std::max(now, reached - spread));
        projection.high.append(reached + spread);
    }
    return projection;
}

std::optional<double> CreditPace::evenPace(qsizetype index) const
{
    if (!allowance)
        return std::nullopt;
    return allowance->toDouble() * double(index + 1) / double(period.days());
}

bool isAheadOfTime(double usedShare, double timeShare)
{
    return usedShare > timeShare * aheadBy;
}

DateRange paceDays(const DateRange &period, QDate today)
{
    return {std::min(period.start, today.addDays(-historyDays)),
            std::max(period.start, today).addDays(1)};
}

CreditPace paceOf(const DateRange &period, const QList<UsagePoint> &days,
                  const std::optional<Credits> &allowance, const QDateTime &now)
{
    CreditPace pace;
    pace.period = period;
    pace.today = now.toUTC().date();
    pace.allowance = allowance;
    const QDateTime start = period.start.startOfDay(utc);
    const QDateTime end = period.end.startOfDay(utc);
    pace.timeShare = std::clamp(double(start.msecsTo(now)) / double(start.msecsTo(end)), 0.0, 1.0);

    const QDate last = std::min(pace.today, period.end.addDays(-1));
    pace.daily.resize(std::max<qsizetype>(0, period.start.daysTo(last) + 1));
    QDate first = pace.today;
    for (const UsagePoint &point : days)
        first = std::min(first, point.start.toUTC().date());
    QList<Credits> history(first.daysTo(pace.today));
    Credits usedToday;
    for (const UsagePoint &point : days) {
        const QDate day = point.start.toUTC().date();
        if (day < pace.today)
            history[first.daysTo(day)] += point.value;
        else if (day == pace.today)
            usedToday += point.value;
        const qint64 place = period.start.daysTo(day);
        if (place >= 0 && place < pace.daily.size())
            pace.daily[place] += point.value;
    }
    for (const Credits &credits : std::as_const(pace.daily))
        pace.used += credits;
    if (pace.today >= period.start) {
        pace.projection =
            projectPace(history, pace.used - usedToday, usedToday, pace.today, period.end);
    }
    judge(pace);
    return pace;
}

CreditPace paceOfAnswer(const DateRange &period, const OrganizationUsage &days,
                        const std::optional<Credits> &allowance, const QDateTime &now)
{
    CreditPace pace = paceOf(period, days.organization, allowance, now);
    pace.missingDays = countDays(daysWithin(days.flaws.missing, daysOver(period, pace.today)));
    return pace;
}

DateRange wholePeriod(const DateRange &covered)
{
    constexpr qint64 shortestPeriod = 28;
    return covered.days() >= shortestPeriod ? covered
                                            : DateRange {covered.start, covered.start.addMonths(1)};
}

bool crossesLine(PaceMark &mark, const CreditPace &pace)
{
    if (pace.state == PaceState::Unknown)
        return false;
    if (mark.periodStart != pace.period.start)
        mark = {pace.period.start, PaceState::Fine};
    if (pace.state == PaceState::Fine) {
        if (*pace.usedShare < pace.timeShare * wellBelow)
            mark.told = PaceState::Fine;
        return false;
    }
    const bool isNew = pace.state > mark.told;
    mark.told = std::max(mark.told, pace.state);
    return isNew;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/usagecontroller.h"

#include "api/usageload.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"

#include <utility>

namespace steward {

namespace {

/// By day, so that it can be told where it begins; but not for so many years that nobody would wait
/// for it.
Interval comparedBy(const UsageComparison &comparison, Interval interval)
{
    constexpr qint64 longestByDay = 366;
    const bool isWhole = comparison.extent == ComparisonExtent::WholeRange;
    return isWhole && comparison.range.days() > longestByDay ? interval : Interval::Day;
}

} // namespace

UsageController::UsageController(UsageApi &api, Clock clock, QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_api(api)
{ }

void UsageController::setOrganization(const OrganizationName &name)
{
    if (name == m_organization)
        return;
    cancel();
    m_organization = name;
    m_created.reset();
    m_range.reset();
    m_compared.reset();
    m_comparisonError.reset();
    m_usage = {};
    m_breakdown = {};
    m_colors = {};
    m_table.clear();
    reset();
    emit usageChanged();
}

void UsageController::setCreated(QDate day)
{
    if (m_created == day || !day.isValid())
        return;
    m_created = day;
    if (!m_range)
        return;
    mark();
    emit usageChanged();
}

void UsageController::refresh()
{
    cancel();
    if (m_organization.isEmpty())
        return;
    const std::optional<DateRange> range = resolve(m_selection, today());
    if (!range && m_selection.range == UsageRange::Custom) {
        fail({ErrorKind::Local,
              0,
              tr("The range has to hold a day, and no more than %Ln year(s).", nullptr,
                 mostUsageYears),
              {}});
        return;
    }
    begin();
    const auto take = [this, selection = m_selection,
                       range](const Result<OrganizationUsage> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_shownSelection = selection;
        m_range = range ? range : coveredRange(*result);
        show(*result);
        succeed();
        loadComparison();
    };
    m_request = range ? loadUsage(m_api, m_organization, *range, m_selection.interval, this, take)
                      : loadPeriodUsage(m_api, m_organization, m_selection.interval, this, take);
}

QList<UsageQuery> UsageController::queries() const
{
    QList<UsageQuery> queries;
    if (const std::optional<DateRange> range = resolve(m_selection, today()))
        queries = splitUsage(*range, m_selection.interval);
    else if (m_selection.range != UsageRange::Custom)
        queries.append({{}, m_selection.interval});
    const auto comparison = m_range ? comparisonFor(m_selection, *m_range, today()) : std::nullopt;
    if (comparison && m_selection.interval != Interval::Day && comparison->days != *m_range)
        queries += splitUsage(comparison->days, Interval::Day);
    if (comparison)
        queries += splitUsage(comparison->range, comparedBy(*comparison, m_selection.interval));
    return queries;
}

void UsageController::compareWith(ComparedWith other, const DateRange &custom)
{
    m_selection.comparedWith = other;
    m_selection.comparedCustom = custom;
    // What is on its way compares by itself once it is there.
    if (isLoading() || !m_range)
        return;
    m_shownSelection.comparedWith = other;
    m_shownSelection.comparedCustom = custom;
    m_beforeRequest.cancel();
    m_comparedRequest.cancel();
    loadComparison();
}

RequestHandle UsageController::loadDays(QObject *context,
                                        std::function<void(Result<OrganizationUsage>)> loaded) const
{
    return loadUsage(m_api, m_organization, m_range.value_or(DateRange()), Interval::Day, context,
                     std::move(loaded));
}

bool UsageController::isComparable() const
{
    return m_range && comparisonFor(m_shownSelection, *m_range, today());
}

std::optional<UsageComparison> UsageController::comparison() const
{
    return m_compared ? std::optional(m_compared->comparison) : std::nullopt;
}

std::optional<ComparisonBasis> UsageController::basis() const
{
    return m_compared ? std::optional(basisOf(*m_compared, m_created)) : std::nullopt;
}

QList<DateRange> UsageController::missingDays() const
{
    const QDate from = m_created.value_or(m_range ? m_range->start : QDate());
    return daysWithin(m_usage.flaws.missing, {from, today()});
}

std::optional<UsageChange> UsageController::change() const
{
    if (!m_compared || basis()->isEmpty)
        return std::nullopt;
    return explainChange(m_compared->before, m_compared->now);
}

void UsageController::cancel()
{
    m_request.cancel();
    m_beforeRequest.cancel();
    m_comparedRequest.cancel();
}

void UsageController::show(const OrganizationUsage &usage)
{
    m_usage = usage;
    m_breakdown = breakDown(usage, m_colors);
    mark();
    const std::optional<UsageComparison> next =
        m_range ? comparisonFor(m_shownSelection, *m_range, today()) : std::nullopt;
    // After a mere refresh the comparison still holds, until its own new answer is there.
    if (m_compared && next == m_compared->comparison)
        steward::compareWith(m_breakdown, *m_compared);
    else
        m_compared.reset();
    m_table.setBreakdown(m_breakdown);
    emit usageChanged();
}

/// Says of each bar what it is less than.
void UsageController::mark()
{
    // The service cuts the current period by month as it likes; what it gives is whole then.
    const Interval interval = m_shownSelection.interval;
    if (m_shownSelection.range != UsageRange::CurrentPeriod || interval == Interval::Week)
        markPartial(m_breakdown, interval);
    markAhead(m_breakdown, now());
    markMissing(m_breakdown, missingDays(), today());
}

void UsageController::loadComparison()
{
    if (std::exchange(m_comparisonError, std::nullopt))
        emit usageChanged();
    if (!m_range)
        return;
    const std::optional<UsageComparison> comparison =
        comparisonFor(m_shownSelection, *m_range, today());
    if (!comparison) {
        if (std::exchange(m_compared, std::nullopt))
            show(OrganizationUsage(m_usage));
        return;
    }
    m_comparing = {*comparison, {}, {}};
    m_missingAnswers = 1;
    const auto ask = [this](const DateRange &days, Interval interval,
                            OrganizationUsage ComparedUsage::*part) {
        return loadUsage(
            m_api, m_organization, days, interval, this,
            [this, part](const Result<OrganizationUsage> &result) { takeCompared(part, result); });
    };
    if (comparison->days == *m_range) {
        m_comparing.now = m_usage;
    } else if (m_shownSelection.interval != Interval::Day) {
        // A part of a week or month is cut exactly by days alone.
        ++m_missingAnswers;
        m_comparedRequest = ask(comparison->days, Interval::Day, &ComparedUsage::now);
    }
    const Interval interval = comparedBy(*comparison, m_shownSelection.interval);
    m_beforeRequest = ask(comparison->range, interval, &ComparedUsage::before);
}

void UsageController::takeCompared(OrganizationUsage ComparedUsage::*part,
                                   const Result<OrganizationUsage> &result)
{
    if (!result) {
        m_beforeRequest.cancel();
        m_comparedRequest.cancel();
        m_comparisonError = result.error();
        emit usageChanged();
        return;
    }
    m_comparing.*part = *result;
    if (--m_missingAnswers > 0)
        return;
    // Not before it is needed: to cut many points takes a part of a frame.
    const DateRange &days = m_comparing.comparison.days;
    if (m_shownSelection.interval == Interval::Day && days != m_range)
        m_comparing.now = usageIn(m_usage, days);
    m_compared = std::exchange(m_comparing, {});
    m_comparisonError.reset();
    steward::compareWith(m_breakdown, *m_compared);
    m_table.setBreakdown(m_breakdown);
    emit usageChanged();
}

} // namespace steward

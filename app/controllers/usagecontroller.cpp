// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/usagecontroller.h"

#include "api/usageload.h"
#include "domain/usageparts.h"

#include <utility>

namespace steward {

namespace {

/// A part of a range is cut exactly by days alone.
Interval comparedBy(const UsageComparison &comparison, Interval interval)
{
    return comparison.extent == ComparisonExtent::SameDays ? Interval::Day : interval;
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
    m_range.reset();
    m_shownComparison.reset();
    m_comparisonError.reset();
    m_before.reset();
    m_usage = {};
    m_breakdown = {};
    m_colors = {};
    m_table.clear();
    reset();
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
              tr("The range has to hold a day, and no more than %n year(s).", nullptr,
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
        queries.append({std::nullopt, m_selection.interval});
    if (const auto comparison =
            m_range ? comparisonFor(m_selection, *m_range, today()) : std::nullopt)
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
    m_comparisonRequest.cancel();
    loadComparison();
}

RequestHandle UsageController::loadDays(QObject *context,
                                        std::function<void(Result<OrganizationUsage>)> loaded) const
{
    return loadUsage(m_api, m_organization, m_range.value_or(DateRange()), Interval::Day, context,
                     std::move(loaded));
}

std::optional<UsageChange> UsageController::change() const
{
    return m_before ? std::optional(explainChange(*m_before, m_usage)) : std::nullopt;
}

void UsageController::cancel()
{
    m_request.cancel();
    m_comparisonRequest.cancel();
}

void UsageController::show(const OrganizationUsage &usage)
{
    m_usage = usage;
    m_breakdown = breakDown(usage, m_colors);
    // The service cuts the current period by month as it likes; what it gives is whole then.
    const Interval interval = m_shownSelection.interval;
    if (m_shownSelection.range != UsageRange::CurrentPeriod || interval == Interval::Week)
        markPartial(m_breakdown, interval);
    markAhead(m_breakdown, now());
    const std::optional<UsageComparison> comparison =
        m_range ? comparisonFor(m_shownSelection, *m_range, today()) : std::nullopt;
    // After a mere refresh the comparison still holds, until its own new answer is there.
    if (m_before && comparison == m_shownComparison) {
        steward::compareWith(m_breakdown, *m_before);
    } else {
        m_before.reset();
        m_shownComparison.reset();
    }
    m_table.setBreakdown(m_breakdown);
    emit usageChanged();
}

void UsageController::loadComparison()
{
    if (std::exchange(m_comparisonError, std::nullopt))
        emit usageChanged();
    if (!m_range)
        return;
    const std::optional<UsageComparison> comparison =
        comparisonFor(m_shownSelection, *m_range, today());
    if (!comparison)
        return;
    const Interval interval = comparedBy(*comparison, m_shownSelection.interval);
    m_comparisonRequest =
        loadUsage(m_api, m_organization, comparison->range, interval, this,
                  [this, comparison = *comparison](const Result<OrganizationUsage> &result) {
                      if (result) {
                          showComparison(comparison, *result);
                          return;
                      }
                      m_comparisonError = result.error();
                      emit usageChanged();
                  });
}

void UsageController::showComparison(const UsageComparison &comparison,
                                     const OrganizationUsage &before)
{
    m_shownComparison = comparison;
    m_comparisonError.reset();
    m_before = before;
    steward::compareWith(m_breakdown, before);
    m_table.setBreakdown(m_breakdown);
    emit usageChanged();
}

} // namespace steward

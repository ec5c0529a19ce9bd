// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowancecontroller.h"

#include "api/usageload.h"
#include "controllers/allowances.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// How many days before today a projection looks at.
constexpr int projectedFrom = 28;

} // namespace

AllowanceController::AllowanceController(UsageApi &api, Allowances &allowances, Clock clock,
                                         QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_api(api),
      m_allowances(allowances)
{ }

void AllowanceController::setOrganization(const OrganizationName &name, const QString &key)
{
    m_request.cancel();
    m_organization = name;
    m_key = key;
    m_period.reset();
    m_isWanted = false;
    m_days.clear();
    m_pace.reset();
    m_table.clear();
    reset();
    emit paceChanged();
}

void AllowanceController::setPeriod(const std::optional<DateRange> &period)
{
    const std::optional<DateRange> whole =
        period ? std::optional(wholePeriod(*period)) : std::nullopt;
    if (whole == m_period)
        return;
    m_period = whole;
    m_request.cancel();
    m_days.clear();
    m_pace.reset();
    m_table.clear();
    reset();
    emit paceChanged();
    loadIfNeeded();
}

std::optional<Credits> AllowanceController::allowance() const
{
    return m_allowances.of(m_key);
}

void AllowanceController::setAllowance(const std::optional<Credits> &allowance)
{
    m_allowances.set(m_key, allowance);
    if (hasData())
        work();
    else
        loadIfNeeded();
}

void AllowanceController::want()
{
    m_isWanted = true;
    loadIfNeeded();
}

/// Not again after an error: that is for the person to ask.
void AllowanceController::loadIfNeeded()
{
    if ((m_isWanted || allowance()) && !hasData() && !isLoading() && !error())
        refresh();
}

void AllowanceController::refresh()
{
    if (!m_period || m_organization.isEmpty() || !(m_isWanted || allowance()))
        return;
    m_request.cancel();
    begin();
    const QDate today = now().toUTC().date();
    const DateRange days {std::min(m_period->start, today.addDays(-projectedFrom)),
                          std::max(m_period->start, today).addDays(1)};
    m_request = loadUsage(m_api, m_organization, days, Interval::Day, this,
                          [this](const Result<OrganizationUsage> &result) {
                              if (!result) {
                                  fail(result.error());
                                  return;
                              }
                              m_days = result->organization;
                              work();
                              succeed();
                          });
}

void AllowanceController::work()
{
    const CreditPace pace = paceOf(*m_period, m_days, allowance(), now());
    m_pace = pace;
    m_table.setPace(pace);
    emit paceChanged();
    PaceMark mark = m_allowances.markOf(m_key);
    const bool isCrossed = crossesLine(mark, pace);
    if (pace.state != PaceState::Unknown)
        m_allowances.setMark(m_key, mark);
    if (isCrossed)
        emit crossed(m_organization, pace);
}

} // namespace steward

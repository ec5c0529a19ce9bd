// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowancecontroller.h"

#include "api/usageload.h"
#include "controllers/allowances.h"

#include <utility>

namespace steward {

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
    m_isPeriodless = false;
    m_isWanted = false;
    m_days = {};
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
    m_days = {};
    m_pace.reset();
    m_table.clear();
    reset();
    emit paceChanged();
    loadIfNeeded();
}

void AllowanceController::setPeriodless(bool isPeriodless)
{
    if (std::exchange(m_isPeriodless, isPeriodless) != isPeriodless)
        emit paceChanged();
}

std::optional<Credits> AllowanceController::allowance() const
{
    return m_allowances.of(m_key);
}

void AllowanceController::setAllowance(const std::optional<Credits> &allowance)
{
    m_allowances.set(m_key, allowance);
    emit allowanceChosen();
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
    const DateRange days = paceDays(*m_period, now().toUTC().date());
    m_request = loadUsage(m_api, m_organization, days, Interval::Day, this,
                          [this](const Result<OrganizationUsage> &result) {
                              if (!result) {
                                  fail(result.error());
                                  return;
                              }
                              m_days = *result;
                              work();
                              succeed();
                          });
}

void AllowanceController::work()
{
    const CreditPace pace = paceOfAnswer(*m_period, m_days, allowance(), now());
    m_pace = pace;
    m_table.setPace(pace);
    emit paceChanged();
    if (m_allowances.takeCrossing(m_key, pace))
        emit crossed(m_organization, pace);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allusagecontroller.h"

#include "api/usageload.h"
#include "controllers/allowances.h"
#include "domain/creditpace.h"
#include "domain/usageparts.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// As with other details: what the person asks for meanwhile must not wait behind them.
constexpr int mostUsagesAtOnce = 3;
constexpr int paceHistory = 28;

} // namespace

AllUsageController::AllUsageController(UsageApi &api, Allowances &allowances, Clock clock,
                                       QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_api(api),
      m_allowances(allowances)
{
    // What is there stays; whoever looks next loads anew.
    connect(&allowances, &Allowances::changed, this, [this] {
        if (!isLoading())
            reset();
    });
}

void AllUsageController::setOrganizations(const QList<Organization> &organizations)
{
    if (organizations == m_organizations)
        return;
    m_organizations = organizations;
    m_table.setOrganizations(organizations);
    work();
}

void AllUsageController::clear()
{
    cancelAll();
    m_organizations.clear();
    m_points.clear();
    m_range.reset();
    m_comparison.reset();
    m_colors = {};
    m_table.setOrganizations({});
    reset();
    work();
}

void AllUsageController::cancelAll()
{
    m_waiting.clear();
    for (RequestHandle &request : m_running)
        request.cancel();
    m_running.clear();
}

void AllUsageController::refresh()
{
    cancelAll();
    const QDate today = now().toUTC().date();
    const std::optional<DateRange> range = resolve(m_selection, today);
    if (!range || m_organizations.isEmpty())
        return;
    // Other days make other figures; a mere refresh leaves the old ones until the new are there.
    if (range != m_range || m_selection.interval != m_shownSelection.interval) {
        m_points.clear();
        m_table.forgetUsage();
        m_isFilling = true;
    }
    m_shownSelection = m_selection;
    m_range = range;
    m_comparison = comparisonFor(m_selection, *range, today);
    begin();
    for (const Organization &organization : std::as_const(m_organizations))
        enqueue(organization);
    work();
    startNext();
}

QList<UsageQuery> AllUsageController::queries() const
{
    const QDate today = now().toUTC().date();
    const std::optional<DateRange> range = resolve(m_selection, today);
    if (!range)
        return {};
    QList<UsageQuery> queries = splitUsage(*range, m_selection.interval);
    if (const auto comparison = comparisonFor(m_selection, *range, today))
        queries += splitUsage(comparison->range, Interval::Day);
    return queries;
}

void AllUsageController::enqueue(const Organization &organization)
{
    m_waiting.enqueue([this, organization](std::function<void()> finished) {
        return loadUsage(
            m_api, organization.name, *m_range, m_shownSelection.interval, this,
            [this, id = organization.id, finished](const Result<OrganizationUsage> &result) {
                if (result) {
                    m_points.insert(id, result->organization);
                    m_table.setCredits(id, total(result->organization));
                } else {
                    m_table.setFailed(id, result.error().message);
                }
                finished();
            },
            Priority::Background);
    });
    if (m_comparison) {
        m_waiting.enqueue([this, organization](std::function<void()> finished) {
            return loadUsage(
                m_api, organization.name, m_comparison->range, Interval::Day, this,
                [this, id = organization.id, finished](const Result<OrganizationUsage> &result) {
                    if (result)
                        m_table.setBefore(id, total(result->organization));
                    finished();
                },
                Priority::Background);
        });
    }
    const QString key = m_keyOf ? m_keyOf(organization.id) : QString();
    if (m_allowances.of(key))
        enqueuePace(organization, key);
}

/// The period first, which the service alone knows, then its days and those before it.
void AllUsageController::enqueuePace(const Organization &organization, const QString &key)
{
    m_waiting.enqueue([this, organization, key](std::function<void()> finished) {
        return loadPeriodUsage(
            m_api, organization.name, Interval::Day, this,
            [this, organization, key, finished](const Result<OrganizationUsage> &result) {
                const std::optional<DateRange> period =
                    result ? coveredRange(*result) : std::nullopt;
                if (period)
                    loadDays(organization, key, wholePeriod(*period));
                finished();
            },
            Priority::Background);
    });
}

void AllUsageController::loadDays(const Organization &organization, const QString &key,
                                  const DateRange &period)
{
    const QDate today = now().toUTC().date();
    const DateRange days {std::min(period.start, today.addDays(-paceHistory)), today.addDays(1)};
    m_waiting.enqueue([this, organization, key, period, days](std::function<void()> finished) {
        return loadUsage(
            m_api, organization.name, days, Interval::Day, this,
            [this, id = organization.id, key, period,
             finished](const Result<OrganizationUsage> &result) {
                if (result) {
                    m_table.setPace(
                        id, paceOf(period, result->organization, m_allowances.of(key), now()));
                }
                finished();
            },
            Priority::Background);
    });
}

void AllUsageController::startNext()
{
    while (m_running.size() < mostUsagesAtOnce && !m_waiting.isEmpty()) {
        const quint64 number = m_nextNumber++;
        m_running.insert(number, m_waiting.dequeue()([this, number] { finishOne(number); }));
    }
    if (remaining() > 0 || !isLoading())
        return;
    // Colours that went to whoever answered first are given anew, so that they are the same every
    // time; a refresh leaves them.
    if (std::exchange(m_isFilling, false)) {
        m_colors = {};
        work();
    }
    succeed();
}

void AllUsageController::finishOne(quint64 number)
{
    m_running.remove(number);
    work();
    startNext();
}

void AllUsageController::work()
{
    OrganizationUsage all;
    for (const Organization &organization : std::as_const(m_organizations)) {
        const auto points = m_points.constFind(organization.id);
        if (points == m_points.cend())
            continue;
        all.projects.append({organization.id, organization.name.text, *points});
        all.organization += *points; // points that begin together add up
    }
    m_breakdown = breakDown(all, m_colors);
    if (m_range)
        markPartial(m_breakdown, m_shownSelection.interval);
    QHash<QString, int> colors;
    for (const UsageRow &row : std::as_const(m_breakdown.rows)) {
        if (row.colorIndex)
            colors.insert(row.id, *row.colorIndex);
    }
    m_table.setColors(colors);
    emit usageChanged();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allusagecontroller.h"

#include "api/usageload.h"
#include "controllers/allowances.h"
#include "domain/creditpace.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"

#include <utility>

namespace steward {

namespace {

/// As with other details: what the person asks for meanwhile must not wait behind them.
constexpr int mostUsagesAtOnce = 3;

/// A part of a week or month is cut exactly by days alone.
bool asksForCompared(const UsageComparison &comparison, const DateRange &range, Interval interval)
{
    return interval != Interval::Day && comparison.days != range;
}

} // namespace

AllUsageController::AllUsageController(UsageApi &api, Allowances &allowances, Clock clock,
                                       QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_api(api),
      m_allowances(allowances)
{
    // What is there stays; whoever looks next loads anew.
    connect(&allowances, &Allowances::allowanceChanged, this, [this] {
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
    m_shown.comparison.reset();
    m_isTurning = false;
    m_late.clear();
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
    m_asked = {m_selection, *range, comparisonFor(m_selection, *range, today)};
    m_isTurning = false;
    m_late.clear();
    const bool isOther = range != m_range || m_selection.interval != m_shown.selection.interval;
    // Other days make other figures; the old ones stay, as what they are, until the first of the
    // new is there. A mere refresh replaces them one by one.
    if (isOther && !m_points.isEmpty())
        m_isTurning = true;
    else
        turn(isOther);
    begin();
    for (const Organization &organization : std::as_const(m_organizations))
        enqueue(organization);
    work();
    startNext();
}

std::optional<DateRange> AllUsageController::awaitedRange() const
{
    return m_isTurning ? std::optional(m_asked.range) : std::nullopt;
}

/// What is shown is what was asked for, from now on.
void AllUsageController::turn(bool isOther)
{
    m_isTurning = false;
    if (isOther) {
        m_points.clear();
        m_table.forgetUsage();
        m_isFilling = true;
    }
    m_shown = m_asked;
    m_range = m_asked.range;
    tellLate();
}

/// An answer has come.
void AllUsageController::turnOver()
{
    if (m_isTurning)
        turn(true);
}

/// What failed is told of the figures that it was asked for.
void AllUsageController::tell(const std::function<void()> &failure)
{
    if (m_isTurning)
        m_late.append(failure);
    else
        failure();
}

void AllUsageController::tellLate()
{
    for (const auto &failure : std::exchange(m_late, {}))
        failure();
}

QList<UsageQuery> AllUsageController::queries() const
{
    const QDate today = now().toUTC().date();
    const std::optional<DateRange> range = resolve(m_selection, today);
    if (!range)
        return {};
    QList<UsageQuery> queries = splitUsage(*range, m_selection.interval);
    if (const auto comparison = comparisonFor(m_selection, *range, today)) {
        if (asksForCompared(*comparison, *range, m_selection.interval))
            queries += splitUsage(comparison->days, Interval::Day);
        queries += splitUsage(comparison->range, Interval::Day);
    }
    return queries;
}

void AllUsageController::enqueue(const Organization &organization)
{
    m_waiting.enqueue([this, organization](const std::function<void()> &finished) {
        return loadUsage(
            m_api, organization.name, m_asked.range, m_asked.selection.interval, this,
            [this, organization, finished](const Result<OrganizationUsage> &result) {
                if (result)
                    take(organization, *result);
                else
                    tell([this, id = organization.id, message = result.error().message] {
                        m_table.setFailed(id, message);
                    });
                finished();
            },
            Priority::Background);
    });
    if (m_asked.comparison)
        enqueueComparison(organization);
    enqueuePace(organization);
}

void AllUsageController::take(const Organization &organization, const OrganizationUsage &usage)
{
    turnOver();
    const Credits credits = total(usage.organization);
    const DateRange over {organization.creationDate.toUTC().date(), now().toUTC().date()};
    m_points.insert(organization.id, usage.organization);
    m_table.setCredits(organization.id, credits);
    UsageFlaws flaws = usage.flaws;
    flaws.missing = daysWithin(flaws.missing, over);
    m_table.setFlaws(organization.id, flaws);
    const std::optional<UsageComparison> &comparison = m_asked.comparison;
    if (comparison && !asksForCompared(*comparison, m_asked.range, m_asked.selection.interval)) {
        m_table.setCompared(organization.id, total(usageIn(usage, comparison->days).organization));
    }
}

/// The days that are over on both sides: where they are not what is in sight, they are a question
/// of their own.
void AllUsageController::enqueueComparison(const Organization &organization)
{
    const auto ask = [this, organization](const DateRange &days, void (AllUsageTableModel::*put)(
                                                                     const QString &, Credits)) {
        m_waiting.enqueue([this, organization, days, put](const std::function<void()> &finished) {
            return loadUsage(
                m_api, organization.name, days, Interval::Day, this,
                [this, id = organization.id, put,
                 finished](const Result<OrganizationUsage> &usage) {
                    if (usage) {
                        turnOver();
                        (m_table.*put)(id, total(usage->organization));
                    } else {
                        tell([this, id, message = usage.error().message] {
                            m_table.setBeforeFailed(id, message);
                        });
                    }
                    finished();
                },
                Priority::Background);
        });
    };
    const UsageComparison &comparison = *m_asked.comparison;
    if (asksForCompared(comparison, m_asked.range, m_asked.selection.interval))
        ask(comparison.days, &AllUsageTableModel::setCompared);
    ask(comparison.range, &AllUsageTableModel::setBefore);
}

void AllUsageController::watchAllowances()
{
    if (isLoading())
        return; // it looks at them as well
    cancelAll();
    for (const Organization &organization : std::as_const(m_organizations))
        enqueuePace(organization);
    startNext();
}

/// The period first, which the service alone knows, then its days and those before it.
void AllUsageController::enqueuePace(const Organization &organization)
{
    const QString key = m_keyOf ? m_keyOf(organization.id) : QString();
    if (!m_allowances.of(key))
        return;
    m_waiting.enqueue([this, organization, key](const std::function<void()> &finished) {
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
    const DateRange days = paceDays(period, now().toUTC().date());
    m_waiting.enqueue([this, organization, key, period,
                       days](const std::function<void()> &finished) {
        return loadUsage(
            m_api, organization.name, days, Interval::Day, this,
            [this, organization, key, period, finished](const Result<OrganizationUsage> &result) {
                if (result) {
                    const CreditPace pace =
                        paceOfAnswer(period, *result, m_allowances.of(key), now());
                    m_table.setPace(organization.id, pace);
                    if (m_allowances.takeCrossing(key, pace))
                        emit crossed(organization.name, pace);
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
    tellLate(); // where nothing else came, what was there stays
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
        markPartial(m_breakdown, m_shown.selection.interval);
    markAhead(m_breakdown, now());
    QHash<QString, int> colors;
    for (const UsageRow &row : std::as_const(m_breakdown.rows)) {
        if (row.colorIndex)
            colors.insert(row.id, *row.colorIndex);
    }
    m_table.setColors(colors);
    emit usageChanged();
}

} // namespace steward

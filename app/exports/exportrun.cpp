// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportrun.h"

#include "api/usageload.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"
#include "domain/usagerange.h"
#include "exports/exporttable.h"
#include "exports/usageexport.h"
#include "models/flawwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

struct ExportRunWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportRunWords)
};

/// The columns beside an organization's name; who may not know them gets none of them.
bool isMerelyBeside(ExportSubject subject)
{
    return subject == ExportSubject::Organizations;
}

/// A month is compared with the month before it, other days with as many before them.
UsageRange kindOf(const DateRange &range)
{
    return isPartial(range, Interval::Month) ? UsageRange::Custom : UsageRange::LastMonth;
}

} // namespace

ExportRun::ExportRun(ApiClient &client, ExportOrder order, QDate today, Finished finished)
    : m_organizationsApi(client),
      m_membersApi(client),
      m_usageApi(client),
      m_order(std::move(order)),
      m_today(today),
      m_finished(std::move(finished))
{ }

void ExportRun::project(const AllowanceOf &allowances, const QDateTime &now)
{
    m_allowances = allowances;
    m_now = now;
}

void ExportRun::start()
{
    m_organizationsApi.listOrganizations(this, [this](const Result<QList<Organization>> &result) {
        if (result)
            choose(*result);
        else
            finish(result.error());
    });
}

void ExportRun::choose(const QList<Organization> &mine)
{
    for (const QString &name : m_order.organizations) {
        const bool isMine = std::any_of(mine.begin(), mine.end(), [&](const Organization &each) {
            return each.name.text == name;
        });
        if (!isMine) {
            finish(ApiError {
                ErrorKind::Local,
                0,
                ExportRunWords::tr("You are in no organization with the name \"%1\".").arg(name),
                {}});
            return;
        }
    }
    for (const Organization &each : mine) {
        if (m_order.organizations.isEmpty() || m_order.organizations.contains(each.name.text))
            m_organizations.append({.organization = each});
    }
    std::sort(m_organizations.begin(), m_organizations.end(),
              [](const ExportedOrganization &a, const ExportedOrganization &b) {
                  return a.organization.name.text < b.organization.name.text;
              });
    for (qsizetype place = 0; place < m_organizations.size(); ++place)
        ask(place);
    if (m_missing == 0)
        finish(m_organizations);
}

void ExportRun::ask(qsizetype place)
{
    switch (m_order.subject) {
    case ExportSubject::Organizations:
        askForFigures(place);
        break;
    case ExportSubject::Members:
        m_membersApi.listMembers(m_organizations[place].organization.name, this,
                                 into(place, &ExportedOrganization::members));
        break;
    case ExportSubject::Resources:
        m_usageApi.getResources(m_organizations[place].organization.name, this,
                                into(place, &ExportedOrganization::resources));
        break;
    case ExportSubject::Usage:
        askForUsage(place);
        break;
    }
}

void ExportRun::askForUsage(qsizetype place)
{
    const OrganizationName &name = m_organizations[place].organization.name;
    Callback<OrganizationUsage> take = into(place, &ExportedOrganization::usage);
    if (m_order.compares) {
        take = [this, place, take](const Result<OrganizationUsage> &result) {
            if (result) {
                askForComparison(place, *result);
                askForPace(place, *result);
            }
            take(result);
        };
    }
    if (m_order.range)
        loadUsage(m_usageApi, name, *m_order.range, m_order.interval, this, take);
    else
        loadPeriodUsage(m_usageApi, name, m_order.interval, this, take);
}

void ExportRun::askForComparison(qsizetype place, const OrganizationUsage &usage)
{
    const std::optional<DateRange> range = m_order.range ? m_order.range : coveredRange(usage);
    const UsageRange kind = m_order.range ? kindOf(*m_order.range) : UsageRange::CurrentPeriod;
    const std::optional<UsageComparison> comparison =
        range ? comparisonFor(kind, *range, m_today) : std::nullopt;
    if (!comparison)
        return;
    m_organizations[place].compared = ComparedUsage {*comparison, {}, {}};
    const auto load = [this, place](const DateRange &days, OrganizationUsage ComparedUsage::*part) {
        loadUsage(m_usageApi, m_organizations[place].organization.name, days, Interval::Day, this,
                  expecting<OrganizationUsage>(
                      place, [this, place, part](const OrganizationUsage &answer) {
                          (*m_organizations[place].compared).*part = answer;
                      }));
    };
    load(comparison->range, &ComparedUsage::before);
    if (m_order.interval == Interval::Day)
        m_organizations[place].compared->now = usageIn(usage, comparison->days);
    else // a part of a week or month is cut exactly by days alone
        load(comparison->days, &ComparedUsage::now);
}

void ExportRun::askForPace(qsizetype place, const OrganizationUsage &usage)
{
    const Organization &organization = m_organizations[place].organization;
    const std::optional<Credits> allowance =
        m_allowances && !m_order.range ? m_allowances(organization.id) : std::nullopt;
    const std::optional<DateRange> covered = coveredRange(usage);
    if (!allowance || !covered)
        return;
    const DateRange period = wholePeriod(*covered);
    loadUsage(m_usageApi, organization.name, paceDays(period, m_now.toUTC().date()), Interval::Day,
              this,
              expecting<OrganizationUsage>(
                  place, [this, place, period, allowance](const OrganizationUsage &days) {
                      m_organizations[place].pace = paceOfAnswer(period, days, allowance, m_now);
                  }));
}

void ExportRun::askForFigures(qsizetype place)
{
    const OrganizationName &name = m_organizations[place].organization.name;
    m_organizationsApi.getOrganization(name, this, into(place, &ExportedOrganization::detail));
    m_membersApi.listMembers(name, this, into(place, &ExportedOrganization::members));
    m_usageApi.getResources(name, this, into(place, &ExportedOrganization::resources));
    m_usageApi.getUsage(name, {}, this, into(place, &ExportedOrganization::usage));
}

template<typename Value>
Callback<Value> ExportRun::into(qsizetype place, std::optional<Value> ExportedOrganization::*part)
{
    return expecting<Value>(
        place, [this, place, part](const Value &value) { m_organizations[place].*part = value; });
}

template<typename Value>
Callback<Value> ExportRun::expecting(qsizetype place, std::function<void(const Value &)> keep)
{
    ++m_missing;
    return [this, place, keep = std::move(keep)](const Result<Value> &result) {
        if (result) {
            keep(*result);
        } else if (!isMerelyBeside(m_order.subject)
                   || result.error().kind != ErrorKind::Forbidden) {
            // Which of many organizations it was about, nobody could tell otherwise.
            ApiError error = result.error();
            error.message = ExportRunWords::tr("%1: %2").arg(
                m_organizations[place].organization.name.text, error.message);
            finish(error);
            return;
        }
        settle();
    };
}

void ExportRun::settle()
{
    if (--m_missing == 0)
        finish(m_organizations);
}

void ExportRun::finish(Result<QList<ExportedOrganization>> result)
{
    const Finished finished = std::exchange(m_finished, nullptr);
    delete this; // gives up what is under way
    finished(std::move(result));
}

QByteArray exportFile(const QList<ExportedOrganization> &organizations, const ExportOrder &order,
                      const QDateTime &now)
{
    const bool isCsv = order.format == ExportFormat::Csv;
    const auto write = [&](const ExportTable &table) {
        return isCsv ? csvOf(table) : jsonOf(table);
    };
    switch (order.subject) {
    case ExportSubject::Organizations:
        return write(organizationsTable(organizations));
    case ExportSubject::Members:
        return write(membersTable(organizations));
    case ExportSubject::Resources:
        return write(resourcesTable(organizations));
    case ExportSubject::Usage:
        break;
    }
    if (isCsv)
        return csvOf(usageTable(organizations, order, now));
    QList<UsageDocument> documents;
    for (const ExportedOrganization &each : organizations)
        documents.append(usageDocument(each, order));
    return usageJson(documents, now);
}

QStringList exportRemarks(const QList<ExportedOrganization> &organizations,
                          const ExportOrder &order, const QDateTime &now)
{
    QStringList remarks;
    for (const ExportedOrganization &each : organizations) {
        if (!each.usage || order.subject != ExportSubject::Usage)
            continue;
        const UsageDocument document = usageDocument(each, order);
        const bool isNothing = !document.range && !coveredRange(document.usage);
        const QString text =
            isNothing ? noPeriodText()
                      : flawsText(document.usage.flaws, countDays(missingDays(document, now)));
        if (!text.isEmpty())
            remarks.append(ExportRunWords::tr("%1: %2").arg(document.organization, text));
    }
    return remarks;
}

} // namespace steward

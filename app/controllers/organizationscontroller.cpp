// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/organizationscontroller.h"

#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/usageapi.h"
#include "controllers/changerunner.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace steward {

namespace {

// As many as the client sends at once in the background: what is still in line here can be asked
// for by the name that it has by then.
constexpr int concurrentDetails = 4;

// In a sentence.
constexpr int namedFailures = 3;

} // namespace

OrganizationsController::OrganizationsController(OrganizationsApi &organizations,
                                                 MembersApi &members, UsageApi &usage,
                                                 ChangeRunner &changes, Clock clock,
                                                 QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_organizations(organizations),
      m_members(members),
      m_usage(usage),
      m_changes(changes)
{ }

void OrganizationsController::refresh()
{
    cancelAll();
    begin();
    m_list =
        m_organizations.listOrganizations(this, [this](const Result<QList<Organization>> &result) {
            if (!result) {
                giveUpDetails();
                fail(result.error());
                return;
            }
            take(*result);
        });
}

void OrganizationsController::noteList(const QList<Organization> &list)
{
    const QList<OrganizationRow> &rows = m_model.rows();
    QHash<QString, OrganizationName> known;
    for (const OrganizationRow &row : rows)
        known.insert(row.organization.id, row.organization.name);
    const bool isKnown =
        list.size() == known.size() && std::ranges::all_of(list, [&](const Organization &each) {
            return known.value(each.id) == each.name;
        });
    if (isKnown)
        return;
    cancelAll();
    begin();
    take(list);
}

void OrganizationsController::take(const QList<Organization> &list)
{
    m_copyOf.clear();
    m_failedDetails.clear();
    m_model.setOrganizations(list);
    succeed();
    loadDetails();
}

void OrganizationsController::clear()
{
    ++m_connection;
    cancelAll();
    m_failedDetails.clear();
    m_copyOf.clear();
    m_model.clear();
    reset();
}

void OrganizationsController::beginAnew(const QString &profile,
                                        const std::optional<QList<Organization>> &list)
{
    if (!isCopy() || m_copyOf != profile)
        clear();
    ++m_connection;
    if (!list)
        return refresh();
    cancelAll();
    begin();
    // From the loop, as any answer: who began this is not done with it yet.
    const auto takeLater = [this, connection = m_connection, list = *list] {
        if (connection == m_connection && isLoading())
            take(list);
    };
    QMetaObject::invokeMethod(this, takeLater, Qt::QueuedConnection);
}

void OrganizationsController::showCopy(const QString &profile, const QList<OrganizationRow> &rows,
                                       const QDateTime &asOf)
{
    clear();
    m_copyOf = profile;
    m_model.setRows(rows);
    recall(asOf);
}

void OrganizationsController::forgetCopy()
{
    if (isCopy())
        clear();
}

void OrganizationsController::cancelAll()
{
    m_list.cancel();
    m_waiting.clear();
    for (RequestHandle &request : m_running)
        request.cancel();
    m_running.clear();
}

RunningChange *OrganizationsController::create(const OrganizationDraft &draft,
                                               std::function<void(Result<Organization>)> done)
{
    const auto add = [this, connection = m_connection,
                      done = std::move(done)](const Result<Organization> &result) {
        // What another service has created is none of this one's.
        if (result && connection == m_connection) {
            m_model.addOrganization(*result);
            noteChange();
            enqueueDetails(*result);
            startNext();
        }
        done(result);
    };
    Presence before = Presence::NotKnown;
    if (hasData())
        before = m_model.rowOf(draft.name) < 0 ? Presence::Absent : Presence::Present;
    return m_changes.run(OrganizationCreation {draft, before}, this, add);
}

void OrganizationsController::noteDetail(const OrganizationDetail &detail)
{
    m_model.update(detail.id, [&](OrganizationRow &row) {
        row.organization = detail;
        row.subscription = detail.subscription;
    });
}

void OrganizationsController::noteMembers(const QString &organizationId,
                                          const QList<Member> &members)
{
    m_model.update(organizationId, [&](OrganizationRow &row) {
        const auto count = [&](auto property) {
            return int(std::count_if(members.begin(), members.end(), std::mem_fn(property)));
        };
        row.members = int(members.size());
        row.admins = count(&Member::isAdmin);
    });
}

void OrganizationsController::addFailure(const QString &id, OrganizationFigure figure,
                                         const ApiError &error)
{
    m_model.update(id, [&](OrganizationRow &row) { row.failed |= figure; });
    // What the caller may not see is none that could be tried again.
    if (error.kind != ErrorKind::Forbidden)
        m_failedDetails.insert(id, error);
}

void OrganizationsController::tellFailures()
{
    if (m_failedDetails.isEmpty() || isLoading() || !hasData())
        return;
    QStringList names;
    ApiError error;
    for (const OrganizationRow &row : m_model.rows()) {
        const auto failure = m_failedDetails.constFind(row.organization.id);
        if (failure == m_failedDetails.constEnd())
            continue;
        names.append(row.organization.name.text);
        error = *failure;
    }
    if (names.isEmpty())
        return;
    const int failed = int(names.size());
    if (failed > namedFailures)
        names = names.first(namedFailures) << tr("and others");
    error.message =
        tr("Not everything about %Ln organization(s) could be read: %1. %2", nullptr, failed)
            .arg(names.join(QStringLiteral(", ")), error.message);
    fail(error);
}

void OrganizationsController::giveUpDetails()
{
    m_model.updateAll([](OrganizationRow &row) { row.failed = allOrganizationFigures(); });
}

void OrganizationsController::loadDetails()
{
    m_model.updateAll([](OrganizationRow &row) { row.failed = {}; });
    for (const OrganizationRow &row : m_model.rows())
        enqueueDetails(row.organization);
    startNext();
}

void OrganizationsController::enqueueDetails(const Organization &organization)
{
    const QString id = organization.id;
    enqueue(organization, [this, id](const OrganizationName &name, const Finish &finish) {
        return m_organizations.getOrganization(
            name, this,
            [this, id, finish](const Result<OrganizationDetail> &result) {
                if (result)
                    noteDetail(*result);
                else
                    addFailure(id, OrganizationFigure::Plan, result.error());
                finish();
            },
            Priority::Background);
    });
    enqueue(organization, [this, id](const OrganizationName &name, const Finish &finish) {
        return m_members.listMembers(
            name, this,
            [this, id, finish](const Result<QList<Member>> &result) {
                if (result)
                    noteMembers(id, *result);
                else
                    addFailure(id, OrganizationFigure::Members, result.error());
                finish();
            },
            Priority::Background);
    });
    enqueue(organization, [this, id](const OrganizationName &name, const Finish &finish) {
        return m_usage.getUsage(
            name, UsageQuery {}, this,
            [this, id, finish](const Result<OrganizationUsage> &result) {
                if (!result)
                    addFailure(id, OrganizationFigure::Credits, result.error());
                else
                    m_model.update(id, [&](OrganizationRow &row) {
                        row.credits = total(result->organization);
                    });
                finish();
            },
            Priority::Background);
    });
    enqueue(organization, [this, id](const OrganizationName &name, const Finish &finish) {
        return m_usage.getResources(
            name, this,
            [this, id, finish](const Result<ResourceCounts> &result) {
                if (!result)
                    addFailure(id, OrganizationFigure::Projects, result.error());
                else
                    m_model.update(id,
                                   [&](OrganizationRow &row) { row.projects = result->projects; });
                finish();
            },
            Priority::Background);
    });
}

void OrganizationsController::enqueue(const Organization &organization, Ask ask)
{
    m_waiting.enqueue([this, organization, ask = std::move(ask)](Finish finish) {
        // It may have been renamed, or be gone from the list, when its turn comes.
        const int row = m_model.rowOf(organization.id);
        const Organization &present = row < 0 ? organization : m_model.at(row).organization;
        return ask(present.name, std::move(finish));
    });
}

void OrganizationsController::startNext()
{
    while (m_running.size() < concurrentDetails && !m_waiting.isEmpty()) {
        const Detail detail = m_waiting.dequeue();
        const quint64 key = m_nextKey++;
        m_running.insert(key, detail([this, key] {
                             m_running.remove(key);
                             startNext();
                         }));
    }
    emit detailsProgressed();
    if (remainingDetails() == 0)
        tellFailures();
}

} // namespace steward

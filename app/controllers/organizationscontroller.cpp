// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/organizationscontroller.h"

#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/usageapi.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace steward {

namespace {

// The network stack opens six connections a host; two stay free for what the person does.
constexpr int concurrentDetails = 4;

} // namespace

OrganizationsController::OrganizationsController(OrganizationsApi &organizations,
                                                 MembersApi &members, UsageApi &usage, Clock clock,
                                                 QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_organizations(organizations),
      m_members(members),
      m_usage(usage)
{ }

void OrganizationsController::refresh()
{
    cancelAll();
    begin();
    m_list =
        m_organizations.listOrganizations(this, [this](const Result<QList<Organization>> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            m_model.setOrganizations(*result);
            succeed();
            loadDetails();
        });
}

void OrganizationsController::clear()
{
    cancelAll();
    m_model.clear();
    reset();
}

void OrganizationsController::cancelAll()
{
    m_list.cancel();
    m_waiting.clear();
    for (RequestHandle &request : m_running)
        request.cancel();
    m_running.clear();
}

void OrganizationsController::create(const OrganizationDraft &draft,
                                     std::function<void(Result<Organization>)> done)
{
    m_organizations.createOrganization(
        draft, this, [this, done = std::move(done)](const Result<Organization> &result) {
            if (result) {
                m_model.addOrganization(*result);
                enqueueDetails(*result);
                startNext();
            }
            done(result);
        });
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
        row.pending = count(&Member::isPending);
    });
}

void OrganizationsController::loadDetails()
{
    for (const OrganizationRow &row : m_model.rows())
        enqueueDetails(row.organization);
    startNext();
}

void OrganizationsController::enqueueDetails(const Organization &organization)
{
    const OrganizationName name = organization.name;
    const QString id = organization.id;
    // A row stays as it is where one of its requests fails: the page of the organization says why.
    m_waiting.enqueue([this, name](Finish finish) {
        return m_organizations.getOrganization(
            name, this, [this, finish](const Result<OrganizationDetail> &result) {
                if (result)
                    noteDetail(*result);
                finish();
            });
    });
    m_waiting.enqueue([this, name, id](Finish finish) {
        return m_members.listMembers(name, this,
                                     [this, id, finish](const Result<QList<Member>> &result) {
                                         if (result)
                                             noteMembers(id, *result);
                                         finish();
                                     });
    });
    m_waiting.enqueue([this, name, id](Finish finish) {
        return m_usage.getUsage(name, UsageQuery {}, this,
                                [this, id, finish](const Result<OrganizationUsage> &result) {
                                    if (result) {
                                        m_model.update(id, [&](OrganizationRow &row) {
                                            row.credits = total(result->organization);
                                        });
                                    }
                                    finish();
                                });
    });
    m_waiting.enqueue([this, name, id](Finish finish) {
        return m_usage.getResources(
            name, this, [this, id, finish](const Result<ResourceCounts> &result) {
                if (result) {
                    m_model.update(id,
                                   [&](OrganizationRow &row) { row.projects = result->projects; });
                }
                finish();
            });
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
}

} // namespace steward

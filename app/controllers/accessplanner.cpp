// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessplanner.h"

#include "api/apiclient.h"
#include "api/membersapi.h"

namespace steward {

AccessPlanner::AccessPlanner(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{ }

void AccessPlanner::clear()
{
    for (RequestHandle &request : m_requests)
        request.cancel();
    m_requests.clear();
    m_organizations.clear();
    m_problem.reset();
    m_left = 0;
}

RequestAllowance AccessPlanner::allowance() const
{
    return m_client.allowance();
}

void AccessPlanner::read(const QList<OrganizationName> &organizations, Priority priority)
{
    clear();
    m_left = int(organizations.size());
    for (const OrganizationName &name : organizations) {
        const qsizetype index = m_organizations.size();
        m_organizations.append({name, {}});
        const auto take = [this, index](const Result<QList<Member>> &members) {
            if (members)
                m_organizations[index].members = *members;
            else
                m_problem = members.error();
            --m_left;
            emit progressed();
            if (m_left == 0)
                emit finished();
        };
        m_requests.append(MembersApi(m_client).listMembers(name, this, take, priority));
    }
    if (organizations.isEmpty())
        QMetaObject::invokeMethod(this, &AccessPlanner::finished, Qt::QueuedConnection);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessplanner.h"

#include "api/apiclient.h"
#include "api/membersapi.h"

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype askedAtOnce = 250;

} // namespace

AccessPlanner::AccessPlanner(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_askingOn.setSingleShot(true);
    m_askingOn.setInterval(0);
    connect(&m_askingOn, &QTimer::timeout, this, &AccessPlanner::askMore);
}

void AccessPlanner::clear()
{
    for (RequestHandle &request : m_requests)
        request.cancel();
    m_requests.clear();
    m_askingOn.stop();
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
    m_priority = priority;
    for (const OrganizationName &name : organizations)
        m_organizations.append({name, {}});
    askMore();
    if (organizations.isEmpty())
        QMetaObject::invokeMethod(this, &AccessPlanner::finished, Qt::QueuedConnection);
}

/// To make 10,000 requests takes longer than a frame.
void AccessPlanner::askMore()
{
    const qsizetype end = std::min(m_requests.size() + askedAtOnce, m_organizations.size());
    while (m_requests.size() < end)
        ask(m_requests.size());
    if (end < m_organizations.size())
        m_askingOn.start();
}

void AccessPlanner::ask(qsizetype index)
{
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
    const OrganizationName &name = m_organizations[index].name;
    m_requests.append(MembersApi(m_client).listMembers(name, this, take, m_priority));
}

} // namespace steward

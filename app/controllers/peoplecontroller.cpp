// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/peoplecontroller.h"

#include "controllers/organizationscontroller.h"

#include <algorithm>

namespace steward {

PeopleController::PeopleController(ApiClient &client, OrganizationsController &organizations,
                                   Clock clock, QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_organizations(organizations),
      m_planner(client)
{
    connect(&m_planner, &AccessPlanner::progressed, this, &PeopleController::progressed);
    connect(&m_planner, &AccessPlanner::finished, this, &PeopleController::take);
}

void PeopleController::refresh()
{
    QList<OrganizationName> names;
    for (const OrganizationRow &row : m_organizations.model().rows())
        names.append(row.organization.name);
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.text < b.text; });
    begin();
    m_planner.read(names, Priority::Background);
}

void PeopleController::clear()
{
    m_planner.clear();
    m_model.setOrganizations({});
    reset();
}

void PeopleController::take()
{
    if (!isLoading())
        return;
    const QList<OrganizationAccess> &read = m_planner.organizations();
    const bool isAny =
        read.isEmpty() || std::any_of(read.begin(), read.end(), [](const OrganizationAccess &each) {
            return each.members.has_value();
        });
    if (!isAny) {
        fail(m_planner.problem().value_or(ApiError()));
        return;
    }
    m_model.setOrganizations(read);
    succeed();
}

} // namespace steward

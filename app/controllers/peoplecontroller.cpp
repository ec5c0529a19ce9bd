// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/peoplecontroller.h"

#include "controllers/organizationscontroller.h"

#include <QLocale>
#include <QStringList>

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
    // Later: with another connection come other organizations first, and then this is cleared.
    connect(&organizations, &LoadingController::statusChanged, this, &PeopleController::follow,
            Qt::QueuedConnection);
}

QList<OrganizationName> PeopleController::names() const
{
    QList<OrganizationName> names = m_organizations.model().names();
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.text < b.text; });
    return names;
}

void PeopleController::refresh()
{
    m_isStale = false;
    begin();
    m_planner.read(names(), Priority::Background);
}

void PeopleController::clear()
{
    m_isStale = false;
    m_planner.clear();
    m_model.setOrganizations({});
    reset();
}

void PeopleController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched || isLoading())
        return;
    if (!hasData() || error())
        refresh();
    follow();
    catchUp();
}

/// There are other organizations than those whose members are shown.
void PeopleController::follow()
{
    const bool hasList =
        m_organizations.hasData() && !m_organizations.isLoading() && !m_organizations.isCopy();
    if (m_isWatched && hasList && !isLoading() && m_model.organizations() != names())
        refresh();
}

void PeopleController::catchUp()
{
    if (m_isWatched && m_isStale)
        refresh();
}

void PeopleController::take()
{
    if (!isLoading())
        return;
    const QList<OrganizationAccess> &read = m_planner.organizations();
    QStringList unread;
    for (const OrganizationAccess &each : read) {
        if (!each.members)
            unread.append(each.name.text);
    }
    const ApiError problem = m_planner.problem().value_or(ApiError());
    if (!unread.isEmpty() && unread.size() == read.size()) {
        fail(problem);
        return;
    }
    m_model.setOrganizations(read);
    if (unread.isEmpty()) {
        succeed();
        return;
    }
    const QString what = tr("The members of %1 could not be read: who is there is not known.")
                             .arg(QLocale().createSeparatedList(unread));
    succeedInPart(
        {problem.kind, problem.httpStatus, what + u' ' + problem.message, problem.detail});
}

} // namespace steward

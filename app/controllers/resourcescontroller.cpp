// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/resourcescontroller.h"

#include "api/usageapi.h"

#include <utility>

namespace steward {

ResourcesController::ResourcesController(UsageApi &api, Clock clock, QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_api(api)
{ }

void ResourcesController::setOrganization(const OrganizationName &name)
{
    if (name == m_organization)
        return;
    m_request.cancel();
    m_organization = name;
    m_table.clear();
    reset();
    emit countsChanged();
}

void ResourcesController::refresh()
{
    m_request.cancel();
    if (m_organization.isEmpty())
        return;
    begin();
    m_request =
        m_api.getResources(m_organization, this, [this](const Result<ResourceCounts> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            m_table.setCounts(*result);
            succeed();
            emit countsChanged();
        });
}

} // namespace steward

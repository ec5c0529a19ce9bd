// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "controllers/loadingcontroller.h"
#include "domain/organization.h"
#include "models/resourcetablemodel.h"

namespace steward {

class UsageApi;

/// How many resources one organization uses now.
class ResourcesController : public LoadingController
{
    Q_OBJECT

public:
    ResourcesController(UsageApi &api, Clock clock, QObject *parent = nullptr);

    /// Forgets everything about the organization before. Nothing is loaded until refresh().
    void setOrganization(const OrganizationName &name);
    const OrganizationName &organization() const { return m_organization; }

    void refresh() override;

    /// Nothing until they were loaded.
    const std::optional<ResourceCounts> &counts() const { return m_table.counts(); }
    ResourceTableModel &table() { return m_table; }

signals:
    /// counts() changed.
    void countsChanged();

private:
    UsageApi &m_api;
    OrganizationName m_organization;
    RequestHandle m_request;
    ResourceTableModel m_table;
};

} // namespace steward

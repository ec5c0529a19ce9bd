// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/priority.h"
#include "base/error.h"
#include "base/requesthandle.h"
#include "base/result.h"
#include "domain/accessplan.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

namespace steward {

class ApiClient;

/// Reads who is a member of which organization: what plans are made with.
class AccessPlanner : public QObject
{
    Q_OBJECT

public:
    /// \a client outlives this.
    explicit AccessPlanner(ApiClient &client, QObject *parent = nullptr);

    /// Reads the members of \a organizations; what is on its way is given up for it.
    void read(const QList<OrganizationName> &organizations, Priority priority = Priority::Person);
    /// Forgets everything, and gives up what is on its way.
    void clear();

    bool isReading() const { return m_left > 0; }
    int total() const { return int(m_organizations.size()); }
    int left() const { return m_left; }
    /// As far as they were read, in the order that they were asked for.
    const QList<OrganizationAccess> &organizations() const { return m_organizations; }
    /// Gives them away, to whoever would otherwise keep them twice.
    QList<OrganizationAccess> takeOrganizations() { return std::exchange(m_organizations, {}); }
    /// How many requests the service takes now, to say how long a plan takes.
    RequestAllowance allowance() const;
    /// Why one of them was not; empty where none of them failed.
    const std::optional<ApiError> &problem() const { return m_problem; }

signals:
    /// One more was read, or could not be.
    void progressed();
    /// None is left.
    void finished();

private:
    void askMore();
    void ask(qsizetype index);

    ApiClient &m_client;
    QList<OrganizationAccess> m_organizations;
    QList<RequestHandle> m_requests;
    std::optional<ApiError> m_problem;
    int m_left = 0;
    Priority m_priority = Priority::Person;
    QTimer m_askingOn; ///< where there are very many, they are asked for bit by bit
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/accessplanner.h"
#include "controllers/loadingcontroller.h"
#include "models/peopletablemodel.h"

#include <optional>

template<typename T>
class QFutureWatcher;

namespace steward {

class OrganizationsController;

/// Everybody in all organizations, and what they have in which. Few are put together at once, many
/// on the thread pool; they are loading until then.
class PeopleController : public LoadingController
{
    Q_OBJECT

public:
    /// Both outlive this.
    PeopleController(ApiClient &client, OrganizationsController &organizations, Clock clock,
                     QObject *parent = nullptr);

    PeopleTableModel &model() { return m_model; }
    const PeopleTableModel &model() const { return m_model; }
    /// Organizations that are still to be read.
    int left() const { return m_planner.left(); }

    /// Reads the members of all organizations, behind what somebody waits for.
    void refresh() override;
    /// Forgets everything.
    void clear();

    /// Whether somebody looks: only then it is kept up to date.
    void setWatched(bool isWatched);
    /// What there is was read before a change, or before its end.
    void noteChange() { m_isStale = true; }
    /// Nothing is being changed any more: reads anew what is old, if somebody looks.
    void catchUp();

signals:
    /// left() is less.
    void progressed();

private:
    QList<OrganizationName> names() const;
    void follow();
    void putTogether();
    void take(std::optional<PeopleTableModel::Table> table, const std::optional<ApiError> &problem);
    void giveUpWork();

    OrganizationsController &m_organizations;
    AccessPlanner m_planner;
    PeopleTableModel m_model;
    QFutureWatcher<std::optional<PeopleTableModel::Table>> *m_work = nullptr;
    bool m_isWatched = false;
    bool m_isStale = false;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/usageapi.h"
#include "exports/exportdata.h"
#include "exports/exportoptions.h"

#include <QObject>

#include <functional>

namespace steward {

class ApiClient;

/// Asks the service for what an order needs, side by side within the rate limit, and makes the file
/// of it. It deletes itself before it tells that it is done.
class ExportRun : public QObject
{
public:
    using Finished = std::function<void(Result<QByteArray>)>;

    /// \a client outlives the run.
    ExportRun(ApiClient &client, ExportOrder order, Finished finished);

    void start();

private:
    void choose(const QList<Organization> &mine);
    void ask(qsizetype place);
    void askForUsage(qsizetype place);
    void askForFigures(qsizetype place);
    /// What a call is called back with: puts the value where \a part of \a place is.
    template<typename Value>
    Callback<Value> into(qsizetype place, std::optional<Value> ExportedOrganization::*part);
    void settle();
    void finish(const Result<QByteArray> &result);
    QByteArray file() const;

    OrganizationsApi m_organizationsApi;
    MembersApi m_membersApi;
    UsageApi m_usageApi;
    const ExportOrder m_order;
    Finished m_finished;
    QList<ExportedOrganization> m_organizations;
    qsizetype m_missing = 0; ///< answers
};

} // namespace steward

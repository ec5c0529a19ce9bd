// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/usageapi.h"
#include "exports/exportdata.h"
#include "exports/exportoptions.h"
#include "headless/storedallowances.h"

#include <QObject>

#include <functional>

namespace steward {

class ApiClient;

/// Asks the service for what an order needs, side by side within the rate limit. It deletes itself
/// before it tells that it is done.
class ExportRun : public QObject
{
public:
    using Finished = std::function<void(Result<QList<ExportedOrganization>>)>;

    /// \a client outlives the run; \a today is a UTC day.
    ExportRun(ApiClient &client, ExportOrder order, QDate today, Finished finished);

    /// Works out as well whether the credits of the current period last, for organizations that
    /// \a allowances knows one of.
    void project(const AllowanceOf &allowances, const QDateTime &now);
    void start();

private:
    void choose(const QList<Organization> &mine);
    void ask(qsizetype place);
    void askForUsage(qsizetype place);
    void askForComparison(qsizetype place, const OrganizationUsage &usage);
    void askForPace(qsizetype place, const OrganizationUsage &usage);
    void askForFigures(qsizetype place);
    /// What a call is called back with: puts the value where \a part of \a place is.
    template<typename Value>
    Callback<Value> into(qsizetype place, std::optional<Value> ExportedOrganization::*part);
    /// The same for what has to be made something of.
    template<typename Value>
    Callback<Value> expecting(qsizetype place, std::function<void(const Value &)> keep);
    void settle();
    void finish(Result<QList<ExportedOrganization>> result);

    OrganizationsApi m_organizationsApi;
    MembersApi m_membersApi;
    UsageApi m_usageApi;
    const ExportOrder m_order;
    const QDate m_today;
    AllowanceOf m_allowances;
    QDateTime m_now; ///< for who projects
    Finished m_finished;
    QList<ExportedOrganization> m_organizations;
    qsizetype m_missing = 0; ///< answers
};

/// The file that \a order asks for at \a now.
QByteArray exportFile(const QList<ExportedOrganization> &organizations, const ExportOrder &order,
                      const QDateTime &now);

/// What is wrong with what the service said of \a organizations, a sentence for each that something
/// is wrong with: it is exported all the same.
QStringList exportRemarks(const QList<ExportedOrganization> &organizations,
                          const ExportOrder &order, const QDateTime &now);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "base/result.h"
#include "controllers/loadingcontroller.h"
#include "domain/member.h"
#include "domain/organization.h"
#include "models/organizationtablemodel.h"

#include <QHash>
#include <QQueue>

#include <functional>

namespace steward {

class ChangeRunner;
class RunningChange;
class MembersApi;
class OrganizationsApi;
class UsageApi;

/// All organizations of the connection: the list first, then what each row still lacks, a few
/// requests at a time, so that what the person asks for meanwhile does not wait behind them.
class OrganizationsController : public LoadingController
{
    Q_OBJECT

public:
    OrganizationsController(OrganizationsApi &organizations, MembersApi &members, UsageApi &usage,
                            ChangeRunner &changes, Clock clock, QObject *parent = nullptr);

    OrganizationTableModel &model() { return m_model; }
    const OrganizationTableModel &model() const { return m_model; }

    void refresh() override;
    /// No connection any more: forgets everything.
    void clear();
    /// Another connection, of \a profile, which is empty where it is of none: forgets everything
    /// but a copy of that profile, which stays until there is newer data. \a list is what the
    /// service has said already, if anything; it is asked otherwise.
    void beginAnew(const QString &profile, const std::optional<QList<Organization>> &list);

    /// Shows \a rows, which \a profile had at \a asOf, until there is newer data.
    void showCopy(const QString &profile, const QList<OrganizationRow> &rows,
                  const QDateTime &asOf);
    /// Whether what is shown is such a copy.
    bool isCopy() const { return !m_copyOf.isEmpty(); }
    /// The profile that it is of; empty where it is none.
    const QString &copyOf() const { return m_copyOf; }
    /// Shows a copy no longer, if it is one.
    void forgetCopy();

    /// Creates an organization and adds it to the list. What is returned lives until it has called
    /// back.
    RunningChange *create(const OrganizationDraft &draft,
                          std::function<void(Result<Organization>)> done);

    /// Takes over the list that was read for something else, where it is another one.
    void noteList(const QList<Organization> &list);
    /// Takes over what another controller has learned.
    void noteDetail(const OrganizationDetail &detail);
    void noteMembers(const QString &organizationId, const QList<Member> &members);

    /// How many requests for details are still to come or on their way.
    int remainingDetails() const { return int(m_waiting.size() + m_running.size()); }

signals:
    void detailsProgressed();

private:
    using Finish = std::function<void()>;
    using Detail = std::function<RequestHandle(Finish)>;
    using Ask = std::function<RequestHandle(const OrganizationName &, Finish)>;

    void take(const QList<Organization> &list);
    void loadDetails();
    void enqueueDetails(const Organization &organization);
    void enqueue(const Organization &organization, Ask ask);
    void addFailure(const QString &id, OrganizationFigure figure, const ApiError &error);
    /// All have been asked: says which could not be read in full, where there are such.
    void tellFailures();
    /// Nothing is on its way any more: what is not known yet is not going to be.
    void giveUpDetails();
    void startNext();
    void cancelAll();

    OrganizationsApi &m_organizations;
    MembersApi &m_members;
    UsageApi &m_usage;
    ChangeRunner &m_changes;
    OrganizationTableModel m_model;
    RequestHandle m_list;
    QQueue<Detail> m_waiting;
    QHash<quint64, RequestHandle> m_running;
    quint64 m_nextKey = 0;
    quint64 m_connection = 0; ///< another one for every connection
    QString m_copyOf;
    /// By id, since the list came: the last reason.
    QHash<QString, ApiError> m_failedDetails;
};

} // namespace steward

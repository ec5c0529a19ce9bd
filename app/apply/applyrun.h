// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/sessionapi.h"
#include "apply/applyoptions.h"
#include "apply/applyreport.h"
#include "controllers/accessplanner.h"
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/runrest.h"
#include "domain/organizationnames.h"
#include "domain/planfile.h"
#include "journal/journal.h"

#include <QObject>

#include <functional>
#include <optional>
#include <variant>

namespace steward {

class ApiClient;

/// What an order is about, read from its file.
using ApplyInput = std::variant<std::monostate, Roster, SavedPlan>;

/// One "steward apply", from who is asking to the last outcome.
class ApplyRun : public QObject
{
    Q_OBJECT

public:
    /// What the report tells is so also where the run ended before its end.
    using Finished = std::function<void(const ApplyReport &)>;
    /// Whether a person wants a plan carried out.
    using Ask = std::function<bool(const ApplyReport &)>;

    /// \a client outlives the run.
    ApplyRun(ApiClient &client, const QString &journalFolder, const ApplyOrder &order,
             ApplyInput input, Ask ask, Finished finished);

    void start();

signals:
    /// Something that a person should know and that no report tells.
    void told(const QString &sentence);
    void planMade(const steward::ApplyReport &report);
    void stepEnded(const steward::AccessStep &step, const steward::StepOutcome &outcome);

private:
    void takeUser(const Result<CurrentUser> &user);
    using NamesRead = void (ApplyRun::*)();
    void readNames(const QList<NamedOrganization> &about, NamesRead next);
    void lookBack();
    void takeOpenRuns(const QList<JournalRun> &runs);
    void planWhatIsLeft();
    QList<OrganizationName> organizationsOfOrder() const;
    void readMembers();
    void plan();
    void carryOut();
    void planRest(const PlanGround &ground);
    void decide();
    void watch();
    QList<NamedOrganization> named(const QList<OrganizationName> &names) const;
    void finish();
    void fail(const QString &sentence);
    void conclude();

    ApiClient &m_client;
    Journal m_journal;
    ChangeRunner m_changes;
    Leftovers m_leftovers;
    AccessPlanner m_planner;
    AccessRunner m_runner;
    SessionApi m_session;
    const ApplyOrder m_order;
    const ApplyInput m_input;
    Ask m_ask;
    Finished m_finished;
    std::optional<CurrentUser> m_user;
    OrganizationNames m_names;
    JournalRun m_run; ///< that is gone on with
    RunRest m_rest;
    ApplyReport m_report;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspace.h"

#include "api/apiclient.h"
#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/sessionapi.h"
#include "api/usageapi.h"
#include "api/vouchersapi.h"
#include "controllers/accessplanner.h"
#include "controllers/accessrunner.h"
#include "controllers/activitycontroller.h"
#include "controllers/allowancecontroller.h"
#include "controllers/allowances.h"
#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/memberscontroller.h"
#include "controllers/openruns.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/peoplecontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/signincontroller.h"
#include "controllers/usagecontroller.h"
#include "journal/journal.h"

namespace steward {

struct Workspace::Parts
{
    Parts(ApiClient &client, const Clock &clock, const QString &journalFolder)
        : candidate(client),
          entrance(client),
          journal(journalFolder),
          demoJournal(QString()),
          changes(client, journal, demoJournal, clock),
          leftovers(client, journal, clock),
          runner(client, changes, clock),
          openRuns(changes, runner),
          activity(changes, clock),
          allActivity(changes, clock),
          planner(client),
          organizationsApi(client),
          membersApi(client),
          usageApi(client),
          vouchersApi(client),
          sessionApi(client),
          session(client, candidate, sessionApi),
          signIn(client, entrance),
          organizations(organizationsApi, membersApi, usageApi, changes, clock),
          people(client, organizations, clock),
          organization(organizationsApi, vouchersApi, changes, clock),
          members(membersApi, changes, clock),
          resources(usageApi, clock),
          usage(usageApi, clock),
          periodUsage(usageApi, clock),
          allowance(usageApi, allowances, clock)
    { }

    ApiClient candidate; ///< for the session alone; outlives its calls
    ApiClient entrance;  ///< for signing in alone; outlives its calls
    Journal journal;
    Journal demoJournal; ///< of what does not outlive the program
    ChangeRunner changes;
    Leftovers leftovers;
    AccessRunner runner;
    OpenRuns openRuns;
    ActivityController activity;
    ActivityController allActivity;
    AccessPlanner planner;
    OrganizationsApi organizationsApi;
    MembersApi membersApi;
    UsageApi usageApi;
    VouchersApi vouchersApi;
    SessionApi sessionApi;
    SessionController session;
    SignInController signIn;
    OrganizationsController organizations;
    PeopleController people;
    OrganizationController organization;
    MembersController members;
    ResourcesController resources;
    UsageController usage;
    UsageController periodUsage;
    Allowances allowances;
    AllowanceController allowance;
};

Workspace::Workspace(ApiClient &client, const Clock &clock, const QString &journalFolder,
                     QObject *parent)
    : QObject(parent),
      m_parts(std::make_unique<Parts>(client, clock, journalFolder))
{
    keepInStep();
    keepChangesInStep();
    keepRunsInStep();
}

Workspace::~Workspace() = default;

SessionController &Workspace::session()
{
    return m_parts->session;
}

SignInController &Workspace::signIn()
{
    return m_parts->signIn;
}

ChangeRunner &Workspace::changes()
{
    return m_parts->changes;
}

Leftovers &Workspace::leftovers()
{
    return m_parts->leftovers;
}

AccessRunner &Workspace::runner()
{
    return m_parts->runner;
}

ActivityController &Workspace::activity()
{
    return m_parts->activity;
}

ActivityController &Workspace::allActivity()
{
    return m_parts->allActivity;
}

OpenRuns &Workspace::openRuns()
{
    return m_parts->openRuns;
}

AccessPlanner &Workspace::planner()
{
    return m_parts->planner;
}

OrganizationsController &Workspace::organizations()
{
    return m_parts->organizations;
}

PeopleController &Workspace::people()
{
    return m_parts->people;
}

OrganizationController &Workspace::organization()
{
    return m_parts->organization;
}

MembersController &Workspace::members()
{
    return m_parts->members;
}

ResourcesController &Workspace::resources()
{
    return m_parts->resources;
}

UsageController &Workspace::usage()
{
    return m_parts->usage;
}

UsageController &Workspace::periodUsage()
{
    return m_parts->periodUsage;
}

AllowanceController &Workspace::allowance()
{
    return m_parts->allowance;
}

Allowances &Workspace::allowances()
{
    return m_parts->allowances;
}

const OrganizationName &Workspace::openOrganization() const
{
    return m_parts->organization.name();
}

void Workspace::open(const OrganizationName &name)
{
    if (name == openOrganization())
        return;
    m_parts->organization.setOrganization(name);
    m_parts->members.setOrganization(name);
    m_parts->resources.setOrganization(name);
    m_parts->usage.setOrganization(name);
    m_parts->periodUsage.setOrganization(name);
    const QString id = idOf(name);
    m_parts->allowance.setOrganization(
        name, id.isEmpty() ? id : allowanceKey(m_parts->session.connection(), id));
    emit openOrganizationChanged();
    // The header, the rights and the period belong to every page; each page loads the rest.
    m_parts->organization.refresh();
    m_parts->members.refresh();
    m_parts->periodUsage.refresh();
}

QString Workspace::idOf(const OrganizationName &name) const
{
    const OrganizationTableModel &rows = m_parts->organizations.model();
    const int row = rows.rowOf(name);
    return row < 0 ? QString() : rows.at(row).organization.id;
}

void Workspace::keepInStep()
{
    Parts &parts = *m_parts;
    connect(&parts.session, &SessionController::connectionChanged, this, [this] {
        open({});
        m_parts->members.setCurrentUser({});
        m_parts->organizations.clear();
        m_parts->organizations.refresh();
    });
    connect(&parts.session, &SessionController::connectionLeft, this, [this] {
        open({});
        m_parts->members.setCurrentUser({});
        m_parts->organizations.clear();
    });
    connect(&parts.session, &SessionController::currentUserChanged, this,
            [this] { m_parts->members.setCurrentUser(m_parts->session.currentUser()); });
    connect(
        &parts.organization, &OrganizationController::learned, this,
        [this](const OrganizationDetail &detail) { m_parts->organizations.noteDetail(detail); });
    connect(&parts.organization, &OrganizationController::renamed, this, &Workspace::followRename);
    connect(&parts.periodUsage, &UsageController::usageChanged, this, [&parts] {
        if (parts.periodUsage.organization() == parts.allowance.organization())
            parts.allowance.setPeriod(parts.periodUsage.range());
    });
    connect(&parts.members, &MembersController::membersChanged, this, [this] {
        const OrganizationTableModel &rows = m_parts->organizations.model();
        const int row = rows.rowOf(m_parts->members.organization());
        if (row >= 0 && m_parts->members.hasData())
            m_parts->organizations.noteMembers(rows.at(row).organization.id,
                                               m_parts->members.model().members());
    });
}

void Workspace::keepChangesInStep()
{
    Parts &parts = *m_parts;
    parts.changes.setIdByName([this](const OrganizationName &name) { return idOf(name); });
    // Who is connected may be known later than that somebody is, or never.
    const auto greet = [&parts] {
        parts.changes.setCurrentUser(parts.session.currentUser());
        if (!parts.session.connection().isDemo)
            parts.leftovers.lookInto(parts.changes.origin());
    };
    connect(&parts.session, &SessionController::connectionChanged, this, greet);
    connect(&parts.session, &SessionController::currentUserChanged, this, greet);
    connect(&parts.leftovers, &Leftovers::told, this, &Workspace::told);
    connect(&parts.changes, &ChangeRunner::leftOpen, this, [&parts](const JournalEntry &entry) {
        const AccessRunner &runner = parts.runner;
        if (entry.place && entry.place->run == runner.run() && runner.isGoingOn())
            parts.runner.takeOpen(entry);
        else
            parts.leftovers.add(entry);
    });
    connect(&parts.session, &SessionController::connectionLeft, &parts.leftovers,
            &Leftovers::leave);
    // The service answers again.
    for (LoadingController *each : std::initializer_list<LoadingController *> {
             &parts.organizations, &parts.organization, &parts.members})
        connect(each, &LoadingController::statusChanged, this, [&parts, greet, each] {
            if (parts.leftovers.hasUnread() && each->hasData() && !each->isLoading()
                && !each->error())
                greet();
        });
    connect(&parts.changes, &ChangeRunner::journalFailed, this, [this](const ApiError &error) {
        emit told(tr("What became of a change could not be written down. %1").arg(error.message));
    });
    connect(&parts.journal, &Journal::setAside, this, [this](const QString &file) {
        emit told(
            tr("The journal of changes was damaged. It is kept as %1, and a new one is begun.")
                .arg(file));
    });
}

void Workspace::keepRunsInStep()
{
    Parts &parts = *m_parts;
    const auto leave = [&parts] {
        parts.runner.leave();
        parts.planner.clear();
        parts.openRuns.forget();
        parts.allActivity.setOrganization({}, {});
        parts.people.clear();
    };
    connect(&parts.session, &SessionController::connectionChanged, this, leave);
    connect(&parts.session, &SessionController::connectionLeft, this, leave);
    // What was on its way is settled first: only then is it known what is left.
    connect(&parts.leftovers, &Leftovers::allSettled, &parts.openRuns, &OpenRuns::find);
    connect(&parts.openRuns, &OpenRuns::failed, this, &Workspace::told);
    connect(this, &Workspace::openOrganizationChanged, this, [this, &parts] {
        parts.activity.setOrganization(openOrganization(), idOf(openOrganization()));
    });
    connect(&parts.runner, &AccessRunner::finished, this, [this] {
        if (!openOrganization().isEmpty())
            m_parts->members.refresh();
    });
}

void Workspace::followRename(const OrganizationName &from, const OrganizationName &to)
{
    m_parts->runner.follow(from, to);
    // The one that was renamed may no longer be the one that is open.
    if (m_parts->members.organization() != from)
        return;
    m_parts->members.renameOrganization(to);
    m_parts->resources.setOrganization(to);
    m_parts->usage.setOrganization(to);
    m_parts->periodUsage.setOrganization(to);
    m_parts->allowance.renameOrganization(to);
    m_parts->periodUsage.refresh();
    emit openOrganizationChanged();
}

} // namespace steward

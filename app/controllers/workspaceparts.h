// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
#include "controllers/allusagecontroller.h"
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
#include "controllers/workspace.h"
#include "journal/journal.h"

namespace steward {

/// What a workspace is made of, in the order in which it is made.
struct Workspace::Parts
{
    Parts(ApiClient &ofAll, const Clock &clock, const QString &journalFolder)
        : client(ofAll),
          candidate(client, nullptr),
          entrance(client, nullptr),
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
          allowance(usageApi, allowances, clock),
          allUsage(usageApi, allowances, clock)
    { }

    ApiClient &client;
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
    AllUsageController allUsage;
    /// What was open and is not found any more, until the list tells why.
    Organization missing;
    bool hasCallerLeft = false; ///< the missing one, at the caller's own wish
};

} // namespace steward

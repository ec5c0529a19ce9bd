// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspace.h"

#include "controllers/namesinquiry.h"
#include "controllers/workspaceparts.h"
#include "journal/sqliteversion.h"

#include <algorithm>

namespace steward {

Workspace::Workspace(ApiClient &client, const Clock &clock, const QString &journalFolder,
                     QObject *parent)
    : QObject(parent),
      m_parts(std::make_unique<Parts>(client, clock, journalFolder))
{
    keepInStep();
    keepChangesInStep();
    keepRunsInStep();
    keepNameInStep();
}

Workspace::~Workspace() = default;

QString Workspace::storeVersion()
{
    return sqliteVersion();
}

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

AllUsageController &Workspace::allUsage()
{
    return m_parts->allUsage;
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
    tellCreation();
    emit openOrganizationChanged();
    // The header, the rights and the period belong to every page; each page loads the rest.
    m_parts->organization.refresh();
    m_parts->members.refresh();
    m_parts->periodUsage.refresh();
}

void Workspace::tellCreation()
{
    const std::optional<OrganizationDetail> &detail = m_parts->organization.detail();
    const OrganizationTableModel &rows = m_parts->organizations.model();
    const int row = rows.rowOf(openOrganization());
    const QDateTime created = detail    ? detail->creationDate
                              : row < 0 ? QDateTime()
                                        : rows.at(row).organization.creationDate;
    m_parts->usage.setCreated(created.toUTC().date());
    m_parts->periodUsage.setCreated(created.toUTC().date());
}

NamesInquiry *Workspace::askForNames(const QList<NamedOrganization> &about, QObject *parent)
{
    ApiClient &client = m_parts->client;
    auto *inquiry = new NamesInquiry(client, client.caller(), about, parent);
    // What is done under these names goes by the ids of those that are shown.
    connect(inquiry, &NamesInquiry::listed, this, &Workspace::noteList);
    connect(inquiry, &NamesInquiry::learned, &m_parts->organizations,
            &OrganizationsController::noteDetail);
    connect(inquiry, &NamesInquiry::found, inquiry, &QObject::deleteLater);
    connect(inquiry, &NamesInquiry::failed, inquiry, &QObject::deleteLater);
    // What was to be done with it is at the service that is left now.
    for (auto left : {&SessionController::connectionChanged, &SessionController::connectionLeft})
        connect(&m_parts->session, left, inquiry, &QObject::deleteLater);
    inquiry->start();
    return inquiry;
}

void Workspace::noteList(const QList<Organization> &list)
{
    m_parts->organizations.noteList(list);
    const std::optional<OrganizationDetail> &open = m_parts->organization.detail();
    const bool isRenamed = open && std::ranges::any_of(list, [&](const Organization &each) {
                               return each.id == open->id && each.name != openOrganization();
                           });
    if (!isRenamed)
        return;
    m_parts->missing.id = open->id;
    m_parts->missing.name = openOrganization();
    explainMissing();
}

QString Workspace::idOf(const OrganizationName &name) const
{
    const OrganizationTableModel &rows = m_parts->organizations.model();
    const int row = rows.rowOf(name);
    return row < 0 ? QString() : rows.at(row).organization.id;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a workspace follow each other.
#include "controllers/workspaceparts.h"
#include "models/changewords.h"

#include <algorithm>
#include <utility>

namespace steward {

void Workspace::keepInStep()
{
    Parts &parts = *m_parts;
    connect(&parts.session, &SessionController::connectionChanged, this, [this] {
        open({});
        m_parts->members.setCurrentUser({});
        m_parts->allUsage.clear();
        m_parts->organizations.beginAnew(m_parts->session.connection().profile,
                                         m_parts->session.takeOrganizations());
    });
    connect(&parts.session, &SessionController::connectionLeft, this, [this] {
        open({});
        m_parts->members.setCurrentUser({});
        m_parts->organizations.clear();
        m_parts->allUsage.clear();
    });
    connect(&parts.session, &SessionController::currentUserChanged, this,
            [this] { m_parts->members.setCurrentUser(m_parts->session.currentUser()); });
    connect(
        &parts.organization, &OrganizationController::learned, this,
        [this](const OrganizationDetail &detail) { m_parts->organizations.noteDetail(detail); });
    connect(&parts.organization, &OrganizationController::updated, this,
            [this](const OrganizationName &name) {
                if (name != openOrganization())
                    return;
                m_parts->periodUsage.refresh();
                if (m_parts->usage.hasData())
                    m_parts->usage.refresh();
            });
    connect(&parts.organization, &OrganizationController::renamed, this, &Workspace::followRename);
    parts.allUsage.setKeyOf(
        [&parts](const QString &id) { return allowanceKey(parts.session.connection(), id); });
    connect(&parts.organizations, &OrganizationsController::statusChanged, this, [&parts] {
        QList<Organization> all;
        for (const OrganizationRow &row : parts.organizations.model().rows())
            all.append(row.organization);
        parts.allUsage.setOrganizations(all);
        // Whoever refreshes the list wants the figures that were loaded for it, too.
        if (parts.organizations.isLoading() && parts.allUsage.hasData())
            parts.allUsage.refresh();
    });
    // A list that has come is the time to look at all allowances, not only at the open one's.
    connect(&parts.organizations, &OrganizationsController::statusChanged, this,
            [&parts, seen = QDateTime()]() mutable {
                const OrganizationsController &list = parts.organizations;
                if (list.isLoading() || list.updatedAt() == seen)
                    return;
                seen = list.updatedAt();
                // Where there is data it was refreshed together with the list.
                if (list.hasData() && !parts.allUsage.hasData())
                    parts.allUsage.watchAllowances();
            });
    connect(&parts.periodUsage, &UsageController::usageChanged, this, [&parts] {
        const UsageController &usage = parts.periodUsage;
        if (usage.organization() != parts.allowance.organization())
            return;
        parts.allowance.setPeriod(usage.range());
        parts.allowance.setPeriodless(usage.hasData() && !usage.range());
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
    for (ActivityController *each : {&parts.activity, &parts.allActivity}) {
        connect(&parts.leftovers, &Leftovers::allSettled, each, &ActivityController::noteNews);
        connect(&parts.runner, &AccessRunner::finished, each, &ActivityController::noteNews);
    }
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
        connect(each, &LoadingController::statusChanged, this, [this, greet, each] {
            if (m_parts->leftovers.hasUnread() && m_parts->session.isConnected() && each->hasData()
                && !each->isLoading() && !each->error())
                greet();
        });
    connect(&parts.changes, &ChangeRunner::leftUnsent, this, [this](const QList<Change> &changes) {
        QStringList all;
        for (const Change &change : changes)
            all.append(description(change));
        emit told(tr("Not sent, since another connection or sign-in is in use by now: %1.")
                      .arg(all.join(QStringLiteral("; "))));
    });
    connect(&parts.changes, &ChangeRunner::journalFailed, this, [this](const ApiError &error) {
        emit told(tr("What became of a change could not be written down. %1").arg(error.message));
    });
    connect(&parts.journal, &Journal::setAside, this,
            [this](const QString &file, JournalFault fault) {
                emit told(setAsideSentence(fault, file));
            });
}

void Workspace::keepRunsInStep()
{
    Parts &parts = *m_parts;
    // What a run leaves in doubt is looked into as any other change is.
    const auto handDoubtsOver = [&parts] {
        if (parts.session.connection().isDemo)
            return;
        for (const JournalEntry &entry : parts.runner.openEntries())
            parts.leftovers.add(entry);
    };
    connect(&parts.runner, &AccessRunner::finished, this, handDoubtsOver);
    const auto leave = [this, &parts] {
        if (const int waiting = parts.runner.waitingSteps())
            emit told(
                tr("%Ln change(s) of the plan that was under way were not made, since another "
                   "connection or sign-in is in use by now. They are offered again to who "
                   "has begun it.",
                   nullptr, waiting));
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
    connect(&parts.openRuns, &OpenRuns::told, this, &Workspace::told);
    connect(&parts.openRuns, &OpenRuns::failed, this, &Workspace::told);
    connect(this, &Workspace::openOrganizationChanged, this, [this] {
        m_parts->activity.setOrganization(openOrganization(), idOf(openOrganization()));
    });
    connect(&parts.runner, &AccessRunner::listed, this, &Workspace::noteList);
    connect(&parts.runner, &AccessRunner::learned, &parts.organizations,
            &OrganizationsController::noteDetail);
    connect(&parts.runner, &AccessRunner::finished, this, [this] {
        if (!openOrganization().isEmpty())
            m_parts->members.refresh();
    });
    // Whoever looks at everybody sees what became of a change, of a run of many once it rests.
    const auto catchUp = [&parts] {
        const bool isPaused = parts.runner.state() == AccessRunner::State::Paused;
        if (parts.changes.running().isEmpty() && (isPaused || !parts.runner.isGoingOn()))
            parts.people.catchUp();
    };
    connect(&parts.changes, &ChangeRunner::runningChanged, this, [&parts, catchUp] {
        parts.people.noteChange();
        catchUp();
    });
    connect(&parts.runner, &AccessRunner::stateChanged, this, catchUp);
}

void Workspace::keepNameInStep()
{
    Parts &parts = *m_parts;
    connect(&parts.organization, &OrganizationController::detailChanged, this,
            &Workspace::tellCreation);
    connect(&parts.organization, &OrganizationController::statusChanged, this, [this, &parts] {
        const std::optional<ApiError> &error = parts.organization.error();
        if (parts.organization.isLoading() || !error || error->kind != ErrorKind::NotFound)
            return;
        // The list may know it by another name already.
        const std::optional<OrganizationDetail> &known = parts.organization.detail();
        parts.missing.id = known ? known->id : idOf(openOrganization());
        parts.missing.name = openOrganization();
        parts.organizations.refresh();
    });
    // Where its members are not found, it may not be there itself.
    connect(&parts.members, &MembersController::statusChanged, this, [&parts] {
        const auto isMissing = [](const LoadingController &each) {
            return each.error() && each.error()->kind == ErrorKind::NotFound;
        };
        if (!parts.members.isLoading() && isMissing(parts.members)
            && !parts.organization.isLoading() && !isMissing(parts.organization))
            parts.organization.refresh();
    });
    connect(&parts.members, &MembersController::callerLeft, this, [this, &parts] {
        parts.missing.id = idOf(openOrganization());
        parts.missing.name = openOrganization();
        parts.hasCallerLeft = true;
        parts.organizations.refresh();
    });
    connect(&parts.organizations, &OrganizationsController::statusChanged, this, [this, &parts] {
        if (!parts.organizations.isLoading() && !parts.organizations.error())
            explainMissing();
    });
}

void Workspace::explainMissing()
{
    const Organization missing = std::exchange(m_parts->missing, {});
    const bool hasLeft = std::exchange(m_parts->hasCallerLeft, false);
    if (missing.id.isEmpty() || missing.name != openOrganization())
        return;
    const QList<OrganizationRow> &rows = m_parts->organizations.model().rows();
    const auto now = std::find_if(rows.begin(), rows.end(), [&](const OrganizationRow &row) {
        return row.organization.id == missing.id;
    });
    if (now == rows.end()) {
        emit told(hasLeft ? tr("You are no longer a member of %1.").arg(missing.name.text)
                          : tr("%1 is no longer among your organizations: it was removed, or you "
                               "are no longer a member of it.")
                                .arg(missing.name.text));
        emit openOrganizationGone();
        return;
    }
    const OrganizationName name = now->organization.name;
    if (name == missing.name)
        return; // the list and the organization do not agree; the error stays in sight
    emit told(tr("%1 was renamed by somebody else. It is called %2 now.")
                  .arg(missing.name.text, name.text));
    m_parts->organization.followRename(name);
    m_parts->members.refresh();
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
    tellCreation();
    m_parts->allowance.renameOrganization(to);
    m_parts->periodUsage.refresh();
    emit openOrganizationChanged();
}

} // namespace steward

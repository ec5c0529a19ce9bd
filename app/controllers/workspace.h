// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/organization.h"

#include <QObject>

#include <memory>

namespace steward {

struct JournalRun;

class AccessPlanner;
class AccessRunner;
class AllowanceController;
class Allowances;
class AllUsageController;
class ApiClient;
class ChangeRunner;
class Leftovers;
class MembersController;
class OrganizationController;
class OrganizationsController;
class ResourcesController;
class SessionController;
class SignInController;
class UsageController;

/// Everything that a window works with: the connection, the organizations, and the one that is
/// open. Keeps the controllers in step: what one learns, the others show.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// \a client outlives the workspace. Changes are written down in \a journalFolder; where it is
    /// empty, in memory, for this run alone.
    explicit Workspace(ApiClient &client, const Clock &clock = systemClock,
                       const QString &journalFolder = {}, QObject *parent = nullptr);
    ~Workspace() override;

    SessionController &session();
    SignInController &signIn();
    /// Sends every change of the others.
    ChangeRunner &changes();
    Leftovers &leftovers();
    /// Carries out plans of many changes, one plan at a time.
    AccessRunner &runner();
    /// Reads what plans are made with.
    AccessPlanner &planner();
    OrganizationsController &organizations();
    /// These are about the organization that is open.
    OrganizationController &organization();
    MembersController &members();
    ResourcesController &resources();
    /// Usage as the person chose it.
    UsageController &usage();
    /// Usage of the current subscription period by day, whatever the person chose.
    UsageController &periodUsage();
    /// The current period against its allowance.
    AllowanceController &allowance();
    /// Those of all organizations.
    Allowances &allowances();
    /// The credits of all organizations.
    AllUsageController &allUsage();

    /// The organization that is open; empty where none is.
    const OrganizationName &openOrganization() const;
    /// Opens \a name, or none, and loads what every page of it needs.
    void open(const OrganizationName &name);

signals:
    /// Another organization is open, or the same under a new name.
    void openOrganizationChanged();
    /// Something that the person has to know, whatever is in sight: what became of a change that
    /// was on its way when the program last ended, or that the journal failed.
    void told(const QString &sentence);
    /// A run of many changes ended before its end, and can be gone on with.
    void openRunFound(const steward::JournalRun &run);

private:
    /// Empty where the organization is not known.
    QString idOf(const OrganizationName &name) const;
    void followRename(const OrganizationName &from, const OrganizationName &to);
    void keepInStep();
    void keepChangesInStep();
    void keepRunsInStep();
    void findOpenRuns();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace steward

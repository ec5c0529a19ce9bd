// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/organization.h"
#include "domain/organizationnames.h"

#include <QObject>

#include <memory>

namespace steward {

class AccessPlanner;
class AccessRunner;
class AllowanceController;
class Allowances;
class AllUsageController;
class ActivityController;
class ApiClient;
class ChangeRunner;
class Leftovers;
class MembersController;
class NamesInquiry;
class OpenRuns;
class OrganizationController;
class OrganizationsController;
class PeopleController;
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

    /// Of the SQLite that changes are written down with; empty where there is none.
    static QString storeVersion();

    SessionController &session();
    SignInController &signIn();
    /// Sends every change of the others.
    ChangeRunner &changes();
    Leftovers &leftovers();
    /// Carries out plans of many changes, one plan at a time.
    AccessRunner &runner();
    /// What was changed in the organization that is open.
    ActivityController &activity();
    /// What was changed in any.
    ActivityController &allActivity();
    /// Those that were interrupted.
    OpenRuns &openRuns();
    /// Reads what plans are made with.
    AccessPlanner &planner();
    OrganizationsController &organizations();
    /// Everybody in all of them.
    PeopleController &people();
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

    /// Begins to read what the caller's organizations are called today; \a about are those that
    /// matter. It goes once it has told, with \a parent, or where another connection comes.
    NamesInquiry *askForNames(const QList<NamedOrganization> &about, QObject *parent);

    /// Of one of the caller's organizations; empty where it is not known.
    QString idOf(const OrganizationName &name) const;
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
    /// The organization that is open is none of the caller's any more.
    void openOrganizationGone();

private:
    void followRename(const OrganizationName &from, const OrganizationName &to);
    void keepInStep();
    void keepChangesInStep();
    void keepRunsInStep();
    void keepNameInStep();
    /// The list of organizations is new: tells what became of the one that was not found.
    void explainMissing();
    /// Shows \a list, which was read just now; the open organization goes by its name in it.
    void noteList(const QList<Organization> &list);
    /// Since when the open organization is there, to who looks at its usage.
    void tellCreation();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace steward

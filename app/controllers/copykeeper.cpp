// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/copykeeper.h"

#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"

namespace steward {

CopyKeeper::CopyKeeper(Workspace &workspace, ProfilesController &profiles, const QString &folder,
                       QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_profiles(profiles),
      m_copies(folder)
{
    m_thread.setMaxThreadCount(1);
    OrganizationsController &organizations = workspace.organizations();
    connect(&organizations, &OrganizationsController::statusChanged, this, &CopyKeeper::save);
    connect(&organizations, &OrganizationsController::detailsProgressed, this, [this] {
        if (m_workspace.organizations().remainingDetails() == 0)
            save();
    });
    connect(&profiles, &ProfilesController::signInEnded, this, &CopyKeeper::forget);
    connect(&workspace.session(), &SessionController::unauthorized, this, [this] {
        m_refused = m_workspace.session().connection().credential;
        forget(m_workspace.session().connection().profile);
    });
}

CopyKeeper::~CopyKeeper()
{
    m_thread.waitForDone();
}

void CopyKeeper::show()
{
    const std::optional<Profile> profile = m_profiles.find(m_profiles.lastUsed());
    if (!profile || !profile->staysSignedIn || m_workspace.session().isConnected())
        return;
    if (const std::optional<LocalCopy> copy = m_copies.read(*profile))
        m_workspace.organizations().showCopy(profile->id, copy->rows, copy->asOf);
}

void CopyKeeper::save()
{
    const OrganizationsController &organizations = m_workspace.organizations();
    const SessionController &session = m_workspace.session();
    // What was on its way when the service refused the sign-in ends later.
    const bool isRefused = !m_refused.isEmpty() && session.connection().credential == m_refused;
    const bool isNew = !isRefused && session.isConnected() && organizations.hasData()
                       && !organizations.isCopy() && !organizations.isLoading()
                       && !organizations.error();
    const std::optional<Profile> profile = m_profiles.find(session.connection().profile);
    if (!isNew || !profile || !profile->staysSignedIn)
        return;
    // The disk may be slow.
    m_thread.start([copies = m_copies, profile = *profile,
                    copy = LocalCopy {organizations.updatedAt(), organizations.model().rows()}] {
        copies.write(profile, copy);
    });
}

void CopyKeeper::forget(const QString &profile)
{
    if (m_workspace.organizations().copyOf() == profile)
        m_workspace.organizations().forgetCopy();
    m_thread.start([copies = m_copies, profile] { copies.remove(profile); });
}

} // namespace steward

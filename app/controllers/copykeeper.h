// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/localcopies.h"
#include "domain/connection.h"

#include <QObject>
#include <QThreadPool>

namespace steward {

class ProfilesController;
class Workspace;

/// Keeps a local copy of the organizations of each profile that stays signed in, so that the next
/// start has something to show at once. A copy goes with the sign-in: once that is forgotten, or
/// the service takes it no longer, nothing of it is shown or kept.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a workspace and \a profiles outlive the keeper.
    CopyKeeper(Workspace &workspace, ProfilesController &profiles, const QString &folder,
               QObject *parent = nullptr);
    /// What has been learned is on the disk then.
    ~CopyKeeper() override;

    /// Shows the copy of the profile that was in use last, where there is one and nobody is
    /// connected: the organizations are a copy then, until the service has answered.
    void show();

private:
    void save();
    void forget(const QString &profile);

    Workspace &m_workspace;
    ProfilesController &m_profiles;
    LocalCopies m_copies;
    Credential m_refused; ///< which the service has said no to
    QThreadPool m_thread; ///< one, so that what is asked for later is done later
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/member.h"
#include "domain/profile.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace steward {

class ConnectDialog;
class ProfilesController;
class ProfilesDialog;
class SessionController;
class Workspace;

/// The ways to a connection: a new profile, one that is kept, or a new sign-in for the one in use.
/// It asks what it has to know, and lets be kept what may be kept.
class Connecting : public QObject
{
    Q_OBJECT

public:
    /// \a window is what dialogs belong to; the others outlive it.
    Connecting(Workspace &workspace, ProfilesController &profiles, QWidget *window);

    /// Asks for a new profile.
    void addProfile();
    /// Goes over to a profile, and asks who signs in where that is not known any more.
    void use(const QString &id);
    /// Goes over to the profile that was in use last, where its credential is kept. Whatever the
    /// person does meanwhile comes first.
    void resume();
    /// Shows the profiles and what can be done with them.
    void manage();

signals:
    /// There was nothing to resume: no sign-in is kept.
    void notSignedIn();
    /// It did not work, and no dialog is there to say so.
    void failed(const steward::ApiError &error);
    /// Something that the person should know.
    void told(const QString &sentence);
    /// What is on its way while nothing else is; empty: nothing any more.
    void progressChanged(const QString &text);
    void demoRequested();
    void settingsRequested();

private:
    void connectTo(const Profile &profile, const Credential &credential);
    void finishProfile(const Profile &profile, const Credential &credential);
    void ask(const Profile &profile, const QString &reason);
    void signInAgain();
    void renew(ConnectDialog *dialog, const Credential &credential);
    void tellWhoIsSignedIn(const std::optional<CurrentUser> &before);
    void edit(const QString &id);
    void signOut(const QString &id);
    void confirmRemoval(const QString &id);
    void leaveIfInUse(const QString &id);
    void showDialog(ConnectDialog *dialog);

    Workspace &m_workspace;
    SessionController &m_session;
    ProfilesController &m_profiles;
    QWidget *m_window;
    QPointer<ConnectDialog> m_again; ///< asks for a new sign-in for the connection in use
    QPointer<ProfilesDialog> m_manager;
    quint64 m_turn = 0; ///< counts what the person has asked for
};

} // namespace steward

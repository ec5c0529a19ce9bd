// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "controllers/credentialkeeper.h"
#include "domain/profile.h"

#include <QList>

#include <optional>

namespace steward {

/// The profiles that the person keeps, and their credentials.
class ProfilesController : public QObject
{
    Q_OBJECT

public:
    /// \a keychain outlives the controller.
    explicit ProfilesController(SecretStore &keychain, QObject *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString &id) const;
    /// The one that differs from \a profile in its id alone, and perhaps in how long its credential
    /// is kept.
    std::optional<Profile> findLike(const Profile &profile) const;

    /// An id that no profile has had.
    static QString newId();
    /// Adds \a profile, or puts it in the place of the one with its id. What was kept for another
    /// address or person is forgotten.
    void put(const Profile &profile);
    /// Removes the profile and forgets its credential everywhere.
    void remove(const QString &id);
    /// Forgets its credential everywhere.
    void signOut(const QString &id);

    /// The service no longer takes its credential.
    void noteRefusal(const QString &id);

    /// Remembers \a credential, and that the profile was the last one in use.
    void noteUse(const QString &id, const Credential &credential);
    /// Gives the credential of the profile; an empty one where none is kept.
    void findCredential(const QString &id, QObject *context, const CredentialKeeper::Found &found);

    /// The id of the profile in use last; empty where it is gone.
    const QString &lastUsed() const { return m_lastUsed; }

signals:
    /// A profile was added, changed or removed, or another one is the last one in use.
    void changed();
    /// The sign-in of a profile is forgotten, or no longer taken: what it has shown goes with it.
    void signInEnded(const QString &id);
    void keychainFailed(const QString &sentence);

private:
    QList<Profile> m_profiles;
    QString m_lastUsed;
    CredentialKeeper m_credentials;
};

} // namespace steward

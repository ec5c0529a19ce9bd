// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sessionsecretstore.h"
#include "domain/connection.h"

#include <QObject>

#include <functional>

namespace steward {

/// How long a credential is kept.
enum class Keep { ThisRun, BeyondThisRun };

/// Where the credentials of profiles are: in memory, and in the desktop's keychain where the person
/// wants to stay signed in. Never in a file of the program's own.
class CredentialKeeper : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const Credential &)>;

    /// \a keychain outlives the keeper.
    explicit CredentialKeeper(SecretStore &keychain, QObject *parent = nullptr);

    void keep(const QString &profile, const Credential &credential, Keep how);
    /// Gives an empty credential where none is kept. The keychain is asked only where \a how says
    /// that it may have one. \a found comes from the event loop, and not once \a context is gone.
    void find(const QString &profile, Keep how, QObject *context, const Found &found);
    /// Forgets it in memory and, where \a how says that it may be there, in the keychain.
    void forget(const QString &profile, Keep how);

signals:
    /// The keychain could not do what it was asked for; \a sentence says what that means.
    void keychainFailed(const QString &sentence);

private:
    SecretStore &m_keychain;
    SessionSecretStore m_memory;
};

} // namespace steward

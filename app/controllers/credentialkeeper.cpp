// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/credentialkeeper.h"

#include "base/sentence.h"

#include <QPointer>

namespace steward {

CredentialKeeper::CredentialKeeper(SecretStore &keychain, QObject *parent)
    : QObject(parent),
      m_keychain(keychain)
{ }

void CredentialKeeper::keep(const QString &profile, const Credential &credential, Keep how)
{
    const QByteArray secret = credential.header();
    m_memory.write(profile, secret, this, [](const Result<Done> &) {});
    if (how == Keep::ThisRun)
        return;
    m_keychain.write(profile, secret, this, [this](const Result<Done> &result) {
        if (!result)
            emit keychainFailed(tr("%1 You stay signed in until Steward is closed.")
                                    .arg(fullSentence(result.error().message)));
    });
}

void CredentialKeeper::find(const QString &profile, Keep how, QObject *context, const Found &found)
{
    const auto inKeychain = [keeper = QPointer(this), found](const Result<QByteArray> &result) {
        if (!result && keeper)
            emit keeper->keychainFailed(
                tr("%1 Please sign in again.").arg(fullSentence(result.error().message)));
        found(result ? Credential::fromHeader(*result) : Credential());
    };
    m_memory.read(profile, context,
                  [keeper = QPointer(this), profile, how, context, found,
                   inKeychain](const Result<QByteArray> &result) {
                      const Credential credential = Credential::fromHeader(result.value());
                      if (!credential.isEmpty() || how == Keep::ThisRun || !keeper)
                          found(credential);
                      else
                          keeper->m_keychain.read(profile, context, inKeychain);
                  });
}

void CredentialKeeper::forget(const QString &profile, Keep how)
{
    m_memory.remove(profile, this, [](const Result<Done> &) {});
    if (how == Keep::ThisRun)
        return;
    m_keychain.remove(profile, this, [this](const Result<Done> &result) {
        if (!result)
            emit keychainFailed(tr("%1 If the sign-in was kept there, it still is: remove it with "
                                   "the desktop's own program for passwords.")
                                    .arg(fullSentence(result.error().message)));
    });
}

} // namespace steward

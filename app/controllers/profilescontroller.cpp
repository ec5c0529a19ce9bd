// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/profilescontroller.h"

#include <QUuid>

#include <algorithm>

namespace steward {

namespace {

Keep keepOf(const Profile &profile)
{
    return profile.staysSignedIn ? Keep::BeyondThisRun : Keep::ThisRun;
}

/// Whether a credential of one is one of the other, too.
bool isSameSignIn(const Profile &a, const Profile &b)
{
    return a.address == b.address && a.method == b.method && a.email == b.email;
}

} // namespace

ProfilesController::ProfilesController(SecretStore &keychain, QObject *parent)
    : QObject(parent),
      m_credentials(keychain)
{
    connect(&m_credentials, &CredentialKeeper::keychainFailed, this,
            &ProfilesController::keychainFailed);
}

void ProfilesController::restore(const Settings &settings)
{
    m_profiles = profilesOf(settings.profiles);
    m_lastUsed = find(settings.profile) ? settings.profile : QString();
    emit changed();
}

void ProfilesController::save(Settings &settings) const
{
    settings.profiles = recordsOf(m_profiles);
    settings.profile = m_lastUsed;
}

std::optional<Profile> ProfilesController::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfilesController::findLike(const Profile &profile) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&](Profile known) {
        known.id = profile.id;
        known.staysSignedIn = profile.staysSignedIn;
        return known == profile;
    });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

QString ProfilesController::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void ProfilesController::put(const Profile &profile)
{
    const auto place = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &known) { return known.id == profile.id; });
    if (place == m_profiles.end()) {
        m_profiles.append(profile);
        emit changed();
        return;
    }
    // A credential must not follow its profile to another service.
    if (!isSameSignIn(*place, profile) || keepOf(*place) != keepOf(profile)) {
        m_credentials.forget(place->id, keepOf(*place));
        emit signInEnded(profile.id);
    }
    *place = profile;
    emit changed();
}

void ProfilesController::remove(const QString &id)
{
    signOut(id);
    m_profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
    if (m_lastUsed == id)
        m_lastUsed.clear();
    emit changed();
}

void ProfilesController::signOut(const QString &id)
{
    if (const std::optional<Profile> profile = find(id))
        m_credentials.forget(id, keepOf(*profile));
    emit signInEnded(id);
}

void ProfilesController::noteRefusal(const QString &id)
{
    emit signInEnded(id);
}

void ProfilesController::noteUse(const QString &id, const Credential &credential)
{
    const std::optional<Profile> profile = find(id);
    if (!profile)
        return;
    m_credentials.keep(id, credential, keepOf(*profile));
    m_lastUsed = id;
    emit changed();
}

void ProfilesController::findCredential(const QString &id, QObject *context,
                                        CredentialKeeper::Found found)
{
    const std::optional<Profile> profile = find(id);
    m_credentials.find(id, profile ? keepOf(*profile) : Keep::ThisRun, context, found);
}

} // namespace steward

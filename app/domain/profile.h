// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace steward {

enum class SignInMethod { Token, EmailAndPassword };

/// A connection that the person keeps. Its credential is kept elsewhere, never in here.
struct Profile
{
    QString id;   ///< never changes, and names the credential in the keychain
    QString name; ///< what the person calls it
    QUrl address; ///< as in Connection
    ProfileColor color = ProfileColor::Gray;
    bool isProduction = false; ///< the window asks before each change
    SignInMethod method = SignInMethod::Token;
    QString email {};          ///< whom to sign in, where the method needs one
    bool staysSignedIn = true; ///< its credential may be kept beyond this run
    ConnectionRules rules {};

    bool operator==(const Profile &) const = default;
};

/// How a profile is written down: plain texts by name.
using ProfileRecord = QMap<QString, QString>;

ProfileRecord recordOf(const Profile &profile);
/// Nothing where \a record has no id or no address that can be used. Anything else that cannot be
/// read is taken as what can do the least harm.
std::optional<Profile> profileOf(const ProfileRecord &record);

QList<ProfileRecord> recordsOf(const QList<Profile> &profiles);
/// Those that can be read; of several with one id, the first.
QList<Profile> profilesOf(const QList<ProfileRecord> &records);

/// What \a profile connects to, with \a credential.
Connection connectionOf(const Profile &profile, const Credential &credential);

} // namespace steward

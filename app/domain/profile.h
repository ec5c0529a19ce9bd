// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QString>
#include <QUrl>

namespace steward {

enum class SignInMethod { Token, EmailAndPassword };

/// The stripe that tells profiles apart at a glance.
enum class ProfileColor { Gray, Blue, Green, Amber, Red, Violet };

/// A connection that the person keeps. Its credential is kept elsewhere, never in here.
struct Profile
{
    QString id;   ///< never changes, and names the credential in the keychain
    QString name; ///< what the person calls it
    QUrl address; ///< as in Connection
    ProfileColor color = ProfileColor::Gray;
    bool isProduction = false; ///< the window asks before each change
    SignInMethod method = SignInMethod::Token;
    QString email {}; ///< whom to sign in, where the method needs one
    ConnectionRules rules {};

    bool operator==(const Profile &) const = default;
};

/// What \a profile connects to, with \a credential.
Connection connectionOf(const Profile &profile, const Credential &credential);

} // namespace steward

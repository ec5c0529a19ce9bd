// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace steward {

/// How the service lets a person in (POST /oauth/sign-in).
struct SignInWay
{
    QString provider;           ///< "ubiops" goes on with a password
    std::optional<QString> url; ///< where others sign in, as the service wrote it

    bool operator==(const SignInWay &) const = default;
};

/// Whether \a way goes on with a password; any other is single sign-on.
bool takesPassword(const SignInWay &way);

/// The page to open in a browser for single sign-on: https alone, never anything that would start
/// another program.
std::optional<QUrl> signInPage(const SignInWay &way);

/// Whether the service asks for the second factor, or for a better one.
bool asksForCode(const ApiError &error);

} // namespace steward

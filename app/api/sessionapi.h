// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"
#include "domain/connection.h"
#include "domain/member.h"
#include "domain/signin.h"

namespace steward {

class ApiClient;

/// Who asks, and whether the service is there.
class SessionApi
{
public:
    explicit SessionApi(ApiClient &client) : m_client(client) { }

    /// The person or service user that the credential belongs to.
    RequestHandle currentUser(QObject *context, Callback<CurrentUser> callback);

    /// The service's word about itself, "ok" where all is well. Needs no credential and sends none.
    RequestHandle status(QObject *context, Callback<QString> callback);

    // Signing in needs no credential and sends none.

    /// Whether whoever \a email belongs to signs in with a password, or elsewhere.
    RequestHandle signInWay(const QString &email, QObject *context, Callback<SignInWay> callback);

    /// Signs in. Without a \a code, or with a wrong one, the error may be one that asksForCode().
    RequestHandle authorize(const QString &email, const QString &password, const QString &code,
                            QObject *context, Callback<Credential> callback);

private:
    ApiClient &m_client;
};

} // namespace steward

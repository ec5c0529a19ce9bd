// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"
#include "domain/member.h"

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

private:
    ApiClient &m_client;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sessionapi.h"

#include "api/call.h"
#include "api/decode.h"

namespace steward {

RequestHandle SessionApi::currentUser(QObject *context, Callback<CurrentUser> callback)
{
    return startCall<CurrentUser>(m_client,
                                  {.verb = Verb::Get,
                                   .pathTemplate = "/user",
                                   .segments = {QStringLiteral("user")},
                                   .group = RateGroup::Authorization},
                                  context, decodeCurrentUser, std::move(callback));
}

RequestHandle SessionApi::status(QObject *context, Callback<QString> callback)
{
    return startCall<QString>(m_client,
                              {.verb = Verb::Get,
                               .pathTemplate = "/status",
                               .segments = {QStringLiteral("status")},
                               .authorization = ApiRequest::Authorization::Withheld},
                              context, decodeStatus, std::move(callback));
}

} // namespace steward

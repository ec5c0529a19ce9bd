// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sessionapi.h"

#include "api/call.h"
#include "api/decode.h"
#include "api/encode.h"

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

RequestHandle SessionApi::signInWay(const QString &email, QObject *context,
                                    Callback<SignInWay> callback)
{
    return startCall<SignInWay>(m_client,
                                {.verb = Verb::Post,
                                 .pathTemplate = "/oauth/sign-in",
                                 .segments = {QStringLiteral("oauth"), QStringLiteral("sign-in")},
                                 .body = encodeSignIn(email),
                                 .authorization = ApiRequest::Authorization::Withheld,
                                 .effect = ApiRequest::Effect::None,
                                 .group = RateGroup::Authorization},
                                context, decodeSignInWay, std::move(callback));
}

RequestHandle SessionApi::authorize(const QString &email, const QString &password,
                                    const QString &code, QObject *context,
                                    Callback<Credential> callback)
{
    return startCall<Credential>(m_client,
                                 {.verb = Verb::Post,
                                  .pathTemplate = "/authorize",
                                  .segments = {QStringLiteral("authorize")},
                                  .body = encodeAuthorization(email, password, code),
                                  .authorization = ApiRequest::Authorization::Withheld,
                                  .effect = ApiRequest::Effect::None,
                                  .group = RateGroup::Authorization},
                                 context, decodeAccess, std::move(callback));
}

} // namespace steward

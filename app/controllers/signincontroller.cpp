// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/signincontroller.h"

#include "api/apiclient.h"
#include "api/sessionapi.h"

#include <utility>

namespace steward {

SignInController::SignInController(const ApiClient &client, ApiClient &entrance, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_entrance(entrance)
{
    connect(&entrance, &ApiClient::rateLimited, this, &SignInController::waitingForRateLimit);
    connect(&entrance, &ApiClient::rateLimitEnded, this, [this] { emit waitingForRateLimit(0); });
}

void SignInController::signIn(const Connection &where, const QString &email,
                              const QString &password, Finished finished)
{
    cancel();
    Connection connection = where;
    connection.credential = {};
    m_entrance.setConnection(connection);
    m_entrance.setLimits(m_client.limits());
    m_email = email;
    m_password = password;
    const auto settle = [this, finished = std::move(finished)](const Result<SignInWay> &way) {
        if (way && takesPassword(*way))
            return authorize({}, finished);
        cancel();
        finished(way ? SignInOutcome(*way) : SignInOutcome(way.error()));
    };
    m_request = SessionApi(m_entrance).signInWay(email, this, settle);
}

void SignInController::giveCode(const QString &code, Finished finished)
{
    m_request.cancel();
    authorize(code, std::move(finished));
}

void SignInController::authorize(const QString &code, Finished finished)
{
    const auto settle = [this, finished = std::move(finished)](const Result<Credential> &result) {
        if (!result && asksForCode(result.error())) {
            finished(CodeNeeded {result.error().message});
            return;
        }
        if (result) {
            cancel();
            finished(*result);
            return;
        }
        ApiError error = result.error();
        for (QString *text : {&error.message, &error.detail}) // a service may repeat it
            *text = withoutSecret(*text, m_password);
        cancel();
        finished(error);
    };
    m_request = SessionApi(m_entrance).authorize(m_email, m_password, code, this, settle);
}

void SignInController::cancel()
{
    m_request.cancel();
    m_password.clear();
}

} // namespace steward

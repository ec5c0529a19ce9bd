// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/signincontroller.h"

#include "api/apiclient.h"
#include "api/sessionapi.h"

#include <utility>

namespace steward {

namespace {

/// \a error without what the service was told in confidence: it may repeat that, or a part of it at
/// the end of a sentence that was cut short.
ApiError withoutSecrets(ApiError error, const QString &password, const QString &code)
{
    for (QString *text : {&error.message, &error.detail}) {
        // A sentence comes with its blanks tidied, also those inside of what it repeats.
        for (const QString &secret : {password, password.simplified(), code, code.simplified()})
            *text = withoutSecret(*text, secret);
    }
    return error;
}

} // namespace

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
    const auto settle = [this, code,
                         finished = std::move(finished)](const Result<Credential> &result) {
        if (result) {
            cancel();
            return finished(*result);
        }
        const ApiError error = withoutSecrets(result.error(), m_password, code);
        if (asksForCode(result.error()))
            return finished(CodeNeeded {error.message});
        cancel();
        finished(error);
    };
    m_request = SessionApi(m_entrance).authorize(m_email, m_password, code, this, settle);
}

void SignInController::giveUpWaiting()
{
    m_entrance.giveUpWaiting();
}

void SignInController::cancel()
{
    m_request.cancel();
    m_password.clear();
}

} // namespace steward

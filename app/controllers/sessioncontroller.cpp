// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/sessioncontroller.h"

#include "api/apiclient.h"
#include "api/organizationsapi.h"
#include "api/sessionapi.h"

#include <utility>

namespace steward {

SessionController::SessionController(ApiClient &client, ApiClient &candidate, SessionApi &session,
                                     QObject *parent)
    : QObject(parent),
      m_client(client),
      m_candidate(candidate),
      m_session(session)
{
    for (const ApiClient *each : {&client, &candidate}) {
        connect(each, &ApiClient::rateLimited, this, &SessionController::waitingForRateLimit);
        connect(each, &ApiClient::rateLimitEnded, this, [this] { emit waitingForRateLimit(0); });
    }
    // While another connection is being checked, the person is about to leave this one.
    connect(&client, &ApiClient::unauthorized, this, [this] {
        if (m_connected && !m_isChecking)
            emit unauthorized();
    });
}

const Connection &SessionController::connection() const
{
    return m_client.connection();
}

const Connection &SessionController::candidate() const
{
    return m_candidate.connection();
}

SessionController::Attempt SessionController::connectTo(const Connection &connection,
                                                        std::function<void(Result<Done>)> done)
{
    cancel();
    m_attempt = Attempt(quint64(m_attempt) + 1);
    m_candidate.setConnection(connection);
    m_candidate.setLimits(m_client.limits());
    const auto settle = [this, connection,
                         done = std::move(done)](const Result<QList<Organization>> &result) {
        m_check = {};
        setChecking(false);
        if (!result) {
            done(result.error());
            return;
        }
        m_client.setConnection(connection);
        m_connected = true;
        m_user.reset();
        emit connectionChanged();
        askForUser();
        done(Done {});
    };
    // The list is what everything begins with, and any valid credential may ask for it.
    m_check = OrganizationsApi(m_candidate).listOrganizations(this, settle);
    setChecking(true);
    return m_attempt;
}

void SessionController::cancel()
{
    m_check.cancel();
    setChecking(false);
}

void SessionController::cancel(Attempt attempt)
{
    if (attempt == m_attempt)
        cancel();
}

void SessionController::giveUpWaiting()
{
    m_client.giveUpWaiting();
    m_candidate.giveUpWaiting();
}

void SessionController::setChecking(bool isChecking)
{
    if (isChecking == m_isChecking)
        return;
    m_isChecking = isChecking;
    emit checkingChanged();
}

void SessionController::askForUser()
{
    m_userRequest.cancel();
    m_userRequest = m_session.currentUser(this, [this](const Result<CurrentUser> &result) {
        // Without it the program knows less, but nothing is wrong: the service checks rights
        // itself.
        if (!result)
            return;
        m_user = *result;
        emit currentUserChanged();
    });
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/sessioncontroller.h"

#include "api/apiclient.h"
#include "api/organizationsapi.h"
#include "api/sessionapi.h"

#include <utility>

namespace steward {

SessionController::SessionController(ApiClient &client, SessionApi &session,
                                     OrganizationsApi &organizations, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_session(session),
      m_organizations(organizations)
{
    connect(&client, &ApiClient::rateLimited, this, &SessionController::waitingForRateLimit);
    connect(&client, &ApiClient::rateLimitEnded, this, [this] { emit waitingForRateLimit(0); });
    connect(&client, &ApiClient::unauthorized, this, [this] {
        if (m_connected && !m_check.isActive())
            emit unauthorized();
    });
}

const Connection &SessionController::connection() const
{
    return m_client.connection();
}

void SessionController::connectTo(const Connection &connection,
                                  std::function<void(Result<Done>)> done)
{
    cancel();
    m_before = m_client.connection();
    m_client.setConnection(connection);
    // The list is what everything begins with, and any valid credential may ask for it.
    m_check = m_organizations.listOrganizations(
        this, [this, done = std::move(done)](const Result<QList<Organization>> &result) {
            m_check = {};
            if (!result) {
                m_client.setConnection(m_before);
                done(result.error());
                return;
            }
            m_connected = true;
            m_user.reset();
            emit connectionChanged();
            askForUser();
            done(Done {});
        });
}

void SessionController::cancel()
{
    if (!m_check.isActive())
        return;
    m_check.cancel();
    m_client.setConnection(m_before);
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

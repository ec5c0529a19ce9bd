// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/sessioncontroller.h"

#include "api/apiclient.h"
#include "api/organizationsapi.h"
#include "api/sessionapi.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr std::chrono::minutes longestPause(1);

/// Whether a service that has answered so will not say who asks at any other time either: it need
/// not know, or the credential is no good any more.
bool isFinal(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden
           || error.kind == ErrorKind::Unauthorized;
}

} // namespace

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
    connect(&client, &ApiClient::heldBack, this, &SessionController::backgroundWaiting);
    connect(&client, &ApiClient::unauthorized, this, [this] {
        m_isRefused = true;
        tellRefusal();
    });
    m_userTimer.setSingleShot(true);
    connect(&m_userTimer, &QTimer::timeout, this, &SessionController::askForUser);
}

const Connection &SessionController::connection() const
{
    return m_client.connection();
}

const Connection &SessionController::candidate() const
{
    return m_candidate.connection();
}

SessionController::Attempt SessionController::begin(const Connection &connection)
{
    m_check.cancel();
    setChecking(false); // told again below: it is about another connection
    m_attempt = Attempt(quint64(m_attempt) + 1);
    m_candidate.setConnection(connection);
    m_candidate.setLimits(m_client.limits());
    setChecking(true);
    return m_attempt;
}

void SessionController::adopt(const Connection &connection,
                              const std::optional<QList<Organization>> &organizations,
                              const std::optional<CurrentUser> &user)
{
    forgetUser();
    m_client.setConnection(connection);
    m_connected = true;
    m_isRefused = false;
    m_organizations = organizations;
    emit connectionChanged();
    m_organizations.reset();
    if (user)
        return takeUser(*user);
    m_nextPause = m_pause;
    askForUser();
}

std::optional<QList<Organization>> SessionController::takeOrganizations()
{
    return std::exchange(m_organizations, std::nullopt);
}

SessionController::Attempt SessionController::connectTo(const Connection &connection,
                                                        std::function<void(Result<Done>)> done)
{
    begin(connection);
    const auto settle = [this, connection,
                         done = std::move(done)](const Result<QList<Organization>> &result) {
        m_check = {};
        setChecking(false);
        if (result)
            adopt(connection, *result, {});
        done(result ? Result<Done>(Done()) : Result<Done>(result.error()));
        tellRefusal();
    };
    // The list is what everything begins with, and any valid credential may ask for it.
    m_check = OrganizationsApi(m_candidate).listOrganizations(this, settle);
    return m_attempt;
}

SessionController::Attempt SessionController::renew(const Credential &credential,
                                                    std::function<void(Result<Renewal>)> done)
{
    Connection renewed = m_client.connection();
    renewed.credential = credential;
    begin(renewed);
    const auto settle = [this, renewed, done](const std::optional<CurrentUser> &user) {
        m_check = {};
        setChecking(false);
        // One person's work must not be finished in the name of another.
        const bool isSame = m_user ? user && m_user->id == user->id
                                   : renewed.credential == m_client.connection().credential;
        if (!isSame && (m_user || user)) {
            adopt(renewed, {}, user);
            return done(Renewal::BeginsAnew);
        }
        m_isRefused = false;
        m_client.renewCredential(renewed.credential,
                                 isSame ? ApiClient::Person::Same : ApiClient::Person::NotKnown);
        if (user && !m_user)
            takeUser(*user);
        done(isSame ? Renewal::GoesOn : Renewal::NobodyTells);
    };
    const auto refuse = [this, done](const ApiError &error) {
        m_check = {};
        setChecking(false);
        done(error);
        tellRefusal();
    };
    // Who is asked for by operations that a service need not have; its list proves the credential.
    const auto askForList = [this, settle, refuse] {
        m_check = OrganizationsApi(m_candidate)
                      .listOrganizations(this, [=](const Result<QList<Organization>> &result) {
                          if (result)
                              settle(std::nullopt);
                          else
                              refuse(result.error());
                      });
    };
    m_check = SessionApi(m_candidate).currentUser(this, [=](const Result<CurrentUser> &result) {
        if (result)
            settle(*result);
        else if (result.error().kind == ErrorKind::NotFound
                 || result.error().kind == ErrorKind::Forbidden)
            askForList();
        else
            refuse(result.error());
    });
    return m_attempt;
}

void SessionController::giveUpSignIn()
{
    m_isRefused = false;
    m_client.giveUpSignIn();
}

void SessionController::letRefusedWorkWait()
{
    m_client.setOnUnauthorized(OnUnauthorized::Wait);
}

void SessionController::leave()
{
    m_isRefused = false;
    cancel();
    forgetUser();
    m_connected = false;
    m_client.setConnection({});
    m_candidate.setConnection({}); // it has the credential, too
    emit connectionLeft();
}

void SessionController::setDeadlines(const Deadlines &deadlines)
{
    ApiLimits limits = m_client.limits();
    limits.connecting = deadlines.connecting;
    limits.firstByte = deadlines.firstByte;
    limits.wholeRequest = deadlines.wholeRequest;
    m_client.setLimits(limits);
}

void SessionController::setAnswerLimit(const AnswerLimit &limit)
{
    ApiLimits limits = m_client.limits();
    limits.bodyBytes = limit.bytes();
    m_client.setLimits(limits);
}

void SessionController::cancel()
{
    m_check.cancel();
    setChecking(false);
    tellRefusal();
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

void SessionController::tellRefusal()
{
    // While another connection is being checked, the person is about to leave this one.
    if (m_isRefused && m_connected && !m_isChecking)
        emit unauthorized();
}

void SessionController::setChecking(bool isChecking)
{
    if (isChecking == m_isChecking)
        return;
    m_isChecking = isChecking;
    emit checkingChanged();
}

void SessionController::takeUser(const CurrentUser &user)
{
    m_userRequest.cancel();
    m_userTimer.stop();
    m_user = user;
    emit currentUserChanged();
}

void SessionController::forgetUser()
{
    m_userRequest.cancel();
    m_userTimer.stop();
    m_user.reset();
}

void SessionController::askForUser()
{
    m_userRequest = m_session.currentUser(this, [this](const Result<CurrentUser> &result) {
        // Meanwhile the program knows less, but nothing is wrong: the service checks rights itself.
        if (result)
            takeUser(*result);
        else if (!isFinal(result.error()))
            askForUserLater();
    });
}

void SessionController::askForUserLater()
{
    m_userTimer.start(m_nextPause);
    m_nextPause = std::min<std::chrono::milliseconds>(2 * m_nextPause, longestPause);
}

} // namespace steward

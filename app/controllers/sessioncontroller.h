// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/member.h"

#include <QObject>

#include <functional>
#include <optional>

namespace steward {

class ApiClient;
class SessionApi;

/// The connection in use: made, checked, given up.
class SessionController : public QObject
{
    Q_OBJECT

public:
    /// One call of connectTo().
    enum class Attempt : quint64 {};

    /// \a candidate asks with a connection that is not in use yet; nobody else asks through it.
    SessionController(ApiClient &client, ApiClient &candidate, SessionApi &session,
                      QObject *parent = nullptr);

    /// Goes over to \a connection if the service accepts its credential; until then, and if it does
    /// not, the one before it stays in use. \a done is called once, and not after another call of
    /// this.
    Attempt connectTo(const Connection &connection, std::function<void(Result<Done>)> done);
    /// Gives up what connectTo() began; the connection before it stays in use.
    void cancel();
    /// The same, where \a attempt is still the one under way.
    void cancel(Attempt attempt);
    /// Whether an attempt is under way, and what it would connect to.
    bool isChecking() const { return m_isChecking; }
    const Connection &candidate() const;

    /// Ends what waits because the service accepts no requests for now.
    void giveUpWaiting();

    bool isConnected() const { return m_connected; }
    const Connection &connection() const;
    /// Who the credential belongs to; nothing while that is not known.
    const std::optional<CurrentUser> &currentUser() const { return m_user; }

signals:
    /// isChecking() changed.
    void checkingChanged();
    /// Another connection is in use.
    void connectionChanged();
    void currentUserChanged();
    /// The service accepts no requests for \a seconds, told anew every second; 0: it does again,
    /// or nothing waits for that.
    void waitingForRateLimit(int seconds);
    /// The service no longer accepts the credential.
    void unauthorized();

private:
    void setChecking(bool isChecking);
    void askForUser();

    ApiClient &m_client;
    ApiClient &m_candidate;
    SessionApi &m_session;
    Attempt m_attempt {};
    bool m_isChecking = false;
    RequestHandle m_check;
    RequestHandle m_userRequest;
    std::optional<CurrentUser> m_user;
    bool m_connected = false;
};

} // namespace steward

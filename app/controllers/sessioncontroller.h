// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "base/result.h"
#include "base/settings.h"
#include "domain/connection.h"
#include "domain/member.h"
#include "domain/organization.h"

#include <QObject>
#include <QTimer>

#include <chrono>
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
    /// One call of connectTo() or renew().
    enum class Attempt : quint64 {};
    /// What became of the work that waited for a sign-in.
    enum class Renewal {
        GoesOn,      ///< the same person has signed in
        NobodyTells, ///< the service does not say who is who: what changes nothing goes on
        BeginsAnew,  ///< somebody else has, or it is not known who was before: it has ended
    };

    /// \a candidate asks with a connection that is not in use yet; nobody else asks through it.
    SessionController(ApiClient &client, ApiClient &candidate, SessionApi &session,
                      QObject *parent = nullptr);

    /// Goes over to \a connection if the service accepts its credential; until then, and if it does
    /// not, the one before it stays in use. \a done is called once, and not after another call of
    /// this.
    Attempt connectTo(const Connection &connection, std::function<void(Result<Done>)> done);
    /// Goes on with \a credential where it belongs to the person who has been signed in, and so
    /// does the work that waits for it; where that is not known, whoever has the same credential
    /// is the same person. With anybody else's it is a new connection. \a done as above.
    Attempt renew(const Credential &credential, std::function<void(Result<Renewal>)> done);
    /// Nobody signs in: the work that waits for it ends with its refusal.
    void giveUpSignIn();
    /// From now on, what is refused for its credential waits for renew() or giveUpSignIn() after
    /// unauthorized(). Only for who answers that signal.
    void letRefusedWorkWait();
    /// Forgets the connection in use; nothing of it goes on.
    void leave();
    /// How long it waits before it asks again who is signed in, where the service did not say;
    /// twice as long each time.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }
    /// For what is asked from now on.
    void setDeadlines(const Deadlines &deadlines);
    void setAnswerLimit(const AnswerLimit &limit);

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
    /// The organizations that proved the connection in use, once: who takes them need not ask
    /// again.
    std::optional<QList<Organization>> takeOrganizations();
    /// Who the credential belongs to; nothing while that is not known.
    const std::optional<CurrentUser> &currentUser() const { return m_user; }

signals:
    /// isChecking() changed.
    void checkingChanged();
    /// Another connection is in use.
    void connectionChanged();
    /// No connection is in use any more.
    void connectionLeft();
    void currentUserChanged();
    /// The service accepts no requests for \a seconds, told anew every second; 0: it does again,
    /// or nothing waits for that.
    void waitingForRateLimit(int seconds);
    /// The same of what goes on in the background, which somebody may be looking at.
    void backgroundWaiting(int seconds);
    /// The service no longer accepts the credential. Told again where an attempt to change that
    /// has failed.
    void unauthorized();

private:
    Attempt begin(const Connection &connection);
    void adopt(const Connection &connection,
               const std::optional<QList<Organization>> &organizations,
               const std::optional<CurrentUser> &user);
    void setChecking(bool isChecking);
    void takeUser(const CurrentUser &user);
    void forgetUser();
    void askForUser();
    void askForUserLater();
    void tellRefusal();

    ApiClient &m_client;
    ApiClient &m_candidate;
    SessionApi &m_session;
    Attempt m_attempt {};
    bool m_isChecking = false;
    RequestHandle m_check;
    RequestHandle m_userRequest;
    QTimer m_userTimer; ///< until it is asked for again
    std::chrono::milliseconds m_pause = std::chrono::seconds(2);
    std::chrono::milliseconds m_nextPause {};
    std::optional<CurrentUser> m_user;
    std::optional<QList<Organization>> m_organizations;
    bool m_connected = false;
    bool m_isRefused = false; ///< the credential in use, and nobody has done anything about it
};

} // namespace steward

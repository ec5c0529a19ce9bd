// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/priority.h"
#include "domain/connection.h"
#include "domain/requestallowance.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace steward {

class Transport;
class TransportPool;

/// How long and how much a call may take.
struct ApiLimits
{
    /// Until the request is on its way: name, connection, proxy and TLS.
    std::chrono::milliseconds connecting = std::chrono::seconds(10);
    /// Until the first byte of the body, the connection included, and from one byte of it to the
    /// next. Qt says nothing of what else comes, and that may be without end.
    std::chrono::milliseconds firstByte = std::chrono::seconds(30);
    /// For one whole request and its answer; waiting for a turn does not count.
    std::chrono::milliseconds wholeRequest = std::chrono::minutes(5);
    qint64 bodyBytes = 256 * 1024 * 1024; ///< of an answer
    int retriesAfter429 = 3;              ///< for each call
};

/// What a call does that the service answers 401: it fails, or it waits until somebody signs in.
enum class OnUnauthorized { Fail, Wait };

/// What all calls share: where the service is, who asks, the limits and the network. The operations
/// are in OrganizationsApi, MembersApi, UsageApi, VouchersApi and SessionApi. Belongs to one thread
/// and outlives every call and every object that starts one.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(QObject *parent = nullptr);
    /// One more way to ask the services that \a other asks, too: it shares their limits with it.
    ApiClient(const ApiClient &other, QObject *parent);
    ~ApiClient() override;

    /// Later calls go to \a connection. Calls under way are not touched and end as they began, with
    /// the credential that they began with; what waits for somebody to sign in ends with its
    /// refusal, and a change that waits for its turn ends unsent.
    void setConnection(const Connection &connection);
    const Connection &connection() const { return m_connection; }

    /// For later calls.
    void setLimits(const ApiLimits &limits) { m_limits = limits; }
    const ApiLimits &limits() const { return m_limits; }

    void setOnUnauthorized(OnUnauthorized reaction) { m_onUnauthorized = reaction; }
    OnUnauthorized onUnauthorized() const { return m_onUnauthorized; }
    /// Whether who signs in anew is who was signed in before.
    enum class Person { Same, NotKnown };
    /// The same connection goes on with \a credential, and so does what waits for it. Where it is
    /// not known to be the same person's, changes that are not sent yet end unsent.
    void renewCredential(const Credential &credential, Person person = Person::Same);
    /// Who asks now.
    Caller caller() const { return {m_connection, m_callerNumber}; }
    /// Nobody signs in: what waits for it ends with its refusal.
    void giveUpSignIn();
    /// Ends what waits because the service accepts no requests for now.
    void giveUpWaiting();

    /// How many requests the service of the present connection takes, as far as it has told.
    RequestAllowance allowance() const;

    /// For the calls of this layer alone.
    const std::shared_ptr<Transport> &transport() const { return m_transports.back(); }
    /// False where nobody is to be asked again: the sign-in was given up, and what was refused now
    /// goes on in the background.
    bool noteUnauthorized(const Credential &refused, Priority priority);
    /// Grows with every setConnection().
    quint64 connectionNumber() const { return m_connectionNumber; }
    /// Grows with everybody who may be somebody else than before.
    quint64 callerNumber() const { return m_callerNumber; }

signals:
    /// The service accepts no requests for now, and something waits for that: calls go on by
    /// themselves after \a seconds. Told anew every second.
    void rateLimited(int seconds);
    /// Nothing waits for that any more.
    void rateLimitEnded();
    /// The service accepts too few requests for what goes on in the background, for \a seconds.
    /// Told anew every second; 0: no longer.
    void heldBack(int seconds);
    /// The service no longer accepts the present credential; told once for each. What was asked
    /// waits, or got its error too.
    void unauthorized();

    /// For the calls of this layer alone: what waits for a sign-in goes on, or gives up.
    void signedIn();
    void signInGivenUp();
    /// For the calls of this layer alone: setConnection() was called.
    void connectionReplaced();

private:
    void openTransport();

    std::shared_ptr<TransportPool> m_pool;
    Connection m_connection;
    quint64 m_connectionNumber = 0;
    quint64 m_callerNumber = 0;
    ApiLimits m_limits;
    OnUnauthorized m_onUnauthorized = OnUnauthorized::Fail;
    Credential m_refused; ///< the credential that unauthorized() was told about last
    Credential m_givenUp; ///< for which nobody has signed in again
    /// The last one is that of the present connection. Those before it end with their calls.
    std::vector<std::shared_ptr<Transport>> m_transports;
};

} // namespace steward

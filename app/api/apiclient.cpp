// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/transport.h"
#include "api/transportpool.h"

#include <utility>

namespace steward {

ApiClient::ApiClient(QObject *parent) : QObject(parent), m_pool(std::make_shared<TransportPool>())
{
    openTransport();
}

ApiClient::ApiClient(const ApiClient &other, QObject *parent)
    : QObject(parent),
      m_pool(other.m_pool)
{
    openTransport();
}

ApiClient::~ApiClient() = default;

void ApiClient::setConnection(const Connection &connection)
{
    // The same service counts requests, and its connections stay good, whoever asks.
    const bool isSameWay =
        connection.address == m_connection.address && connection.rules == m_connection.rules;
    m_connection = connection;
    m_refused = {};
    m_givenUp = {};
    ++m_connectionNumber;
    ++m_callerNumber;
    emit connectionReplaced();
    emit signInGivenUp();
    if (!isSameWay)
        openTransport();
}

void ApiClient::openTransport()
{
    // One whose calls are all over has nothing on the stack either: they call back from the loop.
    std::erase_if(m_transports, [](const auto &transport) { return transport.use_count() == 1; });
    if (!m_transports.empty()) {
        Scheduler &left = transport()->scheduler();
        left.disconnect(this);
        if (left.isTelling())
            emit rateLimitEnded();
        if (left.heldBack() > 0)
            emit heldBack(0);
    }
    m_transports.push_back(m_pool->transportTo(m_connection.address, m_connection.rules));
    Scheduler &scheduler = transport()->scheduler();
    connect(&scheduler, &Scheduler::pausing, this, &ApiClient::rateLimited);
    connect(&scheduler, &Scheduler::pauseEnded, this, &ApiClient::rateLimitEnded);
    connect(&scheduler, &Scheduler::holdingBack, this, &ApiClient::heldBack);
}

void ApiClient::renewCredential(const Credential &credential, Person person)
{
    if (person == Person::NotKnown)
        ++m_callerNumber;
    m_connection.credential = credential;
    m_refused = {};
    m_givenUp = {};
    emit signedIn();
}

void ApiClient::giveUpSignIn()
{
    m_refused = {};
    m_givenUp = m_connection.credential;
    emit signInGivenUp();
}

RequestAllowance ApiClient::allowance() const
{
    return transport()->scheduler().allowance(RateGroup::General);
}

void ApiClient::giveUpWaiting()
{
    for (const std::shared_ptr<Transport> &each : m_transports)
        each->scheduler().giveUp();
}

bool ApiClient::noteUnauthorized(const Credential &refused, Priority priority)
{
    if (priority == Priority::Background && !m_givenUp.isEmpty() && refused == m_givenUp)
        return false;
    if (refused != m_connection.credential || refused == m_refused)
        return true;
    m_refused = refused;
    QMetaObject::invokeMethod(
        this,
        [this, refused] {
            if (refused == m_connection.credential)
                emit unauthorized();
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace steward

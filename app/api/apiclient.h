// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace steward {

class Transport;

/// How long and how much a call may take.
struct ApiLimits
{
    /// Until the first byte of the answer, the connection included.
    std::chrono::milliseconds firstByte = std::chrono::seconds(30);
    /// For one whole request and its answer; waiting after a 429 does not count.
    std::chrono::milliseconds wholeRequest = std::chrono::minutes(5);
    qint64 bodyBytes = 256 * 1024 * 1024; ///< of an answer, after decompression
    int retriesAfter429 = 3;              ///< for each call
};

/// What all calls share: where the service is, who asks, the limits and the network. The operations
/// are in OrganizationsApi, MembersApi, UsageApi, VouchersApi and SessionApi. Belongs to one thread
/// and outlives every call and every object that starts one.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override;

    /// Later calls go to \a connection. Calls under way are not touched and end as they began.
    void setConnection(const Connection &connection);
    const Connection &connection() const { return m_connection; }

    /// For later calls.
    void setLimits(const ApiLimits &limits) { m_limits = limits; }
    const ApiLimits &limits() const { return m_limits; }

    /// For the calls of this layer alone.
    Transport &transport() { return *m_transport; }

signals:
    /// The service accepts no requests for now (429): calls go on by themselves after \a seconds.
    void rateLimited(int seconds);
    /// No call is waiting any more: they went on or were cancelled.
    void rateLimitEnded();
    /// The service answered 401 to the present credential. The call itself gets its error too.
    void unauthorized();

private:
    Connection m_connection;
    ApiLimits m_limits;
    std::unique_ptr<Transport> m_transport;
};

} // namespace steward

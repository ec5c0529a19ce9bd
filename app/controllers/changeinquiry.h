// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/changeoutcome.h"
#include "domain/connection.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace steward {

class ApiClient;

/// Finds out what became of a change by reading: at once, and again a moment later where it is not
/// made, since a slow service may still be at it, or where nothing can be read.
class ChangeInquiry : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause = std::chrono::seconds(3);

    /// Reads with \a connection, also where \a client goes over to another one meanwhile. \a client
    /// outlives this.
    ChangeInquiry(ApiClient &client, const Connection &connection, const Change &change,
                  QObject *parent = nullptr);
    ~ChangeInquiry() override;

    /// Between two times of reading.
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }
    void start() { look(); }
    /// The organization goes by another name from now on.
    void follow(const OrganizationName &from, const OrganizationName &to);

signals:
    /// The last thing that it does.
    void found(const steward::Finding &finding);

private:
    void look();
    void consider(const Finding &finding);
    ApiClient &reader();

    ApiClient &m_client;
    const Connection m_connection;
    Change m_change;
    std::unique_ptr<ApiClient> m_own;
    QTimer m_timer;
    int m_timesNotDone = 0;
    int m_timesUnread = 0;
};

} // namespace steward

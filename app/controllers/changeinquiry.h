// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/changeoutcome.h"
#include "controllers/inquiryclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace steward {

class ApiClient;

/// Finds out what became of a change by reading: at once, and again a moment later where it is not
/// made, since a slow service may still be at it, or where nothing can be read.
class ChangeInquiry : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause = std::chrono::seconds(3);
    /// How often it looks where something is not made, as outcomeError() says.
    static constexpr int enoughNotDone = 2;
    /// How often it looks where nothing can be read.
    static constexpr int enoughUnread = 3;

    /// Reads as \a caller, also where \a client goes over to another one meanwhile. \a client
    /// outlives this.
    ChangeInquiry(ApiClient &client, const Caller &caller, const Change &change,
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

    InquiryClient m_client;
    Change m_change;
    QTimer m_timer;
    int m_timesNotDone = 0;
    int m_timesUnread = 0;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/changeinquiry.h"

#include <QList>

namespace steward {

/// As ChangeInquiry, for several changes of the members of one organization: whatever number they
/// are, one reading tells about all of them.
class MembersInquiry : public QObject
{
    Q_OBJECT

public:
    MembersInquiry(ApiClient &client, const Caller &caller, const QList<Change> &changes,
                   QObject *parent = nullptr);
    ~MembersInquiry() override;

    /// Between two times of reading.
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }
    void start() { look(); }

signals:
    /// The last thing that it does: a finding for each, in their order.
    void found(const QList<steward::Finding> &findings);

private:
    void look();
    void consider(const Result<QList<Member>> &members);

    InquiryClient m_client;
    const QList<Change> m_changes;
    QTimer m_timer;
    int m_timesRead = 0;
    int m_timesUnread = 0;
};

} // namespace steward

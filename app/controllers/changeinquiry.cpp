// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changeinquiry.h"

#include "api/apiclient.h"
#include "controllers/changerequests.h"

namespace steward {

ChangeInquiry::ChangeInquiry(ApiClient &client, const Caller &caller, const Change &change,
                             QObject *parent)
    : QObject(parent),
      m_client(client, caller),
      m_change(change)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualPause);
    connect(&m_timer, &QTimer::timeout, this, &ChangeInquiry::look);
}

ChangeInquiry::~ChangeInquiry()
{
    // What it reads refers to its own client.
    const QObjectList children = this->children();
    qDeleteAll(children);
}

void ChangeInquiry::follow(const OrganizationName &from, const OrganizationName &to)
{
    m_change = renamed(m_change, from, to);
}

void ChangeInquiry::look()
{
    readBack(m_client.get(), m_change, this, [this](const Finding &finding) { consider(finding); });
}

void ChangeInquiry::consider(const Finding &finding)
{
    const bool isClear = finding.obstacle == Finding::Obstacle::None;
    const bool looksAgain =
        isClear
        && ((finding.fate == Fate::NotDone && ++m_timesNotDone < enoughNotDone)
            || (finding.fate == Fate::Unread && ++m_timesUnread < enoughUnread));
    if (looksAgain)
        m_timer.start();
    else
        emit found(finding);
}

} // namespace steward

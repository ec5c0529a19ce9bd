// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changeinquiry.h"

#include "api/apiclient.h"
#include "controllers/changerequests.h"

namespace steward {

namespace {

constexpr int enoughNotDone = 2; // as outcomeError() says
constexpr int enoughUnread = 3;

} // namespace

ChangeInquiry::ChangeInquiry(ApiClient &client, const Connection &connection, const Change &change,
                             QObject *parent)
    : QObject(parent),
      m_client(client),
      m_connection(connection),
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

ApiClient &ChangeInquiry::reader()
{
    if (isSameCaller(m_client.connection(), m_connection))
        return m_client;
    if (!m_own) {
        m_own = std::make_unique<ApiClient>(m_client);
        m_own->setConnection(m_connection);
        m_own->setLimits(m_client.limits());
    }
    return *m_own;
}

void ChangeInquiry::look()
{
    readBack(reader(), m_change, this, [this](const Finding &finding) { consider(finding); });
}

void ChangeInquiry::consider(const Finding &finding)
{
    const bool isNotDone =
        finding.fate == Fate::NotDone && finding.obstacle == Finding::Obstacle::None;
    if (isNotDone && ++m_timesNotDone < enoughNotDone)
        m_timer.start();
    else if (finding.fate == Fate::Unread && finding.obstacle == Finding::Obstacle::None
             && ++m_timesUnread < enoughUnread)
        m_timer.start();
    else
        emit found(finding);
}

} // namespace steward

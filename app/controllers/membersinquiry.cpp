// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/membersinquiry.h"

#include "api/apiclient.h"
#include "api/membersapi.h"

#include <algorithm>

namespace steward {

namespace {

Finding judgeByMembers(const Change &change, const Result<QList<Member>> &members)
{
    if (const auto *addition = std::get_if<MemberAddition>(&change))
        return judge(*addition, members);
    if (const auto *roleChange = std::get_if<MemberRoleChange>(&change))
        return judge(*roleChange, members);
    return judge(std::get<MemberRemoval>(change), members);
}

bool mayBeLate(const Finding &finding)
{
    return finding.fate == Fate::NotDone && finding.obstacle == Finding::Obstacle::None;
}

} // namespace

MembersInquiry::MembersInquiry(ApiClient &client, const Caller &caller,
                               const QList<Change> &changes, QObject *parent)
    : QObject(parent),
      m_client(client, caller),
      m_changes(changes)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(ChangeInquiry::usualPause);
    connect(&m_timer, &QTimer::timeout, this, &MembersInquiry::look);
}

MembersInquiry::~MembersInquiry()
{
    // What it reads refers to its own client.
    const QObjectList children = this->children();
    qDeleteAll(children);
}

void MembersInquiry::look()
{
    MembersApi(m_client.get())
        .listMembers(organizationOf(m_changes.first()), this,
                     [this](const Result<QList<Member>> &members) { consider(members); });
}

void MembersInquiry::consider(const Result<QList<Member>> &members)
{
    QList<Finding> findings;
    for (const Change &change : m_changes)
        findings.append(judgeByMembers(change, members));
    const auto isUnread = [](const Finding &finding) {
        return finding.fate == Fate::Unread && finding.obstacle == Finding::Obstacle::None;
    };
    const bool isAnyUnread = std::any_of(findings.begin(), findings.end(), isUnread);
    const bool isAnyLate = std::any_of(findings.begin(), findings.end(), mayBeLate);
    const bool looksAgain = isAnyUnread ? ++m_timesUnread < ChangeInquiry::enoughUnread
                                        : ++m_timesRead < ChangeInquiry::enoughNotDone && isAnyLate;
    if (looksAgain)
        m_timer.start();
    else
        emit found(findings);
}

} // namespace steward

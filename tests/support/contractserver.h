// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/peer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace steward::test {

/// Which servers there are that all keep the contract.
enum class Vintage {
    First,   ///< sends required fields alone, and knows the operations of the contract alone
    Nulls,   ///< sends the optional fields, each of them null
    Future,  ///< sends values and, in every object, fields that nobody has heard of
    Hostile, ///< sends texts that would do something, if they were taken for more than texts
};

/// One organization "acme" with three members, as a server of some vintage tells of it. It takes
/// every change and keeps it.
class ContractServer
{
public:
    explicit ContractServer(Vintage vintage);

    /// What a hostile one has for names: markup, overrides of direction, NUL, a formula, and 10,000
    /// characters in all.
    static QString hostileText();

    QUrl address() const { return m_peer.address(); }
    const QList<PeerRequest> &requests() const { return m_peer.requests(); }
    const QJsonArray &members() const { return m_members; }

private:
    struct Answer
    {
        int status;
        QJsonValue body;
    };

    Answer answer(const PeerRequest &request);
    Answer answerAboutOrganization(const PeerRequest &request);
    Answer answerAboutMembers(const PeerRequest &request, const QString &id);
    QJsonValue aged(const QJsonValue &value) const;

    Vintage m_vintage;
    QJsonObject m_organization;
    QJsonArray m_members;
    Peer m_peer;
};

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/peer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMap>

#include <functional>

namespace steward::test {

/// A service with many members in some organizations. It counts what is made, and does with a
/// request what the test says.
class CrowdService
{
public:
    struct Person
    {
        QByteArray id;
        bool isAdmin = false;

        bool operator==(const Person &) const = default;
    };
    using People = QMap<QByteArray, Person>; ///< by e-mail

    enum class Reaction {
        Obey,
        TooMany,    ///< 429, not made
        DropBefore, ///< not made, the connection closed
        DropAfter,  ///< made, the connection closed
        Break,      ///< not made, 500
        Redirect,   ///< not made, 302 to somewhere else
        Expire,     ///< not made, 401
        Forbid,     ///< not made, 403
        Miss,       ///< not made, 404
    };
    /// Asked about each request; \a number counts them from 1.
    using Judge = std::function<Reaction(const PeerRequest &request, int number)>;

    CrowdService();

    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// Holds every answer back for so long.
    void setLatency(int milliseconds) { m_latency = milliseconds; }
    /// Has every list that is read come with \a headers.
    void setHeaders(const QByteArrayList &headers) { m_headers = headers; }
    /// Says with every answer that it takes \a count requests in a second, and how many are left.
    void setAllowance(int count);
    void add(const QByteArray &organization, const QByteArray &email, bool isAdmin = false);

    /// Its id stays, and its members do.
    void rename(const QByteArray &from, const QByteArray &to);

    QUrl address() const { return m_peer.address(); }
    Peer &peer() { return m_peer; }
    /// How many changes have been made of a person, by "METHOD organization e-mail".
    const QMap<QByteArray, int> &made() const { return m_made; }
    /// All of them together.
    int madeCount() const { return m_madeCount; }
    /// How many were under way at a time, at most.
    int mostAtOnce() const { return m_mostAtOnce; }

    QMap<QByteArray, People> organizations;

private:
    void take(const PeerRequest &request, QTcpSocket &socket);
    QByteArray answer(const PeerRequest &request);
    QByteArray change(const PeerRequest &request, const QByteArray &organization,
                      const QByteArray &id);
    void note(const QByteArray &method, const QByteArray &organization, const QByteArray &email);
    QByteArray withAllowance(QByteArray answer) const;
    QByteArray idOf(const QByteArray &organization) const;
    static QByteArray member(const QByteArray &email, const Person &person);

    Peer m_peer;
    Judge m_judge;
    int m_latency = 0;
    QByteArrayList m_headers;
    int m_allowance = 0; ///< 0: it says nothing of it
    int m_inWindow = 0;
    QElapsedTimer m_window;
    int m_requests = 0;
    int m_nextId = 1;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    QHash<QByteArray, QByteArray> m_organizationIds; ///< of those that were renamed
    QHash<QByteArray, QByteArray> m_emails;          ///< by id
    QMap<QByteArray, int> m_made;
    int m_madeCount = 0;
};

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/peer.h"

#include <QMap>
#include <QStringList>

namespace steward::test {

/// A service with one organization, "acme", and the caller in it, that does what it is told, or
/// does it and fails to say so, or fails to do it. It knows what changes need and no more.
class SmallService
{
public:
    /// What happens to a change.
    enum class Fault {
        None,
        DropBefore,      ///< received, not made, the connection closed
        DropAfter,       ///< received, made, the connection closed
        DropThenLate,    ///< received, the connection closed, made once somebody has looked
        BadGateway,      ///< not made, 502
        Timeout,         ///< made, 504
        BrokenService,   ///< not made, 500
        Garbage,         ///< made, 201 with what is no JSON
        Silence,         ///< received, made, and nothing is ever said
        AboutOthers,     ///< made, and the answer is about somebody or something else
        OnlyAboutOthers, ///< the same, not made
        AnotherRole,     ///< made otherwise than was asked for, and the answer says so
    };

    struct Person
    {
        QByteArray id;
        bool isAdmin = false;
    };

    SmallService();

    /// What happens to a change in place of a fault: whether it is made, and what is said then.
    struct Reaction
    {
        bool makes = false;
        /// Gets the right answer; empty where nothing is made.
        std::function<void(QTcpSocket &socket, const QByteArray &right)> say {};
    };

    void setFault(Fault fault) { m_fault = fault; }
    /// None, without words: changes meet their fault again.
    void setReaction(const Reaction &reaction) { m_reaction = reaction; }
    /// Reading fails, too, from the next change on.
    void setUnreadableAfterChange() { m_breaksReading = true; }
    /// Answers of the next reads, or of all, with 500.
    void setReadable(bool isReadable) { m_isReadable = isReadable; }
    /// Keeps the list of organizations to itself: 403.
    void setListed(bool isListed) { m_isListed = isListed; }
    /// Answers who asks for members with 404, as if there were no such organization.
    void setFound(bool isFound) { m_isFound = isFound; }

    Peer &peer() { return m_peer; }
    QUrl address() const { return m_peer.address(); }
    /// How many requests came that change something.
    int changeCount() const;
    int readCount() const;

    // What is so.
    QMap<QByteArray, Person> members {{"me@example.com", {"u0", true}},
                                      {"ada@example.com", {"u1", false}}}; ///< by e-mail
    QByteArray name = "acme";
    QByteArray subscription = "free";
    QByteArrayList otherOrganizations;

private:
    void answer(const PeerRequest &request, QTcpSocket &socket);
    void answerRead(const QByteArrayList &path, QTcpSocket &socket);
    void answerChange(const PeerRequest &request, const QByteArrayList &path, QTcpSocket &socket);
    /// Makes the change, and says what the answer would be.
    QByteArray make(const PeerRequest &request, const QByteArrayList &path);
    /// What is said about a change of somebody or something else than was asked for.
    QByteArray aboutOthers(const QByteArrayList &path) const;
    QByteArray member(const QByteArray &email) const;
    QByteArray organization(const QByteArray &name) const;

    Peer m_peer;
    Fault m_fault = Fault::None;
    Reaction m_reaction;
    bool m_breaksReading = false;
    bool m_isReadable = true;
    bool m_isListed = true;
    bool m_isFound = true;
    std::function<void()> m_late;
};

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/peer.h"
#include "support/plainhttp.h"

#include <QPointer>
#include <QTcpSocket>

#include <utility>

namespace steward::test {

/// Stands between Steward and a service, and loses what is said about changes, or answers in its
/// place.
class LossyProxy
{
public:
    enum class Loss {
        Nothing,
        Change,       ///< the connection is closed before the service hears of it
        Answer,       ///< the connection is closed after the service has done it
        AnswerForNow, ///< the service has done it, and the answer is held back
    };

    /// \a service is the address of the one behind it.
    explicit LossyProxy(const QUrl &service);

    void setLoss(Loss loss) { m_loss = loss; }
    /// Does this from now on to every request whose target ends with \a ending, in place of passing
    /// it on; null passes them on again.
    void setFault(Peer::Handler fault, const QByteArray &ending = {})
    {
        m_fault = std::move(fault);
        m_faultEnding = ending;
    }
    /// The same to changes alone.
    void setFaultOfChanges(Peer::Handler fault) { m_faultOfChanges = std::move(fault); }
    /// The same to those that ask who asks.
    void setFaultOfUser(Peer::Handler fault) { m_faultOfUser = std::move(fault); }
    /// Hands out the answer that was held back.
    void release();

    QUrl address() const { return m_peer.address(); }
    int changeCount() const;
    int requestCount() const { return int(m_peer.requests().size()); }

private:
    void pass(const PeerRequest &request, QTcpSocket &socket);
    QByteArray ask(const PeerRequest &request);

    QUrl m_service;
    Peer m_peer;
    Loss m_loss = Loss::Nothing;
    Peer::Handler m_fault;
    QByteArray m_faultEnding;
    Peer::Handler m_faultOfChanges;
    Peer::Handler m_faultOfUser;
    QPointer<QTcpSocket> m_waiting;
    QByteArray m_heldBack;
};

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/random.h"

class QTcpSocket;

namespace steward::sandbox {

/// What can go wrong with a request and its answer on their way.
enum class Fault {
    None,
    DropUnread,  ///< the connection ends before the request is read
    DropUndone,  ///< it was read, but nothing is done
    DropDone,    ///< it was done, and no answer comes
    CutBody,     ///< it was done, and half of the answer comes
    CutChunked,  ///< the same, in chunks of which the last never comes
    Trickle,     ///< it was done, and the answer comes a byte at a time
    Garbage,     ///< it was done, and the answer is nonsense
    BadGateway,  ///< 502 with a web page; this one and those below: nothing is done
    ServerError, ///< 500
    Unavailable, ///< 503
    TooMany,     ///< 429 with headers of all kinds
    Redirect,    ///< to another address, where nobody is
};

/// Which fault each request gets: the same seed, the same faults in the same order.
class FaultPlan
{
public:
    /// \a rate of all requests get one, 0 (none) to 1 (each).
    FaultPlan(double rate, quint32 seed);

    /// What the next request gets.
    Fault next() const { return m_next; }
    /// The same, and goes on to the one after it.
    Fault take();
    /// A number for the fault that was taken last, 0 to \a bound - 1.
    int variant(int bound) { return m_variants.below(bound); }

private:
    Fault draw();

    double m_rate;
    Random m_random;
    Random m_variants; ///< of its own, so that it changes no later fault
    Fault m_next;
};

/// Whether the request is carried out all the same.
bool isDone(Fault fault);

/// Whether the fault lies in how the answer is sent, not in what it says.
bool isOfTheConnection(Fault fault);

/// What a fault that is not of the connection says in place of \a answer.
Answer faultyAnswer(Fault fault, const Answer &answer, FaultPlan &plan);

/// Treats \a socket as a fault of the connection does; \a answer is what should have been sent.
void sendFaulty(Fault fault, const QByteArray &answer, QTcpSocket &socket);

} // namespace steward::sandbox

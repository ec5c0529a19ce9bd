// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace steward {

/// A call under way. It deletes itself once it has called back, or with its context.
class PendingCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends the call at once. It never calls back after this; a finished call ignores it.
    virtual void cancel() = 0;

    /// Takes back what was asked for. A call that is not on its way ends now, with
    /// ErrorKind::Withdrawn, and calls back with that; one that is ends so where the service says
    /// that it did nothing for now, and with its answer otherwise.
    virtual void withdraw() { }
    /// It is not to wait for the service to accept requests again, nor for somebody to sign in:
    /// what it rests on would be old by then. Where it has to, it ends with ErrorKind::HeldUp.
    /// A sign-in is waited for all the same where \a signIn says so; after that it ends as well.
    enum class SignIn { Ends, IsAwaited };
    virtual void endOnWait(SignIn) { }
    /// Whether it is not on its way: it waits for its turn, for the service to accept requests
    /// again, or for somebody to sign in.
    virtual bool isWaiting() const { return false; }

signals:
    /// isWaiting() changed. May be emitted while others are sent: connect it queued.
    void waitingChanged();
};

/// Refers to a call without keeping it alive: dropping the handle does not stop the call.
class RequestHandle
{
public:
    RequestHandle() = default;
    explicit RequestHandle(PendingCall *call) : m_call(call) { }

    bool isActive() const { return !m_call.isNull(); }
    void cancel()
    {
        if (m_call)
            m_call->cancel();
        m_call.clear();
    }
    void withdraw()
    {
        if (m_call)
            m_call->withdraw();
    }
    void endOnWait(PendingCall::SignIn signIn = PendingCall::SignIn::Ends)
    {
        if (m_call)
            m_call->endOnWait(signIn);
    }
    bool isWaiting() const { return m_call && m_call->isWaiting(); }
    /// Null once it has called back.
    PendingCall *call() const { return m_call; }

private:
    QPointer<PendingCall> m_call;
};

} // namespace steward

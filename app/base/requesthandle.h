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

private:
    QPointer<PendingCall> m_call;
};

} // namespace steward

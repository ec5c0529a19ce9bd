// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace steward::test {

/// As long as it lives, every thread of the pool waits, so that nothing there is done before a test
/// wants it.
class PoolHold
{
    Q_DISABLE_COPY_MOVE(PoolHold)

public:
    PoolHold() : m_threads(QThreadPool::globalInstance()->maxThreadCount())
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~PoolHold() { m_gate->release(m_threads); }

private:
    const int m_threads;
    const std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace steward::test

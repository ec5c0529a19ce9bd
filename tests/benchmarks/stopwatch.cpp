// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/stopwatch.h"

#include "soak/memory.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace steward::bench {

namespace {

constexpr int patienceMs = 120'000;
constexpr double nanosecondsPerMs = 1e6;

QString nameOf(const char *receiver, QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 in %2")
        .arg(key ? QString::fromLatin1(key) : QString::number(int(type)),
             QString::fromLatin1(receiver));
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0.0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double percentile95(QList<double> values)
{
    if (values.isEmpty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(0.95 * double(values.size())));
    return values[rank - 1];
}

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / nanosecondsPerMs;
}

double medianOf(int repetitions, const std::function<void()> &prepare,
                const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < repetitions; ++i) {
        prepare();
        times.append(timeOf(work));
    }
    return median(times);
}

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer alarm; // so that the loop wakes up once more, whatever happens
    alarm.start(patienceMs);
    while (!condition()) {
        if (timer.elapsed() >= patienceMs) {
            qWarning("What was waited for did not come.");
            return false;
        }
        // Sleeps until there is an event: whoever works elsewhere needs the processor.
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void waitMs(int milliseconds)
{
    QTest::qWait(milliseconds);
}

double residentMegabytes()
{
    return double(soak::residentMemory()) / 1e6;
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    // Threads of servers in this process pass here as well.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Timer)
        ++m_timers[receiver->metaObject()->className()];
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const char *name = receiver->metaObject()->className(); // it may be gone afterwards
    const QEvent::Type type = event->type();
    bool isHandled = false;
    ++m_depth;
    const double took = timeOf([&] { isHandled = QApplication::notify(receiver, event); });
    --m_depth;
    if (took > m_longest) {
        m_longest = took;
        m_longestName = nameOf(name, type);
    }
    return isHandled;
}

void Application::restart()
{
    m_longest = 0.0;
    m_longestName.clear();
    m_timers.clear();
}

Application &application()
{
    return *static_cast<Application *>(QCoreApplication::instance());
}

} // namespace steward::bench

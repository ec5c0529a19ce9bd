// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/usagecontroller.h"

#include <QMainWindow>
#include <QTableView>
#include <QThread>

namespace steward::bench {

namespace {

constexpr int calmMs = 3'000; // until what follows a load is over

/// Qt's own cache of pixmaps cleans up after itself, in any program.
constexpr QByteArrayView cacheOfQt = "QPMCache";

/// The timers that fire within \a seconds in which nobody does anything.
QHash<QByteArray, int> timersWithin(int seconds)
{
    waitMs(calmMs);
    application().restart();
    // Not QTest::qWait, which has timers of its own.
    QEventLoop loop;
    QThread *alarm = QThread::create([seconds, &loop] {
        QThread::sleep(ulong(seconds));
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    alarm->start();
    loop.exec();
    alarm->wait();
    delete alarm;
    return application().timers();
}

/// How many of \a timers are not Qt's own.
int sum(const QHash<QByteArray, int> &timers)
{
    int all = 0;
    for (auto each = timers.cbegin(); each != timers.cend(); ++each)
        all += each.key() == cacheOfQt ? 0 : each.value();
    return all;
}

QString listed(const QHash<QByteArray, int> &timers)
{
    QStringList parts;
    for (auto each = timers.cbegin(); each != timers.cend(); ++each)
        parts.append(
            QStringLiteral("%1 × %2").arg(each.value()).arg(QString::fromLatin1(each.key())));
    return parts.isEmpty() ? QStringLiteral("none at all") : parts.join(QStringLiteral(", "));
}

} // namespace

void measureIdle(const Size &size, Report &report)
{
    QHash<QByteArray, int> bare;
    if (report.wants(QStringLiteral("idle.wakeups"))) {
        QMainWindow window;
        window.setCentralWidget(new QTableView);
        window.show();
        bare = timersWithin(size.idleSeconds);
    }
    Office office({});
    office.connect();
    office.open(0);
    const auto add = [&](const char *name) {
        const QHash<QByteArray, int> timers = timersWithin(size.idleSeconds);
        report.add(
            {QString::fromLatin1(name),
             double(sum(timers)),
             QStringLiteral("timers"),
             {},
             double(sum(bare)),
             QStringLiteral("of ours in %1 s; %2").arg(size.idleSeconds).arg(listed(timers))});
    };
    if (report.wants(QStringLiteral("idle.wakeups")))
        add("idle.wakeups");
    if (report.wants(QStringLiteral("idle.hidden"))) {
        office.window.hide();
        add("idle.hidden");
        office.window.show();
    }

    if (!report.wants(QStringLiteral("memory.switches")))
        return;
    const int organizations = office.workspace.organizations().model().rowCount();
    const auto go = [&](int turns) {
        for (int i = 0; i < turns; ++i) {
            office.open(i % organizations);
            waitFor([&] { return office.workspace.periodUsage().hasData(); });
        }
        office.open(0);
        waitMs(calmMs / 3);
        return residentMegabytes();
    };
    const double before = go(std::max(1, size.switches / 5));
    const double after = go(size.switches);
    report.add(
        {QStringLiteral("memory.switches"),
         after - before,
         QStringLiteral("MB"),
         {},
         2.0,
         QStringLiteral("growth over %1 switches between organizations").arg(size.switches)});
}

} // namespace steward::bench

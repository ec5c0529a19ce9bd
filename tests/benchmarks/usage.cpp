// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/usage.h"

#include "api/decode.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/bodies.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/walks.h"
#include "controllers/usagecontroller.h"
#include "ui/charts/chartlegend.h"
#include "ui/organization/organizationpage.h"

#include <QAbstractButton>
#include <QFutureWatcher>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace steward::bench {

UsageDesk::UsageDesk()
{
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(&chart, 3);
    layout->addWidget(&table, 2);
    sorted.setSourceModel(&model);
    table.setModel(&sorted);
    table.sortByColumn(UsageTableModel::CreditsUsed, Qt::DescendingOrder);
    window.resize(1040, 760);
    window.show();
    waitFor([this] { return window.isVisible(); });
    paint();
}

void UsageDesk::load(QByteArray body)
{
    QFutureWatcher<Result<OrganizationUsage>> watcher;
    bool isDone = false;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &window, [&] {
        const Result<OrganizationUsage> result = watcher.future().takeResult();
        if (result) {
            const UsageBreakdown breakdown = breakDown(*result, colors);
            model.setBreakdown(breakdown);
            chart.setUsage(breakdown, Interval::Day);
        }
        isDone = true;
    });
    watcher.setFuture(QtConcurrent::run(
        [body = std::move(body)]() mutable { return decodeUsage(std::move(body)); }));
    waitFor([&] { return isDone; });
    paint();
}

void UsageDesk::paint()
{
    QCoreApplication::processEvents();
    chart.view()->viewport()->repaint();
    table.viewport()->repaint();
}

namespace {

/// The longest stall of the whole window, with all that the page shows and compares.
void measureUsagePage(const Size &size, Report &report)
{
    Office office({QStringLiteral("--projects"), QString::number(size.projects),
                   QStringLiteral("--days"), QString::number(2 * size.days)});
    office.connect();
    office.open(0);
    office.window.organizationPage().setTab(OrganizationPage::Tab::Usage);
    UsageController &usage = office.workspace.usage();
    const auto isDone = [&] {
        return usage.hasData() && !usage.isLoading() && !usage.isComparing();
    };
    waitFor(isDone);
    UsageSelection selection = usage.selection();
    selection.range = UsageRange::Last12Months;
    selection.interval = Interval::Day;
    QList<double> stalls;
    QString where;
    for (int i = 0; i < size.repetitions; ++i) {
        application().restart();
        usage.setSelection(selection);
        usage.refresh();
        waitFor(isDone);
        waitMs(300);
        stalls.append(application().longestEvent());
        where = application().longestName();
    }
    report.add({QStringLiteral("usage.load.ui_block"),
                median(stalls),
                QStringLiteral("ms"),
                {},
                16.0,
                QStringLiteral("of the whole window, compared; %1").arg(where)});
}

} // namespace

void measureUsage(const Size &size, Report &report)
{
    if (report.wants(QStringLiteral("usage.load.ui_block")))
        measureUsagePage(size, report);
    const QByteArray body = usageBody(size.projects, size.days);
    size_t seen = 0;
    const double walk = medianOf(
        size.repetitions, [] {}, [&] { seen += walkUsage(body); });
    UsageDesk desk;
    QByteArray copy;
    const double load = medianOf(
        size.repetitions,
        [&] {
            copy.reserve(body.size() + 64);
            copy.append(body);
        },
        [&] { desk.load(std::exchange(copy, {})); });
    report.add({QStringLiteral("usage.load"), load, QStringLiteral("ms"), walk, 5.0,
                QStringLiteral("%1 projects, %2 days, %3 MB, read %4 times")
                    .arg(size.projects)
                    .arg(size.days)
                    .arg(double(body.size()) / 1e6, 0, 'f', 1)
                    .arg(seen > 0 ? size.repetitions : 0)});

    QList<double> frames;
    QList<double> hovers;
    QWidget *viewport = desk.chart.view()->viewport();
    const auto frame = [&](QList<double> &times, const std::function<void()> &work) {
        const double took = timeOf([&] {
            work();
            QCoreApplication::processEvents();
        });
        times.append(took);
        frames.append(took);
    };
    const int steps = 20 * size.repetitions;
    for (int i = 0; i < steps; ++i) {
        const QPointF place(80.0 + (viewport->width() - 100.0) * i / steps,
                            viewport->height() / 2.0);
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        frame(hovers, [&] { QCoreApplication::sendEvent(viewport, &move); });
    }
    QList<double> toggles;
    const auto buttons = desk.chart.legend()->findChildren<QAbstractButton *>();
    for (int i = 0; i < 2 * size.repetitions; ++i) {
        for (QAbstractButton *button : buttons)
            frame(toggles, [&] { button->click(); });
    }
    QList<double> resizes;
    for (int i = 0; i < 4 * size.repetitions; ++i)
        frame(resizes, [&] { desk.window.resize(1040 - i % 4 * 20, 760); });
    report.add({QStringLiteral("usage.frame"),
                percentile95(frames),
                QStringLiteral("ms"),
                {},
                16.0,
                QStringLiteral("95th percentile; hover %1, toggle %2, resize %3")
                    .arg(percentile95(hovers), 0, 'f', 1)
                    .arg(percentile95(toggles), 0, 'f', 1)
                    .arg(percentile95(resizes), 0, 'f', 1)});
}

} // namespace steward::bench

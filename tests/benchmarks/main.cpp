// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "benchmarks/barewindow.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "ui/widgets/accessibility.h"

#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace steward::bench;

struct Benchmark
{
    QStringList rows;
    void (*measure)(const Size &size, Report &report);
};

const QList<Benchmark> &benchmarks()
{
    static const QList<Benchmark> all {
        {{QStringLiteral("startup.first_paint"), QStringLiteral("startup.loaded")}, measureStart},
        {{QStringLiteral("members.load"), QStringLiteral("members.load.ui_block"),
          QStringLiteral("members.memory")},
         measureMembers},
        {{QStringLiteral("members.filter"), QStringLiteral("members.filter.ui_block"),
          QStringLiteral("members.sort"), QStringLiteral("members.sort.ui_block"),
          QStringLiteral("members.select_all.ui_block"), QStringLiteral("members.copy.ui_block"),
          QStringLiteral("members.export.ui_block"), QStringLiteral("members.scroll.ui_block")},
         measureMemberWork},
        {{QStringLiteral("usage.load"), QStringLiteral("usage.load.ui_block"),
          QStringLiteral("usage.frame")},
         measureUsage},
        {{QStringLiteral("bulk.invite")}, measureBulk},
        {{QStringLiteral("journal.open"), QStringLiteral("journal.filter"),
          QStringLiteral("journal.export.ui_block"), QStringLiteral("journal.scroll")},
         measureJournal},
        {{QStringLiteral("plan.make")}, measurePlan},
        {{QStringLiteral("palette.ui_block")}, measurePalette},
        {{QStringLiteral("memory.window")}, measureMemory},
        {{QStringLiteral("idle.wakeups"), QStringLiteral("idle.hidden"),
          QStringLiteral("memory.switches")},
         measureIdle},
        {{QStringLiteral("growth.members.load"), QStringLiteral("growth.members.filter"),
          QStringLiteral("growth.members.sort"), QStringLiteral("growth.members.select_all"),
          QStringLiteral("growth.members.copy"), QStringLiteral("growth.members.export"),
          QStringLiteral("growth.usage.load"), QStringLiteral("growth.usage.resize"),
          QStringLiteral("growth.bulk.invite")},
         measureGrowth},
    };
    return all;
}

/// Without a display windows are painted into memory.
void chooseDisplay()
{
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    chooseDisplay();
    steward::giveLargeMemoryBack(); // as the program does
    const auto argument = [&](int place) {
        return place < argc ? QString::fromLocal8Bit(argv[place]) : QString();
    };
    if (argument(1) == QLatin1StringView("--bare-window"))
        return runBareWindow(argc, argv, argument(2));
    if (argument(1) == QLatin1StringView("--whole-window"))
        return runWholeWindow(argc, argv, argument(2), argument(3));

    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Steward against its baselines. It prints a line of JSON for each figure and a "
        "table of all, and exits 0 whatever it finds."));
    parser.addHelpOption();
    const QCommandLineOption list(QStringLiteral("list"),
                                  QStringLiteral("Print the names of the figures, and end."));
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral("Measure this figure alone, or those whose names begin with it."),
        QStringLiteral("NAME"));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("Write the lines of JSON into this file, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption small(
        QStringLiteral("small"),
        QStringLiteral("Do all of it with little work: to see that it goes through."));
    parser.addOptions({list, only, json, small});
    parser.process(application);

    if (parser.isSet(list)) {
        for (const Benchmark &benchmark : benchmarks()) {
            for (const QString &row : benchmark.rows)
                std::printf("%s\n", qPrintable(row));
        }
        return 0;
    }
    steward::installAccessibility();
    const Size size = parser.isSet(small) ? Size::small() : Size();
    Report report(parser.value(only));
    for (const Benchmark &benchmark : benchmarks()) {
        const bool isWanted = std::any_of(benchmark.rows.begin(), benchmark.rows.end(),
                                          [&](const QString &row) { return report.wants(row); });
        if (isWanted)
            benchmark.measure(size, report);
    }
    std::fputs("\n", stdout);
    std::fputs(report.table().constData(), stdout);
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QFile::WriteOnly) || file.write(report.json()) < 0)
            std::fputs("steward-bench: The file cannot be written.\n", stderr);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette, where there are very many places to go to.
#include "benchmarks/benchmark.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/memberscontroller.h"
#include "controllers/peoplecontroller.h"
#include "models/commandlistmodel.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/searchfield.h"

#include <algorithm>
#include <functional>

namespace steward::bench {

namespace {

constexpr double paletteTargetMs = 16.0;
constexpr int restMs = 300;

/// What somebody does, and how long each time kept the thread of the windows.
struct PaletteStep
{
    const char *name;
    std::function<void()> work;
    std::function<bool()> isOver = [] { return true; };
    QList<double> stalls {};
    QList<double> times {};

    void measure()
    {
        application().restart();
        double direct = 0.0;
        times.append(timeOf([&] {
            direct = timeOf(work);
            waitFor(isOver);
        }));
        waitMs(restMs);
        stalls.append(std::max(direct, application().longestEvent()));
    }
};

} // namespace

void measurePalette(const Size &size, Report &report)
{
    Office office({QStringLiteral("--members"), QString::number(size.members)});
    office.connect();
    office.open(0);
    waitMs(restMs);
    const double before = residentMegabytes();
    PeopleController &people = office.workspace.people();
    CommandPalette *palette = nullptr;
    const auto type = [&](const char *letters) {
        return PaletteStep {
            letters,
            [&palette, letters] {
                palette->findChild<SearchField *>(QStringLiteral("commandField"))
                    ->setText(QLatin1StringView(letters));
            },
            [&palette] { return !palette->findChild<CommandListModel *>()->isBehind(); }};
    };
    // Opening it reads the people of all organizations.
    PaletteStep steps[] {{"open",
                          [&] {
                              office.window.showCommands();
                              palette = office.window.findChild<CommandPalette *>();
                          },
                          [&] { return people.hasData(); }},
                         type("m"),
                         type("ma"),
                         type("mar"),
                         {"close", [&] { palette->reject(); }}};
    for (int i = 0; i < size.repetitions; ++i) {
        people.clear(); // so that they are read each time
        waitMs(restMs);
        for (PaletteStep &step : steps)
            step.measure();
    }
    double longest = 0.0;
    QStringList parts;
    for (const PaletteStep &step : steps) {
        longest = std::max(longest, median(step.stalls));
        parts.append(QStringLiteral("%1 %2")
                         .arg(QLatin1StringView(step.name))
                         .arg(median(step.stalls), 0, 'f', 1));
    }
    report.add({QStringLiteral("palette.ui_block"),
                longest,
                QStringLiteral("ms"),
                {},
                paletteTargetMs,
                QStringLiteral("%1; a letter's rows in %2 ms; %3 MB more once closed")
                    .arg(parts.join(QStringLiteral(", ")))
                    .arg(median(steps[1].times), 0, 'f', 0)
                    .arg(residentMegabytes() - before, 0, 'f', 0)});
}

} // namespace steward::bench

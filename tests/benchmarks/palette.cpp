// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette, where there are very many places to go to.
#include "benchmarks/benchmark.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/memberscontroller.h"
#include "controllers/peoplecontroller.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/searchfield.h"

#include <QListView>

#include <algorithm>

namespace steward::bench {

namespace {

constexpr double paletteTargetMs = 16.0;
constexpr int restMs = 300;

/// The longest that the thread of the windows is kept by \a work and what comes of it.
double stallOf(const std::function<void()> &work)
{
    application().restart();
    const double direct = timeOf(work);
    waitMs(restMs);
    return std::max(direct, application().longestEvent());
}

} // namespace

void measurePalette(const Size &size, Report &report)
{
    Office office({QStringLiteral("--members"), QString::number(size.members)});
    office.connect();
    office.open(0);
    waitMs(restMs);
    const double before = residentMegabytes();
    double longest = 0.0;
    QStringList parts;
    QList<double> found;
    const auto note = [&](const char *name, double stall) {
        longest = std::max(longest, stall);
        parts.append(QStringLiteral("%1 %2").arg(QLatin1StringView(name)).arg(stall, 0, 'f', 1));
    };
    const auto palette = [&] { return office.window.findChild<CommandPalette *>(); };
    for (int i = 0; i < 2; ++i) { // the first reads the people of all organizations
        note(i == 0 ? "first open" : "open", stallOf([&] { office.window.showCommands(); }));
        application().restart();
        waitFor([&] { return office.workspace.people().hasData(); });
        waitMs(restMs);
        if (i == 0)
            note("people", application().longestEvent());
        auto *field = palette()->findChild<SearchField *>(QStringLiteral("commandField"));
        const auto *model = palette()->findChild<CommandListModel *>();
        for (const char *typed : {"m", "ma", "mar"}) {
            note(typed, stallOf([&] { field->setText(QLatin1StringView(typed)); }));
            field->setText(QLatin1StringView("x"));
            waitFor([&] { return !model->isBehind(); });
            found.append(timeOf([&] {
                field->setText(QLatin1StringView(typed));
                waitFor([&] { return !model->isBehind(); });
            }));
        }
        note("close", stallOf([&] { palette()->reject(); }));
    }
    report.add({QStringLiteral("palette.ui_block"),
                longest,
                QStringLiteral("ms"),
                {},
                paletteTargetMs,
                QStringLiteral("%1; a letter's rows in %2 ms; %3 MB more once closed")
                    .arg(parts.join(QStringLiteral(", ")))
                    .arg(median(found), 0, 'f', 0)
                    .arg(residentMegabytes() - before, 0, 'f', 0)});
}

} // namespace steward::bench

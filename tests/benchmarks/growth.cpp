// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"
#include "benchmarks/bodies.h"
#include "benchmarks/members.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/usage.h"

#include <array>
#include <cmath>

namespace steward::bench {

namespace {

constexpr std::array shares {100, 10, 1}; // of the whole size
constexpr double slack = 1.5;             // noise, and caches that are full at some size

/// One workload at a hundredth, a tenth and all of its size. The last step must cost no more than
/// n log n does.
void addGrowth(Report &report, const char *name, int count, const std::array<double, 3> &times)
{
    const double allowed = 10.0 * std::log(count) / std::log(count / 10.0) * slack;
    report.add({QStringLiteral("growth.%1").arg(QLatin1StringView(name)), times[2],
                QStringLiteral("ms"), times[1], allowed,
                QStringLiteral("1×: %1 ms, 10×: %2 ms, 100×: %3 ms")
                    .arg(times[0], 0, 'f', 2)
                    .arg(times[1], 0, 'f', 2)
                    .arg(times[2], 0, 'f', 1)});
}

} // namespace

void measureGrowth(const Size &size, Report &report)
{
    std::array<double, 3> load {};
    std::array<double, 3> filter {};
    std::array<double, 3> sort {};
    std::array<double, 3> usage {};
    for (size_t i = 0; i < shares.size(); ++i) {
        const QByteArray members = memberListBody(std::max(10, size.members / shares[i]));
        MembersDesk desk;
        load[i] = medianOf(
            size.repetitions,
            [&] {
                desk.workspace.members().model().setMembers({});
                desk.settle();
            },
            [&] { desk.load(members); });
        filter[i] = medianOf(
            size.repetitions, [&] { desk.filter({}); },
            [&] { desk.filter(QStringLiteral("ann")); });
        desk.filter({});
        sort[i] = medianOf(
            size.repetitions, [&] { desk.sort(MemberTableModel::Email, Qt::AscendingOrder); },
            [&] { desk.sort(MemberTableModel::Name, Qt::AscendingOrder); });
        const QByteArray points = usageBody(std::max(1, size.projects / shares[i]), size.days);
        UsageDesk usageDesk;
        usage[i] = medianOf(
            size.repetitions, [] {}, [&] { usageDesk.load(points); });
    }
    addGrowth(report, "members.load", size.members, load);
    addGrowth(report, "members.filter", size.members, filter);
    addGrowth(report, "members.sort", size.members, sort);
    addGrowth(report, "usage.load", size.projects * size.days, usage);
}

} // namespace steward::bench

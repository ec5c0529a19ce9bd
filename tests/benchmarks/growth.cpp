// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"
#include "benchmarks/bodies.h"
#include "benchmarks/members.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/usage.h"
#include "models/tabletext.h"
#include "ui/export/clipboard.h"
#include "ui/widgets/datatable.h"

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

/// Times of one workload, by size.
using Times = std::array<double, 3>;

void measureMemberGrowth(const Size &size, Report &report)
{
    Times load {};
    Times filter {};
    Times sort {};
    Times selection {};
    Times copy {};
    Times text {};
    for (size_t i = 0; i < shares.size(); ++i) {
        const QByteArray members = memberListBody(std::max(10, size.members / shares[i]));
        MembersDesk desk;
        const auto median = [&](const std::function<void()> &prepare,
                                const std::function<void()> &work) {
            return medianOf(size.repetitions, prepare, work);
        };
        load[i] = median(
            [&] {
                desk.workspace.members().model().setMembers({});
                desk.settle();
            },
            [&] { desk.load(members); });
        filter[i] = median([&] { desk.filter({}); }, [&] { desk.filter(QStringLiteral("ann")); });
        desk.filter({});
        sort[i] = median([&] { desk.sort(MemberTableModel::Email, Qt::AscendingOrder); },
                         [&] { desk.sort(MemberTableModel::Name, Qt::AscendingOrder); });
        selection[i] = median([&] { desk.table->clearSelection(); },
                              [&] {
                                  desk.table->selectAll();
                                  desk.settle();
                              });
        copy[i] = median([] {},
                         [&] {
                             desk.table->copy();
                             waitFor([] { return !isCopyingText(); });
                         });
        text[i] = median([] {},
                         [&] {
                             toCsv(desk.proxy->detached(), indexRange(desk.proxy->rowCount()),
                                   indexRange(MemberTableModel::ColumnCount));
                         });
    }
    addGrowth(report, "members.load", size.members, load);
    addGrowth(report, "members.filter", size.members, filter);
    addGrowth(report, "members.sort", size.members, sort);
    addGrowth(report, "members.select_all", size.members, selection);
    addGrowth(report, "members.copy", size.members, copy);
    addGrowth(report, "members.export", size.members, text);
}

void measureUsageGrowth(const Size &size, Report &report)
{
    Times load {};
    Times resize {};
    for (size_t i = 0; i < shares.size(); ++i) {
        const QByteArray points = usageBody(std::max(1, size.projects / shares[i]), size.days);
        UsageDesk desk;
        load[i] = medianOf(
            size.repetitions, [] {}, [&] { desk.load(points); });
        int turn = 0;
        resize[i] = medianOf(
            size.repetitions, [] {},
            [&] {
                desk.window.resize(1040 - ++turn % 2 * 20, 760);
                desk.paint();
            });
    }
    addGrowth(report, "usage.load", size.projects * size.days, load);
    addGrowth(report, "usage.resize", size.projects * size.days, resize);
}

void measureBulkGrowth(const Size &size, Report &report)
{
    Times invitations {};
    for (size_t i = 0; i < shares.size(); ++i)
        invitations[i] = timeToInvite(std::max(1, size.invitations / shares[i]));
    addGrowth(report, "bulk.invite", size.invitations, invitations);
}

} // namespace

void measureGrowth(const Size &size, Report &report)
{
    const auto wants = [&](const char *name) {
        return report.wants(QStringLiteral("growth.") + QLatin1StringView(name));
    };
    if (wants("members.load") || wants("members.filter") || wants("members.sort")
        || wants("members.select_all") || wants("members.copy") || wants("members.export"))
        measureMemberGrowth(size, report);
    if (wants("usage.load") || wants("usage.resize"))
        measureUsageGrowth(size, report);
    if (wants("bulk.invite"))
        measureBulkGrowth(size, report);
}

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/peoplecontroller.h"
#include "models/peopleproxymodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QTabBar>

#include <algorithm>
#include <array>
#include <functional>

namespace steward::bench {

void measurePeople(const Size &size, Report &report)
{
    Office office({QStringLiteral("--members"), QString::number(size.members)});
    office.connect();
    office.window.findChild<QTabBar *>(QStringLiteral("allOrganizationsTabs"))->setCurrentIndex(1);
    PeopleController &people = office.workspace.people();
    auto *table = office.window.findChild<DataTable *>(QStringLiteral("peopleTable"));
    auto *field = office.window.findChild<SearchField *>(QStringLiteral("peopleFilter"));
    const auto *proxy = static_cast<const PeopleProxyModel *>(table->model());
    const auto isSettled = [&] {
        return people.hasData() && !people.isLoading() && !proxy->isBusy();
    };
    waitFor(isSettled);
    waitMs(300);
    table->selectRow(0);

    // How long the thread of the windows is kept by each step, and what came after it.
    struct Step
    {
        const char *name;
        std::function<void()> work;
    };
    const auto filter = [field](const QString &text) {
        return [field, text] { field->setText(text); };
    };
    const auto sort = [table](int column) {
        return [table, column] { table->sortByColumn(column, Qt::AscendingOrder); };
    };
    const std::array steps {
        Step {"a letter", filter(QStringLiteral("a"))},
        Step {"one more", filter(QStringLiteral("an"))},
        Step {"no filter", filter({})},
        Step {"by name", sort(PeopleTableModel::Name)},
        Step {"by memberships", sort(PeopleTableModel::Organizations)},
        Step {"by e-mail", sort(PeopleTableModel::Email)},
        Step {"all selected", [table] { table->selectAll(); }},
        Step {"read again", [&] { people.refresh(); }},
        Step {"read anew",
              [&] {
                  people.clear();
                  people.refresh();
              }},
    };
    // In rounds: a filter that is there already keeps nobody.
    std::array<QList<double>, steps.size()> stalls;
    for (int i = 0; i < size.repetitions; ++i) {
        for (size_t at = 0; at < steps.size(); ++at) {
            application().restart();
            const double direct = timeOf(steps[at].work);
            waitFor(isSettled);
            waitMs(300);
            stalls[at].append(std::max(direct, application().longestEvent()));
        }
    }
    double longest = 0.0;
    QStringList all;
    for (size_t at = 0; at < steps.size(); ++at) {
        longest = std::max(longest, median(stalls[at]));
        all.append(QStringLiteral("%1 %2")
                       .arg(QLatin1StringView(steps[at].name))
                       .arg(median(stalls[at]), 0, 'f', 1));
    }
    report.add({QStringLiteral("people.filter.ui_block"),
                longest,
                QStringLiteral("ms"),
                {},
                16.0,
                QStringLiteral("%1 people: %2")
                    .arg(people.model().rowCount())
                    .arg(all.join(QStringLiteral(", ")))});
}

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/members.h"

#include "api/decode.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/bodies.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/walks.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationscontroller.h"
#include "models/tabletext.h"
#include "ui/export/clipboard.h"
#include "ui/export/savetext.h"
#include "ui/organization/organizationpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QFutureWatcher>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace steward::bench {

namespace {

/// Qt's own proxy, as one would use it for this.
class PlainProxy : public QSortFilterProxyModel
{
public:
    explicit PlainProxy(QAbstractItemModel &source)
    {
        setSortLocaleAware(true);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setFilterKeyColumn(-1);
        setSourceModel(&source);
    }
};

/// Bytes that nobody else refers to, as they come from the network.
QByteArray freshCopy(const QByteArray &body)
{
    QByteArray copy;
    copy.reserve(body.size() + 64);
    copy.append(body);
    return copy;
}

QString million(double value)
{
    return QString::number(value / 1e6, 'f', 1) + QStringLiteral(" MB");
}

} // namespace

MembersDesk::MembersDesk()
    : workspace(client),
      page(workspace.members()),
      table(page.findChild<DataTable *>(QStringLiteral("membersTable"))),
      field(page.filter()),
      proxy(qobject_cast<MemberFilterProxyModel *>(table->model()))
{
    table->showColumn(MemberTableModel::Id); // so that all columns are searched
    proxy->setSearchedColumns(table->visibleColumns());
    page.resize(1000, 700);
    page.show();
    waitFor([this] { return page.isVisible(); });
    settle();
}

void MembersDesk::load(QByteArray body)
{
    QFutureWatcher<Result<QList<Member>>> watcher;
    bool isDone = false;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &page, [&] {
        const Result<QList<Member>> result = watcher.future().takeResult();
        if (result)
            workspace.members().model().setMembers(*result);
        isDone = true;
    });
    watcher.setFuture(QtConcurrent::run(
        [body = std::move(body)]() mutable { return decodeMembers(std::move(body)); }));
    waitFor([&] { return isDone; });
    settle();
}

void MembersDesk::filter(const QString &text)
{
    field->setText(text);
    settle();
}

void MembersDesk::sort(int column, Qt::SortOrder order)
{
    table->sortByColumn(column, order);
    settle();
}

void MembersDesk::settle()
{
    waitFor([this] { return !proxy->isBusy(); });
    table->viewport()->repaint();
}

void measureMembers(const Size &size, Report &report)
{
    const QByteArray body = memberListBody(size.members);
    MembersDesk desk;
    QByteArray copy = freshCopy(body);
    const double before = residentMegabytes() - double(body.size()) / 1e6; // it ends with the load
    desk.load(std::exchange(copy, {}));
    report.add({QStringLiteral("members.memory"), residentMegabytes() - before,
                QStringLiteral("MB"), double(body.size()) / 1e6, 2.5,
                QStringLiteral("with order, filter and view")});

    size_t seen = 0;
    const double walk = medianOf(
        size.repetitions, [] {}, [&] { seen += walkMembers(body); });
    const double load = medianOf(
        size.repetitions,
        [&] {
            desk.workspace.members().model().setMembers({});
            desk.settle();
            copy = freshCopy(body);
        },
        [&] { desk.load(std::exchange(copy, {})); });
    report.add({QStringLiteral("members.load"), load, QStringLiteral("ms"), walk, 3.0,
                QStringLiteral("%1 members, %2, read %3 times")
                    .arg(size.members)
                    .arg(million(double(body.size())))
                    .arg(seen > 0 ? size.repetitions : 0)});

    if (!report.wants(QStringLiteral("members.load.ui_block")))
        return;
    Office office({QStringLiteral("--members"), QString::number(size.members)});
    office.connect();
    office.open(0);
    office.window.organizationPage().setTab(OrganizationPage::Tab::Members);
    waitMs(500);
    QList<double> stalls;
    QString where;
    for (int i = 0; i < size.repetitions; ++i) {
        office.window.openOrganization(
            office.workspace.organizations().model().at(1).organization.name);
        waitFor([&] { return office.workspace.members().hasData(); });
        waitMs(300);
        application().restart();
        office.open(0);
        auto *table = office.window.findChild<DataTable *>(QStringLiteral("membersTable"));
        waitFor([&] { return table->model()->rowCount() >= size.members; });
        waitMs(300);
        stalls.append(application().longestEvent());
        where = application().longestName();
    }
    report.add({QStringLiteral("members.load.ui_block"),
                median(stalls),
                QStringLiteral("ms"),
                {},
                16.0,
                where});
}

void measureMemberWork(const Size &size, Report &report)
{
    MembersDesk desk;
    desk.load(memberListBody(size.members));
    MemberTableModel &model = desk.workspace.members().model();
    PlainProxy plain(model);

    // How long the thread of the windows is kept, until \a isOver and a little longer.
    const auto stalled = [&](
                             const char *name, const std::function<void()> &work,
                             const std::function<bool()> &isOver = [] { return true; }) {
        QList<double> stalls;
        for (int i = 0; i < size.repetitions; ++i) {
            application().restart();
            const double direct = timeOf(work);
            waitFor(isOver);
            waitMs(50);
            stalls.append(std::max(direct, application().longestEvent()));
        }
        report.add({QString::fromLatin1(name),
                    median(stalls),
                    QStringLiteral("ms"),
                    {},
                    16.0,
                    application().longestName()});
    };

    // Every address holds the shorter one, so that all rows are searched for the longer one.
    const QString shorter = QStringLiteral("a");
    const QString longer = QStringLiteral("an");
    const double plainFilter = medianOf(
        size.repetitions, [&] { plain.setFilterFixedString(shorter); },
        [&] { plain.setFilterFixedString(longer); });
    const double filter = medianOf(
        size.repetitions, [&] { desk.filter(shorter); }, [&] { desk.filter(longer); });
    report.add({QStringLiteral("members.filter"), filter, QStringLiteral("ms"), plainFilter, 0.1,
                QStringLiteral("%1 rows left; painted").arg(desk.proxy->rowCount())});
    int turn = 0;
    stalled("members.filter.ui_block",
            [&] { desk.field->setText(++turn % 2 == 0 ? shorter : longer); });
    desk.filter({});
    plain.setFilterFixedString({});

    const double plainSort = medianOf(
        size.repetitions, [&] { plain.sort(-1); }, [&] { plain.sort(MemberTableModel::Name); });
    const double sort = medianOf(
        size.repetitions, [&] { desk.sort(MemberTableModel::Email, Qt::AscendingOrder); },
        [&] { desk.sort(MemberTableModel::Name, Qt::AscendingOrder); });
    report.add({QStringLiteral("members.sort"), sort, QStringLiteral("ms"), plainSort, 0.2,
                QStringLiteral("painted")});
    stalled("members.sort.ui_block", [&] {
        desk.table->sortByColumn(++turn % 2 == 0 ? MemberTableModel::Email : MemberTableModel::Name,
                                 Qt::AscendingOrder);
    });
    desk.settle();
    stalled("members.select_all.ui_block", [&] {
        desk.table->clearSelection();
        desk.table->selectAll();
    });
    stalled(
        "members.copy.ui_block", [&] { desk.table->copy(); }, [] { return !isCopyingText(); });
    desk.settle();
    const QTemporaryDir folder;
    setAskForPath([&folder](QWidget *, const QString &) {
        return folder.filePath(QStringLiteral("members.csv"));
    });
    bool isExported = false;
    // As the page does it; that has no organization here, and offers nothing to export.
    stalled(
        "members.export.ui_block",
        [&] {
            isExported = false;
            const auto make = [table = desk.proxy->detached(),
                               rows = indexRange(desk.proxy->rowCount())] {
                return toCsv(table, rows, indexRange(MemberTableModel::ColumnCount)).toUtf8();
            };
            saveLater(&desk.page, QStringLiteral("members.csv"), make, csvFilter(),
                      [&](const QString &) { isExported = true; });
        },
        [&] { return isExported; });
    setAskForPath({});
    stalled("members.scroll.ui_block", [&] {
        desk.table->scrollToBottom();
        desk.table->viewport()->repaint();
        desk.table->scrollToTop();
        desk.table->viewport()->repaint();
    });
}

} // namespace steward::bench

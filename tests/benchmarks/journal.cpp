// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of changes and the plans of many, at their largest.
#include "journal/journal.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/office.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/activitycontroller.h"
#include "domain/roster.h"
#include "support/sampleentry.h"
#include "ui/activity/activitypage.h"
#include "ui/export/savetext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTabBar>
#include <QTemporaryDir>

namespace steward::bench {

namespace {

constexpr double frameMs = 16.0;
constexpr double planTargetMs = 1000.0;

/// Writes \a count entries about the service at \a address. One goes the usual way; the others are
/// like it, by SQL.
void fillJournal(const QString &folder, const QString &address, int count)
{
    {
        Journal journal(folder);
        JournalEntry first = test::sampleEntry(QStringLiteral("person.0@example.com"));
        first.origin.address = address;
        bool isWritten = false;
        journal.begin(first, &journal, [&](const Result<EntryId> &id) {
            journal.settle(*id, test::sampleSettlement(), &journal,
                           [&](const Result<Done> &) { isWritten = true; });
        });
        waitFor([&] { return isWritten; });
    }
    const QString connection = QStringLiteral("benchmark-journal");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(folder + QStringLiteral("/journal.sqlite"));
        QSqlQuery query(database);
        const bool isFilled =
            database.open()
            && query.exec(
                QStringLiteral(
                    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers"
                    " WHERE n < %1) INSERT INTO entries (begun, instance, profile_id, profile_name,"
                    " address, account_id, organization, organization_id, kind, email, user_id,"
                    " before, after, fate, words, settled)"
                    " SELECT begun + n * 1000, instance, profile_id, profile_name, address,"
                    " account_id, 'organization-' || (n % 50), 'o-' || (n % 50), kind,"
                    " 'person.' || n || '@example.com', user_id, before, after,"
                    " CASE n % 100 WHEN 0 THEN 'not done' ELSE 'done' END, words, settled"
                    " FROM numbers, (SELECT * FROM entries LIMIT 1)")
                    .arg(count - 1));
        if (!isFilled)
            qFatal("The journal cannot be filled: %s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(connection);
}

/// The page with the changes of all organizations, in the window.
class ActivityDesk
{
public:
    explicit ActivityDesk(Office &office)
        : m_tabs(office.window.findChild<QTabBar *>(QStringLiteral("allOrganizationsTabs"))),
          m_window(office.window),
          m_controller(office.workspace.allActivity())
    { }

    /// What was shown is forgotten, so that it has to be read again.
    void leave()
    {
        m_tabs->setCurrentIndex(0);
        m_controller.setFate(FateFilter::All);
    }

    /// Goes to the page, and waits for the changes to be shown.
    void open()
    {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        waitFor([this] { return m_controller.hasData() && !m_controller.isLoading(); });
        table()->viewport()->repaint();
    }

    void filter(const QString &text)
    {
        m_window.findChild<SearchField *>(QStringLiteral("allActivityFilter"))->setText(text);
        waitMs(200); // it waits for somebody who types
        waitFor([this] { return m_controller.hasData() && !m_controller.isLoading(); });
        table()->viewport()->repaint();
    }

    /// Goes down piece by piece until \a rows are there.
    void scrollTo(int rows)
    {
        const QAbstractItemModel &model = *table()->model();
        while (model.rowCount() < rows) {
            const int before = model.rowCount();
            table()->scrollToBottom();
            if (!waitFor([&] { return model.rowCount() > before; }))
                break;
        }
        table()->scrollToTop();
        table()->viewport()->repaint();
    }

    void exportAll()
    {
        QWidget *holder = table()->parentWidget();
        auto *page = qobject_cast<ActivityPage *>(holder);
        while (!page) {
            holder = holder->parentWidget();
            page = qobject_cast<ActivityPage *>(holder);
        }
        page->exportTable();
        waitFor([&] { return !page->isExporting(); });
    }

    // The page is made when it is opened first.
    DataTable *table() const
    {
        return m_window.findChild<DataTable *>(QStringLiteral("allActivityTable"));
    }

private:
    QTabBar *m_tabs;
    const QWidget &m_window;
    ActivityController &m_controller;
};

/// The longest stall of the window's thread while \a work goes on and shortly after, in the middle
/// one of \a repetitions. The work gives how many rows were shown.
void addStall(Report &report, const char *name, int repetitions,
              const std::function<QString()> &work)
{
    QList<double> stalls;
    QList<double> times;
    QString note;
    for (int i = 0; i < repetitions; ++i) {
        application().restart();
        times.append(timeOf([&] { note = work(); }));
        waitMs(100);
        stalls.append(application().longestEvent());
    }
    report.add({QString::fromLatin1(name),
                median(stalls),
                QStringLiteral("ms"),
                {},
                frameMs,
                QStringLiteral("%1; %2; %3 ms in all")
                    .arg(note, application().longestName())
                    .arg(median(times), 0, 'f', 0)});
}

} // namespace

void measureJournal(const Size &size, Report &report)
{
    const QTemporaryDir folder;
    Office office({}, folder.path());
    fillJournal(folder.path(), office.connection().address.toString(), size.entries);
    office.connect();
    ActivityDesk desk(office);
    waitMs(500);
    const auto rows = [&] {
        return QStringLiteral("%L1 rows").arg(desk.table()->model()->rowCount());
    };
    addStall(report, "journal.open", size.repetitions, [&] {
        desk.leave();
        desk.open();
        return QStringLiteral("%L1 entries, the first %2").arg(size.entries).arg(rows());
    });
    // One of all, none, what is called so, and many: all but the last go through all of it.
    addStall(report, "journal.filter", size.repetitions, [&] {
        QStringList found;
        for (const char *text :
             {"person.77@", "nobody.of.that.name", "removed", "organization-7", ""}) {
            desk.filter(QString::fromLatin1(text));
            found.append(rows());
        }
        return found.join(QStringLiteral(", "));
    });
    setAskForPath(
        [&](QWidget *, const QString &) { return folder.filePath(QStringLiteral("changes.csv")); });
    addStall(report, "journal.export.ui_block", 1, [&] {
        desk.exportAll();
        return QStringLiteral("%L1 bytes")
            .arg(QFileInfo(folder.filePath(QStringLiteral("changes.csv"))).size());
    });
    setAskForPath({});
    addStall(report, "journal.scroll", 1, [&] {
        desk.scrollTo(size.entries);
        const QString all = rows();
        desk.filter(QStringLiteral("organization-7"));
        return QStringLiteral("down to the last of %1, and back by a search").arg(all);
    });
}

void measurePlan(const Size &size, Report &report)
{
    QList<Member> members;
    members.reserve(size.members);
    for (int i = 0; i < size.members; ++i)
        members.append({{QStringLiteral("id-%1").arg(i)},
                        QStringLiteral("Person.%1@example.com").arg(i),
                        {},
                        {},
                        MemberRole::Regular,
                        {}});
    QString list = QStringLiteral("email,admin\n");
    for (int i = 0; i < size.planLines; ++i)
        list += QStringLiteral("person.%1@example.com,%2\n")
                    .arg(i * 30)
                    .arg(i % 2 ? QStringLiteral("yes") : QStringLiteral("no"));
    const OrganizationName organization {QStringLiteral("acme")};
    const PlanGround ground {{{organization, members}}};
    int changes = 0;
    const double took = medianOf(
        size.repetitions, [] {},
        [&] {
            const AccessPlan plan(
                wishesOf(readRoster(list), RosterMode::Equal, ground.organizations), ground);
            changes = plan.counts().changes() + plan.counts().blocked;
        });
    report.add({QStringLiteral("plan.make"),
                took,
                QStringLiteral("ms"),
                {},
                planTargetMs,
                QStringLiteral("%L1 lines, read as well, against %L2 members: %L3 changes")
                    .arg(size.planLines)
                    .arg(size.members)
                    .arg(changes)});
}

} // namespace steward::bench

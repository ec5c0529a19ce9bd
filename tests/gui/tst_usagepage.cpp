// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/usageapi.h"
#include "base/utc.h"
#include "controllers/allowancecontroller.h"
#include "controllers/allowances.h"
#include "controllers/usagecontroller.h"
#include "models/creditsformat.h"
#include "models/usagechangetablemodel.h"
#include "sandbox/sandboxserver.h"
#include "support/find.h"
#include "support/peer.h"
#include "ui/charts/barsview.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/columnschart.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/charts/usagewords.h"
#include "ui/export/savetext.h"
#include "ui/usage/changeview.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// The real page and controller against the real sandbox, which thinks it is 24 November 2026.
class tst_UsagePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void loadsWhenItIsShown();
    void showsTheServicesOwnTotal();
    void showsTheSameFiguresInCardsChartAndTable();
    void showsTheChange();
    void leavesTodayOutOfTheChange();
    void saysThatThereIsNothingToCompareWith();
    void changesTheRange();
    void changesTheInterval();
    void sumsWeeksAndMarksWhatIsCut();
    void showsShares();
    void loadsTwoYearsInParts();
    void refusesMoreThanTwentyYears();
    void takesACustomRange();
    void refusesACustomRangeWithoutADay();
    void saysWhereNothingWasUsed();
    void saysThatTheComparisonFailed();
    void keepsOldDataWhileNewLoads();
    void showsNothingOfTheOrganizationBefore();
    void legendSwitchesSeries();
    void readsTheChartWithKeys();
    void marksABarUnderThePointer();
    void exportsCsv();
    void explainsAChange();
    void readsTheWaterfallWithKeys();
    void comparesWithOtherDays();
    void exportsTheChange();
    void opensAProjectWithKeys();
    void opensAProject();
    void opensTheDeletedProjectsByMonth();
    void tellsWhereAnExportFails();
    void keepsRangeAndColumns();

private:
    void load(const char *organization = "acme-vision");
    QComboBox *box(const char *name) const
    {
        return named<QComboBox>(*m_page, QLatin1StringView(name));
    }
    QDateEdit *date(const char *name) const
    {
        return named<QDateEdit>(*m_page, QLatin1StringView(name));
    }
    FigureCard *card(const char *name) const
    {
        return m_page->findChild<FigureCard *>(QLatin1StringView(name));
    }
    StackedUsageChart *chart() const
    {
        return named<StackedUsageChart>(*m_page, QStringLiteral("Credits chart"));
    }
    DataTable *table() const
    {
        return named<DataTable>(*m_page, QStringLiteral("Usage by project"));
    }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// A period whose first day is today has nothing to compare.
    bool isReady() const
    {
        return !m_controller->isLoading() && m_controller->hasData()
               && (m_controller->comparison() || !m_controller->isComparable());
    }

    std::unique_ptr<SandboxServer> m_sandbox;
    SandboxAddress m_address;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageApi> m_api;
    std::unique_ptr<UsageController> m_controller;
    std::unique_ptr<Allowances> m_allowances;
    std::unique_ptr<AllowanceController> m_allowance;
    std::unique_ptr<UsagePage> m_page;
};

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), utc};
}

} // namespace

void tst_UsagePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installAccessibility();
    SandboxOptions options;
    options.rateLimitPerMinute = 0;
    options.clock = noon;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const Result<SandboxAddress> address = m_sandbox->start();
    QVERIFY(address);
    m_address = *address;
}

void tst_UsagePage::init()
{
    m_client = std::make_unique<ApiClient>();
    Connection connection;
    connection.address = m_address.url;
    connection.credential = Credential::fromToken(m_address.adminToken);
    m_client->setConnection(connection);
    m_api = std::make_unique<UsageApi>(*m_client);
    m_controller = std::make_unique<UsageController>(*m_api, noon);
    m_allowances = std::make_unique<Allowances>();
    m_allowance = std::make_unique<AllowanceController>(*m_api, *m_allowances, noon);
    m_page = std::make_unique<UsagePage>(*m_controller, *m_allowance);
    m_page->resize(1100, 860);
}

void tst_UsagePage::cleanup()
{
    setAskForPath({});
    m_page.reset();
    m_allowance.reset();
    m_controller.reset();
    m_api.reset();
    m_client.reset();
}

void tst_UsagePage::load(const char *organization)
{
    m_page->show();
    m_controller->setOrganization({QString::fromLatin1(organization)});
    QTRY_VERIFY(isReady());
}

void tst_UsagePage::loadsWhenItIsShown()
{
    m_controller->setOrganization({QStringLiteral("acme-vision")});
    QVERIFY(!m_controller->isLoading());
    QVERIFY(!named<QPushButton>(*m_page, QStringLiteral("Export usage"))->isEnabled());
    m_page->show();
    QVERIFY(m_controller->isLoading());
    QTRY_VERIFY(m_controller->hasData());
    QVERIFY(named<QPushButton>(*m_page, QStringLiteral("Export usage"))->isEnabled());
}

void tst_UsagePage::showsTheServicesOwnTotal()
{
    load();
    // Asked for apart from the page, with the same question.
    std::optional<OrganizationUsage> answer;
    m_api->getUsage(m_controller->organization(), {{}, Interval::Day}, this,
                    [&](const Result<OrganizationUsage> &result) {
                        if (result)
                            answer = *result;
                    });
    QTRY_VERIFY(answer);
    const QString total = exactCreditsText(steward::total(answer->organization));
    QVERIFY(!steward::total(answer->organization).isZero());
    QCOMPARE(card("totalCard")->figure(), total);
    const int last = table()->model()->rowCount() - 1;
    QCOMPARE(cell(last, UsageTableModel::Project), QStringLiteral("Total"));
    QCOMPARE(cell(last, UsageTableModel::CreditsUsed), total);
    QVERIFY(description(chart()).contains(total));
}

void tst_UsagePage::showsTheSameFiguresInCardsChartAndTable()
{
    load();
    const UsageBreakdown &breakdown = m_controller->breakdown();
    QCOMPARE(cell(0, UsageTableModel::Project), breakdown.series.first().name);
    QCOMPARE(card("largestCard")->figure(), breakdown.series.first().name);
    QVERIFY(card("largestCard")->note().startsWith(cell(0, UsageTableModel::Share)));
    const UsageBucket busiest = breakdown.buckets.at(*busiestBucket(breakdown));
    QVERIFY(description(chart()).contains(bucketText(busiest)));
    QVERIFY(card("busiestCard")->note().contains(creditsText(busiest.total)));
    QCOMPARE(breakdown.buckets.size(), m_controller->range()->days());
}

void tst_UsagePage::showsTheChange()
{
    load();
    const UsageBreakdown &breakdown = m_controller->breakdown();
    QCOMPARE(m_controller->comparison()->extent, ComparisonExtent::SameDays);
    const ComparedCredits &compared = *breakdown.totalCompared;
    const double change = *changeOf(compared.now, compared.before);
    QVERIFY(card("totalCard")->note().startsWith(signedPercentText(change)));
    QVERIFY(card("totalCard")->note().contains(QStringLiteral("same days")));
    QCOMPARE(cell(table()->model()->rowCount() - 1, UsageTableModel::Change),
             signedPercentText(change));
}

/// Today's noon would make every day so far look like less.
void tst_UsagePage::leavesTodayOutOfTheChange()
{
    load();
    const DateRange over {m_controller->range()->start, QDate(2026, 11, 24)};
    QCOMPARE(m_controller->comparison()->days, over);
    QCOMPARE(m_controller->comparison()->range.days(), over.days());
    Credits untilToday;
    for (const UsageBucket &bucket : m_controller->breakdown().buckets) {
        if (!bucket.isRunning)
            untilToday += bucket.total;
        QCOMPARE(bucket.isRunning, daysOf(bucket).start == over.end);
    }
    const UsageChange change = *m_controller->change();
    QCOMPARE(change.now, untilToday);
    QVERIFY(change.now < m_controller->breakdown().total);
    QCOMPARE(m_controller->breakdown().totalCompared->now, untilToday);
    const QString note = m_page->findChild<QLabel *>(QStringLiteral("usageNote"))->text();
    QVERIFY2(note.startsWith(QStringLiteral("Today is not over. Change: 7–23 November 2026 against "
                                            "the same days of the last period, ")),
             qPrintable(note));
    m_page->setView(UsagePage::View::Change);
    QCOMPARE(card("nowCard")->figure(), exactCreditsText(untilToday));
    QCOMPARE(card("nowCard")->note(), QStringLiteral("7–23 November 2026"));
    // By week the days are not in sight; the change is the same all the same.
    box("Interval")->setCurrentText(QStringLiteral("By week"));
    QTRY_COMPARE(m_controller->shownSelection().interval, Interval::Week);
    QTRY_VERIFY(!m_controller->isComparing());
    QCOMPARE(m_controller->change()->now, untilToday);
    QCOMPARE(m_controller->change()->before, change.before);
}

/// The sandbox knows two years.
void tst_UsagePage::saysThatThereIsNothingToCompareWith()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Last month"));
    QTRY_COMPARE(m_controller->shownSelection().range, UsageRange::LastMonth);
    QTRY_VERIFY(isReady());
    m_page->setView(UsagePage::View::Change);
    m_controller->compareWith(ComparedWith::Custom, {QDate(2020, 1, 1), QDate(2020, 2, 1)});
    QTRY_COMPARE(m_controller->comparison()->range.start, QDate(2020, 1, 1));
    QTRY_VERIFY(m_controller->basis()->isEmpty);
    QVERIFY(!m_controller->change());
    const auto empty = [this] {
        return m_page->findChild<EmptyState *>(QStringLiteral("changeEmpty"))
            ->findChild<SectionTitle *>()
            ->text();
    };
    QCOMPARE(empty(), QStringLiteral("1–31 January 2020: no credits. There is nothing to compare "
                                     "with."));
    m_page->setView(UsagePage::View::Projects);
    QCOMPARE(card("totalCard")->note(), QStringLiteral("Nothing to compare with"));
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QCOMPARE(cell(row, UsageTableModel::Change), QStringLiteral("—"));
    m_controller->setCreated(QDate(2024, 1, 2));
    m_page->setView(UsagePage::View::Change);
    QCOMPARE(empty(), QStringLiteral("The organization was created on 2 January 2024: there is "
                                     "nothing before to compare with."));
    // What was there for a part of it is compared, and told.
    m_controller->compareWith(ComparedWith::Custom, {QDate(2023, 12, 1), QDate(2025, 3, 1)});
    QTRY_COMPARE(m_controller->comparison()->range.start, QDate(2023, 12, 1));
    QVERIFY(m_controller->change());
    QCOMPARE(m_controller->basis()->begins, std::optional(QDate(2024, 1, 2)));
    QVERIFY(card("beforeCard")->note().endsWith(QStringLiteral("nothing before 2 January 2024")));
}

void tst_UsagePage::changesTheRange()
{
    load();
    const QString before = card("totalCard")->figure();
    box("Range")->setCurrentText(QStringLiteral("Last month"));
    QTRY_COMPARE(card("totalCard")->title(), QStringLiteral("Credits last month"));
    QVERIFY(card("totalCard")->figure() != before);
    QCOMPARE(*m_controller->range(), (DateRange {QDate(2026, 10, 1), QDate(2026, 11, 1)}));
    QVERIFY(
        description(chart()).startsWith(QStringLiteral("Credits per day, 1–31 October 2026: ")));
    QVERIFY(!date("From")->isVisible());
}

void tst_UsagePage::changesTheInterval()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Year to date"));
    box("Interval")->setCurrentText(QStringLiteral("By month"));
    QTRY_COMPARE(card("busiestCard")->title(), QStringLiteral("Busiest month"));
    QCOMPARE(m_controller->breakdown().buckets.size(), 11);
    QVERIFY(description(chart()).startsWith(QStringLiteral("Credits per month, ")));
}

void tst_UsagePage::sumsWeeksAndMarksWhatIsCut()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Last month"));
    QTRY_COMPARE(m_controller->shownSelection().range, UsageRange::LastMonth);
    QTRY_VERIFY(isReady());
    const Credits october = m_controller->breakdown().total;
    box("Interval")->setCurrentText(QStringLiteral("By week"));
    QTRY_COMPARE(m_controller->shownSelection().interval, Interval::Week);
    // October 2026 begins on a Thursday and ends on a Saturday.
    const QList<UsageBucket> &weeks = m_controller->breakdown().buckets;
    QCOMPARE(weeks.size(), 5);
    QCOMPARE(m_controller->breakdown().total, october);
    QVERIFY(weeks.first().isPartial && weeks.last().isPartial);
    QVERIFY(!weeks[1].isPartial && !weeks[2].isPartial && !weeks[3].isPartial);
    const QString reading = chart()->reading({0, std::nullopt});
    QVERIFY2(reading.startsWith(QStringLiteral("1–4 October 2026 (cut by the range): ")),
             qPrintable(reading));
    QVERIFY(chart()->accessibleDescription().startsWith(QStringLiteral("Credits per week, ")));
    QCOMPARE(card("busiestCard")->title(), QStringLiteral("Busiest week"));
    QVERIFY(!m_page->grab().isNull());
}

void tst_UsagePage::showsShares()
{
    load();
    QComboBox *measure = box("Show as");
    const QRectF bar = chart()->view()->rectOf({0, qsizetype(0)});
    measure->setCurrentText(QStringLiteral("Shares"));
    QCOMPARE(chart()->measure(), StackedUsageChart::Measure::Shares);
    // Who hears the chart hears shares, too.
    const UsageBreakdown &breakdown = m_controller->breakdown();
    const UsageSeries &largest = breakdown.series.first();
    QVERIFY(description(chart()).startsWith(
        QStringLiteral("Shares of the credits per day, 7 November – 6 December 2026: %1 %2, ")
            .arg(largest.name, percentText(*shareOf(largest.total, breakdown.total)))));
    QVERIFY(description(chart()).endsWith(
        QStringLiteral("; %1 credits in all.").arg(exactCreditsText(breakdown.total))));
    // All parts of a day are as high as the whole chart.
    double top = chart()->view()->rectOf({0, std::nullopt}).bottom();
    for (qsizetype layer = 0; layer < m_controller->breakdown().series.size(); ++layer)
        top = std::min(top, chart()->view()->rectOf({0, layer}).top());
    QVERIFY(std::abs(top - chart()->view()->rectOf({0, std::nullopt}).top()) < 0.5);
    QVERIFY(chart()->view()->rectOf({0, qsizetype(0)}) != bar);
    Settings saved;
    m_page->save(saved);
    measure->setCurrentText(QStringLiteral("Credits"));
    QVERIFY(description(chart()).startsWith(QStringLiteral("Credits per day, ")));
    QCOMPARE(chart()->view()->rectOf({0, qsizetype(0)}), bar);
    m_page->restore(saved);
    QCOMPARE(measure->currentText(), QStringLiteral("Shares"));
}

void tst_UsagePage::loadsTwoYearsInParts()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Custom"));
    date("From")->setDate(QDate(2024, 11, 30));
    date("To")->setDate(QDate(2026, 11, 24));
    box("Interval")->setCurrentText(QStringLiteral("By month"));
    const DateRange range {QDate(2024, 11, 30), QDate(2026, 11, 25)};
    QTRY_COMPARE(m_controller->range(), std::optional(range));
    const QList<UsageBucket> &months = m_controller->breakdown().buckets;
    QCOMPARE(months.size(), 25);
    QVERIFY(months.first().isPartial && months.last().isPartial && !months[1].isPartial);
    QVERIFY(m_controller->breakdown().difference.isZero());
}

void tst_UsagePage::refusesMoreThanTwentyYears()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Custom"));
    box("Interval")->setCurrentText(QStringLiteral("By month"));
    date("To")->setDate(QDate(2026, 11, 24));
    date("From")->setDate(QDate(2006, 11, 24));
    QTRY_VERIFY(date("To")->accessibleDescription().startsWith(QStringLiteral("More than 20 ")));
    date("From")->setDate(QDate(2006, 11, 25));
    QTRY_COMPARE(date("To")->accessibleDescription(), QString());
    QTRY_COMPARE(m_controller->range(),
                 std::optional(DateRange {QDate(2006, 11, 25), QDate(2026, 11, 25)}));
}

void tst_UsagePage::takesACustomRange()
{
    load();
    const DateRange shown = *m_controller->range();
    box("Range")->setCurrentText(QStringLiteral("Custom"));
    QVERIFY(date("From")->isVisible());
    QVERIFY(date("To")->isVisible());
    // It begins with the days that were in sight.
    QCOMPARE(date("From")->date(), shown.start);
    QCOMPARE(date("To")->date(), shown.end.addDays(-1));
    date("From")->setDate(QDate(2026, 3, 1));
    date("To")->setDate(QDate(2026, 3, 10));
    const DateRange wanted {QDate(2026, 3, 1), QDate(2026, 3, 11)};
    QTRY_COMPARE(*m_controller->range(), wanted);
    QCOMPARE(m_controller->breakdown().buckets.size(), 10);
}

void tst_UsagePage::refusesACustomRangeWithoutADay()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Custom"));
    QTRY_VERIFY(isReady());
    const DateRange shown = *m_controller->range();
    date("To")->setDate(shown.start.addDays(-1));
    QTRY_COMPARE(description(date("To")), QStringLiteral("The last day is before the first"));
    QVERIFY(!m_controller->isLoading());
    QCOMPARE(*m_controller->range(), shown);
    date("To")->setDate(shown.start);
    QTRY_COMPARE(m_controller->range()->days(), 1);
    QCOMPARE(description(date("To")), QStringLiteral("The last day, in UTC"));
}

void tst_UsagePage::saysWhereNothingWasUsed()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Custom"));
    date("To")->setDate(QDate(2031, 1, 3));
    date("From")->setDate(QDate(2031, 1, 1));
    auto *empty = m_page->findChild<EmptyState *>(QStringLiteral("usageEmpty"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!chart()->isVisible());
    // What is to come has no credits rather than none.
    const QList<QLabel *> labels = empty->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("This range is still to come.");
    }));
    QCOMPARE(card("totalCard")->figure(), QStringLiteral("—"));
    box("Range")->setCurrentText(QStringLiteral("Last month"));
    QTRY_VERIFY(chart()->isVisible());
}

void tst_UsagePage::keepsOldDataWhileNewLoads()
{
    load();
    const QString total = card("totalCard")->figure();
    const int rows = table()->model()->rowCount();
    box("Range")->setCurrentText(QStringLiteral("Last 90 days"));
    QVERIFY(m_controller->isLoading());
    QCOMPARE(card("totalCard")->figure(), total);
    QCOMPARE(card("totalCard")->title(), QStringLiteral("Credits this period"));
    QCOMPARE(table()->model()->rowCount(), rows);
    QTRY_VERIFY(card("totalCard")->figure() != total);
}

void tst_UsagePage::showsNothingOfTheOrganizationBefore()
{
    load();
    m_controller->setOrganization({QStringLiteral("brightfield")});
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(card("totalCard")->figure(), QStringLiteral("—"));
    QCOMPARE(card("totalCard")->note(), QString());
    QVERIFY(m_controller->breakdown().buckets.isEmpty());
    QVERIFY(m_controller->isLoading()); // the page is in sight
    QTRY_VERIFY(isReady());
    QVERIFY(table()->model()->rowCount() > 0);
}

void tst_UsagePage::legendSwitchesSeries()
{
    load();
    const auto entries = chart()->legend()->findChildren<LegendEntry *>();
    QCOMPARE(entries.size(), m_controller->breakdown().series.size());
    const BarPlace first {3, 0};
    QVERIFY(chart()->reading(first).contains(m_controller->breakdown().series.at(0).name));
    entries.first()->setFocus();
    QTest::keyClick(entries.first(), Qt::Key_Space);
    QVERIFY(!entries.first()->isChecked());
    QVERIFY(chart()->reading(first).contains(m_controller->breakdown().series.at(1).name));

    // It stays switched off when new figures come.
    const QDateTime updated = m_controller->updatedAt();
    m_controller->setSelection({UsageRange::LastMonth, Interval::Day, {}});
    m_controller->refresh();
    QTRY_COMPARE(m_controller->shownSelection().range, UsageRange::LastMonth);
    QCOMPARE(m_controller->updatedAt(), updated); // the clock stands still
    auto *again = named<LegendEntry>(*chart(), m_controller->breakdown().series.at(0).name);
    QVERIFY(again && !again->isChecked());
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(chart()->reading(first).contains(m_controller->breakdown().series.at(0).name));
}

void tst_UsagePage::readsTheChartWithKeys()
{
    load();
    const UsageBreakdown &breakdown = m_controller->breakdown();
    const QString sentence = description(chart());
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Right);
    QCOMPARE(description(chart()), chart()->reading({0, std::nullopt}));
    QVERIFY(description(chart()).startsWith(bucketText(breakdown.buckets.first())));
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Up);
    QCOMPARE(description(chart()), chart()->reading({1, 0}));
    QVERIFY(description(chart()).contains(breakdown.series.first().name));
    QVERIFY(description(chart()).contains(creditsText(breakdown.series.first().values.at(1))));
    QTest::keyClick(chart(), Qt::Key_Down);
    QCOMPARE(description(chart()), chart()->reading({1, std::nullopt}));
    QTest::keyClick(chart(), Qt::Key_End);
    QCOMPARE(description(chart()), chart()->reading({breakdown.buckets.size() - 1, std::nullopt}));
    QTest::keyClick(chart(), Qt::Key_Escape);
    QCOMPARE(description(chart()), sentence);
}

void tst_UsagePage::marksABarUnderThePointer()
{
    load();
    BarsView *view = chart()->view();
    const BarPlace place {2, 0};
    QTest::mouseMove(view->viewport(), view->rectOf(place).center().toPoint());
    QTRY_VERIFY(view->marked());
    QCOMPARE(*view->marked(), place);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view, &leave);
    QVERIFY(!view->marked());
}

void tst_UsagePage::exportsCsv()
{
    load();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("usage.csv"));
    QString suggested;
    setAskForPath([&](QWidget *, const QString &suggestedPath) {
        suggested = suggestedPath;
        return path;
    });
    QSignalSpy succeeded(m_page.get(), &UsagePage::succeeded);
    named<QPushButton>(*m_page, QStringLiteral("Export usage"))->click();
    QCOMPARE(succeeded.count(), 1);
    QVERIFY(suggested.contains(QStringLiteral("usage-acme-vision-2026-")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.first(), QByteArray("Project,Credits,Share,Change\r"));
    const QByteArray total = m_controller->breakdown().total.toString().toLatin1();
    QVERIFY(lines.at(lines.size() - 2).startsWith("Total," + total + ",1,"));
    QCOMPARE(lines.size(), table()->model()->rowCount() + 2);
}

void tst_UsagePage::explainsAChange()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Last month"));
    QTRY_COMPARE(m_controller->shownSelection().range, UsageRange::LastMonth);
    QTRY_VERIFY(isReady());
    m_page->setView(UsagePage::View::Change);
    const UsageChange change = *m_controller->change();
    QVERIFY(!change.change().isZero());
    const auto *rows = named<DataTable>(*m_page, QStringLiteral("What changed"));
    const QAbstractItemModel &model = *rows->model();
    const bool hasRest = !change.restBefore.isZero() || !change.restNow.isZero();
    QCOMPARE(model.rowCount(), change.drivers.size() + 1 + int(hasRest));
    Credits sum;
    for (int row = 0; row + 1 < model.rowCount(); ++row) {
        const QString cell =
            model.index(row, UsageChangeTableModel::Change).data(ExportRole).toString();
        sum += *Credits::fromNumber(cell.toStdString());
    }
    QCOMPARE(sum, change.change());
    QCOMPARE(card("beforeCard")->figure(), exactCreditsText(change.before));
    QCOMPARE(card("beforeCard")->note(), QStringLiteral("1–30 September 2026"));
    QCOMPARE(card("nowCard")->note(), QStringLiteral("1–31 October 2026"));
    QCOMPARE(card("changeCard")->figure(), signedCreditsText(change.change()));
    auto *waterfall = named<ColumnsChart>(*m_page, QStringLiteral("Change chart"));
    QVERIFY(waterfall->accessibleDescription().startsWith(
        QStringLiteral("From %1 to %2 credits, ")
            .arg(exactCreditsText(change.before), exactCreditsText(change.now))));
    QVERIFY(waterfall->accessibleDescription().contains(change.drivers.first().name));
}

void tst_UsagePage::readsTheWaterfallWithKeys()
{
    load();
    m_page->setView(UsagePage::View::Change);
    auto *waterfall = named<ColumnsChart>(*m_page, QStringLiteral("Change chart"));
    const QString sentence = waterfall->accessibleDescription();
    QTest::keyClick(waterfall, Qt::Key_Right);
    QVERIFY(waterfall->accessibleDescription().startsWith(QStringLiteral("Before: ")));
    QTest::keyClick(waterfall, Qt::Key_Right);
    QVERIFY(waterfall->accessibleDescription().startsWith(
        m_controller->change()->drivers.first().name));
    QTest::keyClick(waterfall, Qt::Key_End);
    QVERIFY(waterfall->accessibleDescription().startsWith(QStringLiteral("Now: ")));
    QTest::keyClick(waterfall, Qt::Key_Right);
    QVERIFY(waterfall->accessibleDescription().startsWith(QStringLiteral("Now: ")));
    QTest::keyClick(waterfall, Qt::Key_Home);
    QTest::keyClick(waterfall, Qt::Key_Left);
    QCOMPARE(waterfall->marked(), std::optional<qsizetype>(0));
    QTest::keyClick(waterfall, Qt::Key_Escape);
    QCOMPARE(waterfall->accessibleDescription(), sentence);
}

void tst_UsagePage::comparesWithOtherDays()
{
    load();
    box("Range")->setCurrentText(QStringLiteral("Last month"));
    QTRY_COMPARE(m_controller->shownSelection().range, UsageRange::LastMonth);
    QTRY_VERIFY(isReady());
    m_page->setView(UsagePage::View::Change);
    box("Compare with")->setCurrentText(QStringLiteral("A year earlier"));
    const DateRange october {QDate(2025, 10, 1), QDate(2025, 11, 1)};
    QTRY_COMPARE(m_controller->comparison()->range, october);
    QTRY_COMPARE(card("beforeCard")->note(), QStringLiteral("1–31 October 2025"));
    box("Compare with")->setCurrentText(QStringLiteral("Other days"));
    QCOMPARE(date("Compare from")->date(), october.start);
    date("Compare from")->setDate(QDate(2025, 12, 30));
    date("Compare to")->setDate(QDate(2025, 12, 29));
    QTRY_COMPARE(date("Compare to")->accessibleDescription(),
                 QStringLiteral("The last day is before the first"));
    date("Compare to")->setDate(QDate(2026, 1, 31));
    QTRY_COMPARE(card("beforeCard")->note(), QStringLiteral("30 December 2025 – 31 January 2026"));
    QVERIFY(m_controller->change()->rest().isZero());
}

void tst_UsagePage::exportsTheChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("change.csv"));
    QString suggested;
    setAskForPath([&](QWidget *, const QString &name) {
        suggested = name;
        return path;
    });
    load();
    m_page->setView(UsagePage::View::Change);
    m_page->exportTable();
    QVERIFY(suggested.contains(QStringLiteral("usage-change-acme-vision")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Project,Before,Now,Change,Change in %,What happened\r\n"));
    Settings saved;
    m_page->save(saved);
    m_page->setView(UsagePage::View::Projects);
    m_page->restore(saved);
    QCOMPARE(m_page->view(), UsagePage::View::Change);
}

void tst_UsagePage::opensAProjectWithKeys()
{
    load();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), enter);
        auto *back = named<QPushButton>(*m_page, QStringLiteral("Back to all projects"));
        QVERIFY(back->isVisible() && back->hasFocus());
        const QModelIndex second = table()->model()->index(1, UsageTableModel::CreditsUsed);
        QCOMPARE(card("projectTotalCard")->figure(),
                 exactCreditsText(
                     *Credits::fromNumber(second.data(ExportRole).toString().toStdString())));
        // And back, to where it was.
        QTest::keyClick(back, Qt::Key_Space);
        QVERIFY(table()->isVisible() && table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 1);
    }
    // The arrow alone, right after the table got the focus by Tab.
    table()->clearSelection();
    table()->setCurrentIndex({});
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!table()->isVisible());
}

void tst_UsagePage::opensAProject()
{
    load();
    const UsageRow row = m_controller->breakdown().rows.first();
    emit table()->activated(table()->model()->index(0, 0));
    auto *back = named<QPushButton>(*m_page, QStringLiteral("Back to all projects"));
    QVERIFY(back->isVisible());
    QCOMPARE(card("projectTotalCard")->figure(), exactCreditsText(row.total));
    QCOMPARE(card("projectShareCard")->figure(),
             percentText(*shareOf(row.total, m_controller->breakdown().total)));
    const auto *days = named<DataTable>(*m_page, QStringLiteral("Days of the project"));
    // Up to and with the 24th.
    QCOMPARE(days->model()->rowCount(), m_controller->range()->start.daysTo(QDate(2026, 11, 25)));
    Credits sum;
    for (int day = 0; day < days->model()->rowCount(); ++day)
        sum += *Credits::fromNumber(
            days->model()->index(day, 1).data(ExportRole).toString().toStdString());
    QCOMPARE(sum, row.total);
    const QAbstractItemModel &dayRows = *days->model();
    QCOMPARE(dayRows.index(0, 0).data().toString(), QStringLiteral("7 November 2026"));
    QCOMPARE(dayRows.index(dayRows.rowCount() - 1, 0).data().toString(),
             QStringLiteral("24 November 2026 (not over)"));
    const auto *weekdays = named<DataTable>(*m_page, QStringLiteral("Weekdays of the project"));
    QCOMPARE(weekdays->model()->rowCount(), 7);
    QCOMPARE(weekdays->model()->index(0, 0).data().toString(), QStringLiteral("Monday"));
    auto *pattern = named<ColumnsChart>(*m_page, QStringLiteral("Weekday chart"));
    QVERIFY(pattern->accessibleDescription().startsWith(QStringLiteral("Monday: ")));
    QTest::keyClick(pattern, Qt::Key_End);
    QVERIFY(pattern->accessibleDescription().startsWith(QStringLiteral("Sunday: ")));
    back->click();
    QVERIFY(table()->isVisible());
    m_page->openPart(0);
    QVERIFY(!table()->isVisible());
    m_controller->setOrganization({QStringLiteral("brightfield")});
    QVERIFY(table()->isVisible());
    QTRY_VERIFY(isReady());
    // The total is no project.
    emit table()->activated(table()->model()->index(table()->model()->rowCount() - 1, 0));
    QVERIFY(table()->isVisible());
}

void tst_UsagePage::opensTheDeletedProjectsByMonth()
{
    load();
    box("Interval")->setCurrentText(QStringLiteral("By month"));
    box("Range")->setCurrentText(QStringLiteral("Last 12 months"));
    QTRY_COMPARE(m_controller->shownSelection().range, UsageRange::Last12Months);
    QTRY_VERIFY(isReady());
    const UsageRow deleted = m_controller->breakdown().rows.last();
    QCOMPARE(deleted.part, UsagePart::DeletedProjects);
    m_page->openPart(int(m_controller->breakdown().rows.size()) - 1);
    // The days have to be loaded first.
    QTRY_COMPARE(card("projectTotalCard")->figure(), exactCreditsText(deleted.total));
    const auto *days = named<DataTable>(*m_page, QStringLiteral("Days of the project"));
    QCOMPARE(days->model()->rowCount(), 359); // 1 December 2025 to 24 November 2026
}

void tst_UsagePage::tellsWhereAnExportFails()
{
    load();
    QSignalSpy succeeded(m_page.get(), &UsagePage::succeeded);
    QSignalSpy failed(m_page.get(), &UsagePage::failed);
    setAskForPath([](QWidget *, const QString &) { return QString(); });
    m_page->exportTable();
    QCOMPARE(failed.count(), 0); // cancelled
    setAskForPath([](QWidget *, const QString &) {
        return QStringLiteral("/proc/no-such-folder/usage.csv");
    });
    m_page->exportTable();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(succeeded.count(), 0);
    QVERIFY(failed.first().first().value<ApiError>().message.contains(
        QStringLiteral("could not be written")));
}

void tst_UsagePage::keepsRangeAndColumns()
{
    Settings settings;
    settings.usageRange = QStringLiteral("last-month");
    settings.usageInterval = QStringLiteral("month");
    m_page->restore(settings);
    QCOMPARE(box("Range")->currentText(), QStringLiteral("Last month"));
    QCOMPARE(box("Interval")->currentText(), QStringLiteral("By month"));
    QVERIFY(!m_controller->isLoading());
    load();
    QCOMPARE(m_controller->shownSelection().range, UsageRange::LastMonth);

    table()->sortByColumn(UsageTableModel::Project, Qt::AscendingOrder);
    box("Range")->setCurrentText(QStringLiteral("Custom"));
    date("From")->setDate(QDate(2026, 2, 1));
    date("To")->setDate(QDate(2026, 2, 28));
    Settings saved;
    m_page->save(saved);
    QCOMPARE(saved.usageRange, QStringLiteral("custom"));
    QCOMPARE(saved.usageFrom, QDate(2026, 2, 1));
    QCOMPARE(saved.usageTo, QDate(2026, 2, 28));

    UsagePage other(*m_controller, *m_allowance);
    other.restore(saved);
    QCOMPARE(named<QComboBox>(other, QStringLiteral("Range"))->currentText(),
             QStringLiteral("Custom"));
    QCOMPARE(named<QDateEdit>(other, QStringLiteral("To"))->date(), QDate(2026, 2, 28));
    auto *header = named<DataTable>(other, QStringLiteral("Usage by project"))->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(UsageTableModel::Project));
}

/// What is wrong with one of two ranges is said where they are compared, and can be tried again.
void tst_UsagePage::saysThatTheComparisonFailed()
{
    Peer peer;
    bool isBroken = true;
    peer.setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        const bool isNow = request.target.contains("start_date=2026-10-01");
        const QByteArray points =
            isNow ? R"([{"start_date": "2026-10-01T00:00:00Z", "end_date": "2026-10-02T00:00:00Z",
                         "value": 10}])"
                  : R"([{"start_date": "2026-09-01T00:00:00Z", "end_date": "2026-09-02T00:00:00Z",
                         "value": 4}])";
        socket.write(isNow || !isBroken
                         ? Peer::answer(200, R"({"interval": "day", "data_organization": )" + points
                                                 + R"(, "data_projects": [],)"
                                                   R"( "data_deleted_projects": []})")
                         : Peer::answer(403, R"({"error": "Not for you."})"));
    });
    ApiClient client;
    Connection connection;
    connection.address = peer.address();
    connection.credential = Credential::fromToken(u"secret"_s);
    client.setConnection(connection);
    UsageApi api(client);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), utc);
    UsageController controller(api, [now] { return now; });
    controller.setOrganization({u"acme"_s});
    controller.setSelection({UsageRange::LastMonth, Interval::Day, {}});
    ChangeView view(controller);
    view.resize(900, 600);
    view.show();
    controller.refresh();
    QTRY_VERIFY(controller.comparisonError());
    auto *empty = view.findChild<EmptyState *>(u"changeEmpty"_s);
    QTRY_VERIFY(empty->isVisible() && empty->button()->isVisible());
    QStringList texts;
    for (const QLabel *label : empty->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"What it is compared with could not be loaded."_s));
    QVERIFY(texts.contains(u"Not for you."_s));
    QCOMPARE(controller.breakdown().total, Credits(10)); // that is there all the same
    isBroken = false;
    empty->button()->click();
    QTRY_VERIFY(controller.comparison());
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(controller.change()->change(), Credits(6));
}

QTEST_MAIN(tst_UsagePage)
#include "tst_usagepage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "models/creditsformat.h"
#include "support/find.h"
#include "ui/charts/barsview.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/columnschart.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/charts/timelabels.h"
#include "ui/charts/usagesparkline.h"
#include "ui/charts/usagewords.h"
#include "ui/charts/valuescale.h"
#include "ui/export/chartpicture.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QTest>

using namespace steward;
using namespace steward::test;

class tst_UsageCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsRoundScales_data();
    void findsRoundScales();
    void labelsScales_data();
    void labelsScales();
    void labelsAMonthByNumber();
    void labelsAPeriodWithItsMonths();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void labelsAYearByMonth();
    void wordsDays_data();
    void wordsDays();
    void wordsBuckets();
    void describesInASentence();
    void saysWhyThereIsNothing();
    void isAChartToAssistiveTechnology();
    void findsPlacesInBars();
    void showsWhatNoProjectExplains();
    void limitsTheWidthOfALoneBar();
    void showsHostileNamesLiterally();
    void followsLightAndDark();
    void paintsManyBarsAsFew_data();
    void paintsManyBarsAsFew();
    void standsOnTheAxisWithManyProjects_data();
    void standsOnTheAxisWithManyProjects();
    void knowsNoFiguresOfTheFuture();
    void saysTheHighestToTheLastDigit();
    void saysWhereTheAxisBegins_data();
    void saysWhereTheAxisBegins();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QList<UsageBucket> days(QDate first, int count, int length = 1)
{
    QList<UsageBucket> buckets;
    for (int i = 0; i < count; ++i) {
        const QDateTime start(first.addDays(i * length), QTime(0, 0), utc);
        buckets.append({start, start.addDays(length), Credits(1)});
    }
    return buckets;
}

QList<UsageBucket> months(QDate first, int count)
{
    QList<UsageBucket> buckets;
    for (int i = 0; i < count; ++i) {
        const QDateTime start(first.addMonths(i), QTime(0, 0), utc);
        buckets.append({start, start.addMonths(1), Credits(1)});
    }
    return buckets;
}

QStringList texts(const QList<TimeLabel> &labels)
{
    QStringList texts;
    for (const TimeLabel &label : labels)
        texts.append(label.text);
    return texts;
}

QFontMetricsF metrics()
{
    return QFontMetricsF(QApplication::font());
}

/// Two projects over \a count days from 1 November 2026; the second uses twice the first.
UsageBreakdown usage(int count, const QString &name = QStringLiteral("one"))
{
    OrganizationUsage usage;
    ProjectUsage one {QStringLiteral("1"), name, {}};
    ProjectUsage two {QStringLiteral("2"), QStringLiteral("two"), {}};
    const QList<UsageBucket> buckets = days(QDate(2026, 11, 1), count);
    for (int i = 0; i < count; ++i) {
        const UsageBucket &bucket = buckets[i];
        one.points.append({bucket.start, bucket.end, Credits(i + 1)});
        two.points.append({bucket.start, bucket.end, Credits(2 * (i + 1))});
        usage.organization.append({bucket.start, bucket.end, Credits(3 * (i + 1))});
    }
    usage.projects = {one, two};
    ProjectColors colors;
    return breakDown(usage, colors);
}

} // namespace

void tst_UsageCharts::initTestCase()
{
    QLocale::setDefault(english);
    installAccessibility();
}

void tst_UsageCharts::findsRoundScales_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1.0 << 1;
    QTest::newRow("exactly a step") << 500.0 << 100.0 << 5;
    QTest::newRow("one more") << 501.0 << 200.0 << 3;
    QTest::newRow("300") << 300.0 << 100.0 << 3;
    QTest::newRow("1,260") << 1260.0 << 500.0 << 3;
    QTest::newRow("12") << 12.0 << 2.5 << 5;
    QTest::newRow("a millionth") << 1e-6 << 2e-7 << 5;
    QTest::newRow("a trillion") << 1e12 << 2e11 << 5;
}

void tst_UsageCharts::findsRoundScales()
{
    QFETCH(double, maximum);
    QFETCH(double, step);
    QFETCH(int, steps);
    const ValueScale scale = scaleFor(maximum, 5);
    QCOMPARE(scale.step, step);
    QCOMPARE(scale.steps, steps);
    QVERIFY(!(maximum > scale.top() * (1.0 + 1e-9)));
}

void tst_UsageCharts::labelsScales_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("label");
    QTest::newRow("hundreds") << 500.0 << QStringLiteral("1,500");
    QTest::newRow("halves") << 2.5 << QStringLiteral("7.5");
    QTest::newRow("tenths") << 0.2 << QStringLiteral("0.6");
    QTest::newRow("quarters of tenths") << 0.025 << QStringLiteral("0.075");
    QTest::newRow("millionths") << 2e-6 << QStringLiteral("0.000006");
}

void tst_UsageCharts::labelsScales()
{
    QFETCH(double, step);
    QFETCH(QString, label);
    const ValueScale scale {step, 5};
    QCOMPARE(scale.label(3, english), label);
    QCOMPARE(scale.label(0, english), QStringLiteral("0"));
}

void tst_UsageCharts::labelsAMonthByNumber()
{
    const QStringList labels = texts(timeLabels(days(QDate(2026, 11, 1), 30), 40, metrics()));
    QCOMPARE(labels.size(), 30);
    QCOMPARE(labels.first(), QStringLiteral("1"));
    QCOMPARE(labels.last(), QStringLiteral("30"));
}

void tst_UsageCharts::labelsAPeriodWithItsMonths()
{
    const QStringList labels = texts(timeLabels(days(QDate(2026, 11, 7), 30), 60, metrics()));
    QCOMPARE(labels.size(), 30);
    QCOMPARE(labels.first(), QStringLiteral("7 Nov"));
    QCOMPARE(labels.at(1), QStringLiteral("8"));
    QCOMPARE(labels.at(24), QStringLiteral("1 Dec"));
    QCOMPARE(texts(timeLabels(days(QDate(2026, 11, 7), 1), 900, metrics())),
             QStringList({QStringLiteral("7 Nov")}));
}

void tst_UsageCharts::labelsNeverTouch_data()
{
    QTest::addColumn<QList<UsageBucket>>("buckets");
    QTest::addColumn<double>("width");
    for (double width : {200.0, 600.0, 1000.0, 2500.0}) {
        const QByteArray suffix = " in " + QByteArray::number(width);
        const auto row = [&](const char *name, const QList<UsageBucket> &buckets) {
            QTest::newRow((name + suffix).constData()) << buckets << width;
        };
        row("1 day", days(QDate(2026, 11, 7), 1));
        row("31 days", days(QDate(2026, 12, 1), 31));
        row("90 days", days(QDate(2026, 8, 27), 90));
        row("366 days", days(QDate(2028, 1, 1), 366));
        row("1,000 days", days(QDate(2024, 2, 29), 1000));
        row("12 months", months(QDate(2026, 1, 1), 12));
        row("60 months", months(QDate(2022, 5, 1), 60));
        row("10 days in the middle of a month", days(QDate(2026, 11, 11), 10));
    }
}

void tst_UsageCharts::labelsNeverTouch()
{
    QFETCH(QList<UsageBucket>, buckets);
    QFETCH(double, width);
    const double pitch = width / double(buckets.size());
    const QList<TimeLabel> labels = timeLabels(buckets, pitch, metrics());
    QVERIFY(!labels.isEmpty());
    double end = -1e9;
    for (const TimeLabel &label : labels) {
        const double center = (double(label.index) + 0.5) * pitch;
        const double half = metrics().horizontalAdvance(label.text) / 2.0;
        QVERIFY(center - half > end);
        end = center + half;
    }
}

void tst_UsageCharts::labelsAYearByMonth()
{
    const QList<TimeLabel> labels = timeLabels(days(QDate(2026, 1, 1), 366), 3, metrics());
    QCOMPARE(labels.first(), (TimeLabel {0, QStringLiteral("Jan 2026")}));
    QCOMPARE(labels.at(1), (TimeLabel {31, QStringLiteral("Feb")}));
    QCOMPARE(labels.last(), (TimeLabel {365, QStringLiteral("Jan 2027")}));
    const QStringList quarters = texts(timeLabels(months(QDate(2026, 1, 1), 24), 30, metrics()));
    QVERIFY(quarters.contains(QStringLiteral("Apr")));
    QVERIFY(!quarters.contains(QStringLiteral("Feb")));
    // A subscription period is no calendar month.
    QCOMPARE(texts(timeLabels(months(QDate(2026, 11, 7), 1), 900, metrics())),
             QStringList({QStringLiteral("7 Nov")}));
}

void tst_UsageCharts::wordsDays_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("a day") << QDate(2026, 11, 12) << QDate(2026, 11, 13)
                           << QStringLiteral("12 November 2026");
    QTest::newRow("a month") << QDate(2026, 11, 1) << QDate(2026, 12, 1)
                             << QStringLiteral("1–30 November 2026");
    QTest::newRow("two months") << QDate(2026, 11, 7) << QDate(2026, 12, 7)
                                << QStringLiteral("7 November – 6 December 2026");
    QTest::newRow("two years") << QDate(2025, 12, 20) << QDate(2026, 1, 20)
                               << QStringLiteral("20 December 2025 – 19 January 2026");
}

void tst_UsageCharts::wordsDays()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QString, text);
    QCOMPARE(daysText({start, end}, english), text);
}

void tst_UsageCharts::wordsBuckets()
{
    QCOMPARE(bucketText(days(QDate(2026, 11, 12), 1).first(), english),
             QStringLiteral("12 November 2026"));
    QCOMPARE(bucketText(months(QDate(2028, 2, 1), 1).first(), english),
             QStringLiteral("February 2028"));
    QCOMPARE(shortBucketText(days(QDate(2026, 11, 12), 1).first(), english),
             QStringLiteral("12 November 2026"));
    QCOMPARE(shortBucketText(months(QDate(2028, 2, 1), 1).first(), english),
             QStringLiteral("February 2028"));
    QCOMPARE(shortBucketText(months(QDate(2026, 11, 7), 1).first(), english),
             QStringLiteral("7 Nov – 6 Dec 2026"));
    // A cut week is no month, wherever its days are.
    QCOMPARE(shortBucketText(days(QDate(2026, 11, 2), 1, 4).first(), english),
             QStringLiteral("2–5 Nov 2026"));
    QCOMPARE(shortBucketText(days(QDate(2026, 12, 28), 1, 7).first(), english),
             QStringLiteral("28 Dec 2026 – 3 Jan 2027"));
    QCOMPARE(bucketText(days(QDate(2026, 11, 7), 1, 24).first(), english),
             QStringLiteral("7–30 November 2026"));
}

void tst_UsageCharts::describesInASentence()
{
    QCOMPARE(usageDescription(usage(30), Interval::Day),
             QStringLiteral("Credits per day, 1–30 November 2026: 1,395.00 in all, highest on "
                            "30 November 2026 with 90.00."));
}

void tst_UsageCharts::saysWhyThereIsNothing()
{
    const QString isUnused = QStringLiteral("No credits were used in this range.");
    const QString isUnknown = QStringLiteral("The service gave no figure of this range.");
    UsageBreakdown unused;
    unused.buckets = days(QDate(2026, 11, 1), 3);
    for (UsageBucket &bucket : unused.buckets)
        bucket.total = {};
    QCOMPARE(usageDescription(unused, Interval::Day), isUnused);
    QCOMPARE(sharesDescription(unused, Interval::Day), isUnused);
    // Nobody knows before there is an answer, and where the answer is silent.
    QCOMPARE(usageDescription(unused, Interval::Day, Figures::Awaited),
             QStringLiteral("The usage is being loaded."));
    QCOMPARE(usageDescription({}, Interval::Day), isUnknown);
    for (UsageBucket &bucket : unused.buckets)
        bucket.isMissing = true;
    QCOMPARE(sharesDescription(unused, Interval::Day), isUnknown);
    unused.buckets.last().isMissing = false;
    QCOMPARE(sharesDescription(unused, Interval::Day), isUnused);
    for (UsageBucket &bucket : unused.buckets)
        bucket.isAhead = true;
    QCOMPARE(usageDescription(unused, Interval::Day),
             QStringLiteral("This range is still to come."));
    // What is used is told, also while more of it comes.
    QCOMPARE(usageDescription(usage(30), Interval::Day, Figures::Awaited),
             usageDescription(usage(30), Interval::Day));
    StackedUsageChart chart;
    chart.setUsage({}, Interval::Day, Figures::Awaited);
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("The usage is being loaded."));
}

void tst_UsageCharts::isAChartToAssistiveTechnology()
{
    StackedUsageChart chart;
    UsageSparkline sparkline;
    chart.setUsage(usage(3), Interval::Day);
    sparkline.setUsage(usage(3), Interval::Day);
    for (QWidget *widget : std::initializer_list<QWidget *> {&chart, &sparkline}) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Credits chart"));
        QCOMPARE(interface->text(QAccessible::Description),
                 usageDescription(usage(3), Interval::Day));
    }
    auto *entry = named<LegendEntry>(chart, QStringLiteral("two"));
    QVERIFY(entry);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(entry);
    QCOMPARE(interface->role(), QAccessible::CheckBox);
    QVERIFY(interface->state().checked);
}

void tst_UsageCharts::findsPlacesInBars()
{
    StackedUsageChart chart;
    chart.resize(900, 320);
    chart.setUsage(usage(30), Interval::Day);
    chart.show();
    const BarsView *view = chart.view();
    for (qsizetype bar : {0, 14, 29}) {
        for (qsizetype layer : {0, 1}) {
            const BarPlace place {bar, layer};
            const auto found = view->placeAt(view->rectOf(place).center());
            QVERIFY(found);
            QCOMPARE(*found, place);
        }
    }
    // Above the first bar, which is low, but in its column.
    const QRectF column = view->rectOf({0, std::nullopt});
    QCOMPARE(view->placeAt(column.center()), std::optional(BarPlace {0, std::nullopt}));
    QVERIFY(!view->placeAt(QPointF(1.0, 1.0)));
    // The layers lie on each other, the second twice as high as the first.
    const QRectF lower = view->rectOf({29, 1});
    const QRectF upper = view->rectOf({29, 0});
    QCOMPARE(upper.bottom(), view->rectOf({29, std::nullopt}).bottom());
    QCOMPARE(lower.bottom(), upper.top());
    QCOMPARE(upper.height(), 2.0 * lower.height());
}

void tst_UsageCharts::showsWhatNoProjectExplains()
{
    // Ten credits a day: four of them nobody's on the first, five too many on the second.
    OrganizationUsage answer;
    ProjectUsage alpha {QStringLiteral("1"), QStringLiteral("alpha"), {}};
    const QList<UsageBucket> two = days(QDate(2026, 11, 1), 2);
    for (const UsageBucket &bucket : two) {
        answer.organization.append({bucket.start, bucket.end, Credits(10)});
        alpha.points.append({bucket.start, bucket.end, Credits(bucket == two[0] ? 6 : 15)});
    }
    answer.projects = {alpha};
    ProjectColors colors;
    StackedUsageChart chart;
    chart.resize(900, 320);
    chart.setUsage(breakDown(answer, colors), Interval::Day);
    chart.show();
    QVERIFY(named<LegendEntry>(chart, QStringLiteral("Not assigned to a project")));
    QCOMPARE(chart.reading({0, 1}),
             QStringLiteral("1 November 2026, Not assigned to a project: 4.00 credits, "
                            "40.0\u00a0% of 10.00"));
    QCOMPARE(chart.reading({0, std::nullopt}),
             QStringLiteral("1 November 2026: 10.00 credits in all"));
    QCOMPARE(
        chart.reading({1, std::nullopt}),
        QStringLiteral("2 November 2026: 10.00 credits in all; its parts add up to 5.00 more"));
    const QImage image = chart.view()->grab().toImage();
    QCOMPARE(image.pixelColor(chart.view()->rectOf({0, 1}).center().toPoint()),
             Theme::tokens().unassigned);

    // As shares it is there, too, and their list says what the table says: -1 of 20.
    chart.setMeasure(StackedUsageChart::Measure::Shares);
    QCOMPARE(chart.view()->placeAt(chart.view()->rectOf({0, 1}).center()),
             std::optional(BarPlace {0, 1}));
    QCOMPARE(description(&chart),
             QStringLiteral("Shares of the credits per day, 1–2 November 2026: alpha 105.0\u00a0%, "
                            "Not assigned to a project −5.0\u00a0%; 20.00 credits in all."));
}

void tst_UsageCharts::limitsTheWidthOfALoneBar()
{
    StackedUsageChart chart;
    chart.resize(900, 320);
    chart.setUsage(usage(1), Interval::Day);
    chart.show();
    QVERIFY(chart.view()->rectOf({0, 0}).width() <= 64.0);
    chart.setUsage(usage(366), Interval::Day);
    QVERIFY(chart.view()->rectOf({0, 0}).width() >= 2.0);
}

void tst_UsageCharts::showsHostileNamesLiterally()
{
    const QString name = QStringLiteral("<b>&one</b>");
    StackedUsageChart chart;
    chart.resize(900, 320);
    chart.setUsage(usage(3, name), Interval::Day);
    chart.show();
    QVERIFY(named<LegendEntry>(chart, name));
    QVERIFY(chart.reading({0, 1}).contains(name));
    chart.setFocus();
    for (Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Up})
        QTest::keyClick(&chart, key);
    QVERIFY(description(&chart).contains(name));
}

void tst_UsageCharts::followsLightAndDark()
{
    StackedUsageChart chart;
    chart.resize(900, 320);
    chart.setUsage(usage(3), Interval::Day);
    chart.show();
    const QPoint inside = chart.view()->rectOf({2, 0}).center().toPoint();
    for (Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::Light}) {
        Theme::apply(*qApp, appearance);
        QTRY_COMPARE(chart.view()->grab().toImage().pixelColor(inside), Theme::tokens().series[0]);
    }
}

void tst_UsageCharts::paintsManyBarsAsFew_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 12;
    QTest::newRow("a year") << 366;
    QTest::newRow("many") << 500; // 1,000 layers: more than Qt's series paints in a frame
}

void tst_UsageCharts::paintsManyBarsAsFew()
{
    QFETCH(const int, count);
    StackedUsageChart chart;
    chart.resize(2600, 420);
    chart.setUsage(usage(count), Interval::Day);
    chart.show();
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        Theme::apply(*qApp, appearance);
        QCoreApplication::processEvents();
        const QImage image = chart.view()->grab().toImage();
        const auto colorIn = [&](const BarPlace &place) {
            return image.pixelColor(chart.view()->rectOf(place).center().toPoint());
        };
        for (const int bar : {count / 2, count - 2, count - 1}) {
            QCOMPARE(colorIn({bar, 0}), Theme::tokens().series[0]);
            QCOMPARE(colorIn({bar, 1}), Theme::tokens().series[1]);
        }
        // Nothing above a bar that is half as high as the highest.
        const QRectF half = chart.view()->rectOf({count / 2, 1});
        const QColor above =
            image.pixelColor(QPointF(half.center().x(), half.top() - 12.0).toPoint());
        QVERIFY(above != Theme::tokens().series[0] && above != Theme::tokens().series[1]);
    }

    // One project is switched off, and on again.
    const auto colors = [&] {
        QSet<QRgb> found;
        const QImage image = chart.view()->grab().toImage();
        for (int x = 0; x < image.width(); x += 2) {
            for (int y = 0; y < image.height(); y += 4)
                found.insert(image.pixelColor(x, y).rgb());
        }
        return found;
    };
    const QRgb first = Theme::tokens().series[0].rgb();
    const QRgb second = Theme::tokens().series[1].rgb();
    auto *entry = named<LegendEntry>(chart, QStringLiteral("two"));
    entry->click();
    QVERIFY(!colors().contains(first) && colors().contains(second));
    entry->click();
    QVERIFY(colors().contains(first) && colors().contains(second));
}

void tst_UsageCharts::standsOnTheAxisWithManyProjects_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("Qt's series") << 30;
    QTest::newRow("our own item") << 100; // 900 layers
}

void tst_UsageCharts::standsOnTheAxisWithManyProjects()
{
    // 500 projects use the same: eight of them have less than a pixel each.
    QFETCH(const int, count);
    OrganizationUsage answer;
    const QList<UsageBucket> buckets = days(QDate(2026, 11, 1), count);
    for (const UsageBucket &bucket : buckets)
        answer.organization.append({bucket.start, bucket.end, Credits(500)});
    for (int i = 0; i < 500; ++i) {
        ProjectUsage project {QString::number(i), QString::number(i), answer.organization};
        for (UsagePoint &point : project.points)
            point.value = Credits(1);
        answer.projects.append(project);
    }
    ProjectColors colors;
    StackedUsageChart chart;
    chart.resize(2600, 420);
    chart.setUsage(breakDown(answer, colors), Interval::Day);
    chart.show();
    const QImage image = chart.view()->grab().toImage();
    for (const qsizetype bar : {qsizetype(0), qsizetype(count / 2)}) {
        const QRectF top = chart.view()->rectOf({bar, 8});
        const QRectF bottom = chart.view()->rectOf({bar, 0});
        const auto x = int(top.center().x());
        for (int y = int(top.top()) + 2; y < int(bottom.bottom()) - 1; ++y)
            QVERIFY2(image.pixelColor(x, y) != Theme::tokens().panel,
                     qPrintable(QString::number(y)));
    }
}

void tst_UsageCharts::knowsNoFiguresOfTheFuture()
{
    UsageBreakdown breakdown = usage(3);
    markAhead(breakdown, QDateTime(QDate(2026, 11, 2), QTime(15, 0), utc));
    QVERIFY(!breakdown.buckets[0].isAhead && !breakdown.buckets[1].isAhead);
    QVERIFY(breakdown.buckets[2].isAhead);
    StackedUsageChart chart;
    // What the service gives already is told: it is in the total as well.
    chart.setUsage(breakdown, Interval::Day);
    QCOMPARE(chart.reading({2, std::nullopt}),
             QStringLiteral("3 November 2026 (still to come): %1 credits in all")
                 .arg(exactCreditsText(breakdown.buckets[2].total)));
    breakdown.buckets[2].total = {};
    chart.setUsage(breakdown, Interval::Day);
    chart.resize(600, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("3 November 2026: still to come"));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("credits")));
}

void tst_UsageCharts::saysTheHighestToTheLastDigit()
{
    OrganizationUsage answer;
    const UsageBucket day = days(QDate(2026, 11, 1), 1).first();
    answer.organization = {{day.start, day.end, *Credits::fromNumber("0.000001")}};
    ProjectColors colors;
    const UsageBreakdown breakdown = breakDown(answer, colors);
    QCOMPARE(usageDescription(breakdown, Interval::Day),
             QStringLiteral("Credits per day, 1 November 2026: 0.000001 in all, highest on "
                            "1 November 2026 with 0.000001."));
    StackedUsageChart chart;
    chart.setUsage(breakdown, Interval::Day);
    QCOMPARE(chart.reading({0, 0}),
             QStringLiteral("1 November 2026, Not assigned to a project: 0.000001 credits, "
                            "100.0\u00a0% of 0.000001"));
}

void tst_UsageCharts::saysWhereTheAxisBegins_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("large") << 1000.0 << 1100.0 << QStringLiteral("The axis begins at 975.");
    QTest::newRow("below one") << 0.9 << 0.992 << QStringLiteral("The axis begins at 0.875.");
    QTest::newRow("in thousandths")
        << 0.03 << 0.032 << QStringLiteral("The axis begins at 0.0295.");
    QTest::newRow("at zero") << 1.0 << 9.0 << QString();
}

void tst_UsageCharts::saysWhereTheAxisBegins()
{
    QFETCH(const double, before);
    QFETCH(const double, now);
    QFETCH(const QString, sentence);
    const auto color = [](const Tokens &tokens) { return tokens.series[0]; };
    ColumnsChart chart(QStringLiteral("Chart"));
    chart.resize(600, 300);
    chart.setColumns({{QStringLiteral("Before"), 0.0, before, {}, {}, color},
                      {QStringLiteral("alpha"), before, now, {}, {}, color},
                      {QStringLiteral("Now"), 0.0, now, {}, {}, color}},
                     QStringLiteral("It grew."));
    QCOMPARE(chart.view()->footText(), sentence);
    QCOMPARE(chart.accessibleDescription(),
             QStringList({QStringLiteral("It grew."), sentence}).join(u' ').trimmed());
    // What leaves the program says it, too.
    QCOMPARE(chartSvg(chart).contains("The axis begins at"), !sentence.isEmpty());
}

QTEST_MAIN(tst_UsageCharts)
#include "tst_usagecharts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowancecontroller.h"
#include "controllers/allowances.h"
#include "controllers/usagecontroller.h"
#include "models/creditsformat.h"
#include "models/daywords.h"
#include "support/desk.h"
#include "ui/charts/pacechart.h"
#include "ui/charts/pacewords.h"
#include "ui/export/chartpicture.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/notify/desktopnotice.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/figurecard.h"

#include <QLineEdit>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// The real window on a sandbox, both of which go by the machine's clock.
class tst_AllowanceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsThePeriodWithoutAnAllowance();
    void saysThatNobodyKnowsThePeriod();
    void takesTheAllowanceThatIsTyped();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void warnsOnceInTheWindowAndOnTheDesktop();
    void readsTheChartDayByDay();
    void keepsAllowancesInTheSettings();
    void wordsWhenItRunsOut();
    void wordsSmallFigures();
    void takesWhatAssistiveTechnologySets();
    void picturesHaveTheLegend();

private:
    QLineEdit *field() const { return m_desk->find<QLineEdit>("Allowance"); }
    FigureCard *card(const char *name) const
    {
        return m_desk->window.findChild<FigureCard *>(QLatin1StringView(name));
    }
    AllowanceController &controller() const { return m_desk->workspace.allowance(); }
    void enter(const QString &text) const
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    std::unique_ptr<Desk> m_desk;
    QStringList m_notices;
};

void tst_AllowanceView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installAccessibility();
}

void tst_AllowanceView::init()
{
    m_notices.clear();
    setSendNotice([this](const QString &, const QString &text) { m_notices.append(text); });
    SandboxOptions options = quietOptions();
    options.clock = systemClock;
    Settings settings;
    settings.notifies = true; // off at first: see tst_places
    m_desk = std::make_unique<Desk>(settings, options);
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Usage));
    m_desk->window.organizationPage().usage().setView(UsagePage::View::Allowance);
    QTRY_VERIFY(controller().pace());
}

void tst_AllowanceView::cleanup()
{
    m_desk.reset();
    setSendNotice({});
}

void tst_AllowanceView::showsThePeriodWithoutAnAllowance()
{
    const CreditPace &pace = *controller().pace();
    QCOMPARE(card("usedCard")->figure(), exactCreditsText(pace.used));
    QVERIFY(pace.projection);
    QCOMPARE(card("runsOutCard")->figure(), u"—"_s);
    QCOMPARE(controller().table().rowCount(), pace.period.days());
    const auto *chart = m_desk->find<PaceChart>("Allowance chart");
    QVERIFY(chart->accessibleDescription().startsWith(
        u"Used so far: %1 credits."_s.arg(exactCreditsText(pace.used))));
    QVERIFY(m_notices.isEmpty());
}

/// That is no sign that nothing was used.
void tst_AllowanceView::saysThatNobodyKnowsThePeriod()
{
    const auto *chart = m_desk->find<PaceChart>("Allowance chart");
    controller().setPeriod({});
    controller().setPeriodless(true);
    QCOMPARE(chart->accessibleDescription(),
             u"The service gave no figure of the current subscription period."_s);
    QCOMPARE(card("usedCard")->figure(), u"—"_s);
    m_desk->workspace.periodUsage().refresh(); // who knows it tells it
    QTRY_VERIFY(controller().pace());
    QVERIFY(!controller().isPeriodless());
}

void tst_AllowanceView::takesTheAllowanceThatIsTyped()
{
    enter(u"1,000,000.5"_s);
    QCOMPARE(controller().allowance(), Credits::fromNumber("1000000.5"));
    QCOMPARE(controller().pace()->state, PaceState::Fine);
    QCOMPARE(card("runsOutCard")->figure(), u"Lasts"_s);
    QVERIFY(card("usedCard")->note().contains(u"of the allowance"_s));
    // Another organization has none.
    QVERIFY(m_desk->openAndWait("brightfield", Tab::Usage));
    QTRY_COMPARE(controller().organization().text, u"brightfield"_s);
    m_desk->window.setFocus();
    QTRY_COMPARE(field()->text(), QString());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Usage));
    QTRY_COMPARE(field()->text(), u"1,000,000.50"_s);
    enter(QString());
    QTest::keyClick(field(), Qt::Key_Delete);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!controller().allowance());
}

void tst_AllowanceView::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"many"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("less") << u"-5"_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("too much") << u"1e99"_s;
    QTest::newRow("another language's separators") << u"25.000,50"_s;
    QTest::newRow("a group that is none") << u"25,00"_s;
    QTest::newRow("a group after the point") << u"25.000,500"_s;
}

void tst_AllowanceView::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    enter(text);
    QCOMPARE(field()->accessibleDescription(), u"A number of credits above zero"_s);
    QVERIFY(!controller().allowance());
}

void tst_AllowanceView::warnsOnceInTheWindowAndOnTheDesktop()
{
    const Credits used = controller().pace()->used;
    enter(exactCreditsText(used));
    QCOMPARE(controller().pace()->state, PaceState::UsedUp);
    QCOMPARE(card("runsOutCard")->figure(), u"Used up"_s);
    const QString warning =
        u"acme-vision has used up its allowance of %1 credits."_s.arg(exactCreditsText(used));
    QCOMPARE(m_notices, QStringList {warning});
    QCOMPARE(m_desk->window.findChild<NewsNotice *>()->sentences(), QStringList {warning});
    controller().refresh();
    QTRY_VERIFY(!controller().isLoading());
    QCOMPARE(m_notices.size(), 1);
    // It was about that allowance.
    enter(u"1,000,000"_s);
    QCOMPARE(m_desk->window.findChild<NewsNotice *>()->sentences(), QStringList());
    QVERIFY(!m_desk->window.findChild<NewsNotice *>()->isVisible());
}

void tst_AllowanceView::readsTheChartDayByDay()
{
    auto *chart = m_desk->find<PaceChart>("Allowance chart");
    const CreditPace pace = *controller().pace();
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->accessibleDescription(), paceReading(pace, 0));
    QVERIFY(chart->accessibleDescription().startsWith(dayText(pace.period.start)));
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(chart->accessibleDescription().startsWith(dayText(pace.period.end.addDays(-1))));
    QVERIFY(chart->accessibleDescription().contains(u" expected by then, between "_s));
    QTest::keyClick(chart, Qt::Key_Escape);
    QCOMPARE(chart->accessibleDescription(), paceDescription(pace));
    // The place of a day is on its line.
    QCOMPARE(chart->view()->dayAt(chart->view()->placeOf(3) - QPointF(1.0, 0.0)),
             std::optional<qsizetype>(3));
}

void tst_AllowanceView::keepsAllowancesInTheSettings()
{
    enter(u"1,000,000"_s);
    const Settings settings = m_desk->window.settings();
    QCOMPARE(settings.allowances.size(), 1);
    QCOMPARE(settings.allowances.constBegin().value(), u"1000000"_s);
    QCOMPARE(settings.filters.value(u"usageView"_s), u"allowance"_s);
}

void tst_AllowanceView::wordsWhenItRunsOut()
{
    CreditPace pace;
    pace.period = {QDate(2026, 11, 1), QDate(2026, 12, 1)};
    pace.today = QDate(2026, 11, 10);
    QCOMPARE(runsOutText(pace), u"—"_s);
    QCOMPARE(runsOutBandText(pace), QString());
    pace.allowance = Credits(100);
    pace.usedShare = 0.5;
    pace.timeShare = 0.3;
    pace.projection = PaceProjection {{60.0}, {55.0}, {65.0}};
    QCOMPARE(runsOutText(pace), u"Lasts"_s);
    QCOMPARE(runsOutBandText(pace), u"to the end of the period"_s);
    pace.runsOutEarliest = QDate(2026, 11, 28);
    QCOMPARE(runsOutBandText(pace), u"but may end on 28 November 2026"_s);
    pace.runsOut = QDate(2026, 11, 29);
    QCOMPARE(runsOutText(pace), u"29 November 2026"_s);
    QCOMPARE(runsOutBandText(pace), u"or as early as 28 November 2026, or not at all"_s);
    pace.runsOutLatest = QDate(2026, 11, 30);
    QCOMPARE(runsOutBandText(pace), u"between 28 November 2026 and 30 November 2026"_s);
    pace.state = PaceState::Ahead;
    QCOMPARE(QString(paceWarning(u"acme"_s, pace)).replace(QChar::Nbsp, u' '),
             u"acme has used 50.0 % of its allowance at 30.0 % of the period. At this pace it runs "
             "out on 29 November 2026."_s);
    QVERIFY(!paceDescription(pace).contains(u"ahead of the even pace"_s));
    pace.runsOut.reset();
    pace.runsOutLatest.reset();
    const QString lasts =
        u" The use is ahead of the even pace. Going by the last four weeks the allowance is expected to last."_s;
    QCOMPARE(QString(paceWarning(u"acme"_s, pace)).replace(QChar::Nbsp, u' '),
             u"acme has used 50.0 % of its allowance at 30.0 % of the period."_s + lasts);
    QVERIFY(paceDescription(pace).endsWith(lasts));
    // Too early to expect anything.
    pace.projection.reset();
    QVERIFY(paceWarning(u"acme"_s, pace).endsWith(u"of the period."_s));
}

void tst_AllowanceView::takesWhatAssistiveTechnologySets()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field());
    for (const bool hasFocus : {false, true}) {
        if (hasFocus)
            field()->setFocus();
        const int amount = hasFocus ? 500 : 400;
        interface->setText(QAccessible::Value, QString::number(amount));
        QTRY_COMPARE(controller().allowance(), std::optional(Credits(amount)));
    }
    interface->setText(QAccessible::Value, u"many"_s);
    QCOMPARE(controller().allowance(), std::optional(Credits(500)));
    QVERIFY(!description(field()).isEmpty());
    // Letters are no amount before they are at their end.
    field()->setFocus();
    field()->selectAll();
    QTest::keyClicks(field(), u"1200"_s);
    QCOMPARE(controller().allowance(), std::optional(Credits(500)));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(controller().allowance(), std::optional(Credits(1200)));
}

void tst_AllowanceView::wordsSmallFigures()
{
    CreditPace pace;
    pace.period = {QDate(2026, 11, 1), QDate(2026, 12, 1)};
    pace.today = QDate(2026, 11, 2);
    pace.daily = {*Credits::fromNumber("0.012"), *Credits::fromNumber("0.000001")};
    pace.used = *Credits::fromNumber("0.012001");
    pace.allowance = Credits::fromNumber("0.5");
    pace.usedShare = 0.024002;
    pace.projection =
        PaceProjection {QList<double>(29, 0.36), QList<double>(29, 0.3), QList<double>(29, 0.42)};
    QVERIFY(
        paceDescription(pace).contains(u"Expected at the end: 0.360, between 0.300 and 0.420."_s));
    QCOMPARE(paceReading(pace, 1),
             u"2 November 2026: 0.000001 credits, 0.012 so far; even pace 0.033"_s);
    QVERIFY(paceReading(pace, 29).endsWith(
        u"0.360 expected by then, between 0.300 and 0.420; even pace 0.500"_s));
}

/// What is saved or copied is the chart alone.
void tst_AllowanceView::picturesHaveTheLegend()
{
    enter(u"1,000,000"_s);
    const QByteArray svg = chartSvg(*m_desk->find<PaceChart>("Allowance chart"));
    for (const char *line : {"Used", "Expected", "Even pace", "Allowance"})
        QVERIFY2(svg.contains(line), line);
}

QTEST_MAIN(tst_AllowanceView)
#include "tst_allowanceview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ratebudget.h"

#include <QTest>

using namespace steward;
using namespace std::chrono_literals;

class tst_RateBudget : public QObject
{
    Q_OBJECT

private slots:
    void readsReports_data();
    void readsReports();
    void knowsNoLimitAtFirst();
    void leavesNothingToThePersonButWhatIsLeft();
    void spreadsTheBackground();
    void keepsSomeForThePerson();
    void tellsWhatOneSeesOfIt();
    void forgetsAfterTheReset();
    void countsWhatIsUnderWay();
    void waitsAfterARefusal();
    void waitsLongerAfterEachRefusal();
    void takesRefusalsTogetherForOne();
    void tellsWhatItKnows();

private:
    static RateReport report(int limit, int remaining, std::chrono::seconds reset)
    {
        return {limit, remaining, reset};
    }
};

void tst_RateBudget::readsReports_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("readLimit"); // -1: left out
    QTest::addColumn<int>("readRemaining");
    QTest::addColumn<int>("readReset");
    const auto row = [](const char *name, const char *limit, const char *remaining,
                        const char *reset, int readLimit, int readRemaining, int readReset) {
        QTest::newRow(name) << QByteArray(limit) << QByteArray(remaining) << QByteArray(reset)
                            << readLimit << readRemaining << readReset;
    };
    row("usual", "300", "12", "40", 300, 12, 40);
    row("spaces", " 300 ", " 0", "1 ", 300, 0, 1);
    row("nothing", "", "", "", -1, -1, -1);
    row("words", "many", "few", "soon", -1, -1, -1);
    row("negative", "-1", "-5", "-60", -1, -1, -1);
    row("none at all", "0", "0", "60", -1, 0, 60);
    row("more left than there are", "300", "5000", "30", 300, 300, 30);
    row("huge", "99999999999999", "99999999999999", "99999999999999", 1'000'000, 1'000'000, 60);
    row("beyond a number", "99999999999999999999999", "1e3", "0x10", -1, -1, -1);
}

void tst_RateBudget::readsReports()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, reset);
    const RateReport report = RateReport::read(limit, remaining, reset);
    QTEST(report.limit.value_or(-1), "readLimit");
    QTEST(report.remaining.value_or(-1), "readRemaining");
    QTEST(report.reset ? int(report.reset->count()) : -1, "readReset");
}

void tst_RateBudget::knowsNoLimitAtFirst()
{
    RateBudget budget;
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(budget.waitOf(Priority::Background, 0ms), 0ms);
        budget.send(Priority::Background, 0ms);
    }
    budget.learn({300, std::nullopt, 30s}, 0, 0ms); // says too little
    QCOMPARE(budget.waitOf(Priority::Background, 0ms), 0ms);
}

void tst_RateBudget::leavesNothingToThePersonButWhatIsLeft()
{
    RateBudget budget;
    budget.learn(report(300, 2, 30s), 0, 1s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(budget.waitOf(Priority::Person, 1s), 0ms);
        budget.send(Priority::Person, 1s);
    }
    QCOMPARE(budget.waitOf(Priority::Person, 1s), 31s); // a second after the reset
    QCOMPARE(budget.pause(11s), 21s);
    QCOMPARE(budget.waitOf(Priority::Person, 32s), 0ms);
}

void tst_RateBudget::spreadsTheBackground()
{
    RateBudget budget;
    budget.learn(report(300, 61, 40s), 0, 0ms);
    QCOMPARE(budget.waitOf(Priority::Background, 0ms), 0ms); // more than a fifth is left
    budget.send(Priority::Background, 0ms);
    // 60 are left for 41 seconds, 15 of them not for the background: one in 911 milliseconds.
    QCOMPARE(budget.waitOf(Priority::Background, 0ms), 911ms);
    QCOMPARE(budget.waitOf(Priority::Background, 500ms), 900ms - 500ms); // by what is left then
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 0ms);
    QCOMPARE(budget.waitOf(Priority::Background, 911ms), 0ms);
}

void tst_RateBudget::keepsSomeForThePerson()
{
    RateBudget budget;
    budget.learn(report(300, 15, 20s), 0, 0ms);
    QCOMPARE(budget.waitOf(Priority::Background, 0ms), 21s);
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 0ms);
    QCOMPARE(budget.pause(0ms), 0ms);
}

/// Whoever waits for all of them sees them come one by one, as long as they come often.
void tst_RateBudget::tellsWhatOneSeesOfIt()
{
    RateBudget budget;
    QCOMPARE(budget.restraint(0ms), 0ms);
    budget.learn(report(300, 61, 40s), 0, 0ms);
    QCOMPARE(budget.restraint(0ms), 0ms);
    budget.send(Priority::Background, 0ms);
    QCOMPARE(budget.restraint(0ms), 0ms); // they come more than once a second
    budget.learn(report(300, 15, 20s), 0, 0ms);
    QCOMPARE(budget.restraint(1s), 20s); // none comes
    budget.learn(report(40, 8, 50s), 0, 0ms);
    QCOMPARE(budget.restraint(1s), 50s); // one in eight seconds
    QCOMPARE(budget.pause(1s), 0ms);
    QCOMPARE(budget.restraint(51s), 0ms);
    budget.refuse(9s, 60s);
    QCOMPARE(budget.restraint(60s), 10s);
}

void tst_RateBudget::forgetsAfterTheReset()
{
    RateBudget budget;
    budget.learn(report(300, 0, 20s), 0, 0ms);
    QCOMPARE(budget.waitOf(Priority::Background, 21s - 1ms), 1ms);
    QCOMPARE(budget.waitOf(Priority::Background, 21s), 0ms);
}

void tst_RateBudget::countsWhatIsUnderWay()
{
    RateBudget budget;
    budget.learn(report(10, 5, 30s), 4, 0ms);
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 0ms);
    budget.send(Priority::Person, 0ms);
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 31s);
    budget.learn(report(10, 3, 30s), 9, 0ms); // never below nothing
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 31s);
}

void tst_RateBudget::waitsAfterARefusal()
{
    RateBudget budget;
    budget.refuse(59s, 0ms);
    for (const Priority priority : {Priority::Person, Priority::Background})
        QCOMPARE(budget.waitOf(priority, 0ms), 60s);
    QCOMPARE(budget.waitOf(Priority::Person, 60s), 0ms);
}

void tst_RateBudget::waitsLongerAfterEachRefusal()
{
    RateBudget budget;
    RateBudget::Time now = 0ms;
    for (const std::chrono::seconds expected : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 64s, 64s}) {
        budget.refuse(0s, now);
        QCOMPARE(budget.waitOf(Priority::Person, now), expected);
        now += expected;
    }
    budget.learn({}, 0, now); // an answer at last
    budget.refuse(0s, now);
    QCOMPARE(budget.waitOf(Priority::Person, now), 1s);
}

void tst_RateBudget::takesRefusalsTogetherForOne()
{
    RateBudget budget;
    for (int i = 0; i < 6; ++i)
        budget.refuse(0s, 0ms);
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 1s);
    budget.refuse(10s, 0ms); // the longest of them counts
    budget.refuse(2s, 0ms);
    QCOMPARE(budget.waitOf(Priority::Person, 0ms), 11s);
}

void tst_RateBudget::tellsWhatItKnows()
{
    RateBudget budget;
    QCOMPARE(budget.allowance(0ms), RequestAllowance());
    budget.learn(report(100, 40, 30s), 3, 0ms);
    QCOMPARE(budget.allowance(0ms), (RequestAllowance {100, 37, 31s}));
    budget.send(Priority::Person, 1500ms);
    QCOMPARE(budget.allowance(1500ms), (RequestAllowance {100, 36, 30s}));
    QCOMPARE(budget.allowance(31s), (RequestAllowance {100, {}, 60s})); // a new minute
    budget.refuse(10s, 40s);
    QCOMPARE(budget.allowance(42s), (RequestAllowance {100, 0, 9s}));
}

QTEST_APPLESS_MAIN(tst_RateBudget)
#include "tst_ratebudget.moc"

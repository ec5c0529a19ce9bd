// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scheduler.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace steward;
using namespace std::chrono_literals;

namespace {

/// Notes in which order it and others had their turn.
class Caller : public Scheduled
{
public:
    Caller(Scheduler &scheduler, QStringList &order, const char *name)
        : m_scheduler(scheduler),
          m_order(order),
          m_name(QLatin1StringView(name))
    { }
    ~Caller() override { m_scheduler.leave(this); }

    void enter(Priority priority = Priority::Person, RateGroup group = RateGroup::General)
    {
        m_scheduler.enter(this, group, priority);
    }
    void takeTurn() override { m_order << m_name; }
    void giveUp() override
    {
        m_hasGivenUp = true;
        m_scheduler.leave(this);
    }
    bool endsOnWait() const override
    {
        ++m_timesAsked;
        return m_endsOnWait;
    }
    int timesAsked() const { return m_timesAsked; }
    bool hasGivenUp() const { return m_hasGivenUp; }
    void setEndsOnWait() { m_endsOnWait = true; }

private:
    Scheduler &m_scheduler;
    QStringList &m_order;
    QString m_name;
    bool m_hasGivenUp = false;
    bool m_endsOnWait = false;
    mutable int m_timesAsked = 0;
};

} // namespace

class tst_Scheduler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsAtOnceWhatItCan();
    void putsThePersonFirst();
    void leavesConnectionsToThePerson();
    void goesOnWhenSomebodyLeaves();
    void findsOutWithOneAfterARefusal();
    void keepsItsPlaceAfterARefusal();
    void tellsThePause();
    void endsThePauseWithTheLastThatWaits();
    void givesUpOnlyWhatThePauseHolds();
    void tellsWhatTheBackgroundWaitsFor();
    void givesUpWhatFollowsInTheBackground();
    void endsWhatIsNotToWait();
    void endsItWhoeverGetsInLineThen();
    void countsGroupsApart();
    void keepsTheOrderBetweenGroups();
    void costsTheSameHoweverManyWait();

private:
    Caller &caller(const char *name)
    {
        m_callers.push_back(std::make_unique<Caller>(*m_scheduler, m_order, name));
        return *m_callers.back();
    }
    static RateReport report(int remaining) { return {100, remaining, 30s}; }

    RateBudget::Time m_now {0};
    int m_readings = 0; ///< of the clock
    QStringList m_order;
    std::unique_ptr<Scheduler> m_scheduler;
    std::vector<std::unique_ptr<Caller>> m_callers;
};

void tst_Scheduler::init()
{
    m_now = 0ms;
    m_order.clear();
    m_scheduler = std::make_unique<Scheduler>([this] {
        ++m_readings;
        return m_now;
    });
}

void tst_Scheduler::cleanup()
{
    m_callers.clear();
    m_scheduler.reset();
}

void tst_Scheduler::sendsAtOnceWhatItCan()
{
    for (const char *name : {"1", "2", "3", "4", "5", "6", "7", "8"})
        caller(name).enter();
    QCOMPARE(m_order.join(u' '), QStringLiteral("1 2 3 4 5 6"));
}

void tst_Scheduler::putsThePersonFirst()
{
    std::vector<Caller *> first;
    for (const char *name : {"1", "2", "3", "4", "5", "6"}) {
        first.push_back(&caller(name));
        first.back()->enter();
    }
    caller("b1").enter(Priority::Background);
    caller("b2").enter(Priority::Background);
    caller("p1").enter(Priority::Person);
    caller("p2").enter(Priority::Person);
    m_order.clear();
    for (Caller *each : first)
        m_scheduler->leave(each);
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("p1 p2 b1 b2"));
}

void tst_Scheduler::leavesConnectionsToThePerson()
{
    for (const char *name : {"b1", "b2", "b3", "b4", "b5", "b6"})
        caller(name).enter(Priority::Background);
    QCOMPARE(m_order.join(u' '), QStringLiteral("b1 b2 b3 b4"));
    caller("p1").enter();
    caller("p2").enter();
    caller("p3").enter();
    QCOMPARE(m_order.join(u' '), QStringLiteral("b1 b2 b3 b4 p1 p2"));
}

void tst_Scheduler::goesOnWhenSomebodyLeaves()
{
    for (const char *name : {"1", "2", "3", "4", "5", "6"})
        caller(name).enter();
    auto last = std::make_unique<Caller>(*m_scheduler, m_order, "last");
    last->enter();
    last.reset(); // as when the page that asked is gone
    caller("next").enter();
    m_order.clear();
    m_callers.erase(m_callers.begin());
    QVERIFY(m_order.isEmpty()); // not from within
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("next"));
}

void tst_Scheduler::findsOutWithOneAfterARefusal()
{
    Caller &one = caller("1");
    Caller &two = caller("2");
    one.enter();
    two.enter();
    m_scheduler->refuse(&one, 9s);
    m_scheduler->enterAgain(&one);
    m_scheduler->refuse(&two, 9s);
    m_scheduler->enterAgain(&two);
    caller("3").enter();
    m_order.clear();
    m_now = 9s;
    QTest::qWait(0);
    QVERIFY(m_order.isEmpty());
    m_now = 10s;
    caller("4").enter();
    QCOMPARE(m_order.join(u' '), QStringLiteral("1"));
    m_scheduler->learn(&one, report(50));
    m_scheduler->leave(&one);
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("1 2 3 4"));
}

void tst_Scheduler::keepsItsPlaceAfterARefusal()
{
    Caller &one = caller("1");
    Caller &two = caller("2");
    one.enter();
    two.enter();
    caller("b").enter(Priority::Background);
    // The second one is refused first; a background request stays behind both.
    m_scheduler->refuse(&two, 0s);
    m_scheduler->enterAgain(&two);
    m_scheduler->refuse(&one, 0s);
    m_scheduler->enterAgain(&one);
    m_order.clear();
    m_now = 1s;
    caller("3").enter();
    QCOMPARE(m_order.join(u' '), QStringLiteral("1"));
    m_scheduler->learn(&one, report(50));
    m_scheduler->leave(&one);
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("1 2 3"));
}

void tst_Scheduler::tellsThePause()
{
    const QSignalSpy pausing(m_scheduler.get(), &Scheduler::pausing);
    const QSignalSpy ended(m_scheduler.get(), &Scheduler::pauseEnded);
    Caller &one = caller("1");
    one.enter();
    m_scheduler->learn(&one, report(0));
    m_scheduler->leave(&one);
    QTest::qWait(0);
    QCOMPARE(pausing.count(), 0); // nobody waits
    caller("2").enter();
    QTRY_COMPARE(pausing.count(), 1);
    QCOMPARE(pausing.at(0).constFirst().toInt(), 31);
    QVERIFY(m_scheduler->isTelling());
    m_now = 1500ms;
    QTRY_COMPARE(pausing.count(), 2);
    QCOMPARE(pausing.at(1).constFirst().toInt(), 30);
    QCOMPARE(m_order, QStringList {QStringLiteral("1")});
    m_now = 31s;
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!m_scheduler->isTelling());
    QCOMPARE(m_order.size(), 2);
}

void tst_Scheduler::endsThePauseWithTheLastThatWaits()
{
    const QSignalSpy pausing(m_scheduler.get(), &Scheduler::pausing);
    const QSignalSpy ended(m_scheduler.get(), &Scheduler::pauseEnded);
    Caller &one = caller("1");
    one.enter();
    m_scheduler->refuse(&one, 59s);
    m_scheduler->enterAgain(&one);
    QTRY_COMPARE(pausing.count(), 1);
    m_scheduler->leave(&one);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(pausing.count(), 1);
}

void tst_Scheduler::givesUpOnlyWhatThePauseHolds()
{
    for (const char *name : {"1", "2", "3", "4", "5", "6"})
        caller(name).enter();
    Caller &busy = caller("busy"); // waits for a connection, not for the service
    busy.enter();
    m_scheduler->giveUp();
    QVERIFY(!busy.hasGivenUp());
    m_scheduler->refuse(m_callers.front().get(), 59s);
    m_scheduler->enterAgain(m_callers.front().get());
    m_scheduler->giveUp();
    QVERIFY(busy.hasGivenUp());
    QVERIFY(m_callers.front()->hasGivenUp());
    QVERIFY(!m_callers.at(1)->hasGivenUp()); // was sent, and will be answered
}

void tst_Scheduler::tellsWhatTheBackgroundWaitsFor()
{
    const QSignalSpy pausing(m_scheduler.get(), &Scheduler::pausing);
    const QSignalSpy held(m_scheduler.get(), &Scheduler::holdingBack);
    Caller &one = caller("1");
    one.enter();
    m_scheduler->learn(&one, report(5)); // which are kept for the person
    m_scheduler->leave(&one);
    caller("2").enter();
    QTest::qWait(0);
    QCOMPARE(held.count(), 0); // nobody waits
    caller("b").enter(Priority::Background);
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(held.at(0).constFirst().toInt(), 31);
    QCOMPARE(m_scheduler->heldBack(), 31);
    m_now = 1500ms;
    QTRY_COMPARE(held.count(), 2);
    QCOMPARE(held.at(1).constFirst().toInt(), 30);
    m_now = 31s;
    QTRY_COMPARE(held.count(), 3);
    QCOMPARE(held.at(2).constFirst().toInt(), 0);
    QCOMPARE(m_order.join(u' '), QStringLiteral("1 2 b"));
    QCOMPARE(pausing.count(), 0);
}

/// A long list is asked for bit by bit: whoever gives up has given up all of it.
void tst_Scheduler::givesUpWhatFollowsInTheBackground()
{
    Caller &one = caller("1");
    one.enter();
    m_scheduler->learn(&one, report(5));
    m_scheduler->leave(&one);
    Caller &first = caller("first");
    first.enter(Priority::Background);
    m_scheduler->giveUp();
    QVERIFY(first.hasGivenUp());
    m_now = 900ms;
    Caller &next = caller("next");
    next.enter(Priority::Background);
    QTRY_VERIFY(next.hasGivenUp());
    m_now = 1800ms;
    Caller &last = caller("last");
    last.enter(Priority::Background);
    QTRY_VERIFY(last.hasGivenUp());
    // What somebody asks for later waits anew.
    m_now = 3s;
    Caller &later = caller("later");
    later.enter(Priority::Background);
    m_scheduler->reviewLine();
    QTest::qWait(0);
    QVERIFY(!later.hasGivenUp());
    m_now = 31s;
    m_scheduler->reviewLine();
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("1 later"));
}

void tst_Scheduler::endsWhatIsNotToWait()
{
    Caller &first = caller("first");
    first.enter();
    m_scheduler->refuse(&first, 30s);
    m_scheduler->enterAgain(&first);
    Caller &before = caller("before");
    Caller &waiting = caller("waiting");
    Caller &after = caller("after");
    before.setEndsOnWait();
    before.enter();
    waiting.enter();
    after.enter();
    after.setEndsOnWait();
    m_scheduler->reviewLine();
    QTRY_VERIFY(before.hasGivenUp() && after.hasGivenUp());
    QVERIFY(!first.hasGivenUp());
    QVERIFY(!waiting.hasGivenUp());
    // The first one finds out whether the wait is over: until then it is not.
    m_now = 60s;
    m_scheduler->reviewLine();
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("first first"));
    Caller &meanwhile = caller("meanwhile");
    meanwhile.setEndsOnWait();
    meanwhile.enter();
    QTRY_VERIFY(meanwhile.hasGivenUp());
    m_scheduler->learn(&first, {});
    m_scheduler->leave(&first);
    Caller &last = caller("last");
    last.setEndsOnWait();
    last.enter();
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("first first waiting last"));
    QVERIFY(!last.hasGivenUp());
}

/// What gets in line sets the timer as it needs it.
void tst_Scheduler::endsItWhoeverGetsInLineThen()
{
    Caller &first = caller("first");
    first.enter();
    m_scheduler->refuse(&first, 30s);
    m_scheduler->enterAgain(&first);
    Caller &before = caller("before");
    before.enter();
    QSignalSpy told(m_scheduler.get(), &Scheduler::pausing);
    QTRY_COMPARE(told.count(), 1);
    before.setEndsOnWait();
    m_scheduler->reviewLine();
    caller("other").enter(Priority::Person, RateGroup::Authorization);
    QTRY_VERIFY_WITH_TIMEOUT(before.hasGivenUp(), 500); // well before the countdown comes by
}

void tst_Scheduler::countsGroupsApart()
{
    Caller &one = caller("1");
    one.enter(Priority::Person, RateGroup::Authorization);
    m_scheduler->refuse(&one, 59s);
    m_scheduler->leave(&one);
    caller("2").enter(Priority::Person, RateGroup::Authorization);
    caller("3").enter(Priority::Person, RateGroup::General);
    QCOMPARE(m_order.join(u' '), QStringLiteral("1 3"));
}

void tst_Scheduler::keepsTheOrderBetweenGroups()
{
    for (const char *name : {"1", "2", "3", "4", "5", "6"})
        caller(name).enter();
    caller("b1").enter(Priority::Background, RateGroup::Authorization);
    caller("p1").enter(Priority::Person, RateGroup::Authorization);
    caller("p2").enter(Priority::Person, RateGroup::General);
    caller("p3").enter(Priority::Person, RateGroup::Authorization);
    caller("b2").enter(Priority::Background, RateGroup::General);
    m_order.clear();
    for (int i = 0; i < 6; ++i)
        m_scheduler->leave(m_callers[size_t(i)].get());
    QTRY_COMPARE(m_order.join(u' '), QStringLiteral("p1 p2 p3 b1 b2"));
}

/// The clock is asked once for all that wait, and none of them is asked anything.
void tst_Scheduler::costsTheSameHoweverManyWait()
{
    QList<int> readings;
    size_t first = 0; // of those under way
    for (const int waiting : {10, 100, 1000}) {
        while (int(m_callers.size()) < waiting)
            caller("b").enter(Priority::Background);
        m_readings = 0;
        const qsizetype sent = m_order.size();
        caller("one more").enter(Priority::Background);
        m_scheduler->leave(m_callers.back().get());
        m_scheduler->leave(m_callers[first++].get());
        QTRY_COMPARE(m_order.size(), sent + 1);
        readings.append(m_readings);
    }
    QCOMPARE(readings[1], readings[0]);
    QCOMPARE(readings[2], readings[0]);
    QVERIFY2(readings[0] <= 5, qPrintable(QString::number(readings[0])));
    for (const auto &each : m_callers)
        QCOMPARE(each->timesAsked(), 0);
}

QTEST_GUILESS_MAIN(tst_Scheduler)
#include "tst_scheduler.moc"

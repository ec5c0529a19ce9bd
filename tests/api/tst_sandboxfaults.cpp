// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"
#include "support/runningsandbox.h"

#include <QMap>

using namespace steward;
using namespace steward::sandbox;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 7;

SandboxOptions faultyOptions(double rate)
{
    SandboxOptions options = quietOptions();
    options.faultRate = rate;
    options.seed = seed;
    return options;
}

QList<Fault> faults(FaultPlan plan, int count)
{
    QList<Fault> taken;
    for (int i = 0; i < count; ++i)
        taken.append(plan.take());
    return taken;
}

} // namespace

/// The faults that a sandbox lets its requests meet.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsOfTheSeed();
    void planKeepsTheRate();
    void variantsChangeNoFault();
    void everyKindIsWhatItSays();
    void changesAreDoneOrNot();
};

void TestSandboxFaults::planIsOfTheSeed()
{
    QCOMPARE(faults(FaultPlan(0.5, 1), 500), faults(FaultPlan(0.5, 1), 500));
    QVERIFY(faults(FaultPlan(0.5, 1), 500) != faults(FaultPlan(0.5, 2), 500));
}

void TestSandboxFaults::planKeepsTheRate()
{
    QCOMPARE(faults(FaultPlan(0, 1), 1000).count(Fault::None), 1000);
    QCOMPARE(faults(FaultPlan(1, 1), 1000).count(Fault::None), 0);
    const QList<Fault> some = faults(FaultPlan(0.3, 1), 10'000);
    const qsizetype spared = some.count(Fault::None);
    QVERIFY2(spared > 6'800 && spared < 7'200, qPrintable(QString::number(spared)));
    for (int kind = int(Fault::DropUnread); kind <= int(Fault::Redirect); ++kind)
        QVERIFY2(some.count(Fault(kind)) > 150, qPrintable(QString::number(kind)));
}

void TestSandboxFaults::variantsChangeNoFault()
{
    FaultPlan plan(0.5, 1);
    QList<Fault> taken;
    for (int i = 0; i < 500; ++i) {
        taken.append(plan.take());
        const int variant = plan.variant(5);
        QVERIFY(variant >= 0 && variant < 5);
    }
    QCOMPARE(taken, faults(FaultPlan(0.5, 1), 500));
}

void TestSandboxFaults::everyKindIsWhatItSays()
{
    const RunningSandbox sandbox(faultyOptions(1));
    FaultPlan plan(1, seed);
    QMap<Fault, int> seen;
    while (seen.size() < int(Fault::Redirect)) {
        const Fault fault = plan.take();
        if (++seen[fault] > 100)
            QFAIL("Some kind of fault never comes");
        // A connection of its own for each, since most of them end it.
        const HttpAnswer answer = sandbox.nobody().get(u"/status"_s);
        const QByteArray whole = R"({"status":"ok"})";
        switch (fault) {
        case Fault::None:
            QFAIL("A request was spared");
        case Fault::DropUnread:
        case Fault::DropUndone:
        case Fault::DropDone:
            QCOMPARE(answer.status, 0);
            break;
        case Fault::CutBody:
        case Fault::CutChunked:
            QVERIFY(answer.status == 0 || answer.body.size() < whole.size());
            break;
        case Fault::Trickle:
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.object().value("status"_L1).toString(), u"ok"_s);
            break;
        case Fault::Garbage:
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.object().value("status"_L1).isUndefined());
            break;
        case Fault::BadGateway:
            QCOMPARE(answer.status, 502);
            QCOMPARE(answer.headers.value("content-type"), "text/html");
            QVERIFY(answer.body.contains("<script>"));
            break;
        case Fault::ServerError:
            QCOMPARE(answer.status, 500);
            break;
        case Fault::Unavailable:
            QCOMPARE(answer.status, 503);
            break;
        case Fault::TooMany:
            QCOMPARE(answer.status, 429);
            QVERIFY(!answer.error().isEmpty());
            break;
        case Fault::Redirect:
            QCOMPARE(answer.status, 307);
            QVERIFY(!answer.headers.value("location").isEmpty());
            break;
        }
    }
}

void TestSandboxFaults::changesAreDoneOrNot()
{
    const RunningSandbox sandbox(faultyOptions(0.6));
    FaultPlan plan(0.6, seed);
    const QString path = usersPath("acme-vision");
    QMap<Fault, int> tried;
    QSet<QString> expected;
    for (int number = 0; number < 60; ++number) {
        const Fault fault = plan.take();
        ++tried[fault];
        const QString email = u"number%1@example.net"_s.arg(number);
        if (isDone(fault))
            expected.insert(email);
        sandbox.admin().send("POST", path,
                             R"({"email": ")" + email.toUtf8() + R"(", "admin": false})");
    }
    QVERIFY(tried.value(Fault::DropDone) > 0 && tried.value(Fault::DropUndone) > 0);
    while (plan.take() != Fault::None)
        sandbox.admin().get(path);
    QSet<QString> found;
    const QJsonArray users = sandbox.admin().get(path).array();
    for (const QJsonValue &user : users) {
        const QString email = text(user.toObject(), "email");
        if (email.startsWith(u"number"_s))
            found.insert(email);
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"

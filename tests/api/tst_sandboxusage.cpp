// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/creditcurve.h"
#include "sandbox/usageperiod.h"
#include "support/runningsandbox.h"

#include "domain/credits.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace steward::test;
using steward::Credits;
using steward::DateRange;
using steward::Interval;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// The numbers of the points in a piece of JSON as they are spelled there: through a double the
/// last digit could get lost, and with it the difference that a test looks for.
QList<Credits> spelledValues(const QByteArray &json)
{
    static const QRegularExpression value(QStringLiteral("\"value\":([-+.0-9eE]+)"));
    QList<Credits> values;
    auto matches = value.globalMatch(QString::fromUtf8(json));
    while (matches.hasNext()) {
        const QByteArray digits = matches.next().captured(1).toLatin1();
        const auto credits = Credits::fromNumber(digits.toStdString());
        if (credits)
            values.append(*credits);
    }
    return values;
}

QJsonArray list(const HttpAnswer &answer, const char *name)
{
    return answer.object().value(QLatin1StringView(name)).toArray();
}

} // namespace

/// Credits over time, and the arithmetic of periods.
class TestSandboxUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }

    void checksQueries_data();
    void checksQueries();
    void addsUpExactly_data();
    void addsUpExactly();
    void agreesAcrossIntervals();
    void coversTheSubscriptionPeriod();
    void showsTheFutureAsZero();
    void keepsProjectsThatExisted();
    void stopsWithSuspension();
    void findsSubscriptionPeriods_data();
    void findsSubscriptionPeriods();
    void cutsMonths();
    void spellsNumbersExactly();

private:
    HttpAnswer usage(const QString &query, const char *name = "acme-vision") const
    {
        return m_sandbox->vendor().get(organizationPath(name) + QStringLiteral("/usage") + query);
    }

    std::optional<RunningSandbox> m_sandbox;
};

void TestSandboxUsage::checksQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");

    addBodyRow("nothing", "", 200);
    addBodyRow("day", "?interval=day", 200);
    addBodyRow("month", "?interval=month", 200);
    addBodyRow("week", "?interval=week", 400);
    addBodyRow("no interval", "?interval=", 400);
    addBodyRow("days", "?start_date=2026-01-01&end_date=2026-02-01", 200);
    addBodyRow("times", "?start_date=2026-01-01T00:00:00Z&end_date=2026-02-01T00:00:00Z", 200);
    addBodyRow("end before start", "?start_date=2026-02-01&end_date=2026-01-31", 400);
    addBodyRow("no such day", "?start_date=2026-02-30&end_date=2026-03-31", 400);
    addBodyRow("a word", "?start_date=yesterday", 400);
    addBodyRow("not the format", "?end_date=2026-1-1", 400);
    addBodyRow("no start", "?start_date=", 400);
    addBodyRow("endless", "?start_date=0001-01-01&end_date=9999-12-31&interval=day", 400);
}

void TestSandboxUsage::checksQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const HttpAnswer answer = usage(QString::fromLatin1(query));
    QCOMPARE(answer.status, status);
    if (status == 400)
        COMPARE_FAILURE(answer, 400);
}

void TestSandboxUsage::addsUpExactly_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("query");
    for (const char *name : {"acme-vision", "brightfield", "tulip-retail", "noordzee-energie"}) {
        QTest::addRow("%s, days", name)
            << QString::fromLatin1(name)
            << QStringLiteral("?interval=day&start_date=2025-01-15&end_date=2026-04-01");
        QTest::addRow("%s, months", name)
            << QString::fromLatin1(name)
            << QStringLiteral("?start_date=2024-01-31&end_date=2026-04-10");
        QTest::addRow("%s, current period", name) << QString::fromLatin1(name) << QString();
    }
}

void TestSandboxUsage::addsUpExactly()
{
    QFETCH(QString, organization);
    QFETCH(QString, query);
    const HttpAnswer answer = usage(query, qPrintable(organization));
    QCOMPARE(answer.status, 200);

    // All lists are of the same points, in this order: organization, each project, deleted.
    const QList<Credits> values = spelledValues(answer.body);
    const qsizetype points = list(answer, "data_organization").size();
    const qsizetype projects = list(answer, "data_projects").size();
    QVERIFY(points > 0 && projects > 0);
    QCOMPARE(values.size(), points * (projects + 2));
    Credits total;
    for (qsizetype point = 0; point < points; ++point) {
        Credits parts;
        for (qsizetype part = 1; part < projects + 2; ++part)
            parts += values.at(part * points + point);
        QVERIFY2(values.at(point) == parts, qPrintable(parts.toString()));
        total += parts;
    }
    QVERIFY(total > Credits());
}

void TestSandboxUsage::agreesAcrossIntervals()
{
    const QString range = QStringLiteral("&start_date=2025-06-01&end_date=2026-03-01");
    const HttpAnswer days = usage(QStringLiteral("?interval=day") + range);
    const HttpAnswer months = usage(QStringLiteral("?interval=month") + range);
    QCOMPARE(list(days, "data_organization").size(), 273);
    QCOMPARE(list(months, "data_organization").size(), 9);
    Credits dayTotal;
    for (const Credits &value : spelledValues(days.body))
        dayTotal += value;
    Credits monthTotal;
    for (const Credits &value : spelledValues(months.body))
        monthTotal += value;
    QVERIFY(dayTotal == monthTotal);
}

void TestSandboxUsage::coversTheSubscriptionPeriod()
{
    // As of 18 March, a subscription of 20 November is in the month from 20 February.
    const HttpAnswer changed = m_sandbox->vendor().send(
        "PATCH", organizationPath("acme-vision"), R"({"subscription_start_date": "2025-11-20"})");
    QCOMPARE(changed.status, 200);
    const QJsonArray months = list(usage({}), "data_organization");
    QCOMPARE(months.size(), 1);
    QCOMPARE(text(months.first().toObject(), "start_date"), QStringLiteral("2026-02-20T00:00:00Z"));
    QCOMPARE(text(months.first().toObject(), "end_date"), QStringLiteral("2026-03-20T00:00:00Z"));
    QCOMPARE(list(usage(QStringLiteral("?interval=day")), "data_organization").size(), 28);
}

void TestSandboxUsage::showsTheFutureAsZero()
{
    const QJsonArray days =
        list(usage(QStringLiteral("?interval=day&start_date=2026-03-16&end_date=2026-03-22")),
             "data_organization");
    QCOMPARE(days.size(), 6);
    for (int index = 0; index < 6; ++index) {
        const double value =
            days.at(index).toObject().value(QLatin1StringView("value")).toDouble(-1);
        QCOMPARE(value > 0, index < 3);
        QVERIFY(value >= 0);
    }
}

void TestSandboxUsage::keepsProjectsThatExisted()
{
    const HttpAnswer now = usage(QStringLiteral("?start_date=2026-03-01&end_date=2026-03-18"));
    const HttpAnswer before = usage(QStringLiteral("?start_date=2024-01-01&end_date=2024-02-01"));
    QVERIFY(list(now, "data_projects").size() > 8);
    QVERIFY(list(before, "data_projects").isEmpty());
    const HttpAnswer year = usage(QStringLiteral("?start_date=2025-03-01&end_date=2026-03-18"));
    const Credits deleted =
        spelledValues(year.body.mid(year.body.indexOf("data_deleted"))).value(0);
    QVERIFY(deleted > Credits());
    const int live = m_sandbox->vendor()
                         .get(organizationPath("acme-vision") + QStringLiteral("/resources"))
                         .object()
                         .value(QLatin1StringView("projects"))
                         .toInt();
    QCOMPARE(list(year, "data_projects").size(), live);
}

void TestSandboxUsage::stopsWithSuspension()
{
    const QJsonArray days =
        list(usage(QStringLiteral("?interval=day&start_date=2026-03-01&end_date=2026-03-19"),
                   "noordzee-energie"),
             "data_organization");
    const auto value = [&](int index) {
        return days.at(index).toObject().value(QLatin1StringView("value")).toDouble(-1);
    };
    QVERIFY(value(0) > 0);
    QCOMPARE(value(17), 0.0);
}

void TestSandboxUsage::findsSubscriptionPeriods_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");

    const auto row = [](const char *start, const char *today, const char *from, const char *to) {
        QTest::addRow("%s on %s", start, today) << day(start) << day(today) << day(from) << day(to);
    };
    row("2020-11-20", "2020-12-01", "2020-11-20", "2020-12-20");
    row("2020-11-20", "2020-12-20", "2020-12-20", "2021-01-20");
    row("2020-11-20", "2020-12-19", "2020-11-20", "2020-12-20");
    row("2020-11-20", "2020-11-20", "2020-11-20", "2020-12-20");
    row("2024-01-31", "2024-02-28", "2024-01-31", "2024-02-29");
    row("2024-01-31", "2024-02-29", "2024-02-29", "2024-03-31");
    row("2024-01-31", "2024-03-30", "2024-02-29", "2024-03-31");
    row("2024-12-15", "2025-01-02", "2024-12-15", "2025-01-15");
    row("2027-05-10", "2026-03-18", "2026-03-10", "2026-04-10");
}

void TestSandboxUsage::findsSubscriptionPeriods()
{
    QFETCH(QDate, start);
    QFETCH(QDate, today);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QCOMPARE(steward::sandbox::subscriptionPeriod(start, today), (DateRange {from, to}));
}

void TestSandboxUsage::cutsMonths()
{
    using steward::sandbox::pieces;
    const DateRange one {day("2019-08-01"), day("2019-09-01")};
    QCOMPARE(pieces(one, Interval::Month), QList {one});
    const DateRange across {day("2020-11-12"), day("2020-12-12")};
    QCOMPARE(pieces(across, Interval::Month), QList {across});
    QCOMPARE(pieces({day("2024-01-31"), day("2024-04-10")}, Interval::Month),
             (QList {DateRange {day("2024-01-31"), day("2024-02-29")},
                     DateRange {day("2024-02-29"), day("2024-03-31")},
                     DateRange {day("2024-03-31"), day("2024-04-10")}}));
    QCOMPARE(pieces({day("2024-02-28"), day("2024-03-01")}, Interval::Day).size(), 2);
    QVERIFY(pieces({day("2024-02-28"), day("2024-02-28")}, Interval::Day).isEmpty());
}

void TestSandboxUsage::spellsNumbersExactly()
{
    using steward::sandbox::toNumber;
    QCOMPARE(toNumber(0), "0");
    QCOMPARE(toNumber(1), "0.0001");
    QCOMPARE(toNumber(123'400), "12.34");
    QCOMPARE(toNumber(6'000'000), "600");
    QCOMPARE(toNumber(90'071'992'547'409'931), "9007199254740.9931");
}

QTEST_GUILESS_MAIN(TestSandboxUsage)
#include "tst_sandboxusage.moc"

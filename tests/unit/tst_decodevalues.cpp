// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "base/utc.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QDateTime midnight(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), utc);
}

QByteArray usageWith(const QByteArray &value)
{
    return R"({"interval": "day", "data_projects": [], "data_deleted_projects": [],
               "data_organization": [{"start_date": "2019-08-01", "end_date": "2019-08-02",
                                      "value": )"
           + value + "}]}";
}

} // namespace

class TestDecodeValues : public QObject
{
    Q_OBJECT

private slots:
    void refusesMoreYearsThanCanBe_data();
    void refusesMoreYearsThanCanBe();
    void organizations();
    void organizationsOfTheFirstVersion();
    void organizationDetail();
    void members();
    void textAsItCame();
    void usage();
    void usageByTheOtherName();
    void usageByBothNames();
    void credits_data();
    void credits();
    void creditsOutOfRange_data();
    void creditsOutOfRange();
    void creditsAddUp();
    void resources();
    void counts_data();
    void counts();
    void vouchersUsersAndStatus();
    void manyMembers();
    void membersByTwoThreads_data();
    void membersByTwoThreads();
    void manyPoints();
};

void TestDecodeValues::organizations()
{
    const auto result = decodeOrganizations(
        R"([{"id": "1", "name": "acme", "creation_date": "2020-03-23T11:47:15.436240Z",
             "status": "suspended", "two_factor_authentication_forced": true}])");
    QVERIFY(result);
    QCOMPARE(result->size(), 1);
    const Organization organization = result->constFirst();
    QCOMPARE(organization.id, u"1"_s);
    QCOMPARE(organization.name.text, u"acme"_s);
    QCOMPARE(organization.creationDate, QDateTime(QDate(2020, 3, 23), QTime(11, 47, 15, 436), utc));
    QCOMPARE(organization.status, u"suspended"_s);
    QCOMPARE(organization.twoFactorForced, true);
    QVERIFY(decodeOrganizations("[]")->isEmpty());
}

void TestDecodeValues::organizationsOfTheFirstVersion()
{
    const auto result = decodeOrganization(
        R"({"id": "1", "name": "acme", "creation_date": "2020-03-23T11:47:15Z"})");
    QVERIFY(result);
    QVERIFY(!result->status);
    QVERIFY(!result->twoFactorForced);
}

void TestDecodeValues::organizationDetail()
{
    const auto result = decodeOrganizationDetail(
        R"({"id": "1", "name": "acme", "creation_date": "2020-03-23T11:47:15Z",
            "subscription": "premium", "status": "active",
            "two_factor_authentication_forced": false, "overage_usage": true})");
    QVERIFY(result);
    QCOMPARE(result->id, u"1"_s);
    QCOMPARE(result->name.text, u"acme"_s);
    QCOMPARE(result->subscription, u"premium"_s);
    QCOMPARE(result->status, u"active"_s);
    QCOMPARE(result->twoFactorForced, false);
    QCOMPARE(result->overageUsage, true);
}

void TestDecodeValues::members()
{
    const auto result = decodeMembers(
        R"([{"id": "1", "email": "ada@example.com", "name": "Ada", "surname": "Example",
             "admin": true, "status": "active"},
            {"admin": false, "surname": null, "name": null, "email": "new@example.com",
             "id": "2"}])");
    QVERIFY(result);
    const Member ada {{u"1"_s},     u"ada@example.com"_s, u"Ada"_s,
                      u"Example"_s, MemberRole::Admin,    u"active"_s};
    const Member invited {{u"2"_s}, u"new@example.com"_s, {}, {}, MemberRole::Regular, {}};
    QCOMPARE(*result, (QList<Member> {ada, invited}));
}

void TestDecodeValues::textAsItCame()
{
    const auto result =
        decodeVoucher(R"({"description": " a\u0000b\n<b>\u202e\ud83d\ude00 Имя 名 \/ "})");
    QVERIFY(result);
    QString expected = u" a"_s;
    expected += QChar(0);
    expected += u"b\n<b>\u202e😀 Имя 名 / "_s;
    QCOMPARE(result->description, expected);
}

void TestDecodeValues::usage()
{
    const auto result = decodeUsage(
        R"({"interval": "month",
            "data_organization": [{"start_date": "2019-08-01T00:00:00Z",
                                   "end_date": "2019-09-01T00:00:00Z", "value": 600}],
            "data_projects": [{"project_id": "p1", "project_name": "project-1",
                "data": [{"start_date": "2019-08-01T00:00:00Z",
                          "end_date": "2019-09-01T00:00:00Z", "value": 499.5}]}],
            "data_deleted_projects": [{"start_date": "2019-08-01T00:00:00Z",
                                       "end_date": "2019-09-01T00:00:00Z", "value": 100.5}]})");
    QVERIFY(result);
    QCOMPARE(result->interval, u"month"_s);
    const QDateTime start = midnight(2019, 8, 1);
    const QDateTime end = midnight(2019, 9, 1);
    QCOMPARE(result->organization, (QList<UsagePoint> {{start, end, Credits(600)}}));
    QCOMPARE(result->projects.size(), 1);
    QCOMPARE(result->projects.constFirst().id, u"p1"_s);
    QCOMPARE(result->projects.constFirst().name, u"project-1"_s);
    QCOMPARE(result->projects.constFirst().points.constFirst().value,
             *Credits::fromNumber("499.5"));
    QCOMPARE(result->deletedProjects.constFirst().value, *Credits::fromNumber("100.5"));
}

void TestDecodeValues::usageByTheOtherName()
{
    const auto result = decodeUsage(
        R"({"interval": "month", "data_organization": [], "data_projects": [],
            "data_projects_deleted": [{"start_date": "2019-08-01", "end_date": "2019-09-01",
                                       "value": 7}]})");
    QVERIFY(result);
    QCOMPARE(result->deletedProjects.constFirst().value, Credits(7));
    const auto wrong = decodeUsage(
        R"({"interval": "month", "data_organization": [], "data_projects": [],
            "data_projects_deleted": [{"start_date": "2019-08-01", "end_date": "2019-09-01"}]})");
    QCOMPARE(wrong.error().detail, u"data_projects_deleted[0].value: missing"_s);
}

void TestDecodeValues::usageByBothNames()
{
    const auto result = decodeUsage(
        R"({"interval": "month", "data_organization": [], "data_projects": [],
            "data_projects_deleted": [],
            "data_deleted_projects": [{"start_date": "2019-08-01", "end_date": "2019-09-01",
                                       "value": 7}]})");
    QVERIFY(result);
    QCOMPARE(result->deletedProjects.size(), 1);
    const auto other = decodeUsage(
        R"({"interval": "month", "data_organization": [], "data_projects": [],
            "data_deleted_projects": [],
            "data_projects_deleted": [{"start_date": "2019-08-01", "end_date": "2019-09-01",
                                       "value": 7}]})");
    QVERIFY(other);
    QCOMPARE(other->deletedProjects.size(), 1);
}

void TestDecodeValues::credits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QByteArray("600") << u"600"_s;
    QTest::newRow("zero") << QByteArray("0.0") << u"0"_s;
    QTest::newRow("spaces behind") << QByteArray("600 \t\r\n ") << u"600"_s;
    QTest::newRow("more than a double holds")
        << QByteArray("123456789012345678.123456789012") << u"123456789012345678.123456789012"_s;
    QTest::newRow("no binary fraction") << QByteArray("0.1") << u"0.1"_s;
    QTest::newRow("exponent") << QByteArray("1.25E+2") << u"125"_s;
    QTest::newRow("small") << QByteArray("1e-6") << u"0.000001"_s;
}

void TestDecodeValues::credits()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    const auto result = decodeUsage(usageWith(number));
    QVERIFY(result);
    QCOMPARE(result->organization.constFirst().value.toString(), text);
}

void TestDecodeValues::creditsOutOfRange_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("problem");
    QTest::newRow("1e400") << QByteArray("1e400") << u"number out of range"_s;
    QTest::newRow("many digits") << QByteArray(10'000, '9') << u"number out of range"_s;
    QTest::newRow("leading zero") << QByteArray("01") << u"not valid JSON"_s;
    QTest::newRow("plus") << QByteArray("+1") << u"expected a number"_s;
    QTest::newRow("NaN") << QByteArray("NaN") << u"expected a number"_s;
    QTest::newRow("text") << QByteArray("\"600\"") << u"expected a number"_s;
    QTest::newRow("null") << QByteArray("null") << u"expected a number"_s;
}

void TestDecodeValues::creditsOutOfRange()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, problem);
    const auto result = decodeUsage(usageWith(number));
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"data_organization[0].value: "_s + problem);
}

void TestDecodeValues::creditsAddUp()
{
    // Ten tenths of a credit are one, which doubles do not manage.
    QByteArray points;
    for (int i = 0; i < 10; ++i)
        points += QByteArray(i ? "," : "")
                  + R"({"start_date": "2019-08-01", "end_date": "2019-08-02", "value": 0.1})";
    const auto result = decodeUsage(R"({"interval": "day", "data_projects": [],
        "data_deleted_projects": [], "data_organization": [)"
                                    + points + "]}");
    QVERIFY(result);
    Credits sum;
    for (const UsagePoint &point : result->organization)
        sum += point.value;
    QCOMPARE(sum, Credits(1));
}

void TestDecodeValues::resources()
{
    const auto result = decodeResources(
        R"({"projects": 1, "users": 2, "deployments": 3, "deployment_versions": 4,
            "pipelines": 5, "pipeline_versions": 6, "buckets": 7,
            "environments": 9007199254740993})");
    QVERIFY(result);
    QCOMPARE(*result, (ResourceCounts {1, 2, 3, 4, 5, 6, 7, 9007199254740993}));
}

void TestDecodeValues::counts_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"-1", "1.5", "1e3", "9223372036854775808", "1e400"})
        QTest::newRow(number) << QByteArray(number);
}

void TestDecodeValues::counts()
{
    QFETCH(QByteArray, number);
    const auto result = decodeResources(R"({"projects": )" + number + "}");
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"projects: expected a whole number that is not negative"_s);
}

void TestDecodeValues::vouchersUsersAndStatus()
{
    QCOMPARE(decodeVoucher(R"({"description": "For a workshop"})")->description,
             u"For a workshop"_s);
    QCOMPARE(*decodeCurrentUser(R"({"id": "1", "email": "ada@example.com", "name": "Ada"})"),
             (CurrentUser {{u"1"_s}, u"ada@example.com"_s, u"Ada"_s, {}}));
    QCOMPARE(*decodeStatus(R"({"status": "ok"})"), u"ok"_s);
}

void TestDecodeValues::manyMembers()
{
    QByteArray body = "[";
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        body += QByteArray(i ? "," : "") + R"({"id":"332d7432-2742-4177-99a9-)" + number
                + R"(","email":"person.)" + number + R"(@example.com","name":"Ада",)"
                + R"("surname":"Example-)" + number + R"(","admin":false,"status":"active"})";
    }
    body += "]";
    const qsizetype size = body.size();
    QElapsedTimer elapsed;
    elapsed.start();
    const auto result = decodeMembers(std::move(body));
    qInfo("%d members, %lld bytes: %lld ms", count, static_cast<long long>(size),
          static_cast<long long>(elapsed.elapsed()));
    QVERIFY(result);
    QCOMPARE(result->size(), count);
    QCOMPARE(result->constLast().email, u"person.000000099999@example.com"_s);
}

void TestDecodeValues::manyPoints()
{
    QByteArray points;
    constexpr int count = 183'000;
    const QDate first(2019, 8, 1);
    for (int i = 0; i < count; ++i) {
        const QDate day = first.addDays(i % 730);
        points += QByteArray(i ? "," : "") + R"({"start_date":")"
                  + day.toString(Qt::ISODate).toLatin1() + R"(T00:00:00Z","end_date":")"
                  + day.addDays(1).toString(Qt::ISODate).toLatin1() + R"(T00:00:00Z","value":)"
                  + QByteArray::number(i) + ".123456}";
    }
    QElapsedTimer elapsed;
    elapsed.start();
    const auto result = decodeUsage(R"({"interval": "day", "data_projects": [],
        "data_deleted_projects": [], "data_organization": [)"
                                    + points + "]}");
    qInfo("%d points: %lld ms", count, static_cast<long long>(elapsed.elapsed()));
    QVERIFY(result);
    QCOMPARE(result->organization.size(), count);
    QCOMPARE(result->organization.constFirst().start, midnight(2019, 8, 1));
    QCOMPARE(result->organization.constLast().value.toString(), u"182999.123456"_s);
}

void TestDecodeValues::refusesMoreYearsThanCanBe_data()
{
    QTest::addColumn<QByteArray>("list");
    for (const char *list : {"data_organization", "data_deleted_projects", "data_projects"})
        QTest::newRow(list) << QByteArray(list);
}

void TestDecodeValues::refusesMoreYearsThanCanBe()
{
    QFETCH(QByteArray, list);
    const auto usage = [&](const QByteArray &year) {
        const QByteArray points =
            R"([{"start_date": "2026-03-01T00:00:00Z", "end_date": "2026-03-02T00:00:00Z", "value": 1},
                {"start_date": ")"
            + year + R"(-03-01T00:00:00Z", "end_date": ")" + year
            + R"(-03-02T00:00:00Z", "value": 1}])";
        QByteArray body = R"({"interval": "day")";
        for (const char *each : {"data_organization", "data_deleted_projects"})
            body += QByteArray(R"(, ")") + each + R"(": )" + (list == each ? points : "[]");
        const QByteArray project = R"([{"project_id": "a", "project_name": "b", "data": )";
        body +=
            R"(, "data_projects": )" + (list == "data_projects" ? project + points + "}]" : "[]");
        return decodeUsage(body + "}");
    };
    QVERIFY(usage("2010"));
    for (const QByteArray year : {"1970", "1500", "9999"}) {
        const Result<OrganizationUsage> result = usage(year);
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(u"more years than can be"_s),
                 qPrintable(result.error().message));
    }
}

void TestDecodeValues::membersByTwoThreads_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *what, const char *name, const char *more, const char *end) {
        QTest::newRow(what) << QByteArray(name) << QByteArray(more) << QByteArray(end);
    };
    row("usual", R"("Ada")", "", "]");
    row("nobody has signed up", "null", "", "]");
    // Wherever one could cut by mistake.
    row("in a text", R"("},{")", "", "]");
    row("in a text with quotes", R"("\"},{\"id\":\"")", "", "]");
    row("in a list that nobody reads", R"("Ada")", R"(,"roles":[{"a":1},{"b":2},{"c":"},{"}])",
        "]");
    row("no end", R"("Ada")", "", "");
    row("two ends", R"("Ada")", "", "]]");
    row("another document", R"("Ada")", "", "][");
    row("twice", R"("Ada")", R"(,"name":"Bea")", "]");
    row("no name", "7", "", "]");
    row("no JSON", R"("Ada)", "", "]");
}

void TestDecodeValues::membersByTwoThreads()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, more);
    QFETCH(const QByteArray, end);
    // With spaces between members it is read from end to end.
    const auto body = [&](const QByteArray &gap, const QByteArray &nameInTheEnd, int count) {
        QByteArray json = "[";
        for (int i = 0; i < count; ++i) {
            json += i > 0 ? gap : QByteArray();
            json += R"({"id":"id-)" + QByteArray::number(i) + R"(","email":"someone)"
                    + QByteArray::number(i) + R"(@example.com","name":)"
                    + (i == count - 2 ? nameInTheEnd : name) + R"(,"surname":null,"admin":)"
                    + (i % 9 == 0 ? "true" : "false") + more + R"(,"status":"active"})";
        }
        return json + end;
    };
    constexpr int many = 11'000;
    QVERIFY(body(",", name, many).size() > 1024 * 1024);
    for (const QByteArray &last : {name, QByteArray("false")}) {
        const Result<QList<Member>> result = decodeMembers(body(",", last, many));
        const Result<QList<Member>> expected = decodeMembers(body(" , ", last, many));
        QCOMPARE(result.hasValue(), expected.hasValue());
        if (expected)
            QVERIFY(*result == *expected && result->size() == many);
        else
            QCOMPARE(result.error(), expected.error());
    }
}

QTEST_GUILESS_MAIN(TestDecodeValues)
#include "tst_decodevalues.moc"

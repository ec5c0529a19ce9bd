// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "support/runningsandbox.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

using namespace steward::test;

namespace {

const QString acme = organizationPath("acme-vision");
const QString acmeUsers = usersPath("acme-vision");

} // namespace

/// What is the same for every address: bodies, verbs, paths, the rate limit.
class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }

    void refusesBodiesThatAreNoObject_data();
    void refusesBodiesThatAreNoObject();
    void refusesLargeBodies_data();
    void refusesLargeBodies();
    void refusesOtherVerbs_data();
    void refusesOtherVerbs();
    void knowsNoOtherPath_data();
    void knowsNoOtherPath();
    void keepsPathSegmentsWhole();
    void countsRequests();

private:
    std::optional<RunningSandbox> m_sandbox;
};

void TestSandboxHttp::refusesBodiesThatAreNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"name": "x")");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a text") << QByteArray(R"("name")");
    QTest::newRow("a form") << QByteArray("name=x");
    QTest::newRow("no UTF-8") << QByteArray("{\"name\": \"\xff\"}");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void TestSandboxHttp::refusesBodiesThatAreNoObject()
{
    QFETCH(QByteArray, body);
    const QString user =
        acmeUsers + u'/' + id(m_sandbox->member().get(QStringLiteral("/user")).object());
    COMPARE_FAILURE(m_sandbox->admin().send("POST", QStringLiteral("/organizations"), body), 400);
    COMPARE_FAILURE(m_sandbox->admin().send("PATCH", acme, body), 400);
    COMPARE_FAILURE(m_sandbox->admin().send("POST", acmeUsers, body), 400);
    COMPARE_FAILURE(m_sandbox->admin().send("PATCH", user, body), 400);
    COMPARE_FAILURE(m_sandbox->nobody().send("POST", QStringLiteral("/authorize"), body), 400);
}

void TestSandboxHttp::refusesLargeBodies_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    constexpr int limit = 1024 * 1024;
    QTest::newRow("1 MiB") << limit << 201;
    QTest::newRow("a byte more") << limit + 1 << 413;
    QTest::newRow("8 MiB") << 8 * limit << 413;
}

void TestSandboxHttp::refusesLargeBodies()
{
    QFETCH(int, size);
    QFETCH(int, status);
    QByteArray body = R"({"name": "large", "subscription": "free"})";
    body += QByteArray(size - body.size(), ' ');
    const HttpAnswer answer =
        m_sandbox->admin().send("POST", QStringLiteral("/organizations"), body);
    QCOMPARE(answer.status, status);
    if (status == 413)
        COMPARE_FAILURE(answer, 413);
    QCOMPARE(m_sandbox->admin().get(QStringLiteral("/organizations")).status, 200);
}

void TestSandboxHttp::refusesOtherVerbs_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");

    QTest::newRow("put") << QByteArray("PUT") << acme << QByteArray("GET, PATCH");
    QTest::newRow("delete an organization")
        << QByteArray("DELETE") << acme << QByteArray("GET, PATCH");
    QTest::newRow("patch the list")
        << QByteArray("PATCH") << QStringLiteral("/organizations") << QByteArray("GET, POST");
    QTest::newRow("post usage") << QByteArray("POST") << acme + QStringLiteral("/usage")
                                << QByteArray("GET");
    QTest::newRow("put a user") << QByteArray("PUT") << acmeUsers + QStringLiteral("/x")
                                << QByteArray("GET, PATCH, DELETE");
    QTest::newRow("get authorize")
        << QByteArray("GET") << QStringLiteral("/authorize") << QByteArray("POST");
}

void TestSandboxHttp::refusesOtherVerbs()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, allowed);
    const HttpAnswer answer = m_sandbox->admin().send(verb, path, "{}");
    COMPARE_FAILURE(answer, 405);
    QCOMPARE(answer.headers.value("allow"), allowed);
}

void TestSandboxHttp::knowsNoOtherPath_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"", "/", "/organization", "/organizations/", "/organizations/a/b",
                             "/organizations/acme-vision/users/", "/vouchers", "/vouchers/"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestSandboxHttp::knowsNoOtherPath()
{
    QFETCH(QString, path);
    COMPARE_FAILURE(m_sandbox->admin().get(path), 404);
}

void TestSandboxHttp::keepsPathSegmentsWhole()
{
    // An escaped slash is part of a name and makes no deeper path.
    COMPARE_FAILURE(m_sandbox->admin().get(QStringLiteral("/organizations/acme-vision%2Fusers")),
                    404);
    COMPARE_FAILURE(m_sandbox->admin().get(QStringLiteral("/organizations/..%2Facme-vision")), 404);
    QCOMPARE(m_sandbox->admin().get(QStringLiteral("/organizations/acme%2Dvision")).status, 200);
    QCOMPARE(m_sandbox->admin().get(QStringLiteral("/vouchers/WORKSHOP%2dGPU")).status, 200);
    COMPARE_FAILURE(m_sandbox->admin().get(QStringLiteral("/vouchers/%F0%9F%8E%81%20%3F%23")), 404);
}

void TestSandboxHttp::countsRequests()
{
    auto now = std::make_shared<std::atomic<qint64>>(1'800'000'000);
    steward::SandboxOptions options = quietOptions();
    options.rateLimitPerMinute = 3;
    options.clock = [now] { return QDateTime::fromSecsSinceEpoch(*now, steward::utc); };
    m_sandbox.emplace(options);

    const QString path = QStringLiteral("/organizations");
    QCOMPARE(m_sandbox->admin().get(path).headers.value("x-ratelimit-remaining"), "2");
    // Failures count, too, and say how many are left.
    QCOMPARE(m_sandbox->nobody().get(path).headers.value("x-ratelimit-remaining"), "1");
    *now += 20;
    QCOMPARE(m_sandbox->admin().get(path).status, 200);
    const HttpAnswer refused = m_sandbox->admin().get(path);
    COMPARE_FAILURE(refused, 429);
    QCOMPARE(refused.headers.value("x-ratelimit-limit"), "3");
    QCOMPARE(refused.headers.value("x-ratelimit-remaining"), "0");
    QCOMPARE(refused.headers.value("x-ratelimit-reset"), "40");
    *now += 40;
    QCOMPARE(m_sandbox->admin().get(path).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"

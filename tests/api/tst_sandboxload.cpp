// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runningsandbox.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace steward::test;

/// Many requests at once, and clients that go away.
class TestSandboxLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoRequest();
    void holdsAnswersBackWithoutBlocking();
    void survivesClientsThatLeave();
    void listensOnLoopbackOnly();
};

void TestSandboxLoad::losesNoRequest()
{
    constexpr int connections = 16;
    constexpr int requests = 1000;
    const RunningSandbox sandbox;
    std::atomic<int> next = 0;
    std::atomic<int> added = 0;
    std::atomic<int> read = 0;
    std::vector<std::thread> threads;
    threads.reserve(connections);
    for (int index = 0; index < connections; ++index) {
        threads.emplace_back([&] {
            PlainHttp client = sandbox.admin();
            for (int number = next++; number < requests; number = next++) {
                if (number % 4 == 0) {
                    const QByteArray body = R"({"email": "load)" + QByteArray::number(number)
                                            + R"(@example.net", "admin": false})";
                    added += client.send("POST", usersPath("delta-water"), body).status == 201;
                } else {
                    read += client.get(QStringLiteral("/organizations")).array().size() == 12;
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(added.load(), requests / 4);
    QCOMPARE(read.load(), requests - requests / 4);
    int found = 0;
    const QJsonArray users = sandbox.admin().get(usersPath("delta-water")).array();
    for (const QJsonValue &user : users)
        found += text(user.toObject(), "email").startsWith(QStringLiteral("load"));
    QCOMPARE(found, requests / 4);
}

void TestSandboxLoad::holdsAnswersBackWithoutBlocking()
{
    constexpr int latencyMs = 400;
    constexpr int connections = 10;
    steward::SandboxOptions options = quietOptions();
    options.latencyMs = latencyMs;
    const RunningSandbox sandbox(options);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<PlainHttp>> clients;
    for (int index = 0; index < connections; ++index) {
        clients.push_back(std::make_unique<PlainHttp>(sandbox.address().url));
        QVERIFY(clients.back()->begin("GET", QStringLiteral("/status")));
    }
    for (const auto &client : clients)
        QCOMPARE(client->finish().status, 200);
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed >= latencyMs, qPrintable(QString::number(elapsed)));
    // One after the other they would take ten times as long.
    QVERIFY2(elapsed < latencyMs * connections / 2, qPrintable(QString::number(elapsed)));
}

void TestSandboxLoad::survivesClientsThatLeave()
{
    steward::SandboxOptions options = quietOptions();
    options.latencyMs = 50;
    const RunningSandbox sandbox(options);
    for (int round = 0; round < 20; ++round) {
        PlainHttp leaving(sandbox.address().url);
        QVERIFY(leaving.begin("GET", QStringLiteral("/status")));
    }
    // Its answer comes after the time at which those of the others were due.
    QCOMPARE(sandbox.nobody().get(QStringLiteral("/status")).status, 200);
}

void TestSandboxLoad::listensOnLoopbackOnly()
{
    // If the sandbox had taken its port on every address, this one would not be free.
    const RunningSandbox sandbox;
    QTcpServer other;
    const auto port = static_cast<quint16>(sandbox.address().url.port());
    QVERIFY2(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), port),
             qPrintable(other.errorString()));
    QVERIFY(!QTcpServer().listen(QHostAddress::LocalHost, port));
}

QTEST_GUILESS_MAIN(TestSandboxLoad)
#include "tst_sandboxload.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plainhttp.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace steward::test;

/// The program steward-sandbox, from outside.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneLine();
    void explainsItself();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void failsWhereItCannotListen();
    void limitsTheRateWhenAsked();
    void endsWhenAsked();
    void keepsEveryAcknowledgedChange();
};

void TestSandboxProgram::printsOneLine()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({QStringLiteral("--members"), QStringLiteral("7")}));
    QCOMPARE(sandbox.line().count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(sandbox.line()).object();
    QCOMPARE(object.keys(), (QStringList {QStringLiteral("sign_in"), QStringLiteral("tokens"),
                                          QStringLiteral("url")}));
    const QUrl url = sandbox.address().url;
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(url.path(), QStringLiteral("/v2.1"));
    PlainHttp client(url, QStringLiteral("Token ") + sandbox.address().adminToken);
    QCOMPARE(client.get(QStringLiteral("/organizations/acme-vision/users")).array().size(), 7);
    // Nobody is held up who did not ask for it.
    QVERIFY(!client.get(QStringLiteral("/status")).headers.contains("x-ratelimit-limit"));
    QVERIFY(!sandbox.address().email.isEmpty());
    QVERIFY(!sandbox.address().password.isEmpty());
    QVERIFY(!sandbox.address().code.isEmpty());
}

void TestSandboxProgram::explainsItself()
{
    QProcess process;
    process.start(sandboxProgram(), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char *option :
         {"--port", "--database", "--organizations", "--members", "--projects", "--days", "--seed",
          "--latency", "--rate-limit", "--fault-rate", "WORKSHOP-GPU"})
        QVERIFY2(help.contains(option), option);
}

void TestSandboxProgram::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    row("--port 65536");
    row("--port -1");
    row("--port http");
    row("--organizations 0");
    row("--members many");
    row("--projects 0");
    row("--days 1.5");
    row("--seed -1");
    row("--latency -5");
    row("--rate-limit x");
    row("--fault-rate 1.1");
    row("--fault-rate -0.1");
    row("--fault-rate nan");
    row("--fault-rate often");
    row("--database ");
    row("--unknown");
    row("--help-all");
    row("word");
}

void TestSandboxProgram::refusesBadOptions()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(sandboxProgram(), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray sentence = process.readAllStandardError();
    QVERIFY2(sentence.startsWith("steward-sandbox: ") && sentence.endsWith(".\n")
                 && !sentence.endsWith("..\n"),
             sentence.constData());
}

void TestSandboxProgram::failsWhereItCannotListen()
{
    SandboxProcess first;
    QVERIFY(first.start({}));
    QProcess second;
    second.start(sandboxProgram(),
                 {QStringLiteral("--port"), QString::number(first.address().url.port())});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("in use"));
}

void TestSandboxProgram::limitsTheRateWhenAsked()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({QStringLiteral("--rate-limit"), QStringLiteral("300")}));
    PlainHttp client(sandbox.address().url, {});
    QCOMPARE(client.get(QStringLiteral("/status")).headers.value("x-ratelimit-limit"), "300");
}

void TestSandboxProgram::endsWhenAsked()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({}));
    QCOMPARE(sandbox.terminate(), 0);
}

void TestSandboxProgram::keepsEveryAcknowledgedChange()
{
    constexpr int rounds = 5;
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("sandbox.db"));
    const QStringList arguments {QStringLiteral("--rate-limit"), QStringLiteral("0"),
                                 QStringLiteral("--database"), file};
    const QString path = QStringLiteral("/organizations/acme-vision/users");
    QSet<QString> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start(arguments));
        std::atomic<int> count = 0;
        std::atomic<bool> isOver = false;
        QStringList added;
        std::thread writer([&] {
            PlainHttp client(sandbox.address().url,
                             QStringLiteral("Token ") + sandbox.address().adminToken);
            for (int number = 0; !isOver; ++number) {
                const QString email =
                    QStringLiteral("round%1-%2@example.net").arg(round).arg(number);
                const HttpAnswer answer = client.send(
                    "POST", path, R"({"email": ")" + email.toUtf8() + R"(", "admin": false})");
                if (answer.status != 201)
                    break;
                added.append(email);
                ++count;
            }
        });
        // Killed while the next one is on its way, at a different point each time.
        const bool isBusy = QTest::qWaitFor([&] { return count > 20 + 7 * round; }, 30'000);
        const bool isKilled = sandbox.kill();
        isOver = true;
        writer.join();
        QVERIFY(isBusy);
        QVERIFY(isKilled);
        acknowledged += QSet<QString>(added.begin(), added.end());

        SandboxProcess again;
        QVERIFY(again.start(arguments));
        PlainHttp client(again.address().url,
                         QStringLiteral("Token ") + again.address().adminToken);
        QSet<QString> kept;
        const QJsonArray users = client.get(path).array();
        for (const QJsonValue &user : users)
            kept.insert(user.toObject().value(QLatin1StringView("email")).toString());
        QVERIFY(kept.contains(acknowledged));
    }
    const QString connection = QStringLiteral("check");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery check(QStringLiteral("PRAGMA integrity_check"), database);
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
    }
    QSqlDatabase::removeDatabase(connection);
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"

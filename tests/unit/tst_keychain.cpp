// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/keychain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The keychain against a message bus and a Secret Service of this test's own; the process that
/// tests is started by the test itself, since a bus is chosen once, at the start.
class tst_Keychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysSoWhereThereIsNone();
    void neverBlocks();
    void callsNobodyBackWhoIsGone();
    void keepsAndForgets();

private:
    static bool hasSecretService() { return qEnvironmentVariableIsSet("STEWARD_TEST_KEYCHAIN"); }
    std::optional<Result<QByteArray>> read(Keychain &keychain);
};

void tst_Keychain::initTestCase()
{
    if (!hasSecretService())
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/steward-bus");
}

std::optional<Result<QByteArray>> tst_Keychain::read(Keychain &keychain)
{
    std::optional<Result<QByteArray>> found;
    keychain.read(u"test"_s, this, [&](const Result<QByteArray> &result) { found = result; });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 20'000);
    return found;
}

void tst_Keychain::saysSoWhereThereIsNone()
{
    if (hasSecretService())
        QSKIP("This run has a keychain.");
    Keychain keychain(10s);
    const auto found = read(keychain);
    QVERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(found->error().kind, ErrorKind::Local);
    QCOMPARE(found->error().message, u"This computer's keychain is missing, locked, or said no."_s);

    std::optional<Result<Done>> written;
    keychain.write(u"test"_s, "secret", this,
                   [&](const Result<Done> &result) { written = result; });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(!written->error().detail.contains(u"secret"_s));
}

void tst_Keychain::neverBlocks()
{
    // A deadline that is over before any keychain can answer.
    Keychain keychain(0ms);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto found = read(keychain);
    QVERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(found->error().message, u"This computer's keychain does not answer."_s);
    QVERIFY(elapsed.elapsed() < 5000);
}

void tst_Keychain::callsNobodyBackWhoIsGone()
{
    Keychain keychain(10s);
    auto context = std::make_unique<QObject>();
    int calls = 0;
    keychain.read(u"test"_s, context.get(), [&](const Result<QByteArray> &) { ++calls; });
    context.reset();
    QVERIFY(read(keychain)); // answered after it, in the same order
    QCOMPARE(calls, 0);
}

void tst_Keychain::keepsAndForgets()
{
    if (!hasSecretService()) {
        for (const auto program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty())
                QSKIP(program);
        }
        QTemporaryDir home;
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"STEWARD_TEST_KEYCHAIN"_s, u"1"_s);
        for (const auto name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
            environment.insert(QLatin1StringView(name), home.path());
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(
            u"dbus-run-session"_s,
            {u"--"_s, u"sh"_s, u"-c"_s,
             u"printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null "
             "&& exec \"$0\" keepsAndForgets"_s,
             QCoreApplication::applicationFilePath()});
        const bool hasEnded = session.waitForFinished(60'000);
        const QByteArray output = session.readAll();
        QVERIFY2(hasEnded && session.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("PASS   : tst_Keychain::keepsAndForgets()"), output.constData());
        return;
    }
    Keychain keychain(20s);
    auto found = read(keychain);
    QVERIFY(found);
    QVERIFY2(found->hasValue(), qPrintable(found->hasValue() ? QString() : found->error().detail));
    QCOMPARE(found->value(), QByteArray());

    int finished = 0;
    const auto count = [&](const Result<Done> &result) { finished += result ? 1 : 0; };
    keychain.write(u"test"_s, "Token 0123abcd", this, count);
    found = read(keychain);
    QVERIFY(found && *found);
    QCOMPARE(found->value(), QByteArray("Token 0123abcd"));
    keychain.remove(u"test"_s, this, count);
    keychain.remove(u"test"_s, this, count);
    found = read(keychain);
    QVERIFY(found && *found);
    QCOMPARE(found->value(), QByteArray());
    QTRY_COMPARE(finished, 3);
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/firstinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr auto folderVariable = "STEWARD_TEST_INSTANCE";
constexpr auto lineVariable = "STEWARD_TEST_LINE"; // in hexadecimal
using Role = FirstInstance::Role;

/// Another run of the program: it begins, says as what, and stays until it is killed.
class OtherRun
{
public:
    explicit OtherRun(const QString &folder, const QByteArray &line = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(folderVariable), folder);
        environment.insert(QLatin1StringView(lineVariable), QString::fromLatin1(line.toHex()));
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {});
    }
    ~OtherRun() { kill(); }

    QByteArray role()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        return m_process.readLine().trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

int runAsOther(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    FirstInstance instance(qEnvironmentVariable(folderVariable));
    const Role role = instance.begin(QByteArray::fromHex(qgetenv(lineVariable)));
    std::puts(role == Role::First ? "first" : role == Role::Later ? "later" : "alone");
    std::fflush(stdout);
    return role == Role::First ? QCoreApplication::exec() : 0;
}

} // namespace

class tst_FirstInstance : public QObject
{
    Q_OBJECT

private slots:
    void isCalledByLaterOnes();
    void hearsWhatLaterOnesSay_data();
    void hearsWhatLaterOnesSay();
    void isNotHeldUpByTalkers();
    void survivesOneThatWasKilled();
    void endsAndLeavesRoom();
    void standsAloneWhereNobodyAnswers();
    void standsAloneWithoutAPlace();
    void belongsToThePersonAlone();
};

void tst_FirstInstance::isCalledByLaterOnes()
{
    QTemporaryDir folder;
    FirstInstance first(folder.path());
    const QSignalSpy called(&first, &FirstInstance::called);
    QCOMPARE(first.begin(), Role::First);
    for (int run = 1; run <= 2; ++run) {
        OtherRun other(folder.path());
        QTRY_COMPARE(called.count(), run);
        QCOMPARE(other.role(), QByteArray("later"));
    }
}

void tst_FirstInstance::hearsWhatLaterOnesSay_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a link") << QByteArray("steward://organization/acme/usage");
    QTest::newRow("anything") << QByteArray("\xff\x00; rm -rf /", 12);
}

void tst_FirstInstance::hearsWhatLaterOnesSay()
{
    QFETCH(QByteArray, line);
    QTemporaryDir folder;
    FirstInstance first(folder.path());
    const QSignalSpy called(&first, &FirstInstance::called);
    QCOMPARE(first.begin(), Role::First);
    OtherRun other(folder.path(), line);
    QTRY_COMPARE(called.count(), 1);
    QCOMPARE(called.first().first().toByteArray(), line);
    QCOMPARE(other.role(), QByteArray("later"));
}

/// Whoever says too much, or never ends, is cut off; whoever says nothing holds nobody up.
void tst_FirstInstance::isNotHeldUpByTalkers()
{
    QTemporaryDir folder;
    FirstInstance first(folder.path());
    const QSignalSpy called(&first, &FirstInstance::called);
    QCOMPARE(first.begin(), Role::First);
    QLocalSocket silent;
    silent.connectToServer(folder.filePath(u"steward.socket"_s));
    QLocalSocket talker;
    talker.connectToServer(folder.filePath(u"steward.socket"_s));
    talker.write(QByteArray(100'000, 'a'));
    QTRY_COMPARE(called.count(), 1);
    QVERIFY(called.first().first().toByteArray().size() <= FirstInstance::longestLine);
    OtherRun other(folder.path());
    QTRY_COMPARE(called.count(), 2);
    silent.disconnectFromServer();
    QTRY_COMPARE(called.count(), 3);
}

void tst_FirstInstance::survivesOneThatWasKilled()
{
    QTemporaryDir folder;
    OtherRun other(folder.path());
    QCOMPARE(other.role(), QByteArray("first"));
    other.kill();
    QVERIFY(QFileInfo::exists(folder.filePath(u"steward.socket"_s))); // left behind
    FirstInstance next(folder.path());
    QCOMPARE(next.begin(), Role::First);
    const QSignalSpy called(&next, &FirstInstance::called);
    OtherRun later(folder.path());
    QTRY_COMPARE(called.count(), 1);
}

void tst_FirstInstance::endsAndLeavesRoom()
{
    QTemporaryDir folder;
    {
        FirstInstance first(folder.path());
        QCOMPARE(first.begin(), Role::First);
    }
    FirstInstance next(folder.path());
    QCOMPARE(next.begin(), Role::First);
}

void tst_FirstInstance::standsAloneWhereNobodyAnswers()
{
    QTemporaryDir folder;
    QLockFile hung(folder.filePath(u"steward.lock"_s));
    QVERIFY(hung.tryLock(0));
    QLocalServer silent; // takes the call and says nothing
    QVERIFY(silent.listen(folder.filePath(u"steward.socket"_s)));
    OtherRun other(folder.path());
    QCOMPARE(other.role(), QByteArray("alone"));
}

void tst_FirstInstance::standsAloneWithoutAPlace()
{
    FirstInstance instance(u"/nonexistent/steward"_s);
    QCOMPARE(instance.begin(), Role::Alone);
}

void tst_FirstInstance::belongsToThePersonAlone()
{
    QTemporaryDir folder;
    FirstInstance first(folder.path());
    QCOMPARE(first.begin(), Role::First);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions rights = QFileInfo(folder.filePath(u"steward.socket"_s)).permissions();
    QCOMPARE(rights & others, QFile::Permissions());
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet(folderVariable))
        return runAsOther(argc, argv);
    QCoreApplication application(argc, argv);
    tst_FirstInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firstinstance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/operations.h"
#include "api/requestcode.h"
#include "support/peer.h"
#include "support/runningsandbox.h"

#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Requests as source text, run by what people paste them into: what is sent, and what others who
/// use the same computer see meanwhile.
class tst_CopiedCode : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatItSays_data() { programs(); }
    void doesWhatItSays();
    void showsNoTokenWhileItRuns_data() { programs(); }
    void showsNoTokenWhileItRuns();

private:
    static void programs();
    void start(const QStringList &program, const QString &code, const QString &token);
    bool finish();

    QProcess m_process;
};

namespace {

const QString secretToken = u"0123456789abcdef0123456789abcdef01234567"_s;
const OrganizationName vision {u"acme-vision"_s};

/// The arguments of everything that runs on this computer, as everybody may read them.
QByteArrayList argumentsOfAll()
{
    QByteArrayList all;
    const QStringList numbers = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        QFile file(u"/proc/"_s + number + u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

} // namespace

void tst_CopiedCode::programs()
{
    QTest::addColumn<QStringList>("program");
    QTest::addColumn<bool>("isPython");
    for (const QString &shell : {u"sh"_s, u"bash"_s, u"zsh"_s, u"dash"_s}) {
        if (!QStandardPaths::findExecutable(shell).isEmpty())
            QTest::newRow(qPrintable(shell)) << QStringList {shell} << false;
    }
    QTest::newRow("python") << QStringList {u"python3"_s, u"-"_s} << true;
}

void tst_CopiedCode::start(const QStringList &program, const QString &code, const QString &token)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UBIOPS_API_TOKEN"_s, token);
    m_process.setProcessEnvironment(environment);
    m_process.start(program.first(), program.mid(1));
    m_process.write(code.toUtf8());
    m_process.closeWriteChannel();
}

bool tst_CopiedCode::finish()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000)
           && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void tst_CopiedCode::doesWhatItSays()
{
    QFETCH(QStringList, program);
    QFETCH(bool, isPython);
    const RunningSandbox sandbox;
    const QUrl &address = sandbox.address().url;
    const QString email = u"zoë.o'hara@example.com"_s;
    const QList<ApiRequest> requests {
        addMemberRequest(vision, {email, MemberRole::Admin}),
        listMembersRequest(vision),
    };
    const QString code = isPython ? pythonCode(address, requests) : curlCode(address, requests);
    start(program, code, u"Token "_s + sandbox.address().adminToken);
    QVERIFY2(finish(), m_process.readAllStandardError().constData());
    QCOMPARE(m_process.readAllStandardError(), QByteArray());
    const QByteArray answers = m_process.readAllStandardOutput();
    // The one that was added, and the list with it.
    QVERIFY2(answers.startsWith('{') && answers.count("hara@example.com") == 2, answers);
}

void tst_CopiedCode::showsNoTokenWhileItRuns()
{
    QFETCH(QStringList, program);
    QFETCH(bool, isPython);
    Peer peer;
    QPointer<QTcpSocket> waiting;
    peer.setHandler([&](const PeerRequest &, QTcpSocket &socket) { waiting = &socket; });
    const QList<ApiRequest> requests {addMemberRequest(vision, {u"ada@example.com"_s})};
    start(program,
          isPython ? pythonCode(peer.address(), requests) : curlCode(peer.address(), requests),
          secretToken);
    QTRY_VERIFY2(waiting, m_process.readAllStandardError().constData());
    // The request is under way, and waits for its answer.
    const QByteArrayList all = argumentsOfAll();
    const QByteArray port = QByteArray::number(peer.address().port());
    const auto isOurs = [&](const QByteArray &each) {
        return isPython ? each.endsWith(QByteArray("python3\0-\0", 10))
                        : each.startsWith(QByteArray("curl\0", 5)) && each.contains(port);
    };
    QVERIFY(std::ranges::any_of(all, isOurs));
    for (const QByteArray &each : all)
        QVERIFY2(!each.contains(secretToken.toLatin1()), each.constData());
    waiting->write(Peer::answer(201, "{}"));
    QVERIFY2(finish(), m_process.readAllStandardError().constData());
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(peer.requests().first().header("Authorization"), "Token " + secretToken.toLatin1());
    QCOMPARE(QJsonDocument::fromJson(peer.requests().first().body)[u"email"_s].toString(),
             u"ada@example.com"_s);
}

QTEST_GUILESS_MAIN(tst_CopiedCode)
#include "tst_copiedcode.moc"

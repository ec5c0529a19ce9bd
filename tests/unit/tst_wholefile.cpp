// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace steward;

class tst_WholeFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void replaces();
    void keepsTheOldFileWhereThereIsNoRoom_data();
    void keepsTheOldFileWhereThereIsNoRoom();
    void tellsWhatIsWrong();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("file.csv")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_WholeFile::replaces()
{
    QCOMPARE(replaceFile(path(), "old"), QString());
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(replaceFile(path(), QByteArray(100'000, 'x')), QString());
    QCOMPARE(content(), QByteArray(100'000, 'x'));
    QCOMPARE(replaceFile(path(), {}), QString());
    QCOMPARE(content(), QByteArray());
}

void tst_WholeFile::keepsTheOldFileWhereThereIsNoRoom_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("less than a buffer") << 400;
    QTest::newRow("more than a buffer") << 400'000;
}

void tst_WholeFile::keepsTheOldFileWhereThereIsNoRoom()
{
#ifdef Q_OS_UNIX
    QFETCH(int, size);
    QCOMPARE(replaceFile(path(), "old"), QString());
    // As a full disk would, the system refuses whatever goes beyond the limit.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    QString problem;
    {
        const auto restore = qScopeGuard([&] {
            setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, signalBefore);
        });
        const rlimit tight {100, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        problem = replaceFile(path(), QByteArray(size, 'x'));
    }
    QVERIFY(!problem.isEmpty());
    QVERIFY2(!problem.contains(QLatin1StringView("Unknown")), qPrintable(problem));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("file.csv")));
#else
    QSKIP("There is no such limit here.");
#endif
}

void tst_WholeFile::tellsWhatIsWrong()
{
    QVERIFY(!replaceFile(m_folder->path(), "x").isEmpty());
    QVERIFY(!replaceFile(m_folder->filePath(QStringLiteral("none/file")), "x").isEmpty());
}

QTEST_GUILESS_MAIN(tst_WholeFile)
#include "tst_wholefile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/connectionsource.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What the environment says about where to connect, and what is wrong with it.
class tst_ConnectionSource : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void saysNothingWithoutAToken();
    void readsBoth();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void tst_ConnectionSource::cleanup()
{
    qunsetenv("UBIOPS_API_TOKEN");
    qunsetenv("UBIOPS_API_HOST");
}

void tst_ConnectionSource::saysNothingWithoutAToken()
{
    qputenv("UBIOPS_API_HOST", "https://api.example.com");
    QVERIFY(!connectionFromEnvironment());
}

void tst_ConnectionSource::readsBoth()
{
    qputenv("UBIOPS_API_TOKEN", "Token secret");
    QCOMPARE((*connectionFromEnvironment())->address.toString(), defaultApiAddress());
    qputenv("UBIOPS_API_HOST", "http://127.0.0.1:1");
    const auto connection = connectionFromEnvironment();
    QVERIFY(connection && *connection);
    QCOMPARE((*connection)->address, QUrl(u"http://127.0.0.1:1/v2.1"_s));
    QCOMPARE((*connection)->credential, Credential::fromToken(u"secret"_s));
}

void tst_ConnectionSource::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain http")
        << QByteArray("secret") << QByteArray("http://example.com")
        << u"UBIOPS_API_HOST in the environment cannot be used. Use https: a token sent over http "
           "can be read on the way. Plain http is for this machine alone, and for profiles that "
           "allow it."_s;
    QTest::newRow("no address")
        << QByteArray("secret") << QByteArray("ftp://example.com")
        << u"UBIOPS_API_HOST in the environment cannot be used. An address looks like "
           "https://api.ubiops.com/v2.1."_s;
    QTest::newRow("no token") << QByteArray("sec\nret") << QByteArray()
                              << u"UBIOPS_API_TOKEN in the environment cannot be used. A token is "
                                 "one line of visible ASCII characters."_s;
}

void tst_ConnectionSource::saysWhatIsWrong()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, host);
    QFETCH(QString, sentence);
    qputenv("UBIOPS_API_TOKEN", token);
    if (!host.isEmpty())
        qputenv("UBIOPS_API_HOST", host);
    const auto connection = connectionFromEnvironment();
    QVERIFY(connection);
    QVERIFY(!*connection);
    QCOMPARE(connection->error().message, sentence);
}

QTEST_GUILESS_MAIN(tst_ConnectionSource)
#include "tst_connectionsource.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signin.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class tst_SignIn : public QObject
{
    Q_OBJECT

private slots:
    void ubiopsAloneTakesAPassword();
    void opensWebPagesAlone_data();
    void opensWebPagesAlone();
    void knowsWhenACodeIsAskedFor_data();
    void knowsWhenACodeIsAskedFor();
};

void tst_SignIn::ubiopsAloneTakesAPassword()
{
    QVERIFY(takesPassword({u"ubiops"_s, {}}));
    for (const auto &other : {u"saml"_s, u"google"_s, u"ubiops2"_s, QString()})
        QVERIFY2(!takesPassword({other, {}}), qPrintable(other));
}

void tst_SignIn::opensWebPagesAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("https") << u"https://sso.example.com/sign-in?x=1"_s << true;
    QTest::newRow("http") << u"http://sso.example.com/"_s << false;
    QTest::newRow("file") << u"file:///usr/bin/xterm"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("another program") << u"steam://run/1"_s << false;
    QTest::newRow("no scheme") << u"sso.example.com"_s << false;
    QTest::newRow("no host") << u"https:///sign-in"_s << false;
    QTest::newRow("disguised") << u"https://api.ubiops.com@sso.example.org/"_s << false;
    QTest::newRow("spaces") << u"https://sso.example.com/ --new-window"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_SignIn::opensWebPagesAlone()
{
    QFETCH(QString, url);
    QFETCH(bool, isOpened);
    const std::optional<QUrl> page = signInPage({u"saml"_s, url});
    QCOMPARE(page.has_value(), isOpened);
    if (isOpened)
        QCOMPARE(page->toString(), url);
    QVERIFY(!signInPage({u"saml"_s, {}}));
}

void tst_SignIn::knowsWhenACodeIsAskedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isAskedFor");
    QTest::newRow("asked for") << 400 << u"A two factor authentication code is required."_s << true;
    QTest::newRow("unauthorized") << 401 << u"Two factor authentication needed"_s << true;
    QTest::newRow("wrong password") << 401 << u"The password is not correct."_s << false;
    QTest::newRow("broken service") << 500 << u"two factor authentication is down"_s << false;
    QTest::newRow("no answer") << 0 << u"two factor authentication"_s << false;
}

void tst_SignIn::knowsWhenACodeIsAskedFor()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(bool, isAskedFor);
    QCOMPARE(asksForCode({ErrorKind::Invalid, status, message, {}}), isAskedFor);
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"

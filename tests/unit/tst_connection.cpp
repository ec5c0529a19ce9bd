// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include "domain/profile.h"

#include <QTest>

using namespace steward;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void cutsSecretsOut();
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void takesTokensWithAndWithoutPrefix_data();
    void takesTokensWithAndWithoutPrefix();
    void refusesTokens_data();
    void refusesTokens();
    void plainHttpWhereItIsAllowed();
    void restoresCredentials();
    void restoresNothingElse_data();
    void restoresNothingElse();
    void knowsTheSameCaller();
};

void tst_Connection::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
    };
    row("api.example.com", "https://api.example.com/v2.1");
    row("  https://api.example.com/  ", "https://api.example.com/v2.1");
    row("https://api.example.com/v2.1///", "https://api.example.com/v2.1");
    row("https://api.example.com/v3", "https://api.example.com/v3");
    row("api.example.com:8443/base/v2.1", "https://api.example.com:8443/base/v2.1");
    row("HTTPS://API.example.com", "https://api.example.com/v2.1");
    row("http://localhost:8000", "http://localhost:8000/v2.1");
    row("http://127.0.0.1:8000/v2.1", "http://127.0.0.1:8000/v2.1");
    row("http://[::1]:8000", "http://[::1]:8000/v2.1");
}

void tst_Connection::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QVERIFY(!addressProblem(text));
    const std::optional<QUrl> url = parseApiAddress(text);
    QVERIFY(url);
    QCOMPARE(url->toString(), address);
}

void tst_Connection::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *text, AddressProblem problem) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << int(problem);
    };
    row("", AddressProblem::Empty);
    row("  ", AddressProblem::Empty);
    row("http://api.example.com", AddressProblem::PlainHttp);
    row("http://localhost.example.com", AddressProblem::PlainHttp);
    for (const char *text :
         {"ftp://api.example.com", "file:///etc/passwd", "https://", "https:///v2.1",
          "https://exa mple.com", "https://api.example.com:99999", "https://me@api.example.com",
          "https://me:secret@api.example.com", "https://api.example.com/?a=b",
          "https://api.example.com/#top", "https://api.example.com\nx"})
        row(text, AddressProblem::NotAnAddress);
}

void tst_Connection::refusesAddresses()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    const std::optional<AddressProblem> found = addressProblem(text);
    QVERIFY(found);
    QCOMPARE(int(*found), problem);
    QVERIFY(!parseApiAddress(text));
}

void tst_Connection::takesTokensWithAndWithoutPrefix_data()
{
    QTest::addColumn<QString>("token");
    for (const char *token : {"0123abcd", " 0123abcd\n", "Token 0123abcd", "token 0123abcd",
                              "Token Token 0123abcd", "Token   0123abcd "})
        QTest::newRow(token) << QString::fromLatin1(token);
}

void tst_Connection::takesTokensWithAndWithoutPrefix()
{
    QFETCH(QString, token);
    QVERIFY(!Credential::problemOf(token));
    QCOMPARE(Credential::fromToken(token).header(), QByteArray("Token 0123abcd"));
}

void tst_Connection::refusesTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *title, const QString &token, Credential::Problem problem) {
        QTest::newRow(title) << token << int(problem);
    };
    row("empty", QString(), Credential::Problem::Empty);
    row("spaces", QStringLiteral("  "), Credential::Problem::Empty);
    row("prefix alone", QStringLiteral("Token "), Credential::Problem::Empty);
    row("prefix twice", QStringLiteral("Token Token"), Credential::Problem::Empty);
    row("line break", QStringLiteral("abc\r\nX-Evil: 1"), Credential::Problem::ForbiddenCharacter);
    row("space inside", QStringLiteral("abc def"), Credential::Problem::ForbiddenCharacter);
    row("control",
        QStringLiteral("abc\x01"
                       "def"),
        Credential::Problem::ForbiddenCharacter);
    row("zero", QStringLiteral("abc") + QChar(u'\0') + u'd',
        Credential::Problem::ForbiddenCharacter);
    row("not ASCII", QStringLiteral("abcé"), Credential::Problem::ForbiddenCharacter);
}

void tst_Connection::refusesTokens()
{
    QFETCH(QString, token);
    QFETCH(int, problem);
    const std::optional<Credential::Problem> found = Credential::problemOf(token);
    QVERIFY(found);
    QCOMPARE(int(*found), problem);
    QVERIFY(Credential::fromToken(token).isEmpty());
}

void tst_Connection::plainHttpWhereItIsAllowed()
{
    const QString plain = QStringLiteral("http://api.example.com");
    QVERIFY(!parseApiAddress(plain));
    QVERIFY(!addressProblem(plain, PlainHttp::Allowed));
    QCOMPARE(parseApiAddress(plain, PlainHttp::Allowed)->toString(),
             plain + QLatin1StringView("/v2.1"));
    QVERIFY(addressProblem(QStringLiteral("ftp://api.example.com"), PlainHttp::Allowed));
}

void tst_Connection::restoresCredentials()
{
    const Credential token = Credential::fromToken(QStringLiteral("0123abcd"));
    QCOMPARE(Credential::fromHeader(token.header()), token);
    const Credential access = Credential::fromAccess(QStringLiteral("0123abcd"));
    QCOMPARE(access.header(), QByteArray("Bearer 0123abcd"));
    QCOMPARE(Credential::fromHeader(access.header()), access);
    QVERIFY(!(token == access));
}

void tst_Connection::restoresNothingElse_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header :
         {"", "Token", "Token ", "Bearer ", "Basic 0123", "0123abcd", "Bearer a b",
          "Bearer a\r\nX-Evil: 1", "Token a\r\nX-Evil: 1", "Bearer caf\xe9"})
        QTest::newRow(*header ? header : "empty") << QByteArray(header);
}

void tst_Connection::restoresNothingElse()
{
    QFETCH(QByteArray, header);
    QVERIFY(Credential::fromHeader(header).isEmpty());
}

void tst_Connection::knowsTheSameCaller()
{
    const Profile profile {.id = QStringLiteral("p-1"),
                           .name = QStringLiteral("Work"),
                           .address = QUrl(QStringLiteral("https://api.example.com/v2.1"))};
    const Connection one = connectionOf(profile, Credential::fromToken(QStringLiteral("one")));
    const Connection two = connectionOf(profile, Credential::fromToken(QStringLiteral("two")));
    QVERIFY(isSameCaller({one, 1}, {two, 1})); // signed in anew
    QVERIFY(isSameCaller({one, 1}, {one, 2})); // nobody else has this credential
    // Two people may share a profile.
    QCOMPARE(one.profile, two.profile);
    QVERIFY(!isSameCaller({one, 1}, {two, 2}));
    QVERIFY(!isSameCaller({one, 0}, {two, 0}));
    Connection elsewhere = one;
    elsewhere.address = QUrl(QStringLiteral("https://elsewhere.example.com/v2.1"));
    QVERIFY(!isSameCaller({one, 1}, {elsewhere, 1}));
}

void tst_Connection::cutsSecretsOut()
{
    const Credential credential = Credential::fromToken(QStringLiteral("s3cr3t0123456789"));
    QCOMPARE(credential.removedFrom(QStringLiteral("Token s3cr3t0123456789 is bad")),
             QStringLiteral("Token … is bad"));
    // A sentence that was cut short in the middle of it.
    QCOMPARE(credential.removedFrom(QStringLiteral("Authorization: Token s3cr3t012345…")),
             QStringLiteral("Authorization: Token …"));
    QCOMPARE(credential.removedFrom(QStringLiteral("Authorization: Token s…")),
             QStringLiteral("Authorization: Token …"));
    QCOMPARE(credential.removedFrom(QStringLiteral("Nothing of it…")),
             QStringLiteral("Nothing of it…"));
    QCOMPARE(Credential().removedFrom(QStringLiteral("anything…")), QStringLiteral("anything…"));
}

QTEST_APPLESS_MAIN(tst_Connection)
#include "tst_connection.moc"

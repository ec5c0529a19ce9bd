// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusal.h"

#include <QTest>

using namespace steward;

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void readOnlyRefusesChanges_data();
    void readOnlyRefusesChanges();
    void plainHttp_data();
    void plainHttp();
    void nowhereToAsk();
    void noWebAddress();
    void noSegment();
};

namespace {

Connection connectionTo(const QString &address)
{
    return {.name = {}, .address = QUrl(address), .credential = {}};
}

} // namespace

void TestRefusal::readOnlyRefusesChanges_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<ApiRequest::Effect>("effect");
    QTest::addColumn<bool>("isRefused");
    const auto ofTheVerb = ApiRequest::Effect::OfTheVerb;
    QTest::newRow("GET") << Verb::Get << ofTheVerb << false;
    QTest::newRow("POST") << Verb::Post << ofTheVerb << true;
    QTest::newRow("PATCH") << Verb::Patch << ofTheVerb << true;
    QTest::newRow("DELETE") << Verb::Delete << ofTheVerb << true;
    QTest::newRow("POST that changes nothing") << Verb::Post << ApiRequest::Effect::None << false;
}

void TestRefusal::readOnlyRefusesChanges()
{
    QFETCH(Verb, verb);
    QFETCH(ApiRequest::Effect, effect);
    QFETCH(bool, isRefused);
    const ApiRequest request {
        .verb = verb, .segments = {QStringLiteral("users")}, .effect = effect};
    Connection connection = connectionTo(QStringLiteral("https://api.example.com/v2.1"));
    QVERIFY(!refusal(request, connection));
    connection.rules.isReadOnly = true;
    const std::optional<ApiError> error = refusal(request, connection);
    QCOMPARE(error.has_value(), isRefused);
    if (error) {
        QCOMPARE(error->kind, ErrorKind::Local);
        QCOMPARE(error->message, QStringLiteral("This connection is read-only. Nothing was sent."));
    }
}

void TestRefusal::plainHttp_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("https") << QStringLiteral("https://api.example.com/v2.1") << false;
    QTest::newRow("http") << QStringLiteral("http://api.example.com/v2.1") << true;
    QTest::newRow("in capitals") << QStringLiteral("HTTP://api.example.com/v2.1") << true;
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080/v2.1") << false;
    QTest::newRow("this machine, IPv6") << QStringLiteral("http://[::1]:8080/v2.1") << false;
    QTest::newRow("this machine by name") << QStringLiteral("http://localhost/v2.1") << false;
    QTest::newRow("like this machine")
        << QStringLiteral("http://localhost.example.com/v2.1") << true;
    QTest::newRow("like its number") << QStringLiteral("http://127.0.0.1.example.com/") << true;
    QTest::newRow("another number") << QStringLiteral("http://192.0.2.1/v2.1") << true;
}

void TestRefusal::plainHttp()
{
    QFETCH(QString, address);
    QFETCH(bool, isRefused);
    const ApiRequest request {.segments = {QStringLiteral("user")}};
    Connection connection = connectionTo(address);
    const std::optional<ApiError> error = refusal(request, connection);
    QCOMPARE(error.has_value(), isRefused);
    if (error) {
        QCOMPARE(error->kind, ErrorKind::Local);
        QVERIFY(error->message.contains(connection.address.host()));
    }
    connection.rules.allowsPlainHttp = true;
    QVERIFY(!refusal(request, connection));
}

void TestRefusal::nowhereToAsk()
{
    const std::optional<ApiError> error = refusal({.segments = {QStringLiteral("user")}}, {});
    QVERIFY(error);
    QCOMPARE(error->message, QStringLiteral("There is no service to ask."));
}

void TestRefusal::noWebAddress()
{
    Connection connection = connectionTo(QStringLiteral("file://api.example.com/v2.1"));
    connection.rules.allowsPlainHttp = true;
    const std::optional<ApiError> error =
        refusal({.segments = {QStringLiteral("user")}}, connection);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Local);
}

void TestRefusal::noSegment()
{
    const Connection connection = connectionTo(QStringLiteral("https://api.example.com/v2.1"));
    const std::optional<ApiError> error = refusal({.segments = {QStringLiteral("..")}}, connection);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Local);
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"

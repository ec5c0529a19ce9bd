// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answererrors.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace steward;

class TestAnswerErrors : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void serversSentence_data();
    void serversSentence();
    void plainSentence_data();
    void plainSentence();
    void longAnswers();
    void deepJson();
    void redirects_data();
    void redirects();
    void waits_data();
    void waits();
    void waitsUntilADate_data();
    void waitsUntilADate();
};

void TestAnswerErrors::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Invalid;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("402") << 402 << ErrorKind::Invalid;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << ErrorKind::Invalid;
    QTest::newRow("409") << 409 << ErrorKind::Conflict;
    QTest::newRow("422") << 422 << ErrorKind::Invalid;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Server;
    QTest::newRow("599") << 599 << ErrorKind::Server;
}

void TestAnswerErrors::kinds()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    const ApiError error = answerError(status, {});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.message.contains(QString::number(status)));
    QCOMPARE(error.detail, QStringLiteral("HTTP %1").arg(status));
}

void TestAnswerErrors::serversSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QString said = QStringLiteral("The name is taken");
    QTest::newRow("error") << QByteArray(R"({"error": "The name is taken"})") << said;
    QTest::newRow("error_message")
        << QByteArray(R"({"error_message": "The name is taken"})") << said;
    QTest::newRow("detail") << QByteArray(R"({"detail": "The name is taken"})") << said;
    QTest::newRow("error before detail")
        << QByteArray(R"({"detail": "Other", "error": "The name is taken"})") << said;
    QTest::newRow("empty error") << QByteArray(R"({"error": " ", "detail": "The name is taken"})")
                                 << said;
    QTest::newRow("error of another type")
        << QByteArray(R"({"error": {"code": 1}, "detail": "The name is taken"})") << said;
    QTest::newRow("Details") << QByteArray(
        "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Denied"
        "</Message><Details>The name is taken</Details></Error>")
                             << said;
    QTest::newRow("Message") << QByteArray("<Error><Message>The name is taken</Message></Error>")
                             << said;
    QTest::newRow("text") << QByteArray("The name is taken\n") << said;
    QTest::newRow("line breaks and null")
        << QByteArray("{\"error\": \"The\\nname\\u0000is \\u0007taken\"}") << said;
    QTest::newRow("markup stays text") << QByteArray(R"({"error": "The <b>name</b> is taken"})")
                                       << QStringLiteral("The <b>name</b> is taken");
    QTest::newRow("other scripts")
        << QByteArray(R"({"error": "Имя занято"})") << QStringLiteral("Имя занято");
}

void TestAnswerErrors::serversSentence()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QCOMPARE(answerError(400, body).message, message);
    QCOMPARE(answerError(500, body).message, message);
}

void TestAnswerErrors::plainSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \r\n ");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><title>Bad gateway</title></html>");
    QTest::newRow("page with details")
        << QByteArray("<html><body><p class=\"x\">Oops<br></p></body></html>");
    QTest::newRow("page after text") << QByteArray("Error\n<html><body>Oops</body></html>");
    QTest::newRow("page in JSON") << QByteArray(R"({"error": "<html>Oops</html>"})");
    QTest::newRow("cut JSON") << QByteArray(R"({"error": "The name)");
    QTest::newRow("list") << QByteArray(R"(["The name is taken"])");
    QTest::newRow("no known field") << QByteArray(R"({"reason": "The name is taken"})");
    QTest::newRow("number") << QByteArray(R"({"error": 12})");
    QTest::newRow("cut XML") << QByteArray("<Error><Message>The na");
    QTest::newRow("dump") << QByteArray(R"({"error": "{'name': ['invalid']}"})");
    QTest::newRow("trace") << QByteArray("Traceback (most recent call last):\n File x.py");
    QTest::newRow("trace in JSON")
        << QByteArray(R"({"error": "Oops: Traceback (most recent call last): x.py"})");
}

void TestAnswerErrors::plainSentence()
{
    QFETCH(QByteArray, body);
    QCOMPARE(answerError(502, body).message,
             QStringLiteral("The service has a problem (HTTP 502)."));
    QCOMPARE(answerError(418, body).message,
             QStringLiteral("The service did not accept this (HTTP 418)."));
}

void TestAnswerErrors::longAnswers()
{
    const ApiError error = answerError(400, R"({"error": ")" + QByteArray(10'000, 'x') + R"("})");
    QCOMPARE(error.message.size(), 500);
    QVERIFY(error.message.endsWith(u'…'));
    // Too long to be a sentence at all: cut, it is no JSON any more.
    const ApiError huge = answerError(400, R"({"error": ")" + QByteArray(1'000'000, 'x') + R"("})");
    QCOMPARE(huge.message, QStringLiteral("The service did not accept this (HTTP 400)."));
}

void TestAnswerErrors::deepJson()
{
    const ApiError error = answerError(400, R"({"a": )" + QByteArray(60'000, '['));
    QCOMPARE(error.kind, ErrorKind::Invalid);
}

void TestAnswerErrors::redirects_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("named");
    QTest::newRow("plain") << QStringLiteral("https://example.org:444/a")
                           << QStringLiteral("https://example.org:444/a");
    QTest::newRow("secrets") << QStringLiteral("https://me:pw@example.org/a?token=1#x")
                             << QStringLiteral("https://example.org/a");
    QTest::newRow("nowhere") << QString() << QStringLiteral("nowhere");
    QTest::newRow("reading backwards") << QStringLiteral("https://example.org/%E2%80%AEmoc/a")
                                       << QStringLiteral("https://example.org/%E2%80%AEmoc/a");
    QTest::newRow("control character") << QStringLiteral("https://example.org/\u008A/a")
                                       << QStringLiteral("https://example.org/%C2%8A/a");
    QTest::newRow("letters that look alike") << QStringLiteral("https://ex\u0430mple.org/")
                                             << QStringLiteral("https://xn--exmple-4nf.org/");
}

void TestAnswerErrors::redirects()
{
    QFETCH(QString, target);
    QFETCH(QString, named);
    const ApiError error = redirectError(307, QUrl(target));
    QCOMPARE(error.kind, ErrorKind::Redirect);
    QCOMPARE(error.httpStatus, 307);
    QVERIFY(error.message.contains(u' ' + named + u'.'));
    QCOMPARE(error.detail, QStringLiteral("HTTP 307 to ") + named);
}

void TestAnswerErrors::waits_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << QByteArray() << QByteArray() << 59;
    QTest::newRow("reset") << QByteArray("17") << QByteArray() << 17;
    QTest::newRow("reset, later retry after") << QByteArray("17") << QByteArray("30") << 30;
    QTest::newRow("reset, earlier retry after") << QByteArray("17") << QByteArray("5") << 17;
    QTest::newRow("reset now") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("retry after") << QByteArray() << QByteArray(" 30 ") << 30;
    QTest::newRow("nonsense, retry after") << QByteArray("soon") << QByteArray("30") << 30;
    QTest::newRow("nonsense") << QByteArray("soon") << QByteArray("later") << 59;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray("-5") << 59;
    QTest::newRow("huge") << QByteArray("999999999999") << QByteArray() << 3600;
    QTest::newRow("beyond any number")
        << QByteArray("99999999999999999999999") << QByteArray() << 59;
    QTest::newRow("past date") << QByteArray() << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 0;
    QTest::newRow("far date") << QByteArray() << QByteArray("Sat, 21 Oct 2215 07:28:00 GMT")
                              << 3600;
}

void TestAnswerErrors::waits()
{
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    QCOMPARE(secondsUntilReset(reset, retryAfter), seconds);
}

void TestAnswerErrors::waitsUntilADate_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("in use") << QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QTest::newRow("with the whole day's name") << QStringLiteral("dddd, dd-MMM-yy hh:mm:ss 'GMT'");
    QTest::newRow("as C prints it") << QStringLiteral("ddd MMM d hh:mm:ss yyyy");
}

void TestAnswerErrors::waitsUntilADate()
{
    QFETCH(QString, format);
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(600);
    const QByteArray header = QLocale::c().toString(date, format).toLatin1();
    const int seconds = secondsUntilReset({}, header);
    QVERIFY(seconds > 590 && seconds <= 600);
}

QTEST_GUILESS_MAIN(TestAnswerErrors)
#include "tst_answererrors.moc"

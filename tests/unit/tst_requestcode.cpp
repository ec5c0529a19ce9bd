// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestcode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Requests as source text, read back by those who have to understand it: bash and Python.
class tst_RequestCode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bashReadsWhatIsMeant_data() { texts(); }
    void bashReadsWhatIsMeant();
    void pythonReadsWhatIsMeant_data() { texts(); }
    void pythonReadsWhatIsMeant();
    void pythonFollowsNoRedirect_data();
    void pythonFollowsNoRedirect();
    void takesTheTokenFromTheEnvironment_data();
    void takesTheTokenFromTheEnvironment();
    void holdsNoPasswordOfTheAddress();
    void leavesOutWhatHasNoUrl();
    void sendsOneAfterTheOther();

private:
    static void texts();
};

namespace {

const QUrl serviceAddress(u"https://api.example.com/v2.1"_s);

ApiRequest requestWith(const QString &text)
{
    const QJsonObject body {{u"email"_s, text}, {u"admin"_s, true}};
    return {.verb = Verb::Post,
            .segments = {u"organizations"_s, text, u"users"_s},
            .query = {{u"a"_s, text}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// What \a program answers that reads \a input; nothing where it does not like it.
std::optional<QByteArray> answerOf(const QString &program, const QStringList &arguments,
                                   const QString &input, const QByteArray &token = "Token secret")
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UBIOPS_API_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        qWarning().noquote() << process.readAllStandardError() << process.errorString();
        return {};
    }
    return process.readAllStandardOutput();
}

/// The arguments that curl gets when bash runs \a code, one list a call; the last one is what it
/// gets to read.
QList<QByteArrayList> argumentsOfCurl(const QString &code, const QByteArray &token = "Token secret")
{
    const auto answer =
        answerOf(u"bash"_s, {u"--noprofile"_s, u"--norc"_s, u"-eu"_s},
                 u"curl() { printf '%s\\0' \"$@\"; cat; printf '\\0end\\0'; }\n"_s + code, token);
    QList<QByteArrayList> calls(1);
    const QByteArrayList words = answer.value_or(QByteArray()).split('\0');
    for (const QByteArray &word : words) {
        if (word == "end")
            calls.append(QByteArrayList());
        else
            calls.last().append(word);
    }
    calls.removeLast();
    return calls;
}

QByteArray after(const QByteArrayList &arguments, const QByteArray &option)
{
    return arguments.value(arguments.indexOf(option) + 1);
}

} // namespace

void tst_RequestCode::initTestCase()
{
    QVERIFY2(answerOf(u"bash"_s, {u"-c"_s, u"true"_s}, {}), "there is no bash");
    QVERIFY2(answerOf(u"python3"_s, {u"-c"_s, u"pass"_s}, {}), "there is no python3");
}

void tst_RequestCode::texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"acme"_s;
    QTest::newRow("shell: single quotes") << u"a'b''c"_s;
    QTest::newRow("shell: the end of a word and a command") << u"'; touch /tmp/owned; echo '"_s;
    QTest::newRow("shell: substitutions") << u"$(id) `id` ${HOME} $UBIOPS_API_TOKEN $((1+1))"_s;
    QTest::newRow("shell: history and globs") << u"!! !x * ? [a-z] {a,b} ~ ~root"_s;
    QTest::newRow("shell: operators") << u"a|b&c;d<e>f(g)h#i=j%k^l"_s;
    QTest::newRow("double quotes and backslashes") << u"\"a\" \\ \\n \\\" \\' \\x41 \\u0041"_s;
    QTest::newRow("a backslash last") << u"a\\"_s;
    QTest::newRow("lines") << u"a\nb\r\nc\td"_s;
    QTest::newRow("python: the end of a string") << u"\"))\nimport os\nprint((\""_s;
    QTest::newRow("python: triple quotes") << u"\"\"\" ''' {x} %s {{}}"_s;
    QTest::newRow("curl: a file, an option, ranges") << u"@/etc/passwd -K --url [1-9] {a,b}"_s;
    QTest::newRow("terminal: escape, delete, bell, C1") << u"\u001b[31m\u007f\u0007\u0085\u009b"_s;
    QTest::newRow("scripts") << u"Zoë Иван 名前 😀"_s;
    QTest::newRow("other directions and lines") << u"a\u202eb\u2066c\u2028d\u2029e\ufefff"_s;
    QString all;
    for (char16_t letter = 1; letter < 0x100; ++letter)
        all += QChar(letter);
    QTest::newRow("every character of a byte") << all;
}

void tst_RequestCode::bashReadsWhatIsMeant()
{
    QFETCH(QString, text);
    const ApiRequest request = requestWith(text);
    const QString code = curlCode(serviceAddress, {request});
    for (const QChar letter : code)
        QVERIFY2(letter == u'\n' || (letter.unicode() >= 0x20 && letter.unicode() < 0x7f),
                 qPrintable(code));
    QVERIFY(answerOf(u"bash"_s, {u"-n"_s}, code));

    const QList<QByteArrayList> calls = argumentsOfCurl(code);
    QCOMPARE(calls.size(), 1);
    const QByteArrayList &arguments = calls.first();
    QCOMPARE(after(arguments, "--request"), "POST");
    QVERIFY(arguments.contains(requestUrl(serviceAddress, request)->toEncoded()));
    QCOMPARE(arguments.constLast(), "Authorization: Token secret\n");
    QVERIFY(!arguments.mid(0, arguments.size() - 1).join().contains("secret"));
    const QByteArray body = after(arguments, "--data-raw");
    QCOMPARE(QJsonDocument::fromJson(body), QJsonDocument::fromJson(request.body));
    QCOMPARE(QJsonDocument::fromJson(body)[u"email"_s].toString(), text);
    QVERIFY(body.startsWith('{')); // what begins with @ would be a file to some options
    QCOMPARE(arguments.size(), 15);
}

void tst_RequestCode::pythonReadsWhatIsMeant()
{
    QFETCH(QString, text);
    const ApiRequest request = requestWith(text);
    const QString code = pythonCode(serviceAddress, {request});
    for (const QChar letter : code)
        QVERIFY2(letter == u'\n' || (letter.unicode() >= 0x20 && letter.unicode() < 0x7f),
                 qPrintable(code));
    const QString check = uR"(
import io, json, sys, urllib.request
source = sys.stdin.read()
sent = []
def keep(request):
    sent.append({"url": request.full_url, "method": request.get_method(),
                 "body": request.data.decode(), "headers": dict(request.header_items())})
    return io.BytesIO(b"answer")
urllib.request.OpenerDirector.open = lambda opener, request: keep(request)
exec(compile(source, "copied", "exec"))
print(json.dumps(sent))
)"_s;
    const auto answer = answerOf(u"python3"_s, {u"-I"_s, u"-c"_s, check}, code);
    QVERIFY(answer);
    const QByteArrayList lines = answer->trimmed().split('\n');
    QCOMPARE(lines.first(), "answer");
    const QJsonDocument sent = QJsonDocument::fromJson(lines.last());
    QCOMPARE(sent[0][u"method"_s].toString(), u"POST"_s);
    QCOMPARE(sent[0][u"url"_s].toString().toUtf8(),
             requestUrl(serviceAddress, request)->toEncoded());
    QCOMPARE(sent[0][u"headers"_s][u"Authorization"_s].toString(), u"Token secret"_s);
    const QByteArray body = sent[0][u"body"_s].toString().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(body)[u"email"_s].toString(), text);
}

void tst_RequestCode::pythonFollowsNoRedirect()
{
    QFETCH(int, status);
    const ApiRequest read {.segments = {u"organizations"_s}};
    const ApiRequest change {.verb = Verb::Post, .segments = {u"organizations"_s}, .body = "{}"};
    const QString check = uR"(
import http.server, sys, threading, urllib.error
arrived = []
class Elsewhere(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        arrived.append(self.headers["Authorization"])
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")
    do_POST = do_GET
    log_message = lambda *_: None
class Service(Elsewhere):
    def do_GET(self):
        self.send_response(%1)
        self.send_header("Location", "http://127.0.0.1:%d/" % elsewhere.server_port)
        self.send_header("Content-Length", "0")
        self.end_headers()
    do_POST = do_GET
elsewhere, service = (http.server.HTTPServer(("127.0.0.1", 0), each) for each in (Elsewhere, Service))
for each in (elsewhere, service):
    threading.Thread(target=each.serve_forever, daemon=True).start()
address = "http://127.0.0.1:%d" % service.server_port
source = sys.stdin.read().replace("%2", address)
try:
    exec(compile(source, "copied", "exec"))
    print("went on")
except urllib.error.HTTPError as error:
    print(error.code, arrived)
)"_s.replace(u"%1"_s, QString::number(status))
                              .replace(u"%2"_s, serviceAddress.toString());
    for (const ApiRequest &request : {read, change}) {
        const auto answer = answerOf(u"python3"_s, {u"-I"_s, u"-c"_s, check},
                                     pythonCode(serviceAddress, {request}));
        QVERIFY(answer);
        QCOMPARE(answer->trimmed(), QByteArray::number(status) + " []");
    }
}

void tst_RequestCode::pythonFollowsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_RequestCode::takesTheTokenFromTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("with its prefix") << QByteArray("Token 0123abcd");
    QTest::newRow("without") << QByteArray("0123abcd");
}

void tst_RequestCode::takesTheTokenFromTheEnvironment()
{
    QFETCH(QByteArray, token);
    const QString code = curlCode(serviceAddress, {{.segments = {u"organizations"_s}}});
    const QByteArrayList arguments = argumentsOfCurl(code, token).value(0);
    QCOMPARE(after(arguments, "Accept: application/json"), "Authorization: Token 0123abcd\n");
    QVERIFY(arguments.contains("@-"));
}

void tst_RequestCode::holdsNoPasswordOfTheAddress()
{
    const QUrl address(u"https://ada:secret@api.example.com/v2.1"_s);
    const QList<ApiRequest> requests {{.segments = {u"organizations"_s}}};
    for (const QString &code : {curlCode(address, requests), pythonCode(address, requests)}) {
        QVERIFY(code.contains(u"https://api.example.com/v2.1/organizations"_s));
        QVERIFY(!code.contains(u"secret"_s));
    }
}

void tst_RequestCode::leavesOutWhatHasNoUrl()
{
    const QList<ApiRequest> requests {{.segments = {u"organizations"_s, u".."_s}},
                                      {.segments = {u"organizations"_s, {}}}};
    QCOMPARE(curlCode(serviceAddress, requests), QString());
    QVERIFY(!pythonCode(serviceAddress, requests).contains(u"print"_s));
}

void tst_RequestCode::sendsOneAfterTheOther()
{
    const QList<ApiRequest> requests {
        {.segments = {u"organizations"_s}},
        {.verb = Verb::Delete, .segments = {u"organizations"_s, u"acme"_s, u"users"_s, u"1"_s}},
        {.verb = Verb::Patch, .segments = {u"organizations"_s, u"acme"_s}, .body = "{}"}};
    const QList<QByteArrayList> calls = argumentsOfCurl(curlCode(serviceAddress, requests));
    QCOMPARE(calls.size(), 3);
    QCOMPARE(after(calls[0], "--request"), "GET");
    QCOMPARE(after(calls[1], "--request"), "DELETE");
    QVERIFY(!calls[1].contains("--data-raw"));
    QCOMPARE(after(calls[2], "--data-raw"), "{}");
    QCOMPARE(pythonCode(serviceAddress, requests).count(u"print(call("_s), 3);
}

QTEST_GUILESS_MAIN(tst_RequestCode)
#include "tst_requestcode.moc"

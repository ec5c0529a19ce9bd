// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runningsandbox.h"

#include <QTest>

#include <optional>

using namespace steward::test;

namespace {

const QString acme = organizationPath("acme-vision");
const QString acmeUsers = usersPath("acme-vision");

} // namespace

/// Who may do what: tokens, membership, roles, signing in.
class TestSandboxAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }

    void refusesUnknownCallers();
    void hidesForeignOrganizations();
    void keepsAdminOperationsForAdmins_data();
    void keepsAdminOperationsForAdmins();
    void looksUpVouchers();
    void signsIn();
    void sendsSingleSignOnElsewhere();

private:
    std::optional<RunningSandbox> m_sandbox;
};

void TestSandboxAccess::refusesUnknownCallers()
{
    COMPARE_FAILURE(m_sandbox->nobody().get(QStringLiteral("/organizations")), 401);
    COMPARE_FAILURE(m_sandbox->withToken(QString(40, u'0')).get(QStringLiteral("/organizations")),
                    401);
    PlainHttp otherScheme(m_sandbox->address().url,
                          QStringLiteral("Bearer ") + m_sandbox->address().adminToken);
    COMPARE_FAILURE(otherScheme.get(QStringLiteral("/organizations")), 401);
    QCOMPARE(m_sandbox->admin().get(QStringLiteral("/organizations")).status, 200);
    QCOMPARE(m_sandbox->nobody().get(QStringLiteral("/status")).status, 200);
}

void TestSandboxAccess::hidesForeignOrganizations()
{
    COMPARE_FAILURE(m_sandbox->admin().get(QStringLiteral("/organizations/no-such-thing")), 404);
    const QString foreign = QStringLiteral("/organizations/ekster-labs");
    QCOMPARE(m_sandbox->admin().get(foreign).status, 200);
    COMPARE_FAILURE(m_sandbox->member().get(foreign), 404);
    COMPARE_FAILURE(m_sandbox->member().send("PATCH", foreign, R"({"name": "mine"})"), 404);
    const QJsonArray own = m_sandbox->member().get(QStringLiteral("/organizations")).array();
    QVERIFY(!own.isEmpty());
    for (const QJsonValue &organization : own)
        QVERIFY(text(organization.toObject(), "name") != QStringLiteral("ekster-labs"));
}

void TestSandboxAccess::keepsAdminOperationsForAdmins_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");

    const QString user = acmeUsers + QStringLiteral("/any");
    QTest::newRow("rename") << QByteArray("PATCH") << acme << QByteArray(R"({"name": "mine"})");
    QTest::newRow("add") << QByteArray("POST") << acmeUsers
                         << QByteArray(R"({"email": "a@example.org", "admin": false})");
    QTest::newRow("one member") << QByteArray("GET") << user << QByteArray();
    QTest::newRow("role") << QByteArray("PATCH") << user << QByteArray(R"({"admin": true})");
    QTest::newRow("remove") << QByteArray("DELETE") << user << QByteArray();
}

void TestSandboxAccess::keepsAdminOperationsForAdmins()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    COMPARE_FAILURE(m_sandbox->member().send(verb, path, body), 403);
    QCOMPARE(m_sandbox->member().get(acmeUsers).status, 200);
    // The admin of the others is no admin here.
    const QString elsewhere =
        path.replace(QLatin1StringView("acme-vision"), QLatin1StringView("kestrel-health"));
    COMPARE_FAILURE(m_sandbox->admin().send(verb, elsewhere, body), 403);
}

void TestSandboxAccess::looksUpVouchers()
{
    const HttpAnswer found = m_sandbox->member().get(QStringLiteral("/vouchers/WORKSHOP-GPU"));
    QCOMPARE(found.status, 200);
    QCOMPARE(text(found.object(), "description"), QStringLiteral("Voucher for workshop with GPUs"));
    COMPARE_FAILURE(m_sandbox->member().get(QStringLiteral("/vouchers/NOTHING")), 404);
    COMPARE_FAILURE(m_sandbox->nobody().get(QStringLiteral("/vouchers/WORKSHOP-GPU")), 401);
}

void TestSandboxAccess::signsIn()
{
    const QString path = QStringLiteral("/authorize");
    const QByteArray email = m_sandbox->address().email.toUtf8();
    const QByteArray known = R"({"email": ")" + email + R"(", "password": ")"
                             + m_sandbox->address().password.toUtf8() + '"';
    const HttpAnswer provider = m_sandbox->nobody().send("POST", QStringLiteral("/oauth/sign-in"),
                                                         R"({"email": ")" + email + R"("})");
    QCOMPARE(provider.status, 200);
    QCOMPARE(text(provider.object(), "provider"), QStringLiteral("ubiops"));

    COMPARE_FAILURE(m_sandbox->nobody().send(
                        "POST", path, R"({"email": ")" + email + R"(", "password": "wrong"})"),
                    401);
    const QString phrase = QStringLiteral("two factor authentication");
    const HttpAnswer withoutCode = m_sandbox->nobody().send("POST", path, known + '}');
    COMPARE_FAILURE(withoutCode, 400);
    QVERIFY(withoutCode.error().contains(phrase));
    const HttpAnswer wrongCode =
        m_sandbox->nobody().send("POST", path, known + R"(, "token": "000000"})");
    COMPARE_FAILURE(wrongCode, 400);
    QVERIFY(wrongCode.error().contains(phrase));

    const HttpAnswer signedIn = m_sandbox->nobody().send(
        "POST", path, known + R"(, "token": ")" + m_sandbox->address().code.toUtf8() + R"("})");
    QCOMPARE(signedIn.status, 200);
    PlainHttp session(m_sandbox->address().url,
                      QStringLiteral("Bearer ") + text(signedIn.object(), "access"));
    QCOMPARE(session.get(QStringLiteral("/user")).body,
             m_sandbox->admin().get(QStringLiteral("/user")).body);
}

void TestSandboxAccess::sendsSingleSignOnElsewhere()
{
    const HttpAnswer answer = m_sandbox->nobody().send("POST", QStringLiteral("/oauth/sign-in"),
                                                       R"({"email": "ada@sso.example.com"})");
    QCOMPARE(answer.status, 200);
    QVERIFY(text(answer.object(), "provider") != QStringLiteral("ubiops"));
    QVERIFY(QUrl(text(answer.object(), "url")).isValid());
}

QTEST_GUILESS_MAIN(TestSandboxAccess)
#include "tst_sandboxaccess.moc"

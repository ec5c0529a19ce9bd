// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runningsandbox.h"

#include <QTest>

#include <optional>

using namespace steward::test;

namespace {

const QString acmeUsers = usersPath("acme-vision");
const QString loneAdmin = usersPath("ekster-labs");

} // namespace

/// The rules for members of organizations.
class TestSandboxMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }

    void checksNewMembers_data();
    void checksNewMembers();
    void addsPendingAndKnownUsers();
    void protectsTheLastAdmin();
    void removesAMember();
    void checksRoles();

private:
    std::optional<RunningSandbox> m_sandbox;
};

void TestSandboxMembers::checksNewMembers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    addBodyRow("regular", R"({"email": "new@example.org", "admin": false})", 201);
    addBodyRow("admin", R"({"email": "new@example.org", "admin": true})", 201);
    addBodyRow("no address", R"({"admin": false})", 400);
    addBodyRow("empty address", R"({"email": "", "admin": false})", 400);
    addBodyRow("not an address", R"({"email": "new at example", "admin": false})", 400);
    addBodyRow("address is a number", R"({"email": 7, "admin": false})", 400);
    addBodyRow("already a member", R"({"email": "sanne.vandenberg@example.com", "admin": false})",
               409);
    addBodyRow("already, in capitals",
               R"({"email": "Sanne.VandenBerg@example.com", "admin": false})", 409);
    addBodyRow("admin missing", R"({"email": "new@example.org"})", 400);
    addBodyRow("admin is text", R"({"email": "new@example.org", "admin": "true"})", 400);
    addBodyRow("admin is a number", R"({"email": "new@example.org", "admin": 1})", 400);
    addBodyRow("admin is null", R"({"email": "new@example.org", "admin": null})", 400);
}

void TestSandboxMembers::checksNewMembers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const qsizetype before = m_sandbox->admin().get(acmeUsers).array().size();
    const HttpAnswer answer = m_sandbox->admin().send("POST", acmeUsers, body);
    QCOMPARE(answer.status, status);
    if (status != 201)
        COMPARE_FAILURE(answer, status);
    QCOMPARE(m_sandbox->admin().get(acmeUsers).array().size(), before + (status == 201 ? 1 : 0));
}

void TestSandboxMembers::addsPendingAndKnownUsers()
{
    const QJsonObject pending =
        m_sandbox->admin()
            .send("POST", acmeUsers, R"({"email": "new@example.org", "admin": true})")
            .object();
    QCOMPARE(text(pending, "status"), QStringLiteral("pending"));
    QVERIFY(pending.value(QLatin1StringView("name")).isNull());
    QVERIFY(pending.value(QLatin1StringView("surname")).isNull());
    QVERIFY(pending.value(QLatin1StringView("admin")).toBool());
    QCOMPARE(m_sandbox->admin().get(acmeUsers + u'/' + id(pending)).object(), pending);

    const QJsonObject person = m_sandbox->member().get(QStringLiteral("/user")).object();
    const QByteArray body =
        R"({"email": ")" + text(person, "email").toUtf8() + R"(", "admin": false})";
    const QJsonObject known = m_sandbox->admin().send("POST", loneAdmin, body).object();
    QCOMPARE(id(known), id(person));
    QCOMPARE(text(known, "status"), QStringLiteral("active"));
    QCOMPARE(text(known, "surname"), text(person, "surname"));
}

void TestSandboxMembers::protectsTheLastAdmin()
{
    const QJsonArray users = m_sandbox->admin().get(loneAdmin).array();
    QStringList admins;
    for (const QJsonValue &user : users) {
        if (user.toObject().value(QLatin1StringView("admin")).toBool())
            admins.append(id(user.toObject()));
    }
    QCOMPARE(admins.size(), 1);
    const QString last = loneAdmin + u'/' + admins.first();
    COMPARE_FAILURE(m_sandbox->admin().send("DELETE", last), 400);
    COMPARE_FAILURE(m_sandbox->admin().send("PATCH", last, R"({"admin": false})"), 400);
    QCOMPARE(m_sandbox->admin().send("PATCH", last, R"({"admin": true})").status, 200);
    QCOMPARE(m_sandbox->admin().get(loneAdmin).array(), users);

    // With a second admin, the first one may go.
    const QString other = loneAdmin + u'/' + id(users.last().toObject());
    QCOMPARE(m_sandbox->admin().send("PATCH", other, R"({"admin": true})").status, 200);
    QCOMPARE(m_sandbox->admin().send("DELETE", last).status, 204);
    COMPARE_FAILURE(m_sandbox->admin().get(loneAdmin), 404);
}

void TestSandboxMembers::removesAMember()
{
    const QJsonArray users = m_sandbox->admin().get(acmeUsers).array();
    const QString last = acmeUsers + u'/' + id(users.last().toObject());
    const HttpAnswer removed = m_sandbox->admin().send("DELETE", last);
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_sandbox->admin().get(acmeUsers).array().size(), users.size() - 1);
    COMPARE_FAILURE(m_sandbox->admin().get(last), 404);
    COMPARE_FAILURE(m_sandbox->admin().send("DELETE", last), 404);
    COMPARE_FAILURE(m_sandbox->admin().send("PATCH", last, R"({"admin": true})"), 404);
}

void TestSandboxMembers::checksRoles()
{
    const QString user =
        acmeUsers + u'/' + id(m_sandbox->member().get(QStringLiteral("/user")).object());
    const QList<QByteArray> bodies {"{}", R"({"admin": 1})", R"({"admin": null})",
                                    R"({"admin": "false"})"};
    for (const QByteArray &body : bodies)
        COMPARE_FAILURE(m_sandbox->admin().send("PATCH", user, body), 400);
    const HttpAnswer promoted = m_sandbox->admin().send("PATCH", user, R"({"admin": true})");
    QCOMPARE(promoted.status, 200);
    QVERIFY(promoted.object().value(QLatin1StringView("admin")).toBool());
    // It counts at once.
    QCOMPARE(m_sandbox->member().get(user).object(), promoted.object());
}

QTEST_GUILESS_MAIN(TestSandboxMembers)
#include "tst_sandboxmembers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runningsandbox.h"

#include <QTest>

#include <optional>

using namespace steward::test;

namespace {

const QString acme = organizationPath("acme-vision");

} // namespace

/// The rules for names and subscriptions of organizations.
class TestSandboxOrganizations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }

    void checksNames_data();
    void checksNames();
    void refusesTakenNames();
    void checksNewSubscriptions_data();
    void checksNewSubscriptions();
    void leavesSubscriptionsToTheVendor();
    void checksSubscriptionChanges_data();
    void checksSubscriptionChanges();
    void removesTheEndDate();
    void movesAFreeSubscription();
    void creates();
    void renames();
    void changesNothingWhereItRefuses();

private:
    std::optional<RunningSandbox> m_sandbox;
};

void TestSandboxOrganizations::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");

    QTest::newRow("one letter") << QStringLiteral("q") << 201;
    QTest::newRow("64 characters") << QString(64, u'a') << 201;
    QTest::newRow("65 characters") << QString(65, u'a') << 400;
    QTest::newRow("empty") << QString() << 400;
    QTest::newRow("capital") << QStringLiteral("Acme") << 400;
    QTest::newRow("digit first") << QStringLiteral("1acme") << 400;
    QTest::newRow("dash first") << QStringLiteral("-acme") << 400;
    QTest::newRow("underscore") << QStringLiteral("ac_me") << 400;
    QTest::newRow("accent") << QStringLiteral("acmé") << 400;
}

void TestSandboxOrganizations::checksNames()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    const QByteArray body = R"({"name": ")" + name.toUtf8() + R"(", "subscription": "free"})";
    const HttpAnswer created =
        m_sandbox->admin().send("POST", QStringLiteral("/organizations"), body);
    QCOMPARE(created.status, status);
    if (status == 400) {
        COMPARE_FAILURE(created, 400);
        COMPARE_FAILURE(
            m_sandbox->admin().send("PATCH", acme, R"({"name": ")" + name.toUtf8() + R"("})"), 400);
    }
}

void TestSandboxOrganizations::refusesTakenNames()
{
    // The name is taken, even where the caller cannot see by whom.
    const QByteArray taken = R"({"name": "ekster-labs", "subscription": "free"})";
    COMPARE_FAILURE(m_sandbox->member().send("POST", QStringLiteral("/organizations"), taken), 409);
    COMPARE_FAILURE(m_sandbox->admin().send("PATCH", acme, R"({"name": "ekster-labs"})"), 409);
    QCOMPARE(m_sandbox->admin().send("PATCH", acme, R"({"name": "acme-vision"})").status, 200);
}

void TestSandboxOrganizations::checksNewSubscriptions_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");

    QTest::newRow("free") << QByteArray(R"("subscription": "free")") << 201;
    QTest::newRow("free, null end")
        << QByteArray(R"("subscription": "free", "subscription_end_date": null)") << 201;
    QTest::newRow("free with an end date")
        << QByteArray(R"("subscription": "free", "subscription_end_date": "2027-01-01")") << 400;
    QTest::newRow("premium") << QByteArray(
        R"("subscription": "premium", "subscription_end_date": "2027-01-01")")
                             << 201;
    QTest::newRow("premium without an end date")
        << QByteArray(R"("subscription": "premium")") << 400;
    QTest::newRow("ends today") << QByteArray(
        R"("subscription": "premium", "subscription_end_date": "2026-03-18")")
                                << 201;
    QTest::newRow("ended yesterday")
        << QByteArray(R"("subscription": "premium", "subscription_end_date": "2026-03-17")") << 400;
    QTest::newRow("no such day") << QByteArray(
        R"("subscription": "premium", "subscription_end_date": "2027-02-30")")
                                 << 400;
    QTest::newRow("not the format")
        << QByteArray(R"("subscription": "premium", "subscription_end_date": "1-1-2027")") << 400;
    QTest::newRow("a number") << QByteArray(
        R"("subscription": "premium", "subscription_end_date": 20270101)")
                              << 400;
    QTest::newRow("unknown plan") << QByteArray(
        R"("subscription": "gold", "subscription_end_date": "2027-01-01")")
                                  << 400;
    QTest::newRow("no plan") << QByteArray(R"("subscription_end_date": "2027-01-01")") << 400;
    QTest::newRow("known voucher")
        << QByteArray(R"("subscription": "free", "voucher": "WORKSHOP-GPU")") << 201;
    QTest::newRow("unknown voucher")
        << QByteArray(R"("subscription": "free", "voucher": "NOTHING")") << 400;
    QTest::newRow("two-factor as text")
        << QByteArray(R"("subscription": "free", "two_factor_authentication_forced": "yes")")
        << 400;
}

void TestSandboxOrganizations::checksNewSubscriptions()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const HttpAnswer answer = m_sandbox->admin().send("POST", QStringLiteral("/organizations"),
                                                      R"({"name": "new-one", )" + fields + '}');
    QCOMPARE(answer.status, status);
    if (status == 400)
        COMPARE_FAILURE(answer, 400);
    QCOMPARE(m_sandbox->admin().get(QStringLiteral("/organizations/new-one")).status,
             status == 201 ? 200 : 404);
}

void TestSandboxOrganizations::leavesSubscriptionsToTheVendor()
{
    const QList<QByteArray> changes {
        R"({"subscription": "free"})", R"({"subscription_start_date": "2026-01-01"})",
        R"({"subscription_end_date": "2029-01-01"})", R"({"subscription_end_date": null})",
        R"({"name": "other", "subscription": "free"})"};
    for (const QByteArray &change : changes) {
        const HttpAnswer answer = m_sandbox->admin().send("PATCH", acme, change);
        COMPARE_FAILURE(answer, 403);
        QVERIFY(answer.error().contains(QStringLiteral("only be made by the vendor")));
    }
    QCOMPARE(m_sandbox->vendor().send("PATCH", acme, changes.first()).status, 200);
}

void TestSandboxOrganizations::checksSubscriptionChanges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    addBodyRow("paid", R"({"subscription": "professional", "subscription_start_date": "2026-01-01",
                    "subscription_end_date": "2027-01-01"})",
               200);
    addBodyRow("paid without start",
               R"({"subscription": "professional", "subscription_end_date": "2027-01-01"})", 400);
    addBodyRow("paid without end",
               R"({"subscription": "professional", "subscription_start_date": "2026-01-01"})", 400);
    addBodyRow("paid, end removed", R"({"subscription": "professional",
        "subscription_start_date": "2026-01-01", "subscription_end_date": null})",
               400);
    addBodyRow("end before start", R"({"subscription": "professional",
        "subscription_start_date": "2027-01-02", "subscription_end_date": "2027-01-01"})",
               400);
    addBodyRow("dates alone", R"({"subscription_start_date": "2026-01-01",
                           "subscription_end_date": "2026-12-31"})",
               200);
    addBodyRow("end before the known start", R"({"subscription_end_date": "2001-01-01"})", 400);
    addBodyRow("start after the known end", R"({"subscription_start_date": "2099-01-01"})", 400);
    addBodyRow("unknown plan", R"({"subscription": "gold", "subscription_start_date": "2026-01-01",
                            "subscription_end_date": "2027-01-01"})",
               400);
    addBodyRow("free", R"({"subscription": "free"})", 200);
    addBodyRow("free with an end date",
               R"({"subscription": "free", "subscription_end_date": "2027-01-01"})", 400);
    addBodyRow("start is null", R"({"subscription_start_date": null})", 400);
    addBodyRow("start is none", R"({"subscription_start_date": "2026-13-01"})", 400);
    addBodyRow("end is none", R"({"subscription_end_date": "tomorrow"})", 400);
    addBodyRow("plan is a number", R"({"subscription": 1})", 400);
    addBodyRow("nothing", "{}", 200);
}

void TestSandboxOrganizations::checksSubscriptionChanges()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const HttpAnswer before = m_sandbox->vendor().get(acme);
    const HttpAnswer answer = m_sandbox->vendor().send("PATCH", acme, body);
    QCOMPARE(answer.status, status);
    if (status == 400) {
        COMPARE_FAILURE(answer, 400);
        QCOMPARE(m_sandbox->vendor().get(acme).body, before.body);
    } else {
        QCOMPARE(m_sandbox->vendor().get(acme).body, answer.body);
    }
}

void TestSandboxOrganizations::removesTheEndDate()
{
    // No answer carries the dates: a start beyond the end shows whether there is an end.
    const QByteArray lateStart = R"({"subscription_start_date": "2099-01-01"})";
    COMPARE_FAILURE(m_sandbox->vendor().send("PATCH", acme, lateStart), 400);
    QCOMPARE(m_sandbox->vendor().send("PATCH", acme, R"({"subscription_end_date": null})").status,
             200);
    QCOMPARE(m_sandbox->vendor().send("PATCH", acme, lateStart).status, 200);
}

void TestSandboxOrganizations::movesAFreeSubscription()
{
    // It ends a year after its start, so no start is beyond its end.
    QCOMPARE(m_sandbox->vendor().send("PATCH", acme, R"({"subscription": "free"})").status, 200);
    const QByteArray lateStart = R"({"subscription_start_date": "2099-01-01"})";
    QCOMPARE(m_sandbox->vendor().send("PATCH", acme, lateStart).status, 200);
}

void TestSandboxOrganizations::creates()
{
    const HttpAnswer created =
        m_sandbox->member().send("POST", QStringLiteral("/organizations"),
                                 R"({"name": "brand-new", "subscription": "free",
                          "two_factor_authentication_forced": true})");
    QCOMPARE(created.status, 201);
    QCOMPARE(text(created.object(), "name"), QStringLiteral("brand-new"));
    QCOMPARE(text(created.object(), "creation_date"), QStringLiteral("2026-03-18T12:00:00.000Z"));
    QVERIFY(created.object().value(QLatin1StringView("two_factor_authentication_forced")).toBool());

    // The caller is its one member and its admin.
    const QJsonArray users =
        m_sandbox->member().get(QStringLiteral("/organizations/brand-new/users")).array();
    QCOMPARE(users.size(), 1);
    QVERIFY(users.first().toObject().value(QLatin1StringView("admin")).toBool());
    QCOMPARE(id(users.first().toObject()),
             id(m_sandbox->member().get(QStringLiteral("/user")).object()));
    QCOMPARE(m_sandbox->member().get(QStringLiteral("/organizations")).array().last().toObject(),
             created.object());
}

void TestSandboxOrganizations::renames()
{
    const QString before = id(m_sandbox->admin().get(acme).object());
    const HttpAnswer renamed = m_sandbox->admin().send("PATCH", acme, R"({"name": "acme-optics"})");
    QCOMPARE(renamed.status, 200);
    QCOMPARE(id(renamed.object()), before);
    COMPARE_FAILURE(m_sandbox->admin().get(acme), 404);
    QCOMPARE(m_sandbox->admin().get(QStringLiteral("/organizations/acme-optics")).body,
             renamed.body);
}

void TestSandboxOrganizations::changesNothingWhereItRefuses()
{
    const HttpAnswer before = m_sandbox->vendor().get(acme);
    const HttpAnswer refused = m_sandbox->vendor().send(
        "PATCH", acme, R"({"name": "half-done", "subscription_end_date": "2001-01-01"})");
    COMPARE_FAILURE(refused, 400);
    QCOMPARE(m_sandbox->vendor().get(acme).body, before.body);
}

QTEST_GUILESS_MAIN(TestSandboxOrganizations)
#include "tst_sandboxorganizations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/encode.h"
#include "api/request.h"

#include <QTest>

using namespace steward;

namespace {

const QDate start(2020, 7, 30);
const QDate end(2020, 8, 30);

} // namespace

class TestEncode : public QObject
{
    Q_OBJECT

private slots:
    void draft();
    void draftWithEverything();
    void changeOfNothing();
    void changeOfTheName();
    void changeOfTheSubscription();
    void changeThatRemovesTheEndDate();
    void changeOfTwoFactor();
    void newMember();
    void role();
    void usageQuery();
    void textIsEscaped();
    void urlKeepsTheAddress();
};

void TestEncode::draft()
{
    QCOMPARE(encodeDraft({.name = {QStringLiteral("acme")}, .subscription = freeSubscription()}),
             QByteArray(R"({"name":"acme","subscription":"free"})"));
}

void TestEncode::draftWithEverything()
{
    QCOMPARE(encodeDraft({.name = {QStringLiteral("acme")},
                          .subscription = QStringLiteral("premium"),
                          .subscriptionEndDate = end,
                          .voucher = QStringLiteral("GPU-2020"),
                          .twoFactorForced = false}),
             QByteArray(R"({"name":"acme","subscription":"premium",)"
                        R"("subscription_end_date":"2020-08-30",)"
                        R"("two_factor_authentication_forced":false,"voucher":"GPU-2020"})"));
}

void TestEncode::changeOfNothing()
{
    QCOMPARE(encodeChange({}), QByteArray("{}"));
}

void TestEncode::changeOfTheName()
{
    QCOMPARE(encodeChange({.name = OrganizationName {QStringLiteral("new-name")}}),
             QByteArray(R"({"name":"new-name"})"));
}

void TestEncode::changeOfTheSubscription()
{
    QCOMPARE(encodeChange({.subscription = QStringLiteral("premium"),
                           .subscriptionStartDate = start,
                           .subscriptionEndDate = end}),
             QByteArray(R"({"subscription":"premium","subscription_end_date":"2020-08-30",)"
                        R"("subscription_start_date":"2020-07-30"})"));
}

void TestEncode::changeThatRemovesTheEndDate()
{
    QCOMPARE(encodeChange({.subscriptionEndDate = RemoveEndDate()}),
             QByteArray(R"({"subscription_end_date":null})"));
}

void TestEncode::changeOfTwoFactor()
{
    QCOMPARE(encodeChange({.twoFactorForced = true}),
             QByteArray(R"({"two_factor_authentication_forced":true})"));
}

void TestEncode::newMember()
{
    QCOMPARE(encodeNewMember({QStringLiteral("ada@example.com"), MemberRole::Admin}),
             QByteArray(R"({"admin":true,"email":"ada@example.com"})"));
    QCOMPARE(encodeNewMember({QStringLiteral("ada@example.com"), MemberRole::Regular}),
             QByteArray(R"({"admin":false,"email":"ada@example.com"})"));
}

void TestEncode::role()
{
    QCOMPARE(encodeRole(MemberRole::Admin), QByteArray(R"({"admin":true})"));
    QCOMPARE(encodeRole(MemberRole::Regular), QByteArray(R"({"admin":false})"));
}

void TestEncode::usageQuery()
{
    using Pairs = QList<QPair<QString, QString>>;
    QCOMPARE(encodeUsageQuery({}), (Pairs {{QStringLiteral("interval"), QStringLiteral("month")}}));
    QCOMPARE(encodeUsageQuery({DateRange {start, end}, Interval::Day}),
             (Pairs {{QStringLiteral("start_date"), QStringLiteral("2020-07-30")},
                     {QStringLiteral("end_date"), QStringLiteral("2020-08-30")},
                     {QStringLiteral("interval"), QStringLiteral("day")}}));
    QCOMPARE(encodeUsageQuery({{start, {}}, Interval::Day}),
             (Pairs {{QStringLiteral("start_date"), QStringLiteral("2020-07-30")},
                     {QStringLiteral("interval"), QStringLiteral("day")}}));
    QCOMPARE(encodeUsageQuery({{{}, end}, Interval::Month}),
             (Pairs {{QStringLiteral("end_date"), QStringLiteral("2020-08-30")},
                     {QStringLiteral("interval"), QStringLiteral("month")}}));
}

void TestEncode::textIsEscaped()
{
    const QByteArray expected = R"({"admin":false,"email":"\"ada\\\n\"@example.com"})";
    QCOMPARE(encodeNewMember({QStringLiteral("\"ada\\\n\"@example.com"), {}}), expected);
}

void TestEncode::urlKeepsTheAddress()
{
    const ApiRequest request {.segments = {QStringLiteral("organizations")}};
    for (const char *address : {"https://example.com/v2.1", "https://example.com/v2.1/"}) {
        const auto url = requestUrl(QUrl(QString::fromLatin1(address)), request);
        QVERIFY(url);
        QCOMPARE(url->toString(), QStringLiteral("https://example.com/v2.1/organizations"));
    }
}

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"

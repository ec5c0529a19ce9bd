// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changecodec.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Changes as the journal's columns have them, and back.
class tst_ChangeCodec : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void hasWhatCanBeSearchedFor();
    void leavesTheVoucherOut();
    void knowsNothingOfOtherKinds();
    void standsWhateverIsInTheObjects();
};

Q_DECLARE_METATYPE(steward::Change)

namespace {

const OrganizationName acme {u"acme"_s};
const UserId ada {u"u-1"_s};
const QString email = u"ada@example.com"_s;

} // namespace

void tst_ChangeCodec::comesBackAsItWas_data()
{
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    add("create", OrganizationCreation {{acme, u"premium"_s, QDate(2027, 1, 31), {}, true},
                                        Presence::Absent});
    add("create, little known", OrganizationCreation {{acme, u"free"_s}, Presence::NotKnown});
    add("rename", OrganizationUpdate {acme, {.name = OrganizationName {u"acme-2"_s}}, u"o-1"_s});
    add("subscription", OrganizationUpdate {acme,
                                            {.subscription = u"premium"_s,
                                             .subscriptionStartDate = QDate(2026, 12, 1),
                                             .subscriptionEndDate = QDate(2027, 11, 30)},
                                            u"o-1"_s,
                                            u"free"_s,
                                            false});
    add("no end date", OrganizationUpdate {acme, {.subscriptionEndDate = RemoveEndDate {}}});
    add("two factors", OrganizationUpdate {acme, {.twoFactorForced = false}, u"o-1"_s, {}, true});
    add("invite", MemberAddition {acme, {email, MemberRole::Admin}, Presence::Present});
    add("invite, little known", MemberAddition {acme, {email}, Presence::NotKnown});
    add("make admin", MemberRoleChange {acme, ada, email, MemberRole::Admin});
    add("make regular", MemberRoleChange {acme, ada, email, MemberRole::Regular});
    add("remove", MemberRemoval {acme, ada, email, MemberRole::Regular});
    add("leave", MemberRemoval {acme, ada, email, MemberRole::Admin, Person::Caller});
    add("hostile", MemberAddition {{u"a\"b"_s}, {u"'); DROP TABLE entries; --\\\u202e"_s}});
}

void tst_ChangeCodec::comesBackAsItWas()
{
    QFETCH(Change, change);
    const std::optional<Change> decoded = decodeChange(encodeChange(change));
    QVERIFY(decoded);
    QVERIFY(*decoded == change);
}

void tst_ChangeCodec::hasWhatCanBeSearchedFor()
{
    const ChangeColumns role = encodeChange(MemberRoleChange {acme, ada, email, MemberRole::Admin});
    QCOMPARE(role.kind, u"set-role"_s);
    QCOMPARE(role.organization, acme.text);
    QCOMPARE(role.email, email);
    QCOMPARE(role.userId, ada.text);
    QCOMPARE(role.before, uR"({"admin":false})"_s);
    QCOMPARE(role.after, uR"({"admin":true})"_s);
    const ChangeColumns rename =
        encodeChange(OrganizationUpdate {acme, {.name = OrganizationName {u"b"_s}}, u"o-1"_s});
    QCOMPARE(rename.after, uR"({"name":"b"})"_s);
    QVERIFY(rename.email.isEmpty() && rename.userId.isEmpty());
}

void tst_ChangeCodec::leavesTheVoucherOut()
{
    const OrganizationDraft draft {.name = acme, .subscription = u"free"_s, .voucher = u"GIFT"_s};
    const ChangeColumns columns = encodeChange(OrganizationCreation {draft});
    QVERIFY(!(columns.before + columns.after).contains("GIFT"_L1));
    const std::optional<Change> decoded = decodeChange(columns);
    QVERIFY(decoded);
    QVERIFY(!std::get<OrganizationCreation>(*decoded).draft.voucher);
}

void tst_ChangeCodec::knowsNothingOfOtherKinds()
{
    QVERIFY(!decodeChange({u"paint"_s, acme.text, {}, {}, u"{}"_s, u"{}"_s}));
    QVERIFY(!decodeChange({}));
}

void tst_ChangeCodec::standsWhateverIsInTheObjects()
{
    for (const QString &object : {u""_s, u"["_s, u"null"_s, uR"({"admin": "yes"})"_s}) {
        const std::optional<Change> decoded =
            decodeChange({u"invite"_s, acme.text, email, {}, object, object});
        QVERIFY(decoded);
        QVERIFY(*decoded == Change(MemberAddition {acme, {email}}));
    }
}

QTEST_APPLESS_MAIN(tst_ChangeCodec)
#include "tst_changecodec.moc"

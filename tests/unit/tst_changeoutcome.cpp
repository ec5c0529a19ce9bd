// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changeoutcome.h"

#include "models/changewords.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(steward::ApiError)

/// What is made of what was read after a change.
class tst_ChangeOutcome : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhichErrorsLeaveItOpen_data();
    void knowsWhichErrorsLeaveItOpen();

    void judgesACreation();
    void judgesAnInvitation();
    void judgesARole();
    void judgesARemoval();
    void judgesARenaming();
    void judgesARenamingOfWhatWasNotKnown();
    void judgesASubscription();
    void judgesWhatTheServiceHides();
    void judgesTwoFactorAuthentication();
    void knowsThatANameIsAnothersNow();

    void tellsTheOutcome();
    void tellsWhatWasLeft_data();
    void tellsWhatWasLeft();
    void describesEveryChange();
    void followsNames();
};

namespace {

const OrganizationName acme {u"acme"_s};
const OrganizationName newName {u"acme-2"_s};
const QString email = u"ada@example.com"_s;
const UserId ada {u"u1"_s};
const ApiError broken {ErrorKind::Server, 500, u"It broke."_s, {}};
const ApiError gone {ErrorKind::NotFound, 404, u"Not found."_s, {}};
const ApiError lost {ErrorKind::Unknown, 0, u"Lost."_s, {}};

using Members = Result<QList<Member>>;
using Organizations = Result<QList<Organization>>;
using Detail = Result<OrganizationDetail>;

Member member(const QString &address, MemberRole role = MemberRole::Regular)
{
    return {ada, address, {}, {}, role, {}};
}

Organization listed(const OrganizationName &name)
{
    Organization organization;
    organization.id = u"o1"_s;
    organization.name = name;
    return organization;
}

Detail detail(const OrganizationName &name, const QString &subscription = u"free"_s,
              std::optional<bool> twoFactor = {}, const QString &id = u"o1"_s)
{
    OrganizationDetail organization;
    organization.id = id;
    organization.name = name;
    organization.subscription = subscription;
    organization.twoFactorForced = twoFactor;
    return organization;
}

} // namespace

void tst_ChangeOutcome::knowsWhichErrorsLeaveItOpen_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("isOpen");
    const auto add = [](const char *name, ErrorKind kind, int status, bool isOpen) {
        QTest::newRow(name) << ApiError {kind, status, {}, {}} << isOpen;
    };
    add("no answer", ErrorKind::Unknown, 0, true);
    add("500", ErrorKind::Server, 500, true);
    add("502", ErrorKind::Server, 502, true);
    add("503", ErrorKind::Server, 503, true);
    add("504", ErrorKind::Server, 504, true);
    add("201 with garbage", ErrorKind::BadAnswer, 201, true);
    add("200 without end", ErrorKind::TooLarge, 200, true);
    add("garbage instead of an answer", ErrorKind::BadAnswer, 0, false);
    add("refused connection", ErrorKind::Network, 0, false);
    add("certificate", ErrorKind::Tls, 0, false);
    add("401", ErrorKind::Unauthorized, 401, false);
    add("403", ErrorKind::Forbidden, 403, false);
    add("404", ErrorKind::NotFound, 404, false);
    add("409", ErrorKind::Conflict, 409, false);
    add("422", ErrorKind::Invalid, 422, false);
    add("429", ErrorKind::RateLimited, 429, false);
    add("refused here", ErrorKind::Local, 0, false);
}

void tst_ChangeOutcome::knowsWhichErrorsLeaveItOpen()
{
    QFETCH(ApiError, error);
    QFETCH(bool, isOpen);
    QCOMPARE(leavesOutcomeOpen(error), isOpen);
}

void tst_ChangeOutcome::judgesACreation()
{
    OrganizationCreation change {{acme, u"free"_s}, Presence::Absent};
    const Organizations with(QList {listed(acme)});
    const Organizations without(QList {listed(newName)});
    const Finding made = judge(change, with);
    QCOMPARE(made.fate, Fate::Done);
    QCOMPARE(std::get<Organization>(made.value), listed(acme));
    QCOMPARE(judge(change, without).fate, Fate::NotDone);
    QCOMPARE(judge(change, Organizations(broken)).fate, Fate::Unread);
    change.before = Presence::Present;
    QCOMPARE(judge(change, with).fate, Fate::NotDone);
    QCOMPARE(judge(change, with).obstacle, Finding::Obstacle::ThereBefore);
    change.before = Presence::NotKnown;
    QCOMPARE(judge(change, with).fate, Fate::Unclear);
    QCOMPARE(judge(change, without).fate, Fate::NotDone);
}

void tst_ChangeOutcome::judgesAnInvitation()
{
    MemberAddition change {acme, {u" Ada@Example.com"_s}, Presence::Absent};
    const Members with(QList {member(email)});
    const Finding made = judge(change, with);
    QCOMPARE(made.fate, Fate::Done);
    QCOMPARE(std::get<Member>(made.value), member(email));
    QCOMPARE(judge(change, Members(QList<Member>())).fate, Fate::NotDone);
    QCOMPARE(judge(change, Members(broken)).words, u"It broke."_s);
    QVERIFY(judge(change, Members(gone)).words.contains("no organization named acme"_L1));
    change.before = Presence::Present;
    QCOMPARE(judge(change, with).obstacle, Finding::Obstacle::ThereBefore);
    change.before = Presence::NotKnown;
    QCOMPARE(judge(change, with).fate, Fate::Unclear);
}

void tst_ChangeOutcome::judgesARole()
{
    const MemberRoleChange change {acme, ada, email, MemberRole::Admin};
    const Finding made = judge(change, Members(QList {member(email, MemberRole::Admin)}));
    QCOMPARE(made.fate, Fate::Done);
    QCOMPARE(made.words, u"ada@example.com is an admin of acme."_s);
    QVERIFY(std::get<Member>(made.value).isAdmin());
    const Finding notMade = judge(change, Members(QList {member(email)}));
    QCOMPARE(notMade.fate, Fate::NotDone);
    QCOMPARE(notMade.words, u"ada@example.com is a regular user of acme."_s);
    QCOMPARE(judge(change, Members(QList<Member>())).fate, Fate::Unclear);
    QCOMPARE(judge(change, Members(broken)).fate, Fate::Unread);
}

void tst_ChangeOutcome::judgesARemoval()
{
    MemberRemoval change {acme, ada, email};
    QCOMPARE(judge(change, Members(QList<Member>())).fate, Fate::Done);
    QCOMPARE(judge(change, Members(QList {member(email)})).fate, Fate::NotDone);
    QCOMPARE(judge(change, Members(gone)).fate, Fate::Unclear);
    // Who has left cannot look in any more.
    change.person = Person::Caller;
    QCOMPARE(judge(change, Members(gone)).fate, Fate::Done);
    QCOMPARE(judge(change, Members({ErrorKind::Forbidden, 403, {}, {}})).fate, Fate::Done);
    QCOMPARE(judge(change, Members(broken)).fate, Fate::Unread);
    QCOMPARE(judge(change, Members(QList {member(email)})).fate, Fate::NotDone);
}

void tst_ChangeOutcome::judgesARenaming()
{
    const OrganizationUpdate change {acme, {.name = newName}, u"o1"_s};
    const Detail other = detail(newName, u"free"_s, {}, u"o2"_s);
    const Finding made = judge(change, gone, detail(newName));
    QCOMPARE(made.fate, Fate::Done);
    QCOMPARE(std::get<OrganizationDetail>(made.value).name, newName);
    // A service may keep the old name as an alias.
    QCOMPARE(judge(change, detail(newName), detail(newName)).fate, Fate::Done);
    QCOMPARE(judge(change, detail(acme), gone).fate, Fate::NotDone);
    QCOMPARE(judge(change, detail(acme), other).fate, Fate::NotDone);
    QCOMPARE(judge(change, gone, other).fate, Fate::Unclear);
    QCOMPARE(judge(change, gone, gone).fate, Fate::Unclear);
    QCOMPARE(judge(change, broken, gone).words, u"It broke."_s);
    QCOMPARE(judge(change, gone, broken).words, u"It broke."_s);
}

void tst_ChangeOutcome::judgesARenamingOfWhatWasNotKnown()
{
    const OrganizationUpdate change {acme, {.name = newName}};
    QCOMPARE(judge(change, gone, detail(newName)).fate, Fate::Done);
    QCOMPARE(judge(change, detail(acme), detail(newName, u"free"_s, {}, u"o2"_s)).fate,
             Fate::NotDone);
    QCOMPARE(judge(change, detail(acme), gone).fate, Fate::NotDone);
}

void tst_ChangeOutcome::judgesASubscription()
{
    const OrganizationUpdate change {acme, {.subscription = u"premium"_s}, u"o1"_s, u"free"_s};
    QCOMPARE(judge(change, detail(acme, u"premium"_s)).fate, Fate::Done);
    QCOMPARE(judge(change, detail(acme)).fate, Fate::NotDone);
    QCOMPARE(judge(change, Detail(broken)).fate, Fate::Unread);
}

void tst_ChangeOutcome::judgesWhatTheServiceHides()
{
    OrganizationUpdate change {
        acme, {.subscriptionEndDate = RemoveEndDate {}}, u"o1"_s, u"premium"_s};
    const Finding finding = judge(change, detail(acme, u"premium"_s));
    QCOMPARE(finding.fate, Fate::Unclear);
    QVERIFY(finding.words.contains("does not tell the dates"_L1));
    // With a plan that is another one now, the dates came along.
    change.wanted.subscription = u"premium"_s;
    change.subscriptionBefore = u"free"_s;
    QCOMPARE(judge(change, detail(acme, u"premium"_s)).fate, Fate::Done);
    QCOMPARE(judge(change, detail(acme, u"free"_s)).fate, Fate::NotDone);
    // The plan was that before: the dates may be the old ones.
    change.subscriptionBefore = u"premium"_s;
    QCOMPARE(judge(change, detail(acme, u"premium"_s)).fate, Fate::Unclear);
}

void tst_ChangeOutcome::judgesTwoFactorAuthentication()
{
    const OrganizationUpdate change {acme, {.twoFactorForced = true}, u"o1"_s, {}, false};
    QCOMPARE(judge(change, detail(acme, {}, true)).fate, Fate::Done);
    QCOMPARE(judge(change, detail(acme, {}, false)).fate, Fate::NotDone);
    QCOMPARE(judge(change, detail(acme)).fate, Fate::Unclear);
}

void tst_ChangeOutcome::knowsThatANameIsAnothersNow()
{
    const OrganizationUpdate change {acme, {.subscription = u"premium"_s}, u"o1"_s, u"free"_s};
    QCOMPARE(judge(change, detail(acme, u"premium"_s, {}, u"o2"_s)).fate, Fate::Unclear);
}

void tst_ChangeOutcome::tellsTheOutcome()
{
    const ApiError notDone = outcomeError({Fate::NotDone, u"It is not so."_s}, lost);
    QCOMPARE(notDone.kind, ErrorKind::Network);
    QCOMPARE(notDone.message,
             u"The connection was lost before the service answered. Steward has checked twice "
             "since: It is not so. The change has not been made, and it is safe to try again."_s);
    const ApiError there = outcomeError(
        {Fate::NotDone, u"It was there."_s, {}, Finding::Obstacle::ThereBefore}, broken);
    QCOMPARE(there.kind, ErrorKind::Conflict);
    QCOMPARE(there.message, u"It broke. It was there. Nothing was changed."_s);
    const ApiError unclear = outcomeError({Fate::Unclear, u"It is so."_s}, broken);
    QCOMPARE(unclear.kind, ErrorKind::Unknown);
    QCOMPARE(unclear.message, u"It broke. Whether the change was made cannot be told: It is so."_s);
    const ApiError unread = outcomeError({Fate::Unread, u"No network."_s}, broken);
    QCOMPARE(unread.kind, ErrorKind::Unknown);
    QCOMPARE(unread.message,
             u"It broke. Whether the change was made could not be checked: No network. "
             "Steward checks again when the service can be reached."_s);
    // A service's own sentence may have no end.
    ApiError refused = broken;
    refused.message = u"busy"_s;
    QCOMPARE(outcomeError({Fate::Unread, u"expired"_s}, refused).message,
             u"busy. Whether the change was made could not be checked: expired. "
             "Steward checks again when the service can be reached."_s);
}

void tst_ChangeOutcome::tellsWhatWasLeft_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("end");
    QTest::newRow("done") << Fate::Done << u"It was made. So."_s;
    QTest::newRow("not done") << Fate::NotDone << u"It was not made. So."_s;
    QTest::newRow("unclear") << Fate::Unclear << u"Whether it was made cannot be told: So."_s;
    QTest::newRow("unread") << Fate::Unread
                            << u"Whether it was made could not be checked: So. "
                               "Steward checks again when the service can be reached."_s;
}

void tst_ChangeOutcome::tellsWhatWasLeft()
{
    QFETCH(Fate, fate);
    QFETCH(QString, end);
    QCOMPARE(leftoverSentence(MemberRemoval {acme, ada, email}, {fate, u"So."_s}),
             u"When Steward was last closed, a change was on its way: remove ada@example.com from "
             "acme. "_s
                 + end);
}

void tst_ChangeOutcome::describesEveryChange()
{
    QCOMPARE(description(OrganizationCreation {{acme, {}}}), u"create the organization acme"_s);
    QCOMPARE(description(OrganizationUpdate {acme, {.name = newName}}), u"rename acme to acme-2"_s);
    QCOMPARE(description(OrganizationUpdate {acme, {.subscription = u"free"_s}}),
             u"change the subscription of acme"_s);
    QCOMPARE(description(OrganizationUpdate {acme, {.twoFactorForced = true}}),
             u"change the settings of acme"_s);
    QCOMPARE(description(MemberAddition {acme, {u"%2@example.com"_s}}),
             u"invite %2@example.com to acme"_s);
    QCOMPARE(description(MemberRoleChange {acme, ada, email, MemberRole::Admin}),
             u"make ada@example.com an admin of acme"_s);
    QCOMPARE(description(MemberRoleChange {acme, ada, email, MemberRole::Regular}),
             u"make ada@example.com a regular user of acme"_s);
    QCOMPARE(description(MemberRemoval {acme, ada, email}), u"remove ada@example.com from acme"_s);
}

void tst_ChangeOutcome::followsNames()
{
    const MemberRemoval removal {acme, ada, email};
    QCOMPARE(organizationOf(renamed(removal, acme, newName)), newName);
    QCOMPARE(organizationOf(renamed(removal, {u"other"_s}, newName)), acme);
    QCOMPARE(organizationOf(renamed(OrganizationCreation {{acme, {}}}, acme, newName)), acme);
    const OrganizationUpdate renaming {acme, {.name = newName}};
    QCOMPARE(newNameAfter(renaming, *detail(newName)), std::optional(newName));
    QCOMPARE(newNameAfter(renaming, *detail(acme)), std::nullopt);
    QCOMPARE(newNameAfter(removal, Done {}), std::nullopt);
}

QTEST_APPLESS_MAIN(tst_ChangeOutcome)
#include "tst_changeoutcome.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/call.h"
#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/sessionapi.h"
#include "api/usageapi.h"
#include "api/vouchersapi.h"
#include "base/utc.h"
#include "sandbox/sandboxserver.h"
#include "support/outcome.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

// Every operation as the client does it and as a real server answers it, errors included.

namespace {

const OrganizationName acme {u"acme-vision"_s};      // caller and member are in it
const OrganizationName single {u"ekster-labs"_s};    // the caller is its only admin
const OrganizationName others {u"kestrel-health"_s}; // the caller is no admin here
const OrganizationName nowhere {u"no-such-organization"_s};

const QDate today(2026, 3, 2);

SandboxOptions options()
{
    SandboxOptions options;
    options.rateLimitPerMinute = 0;
    options.clock = [] { return QDateTime(today, QTime(12, 0), utc); };
    return options;
}

/// What came out of one call, after waiting for it.
template<typename T, typename Start>
Result<T> outcomeOf(Start start)
{
    Outcome<T> outcome;
    QObject context;
    start(&context, outcome.callback());
    if (!QTest::qWaitFor([&] { return outcome.count() == 1; }))
        return ApiError {ErrorKind::Local, -1, u"the call never called back"_s, {}};
    return outcome.succeeded() ? Result<T>(outcome.value()) : Result<T>(outcome.error());
}

/// The operations, each waited for.
class Operations
{
public:
    Operations(const QUrl &address, const QString &token)
    {
        m_client.setConnection({{}, address, Credential::fromToken(token)});
    }

    ApiClient &client() { return m_client; }

    Result<QList<Organization>> list()
    {
        return outcomeOf<QList<Organization>>([&](QObject *context, auto callback) {
            OrganizationsApi(m_client).listOrganizations(context, callback);
        });
    }
    Result<Organization> create(const OrganizationDraft &draft)
    {
        return outcomeOf<Organization>([&](QObject *context, auto callback) {
            OrganizationsApi(m_client).createOrganization(draft, context, callback);
        });
    }
    Result<OrganizationDetail> get(const OrganizationName &name)
    {
        return outcomeOf<OrganizationDetail>([&](QObject *context, auto callback) {
            OrganizationsApi(m_client).getOrganization(name, context, callback);
        });
    }
    Result<OrganizationDetail> update(const OrganizationName &name,
                                      const OrganizationChange &change)
    {
        return outcomeOf<OrganizationDetail>([&](QObject *context, auto callback) {
            OrganizationsApi(m_client).updateOrganization(name, change, context, callback);
        });
    }
    Result<QList<Member>> members(const OrganizationName &name)
    {
        return outcomeOf<QList<Member>>([&](QObject *context, auto callback) {
            MembersApi(m_client).listMembers(name, context, callback);
        });
    }
    Result<Member> member(const OrganizationName &name, const UserId &id)
    {
        return outcomeOf<Member>([&](QObject *context, auto callback) {
            MembersApi(m_client).getMember(name, id, context, callback);
        });
    }
    Result<Member> add(const OrganizationName &name, const QString &email,
                       MemberRole role = MemberRole::Regular)
    {
        return outcomeOf<Member>([&](QObject *context, auto callback) {
            MembersApi(m_client).addMember(name, {email, role}, context, callback);
        });
    }
    Result<Member> setRole(const OrganizationName &name, const UserId &id, MemberRole role)
    {
        return outcomeOf<Member>([&](QObject *context, auto callback) {
            MembersApi(m_client).setRole(name, id, role, context, callback);
        });
    }
    Result<Done> remove(const OrganizationName &name, const UserId &id)
    {
        return outcomeOf<Done>([&](QObject *context, auto callback) {
            MembersApi(m_client).removeMember(name, id, context, callback);
        });
    }
    Result<OrganizationUsage> usage(const OrganizationName &name, const UsageQuery &query)
    {
        return outcomeOf<OrganizationUsage>([&](QObject *context, auto callback) {
            UsageApi(m_client).getUsage(name, query, context, callback);
        });
    }
    Result<ResourceCounts> resources(const OrganizationName &name)
    {
        return outcomeOf<ResourceCounts>([&](QObject *context, auto callback) {
            UsageApi(m_client).getResources(name, context, callback);
        });
    }
    Result<Voucher> voucher(const QString &code)
    {
        return outcomeOf<Voucher>([&](QObject *context, auto callback) {
            VouchersApi(m_client).getVoucher(code, context, callback);
        });
    }
    Result<CurrentUser> user()
    {
        return outcomeOf<CurrentUser>([&](QObject *context, auto callback) {
            SessionApi(m_client).currentUser(context, callback);
        });
    }
    Result<QString> status()
    {
        return outcomeOf<QString>([&](QObject *context, auto callback) {
            SessionApi(m_client).status(context, callback);
        });
    }
    /// What the typed operations cannot send.
    Result<Done> raw(const ApiRequest &request)
    {
        return outcomeOf<Done>([&](QObject *context, auto callback) {
            startCall<Done>(
                m_client, request, context, [](const QByteArray &) { return Result<Done>(Done()); },
                Callback<Done>(callback));
        });
    }

private:
    ApiClient m_client;
};

QStringList users(const OrganizationName &name)
{
    return {u"organizations"_s, name.text, u"users"_s};
}

template<typename T>
ApiError errorOf(const Result<T> &result)
{
    return result ? ApiError {ErrorKind::Local, -1, u"it succeeded"_s, {}} : result.error();
}

} // namespace

/// The kind, the status and a part of the server's own sentence.
#define COMPARE_ERROR(result, expectedKind, expectedStatus, sentence)                              \
    do {                                                                                           \
        const ApiError error = errorOf(result);                                                    \
        QCOMPARE(error.kind, expectedKind);                                                        \
        QCOMPARE(error.httpStatus, expectedStatus);                                                \
        QVERIFY2(error.message.contains(sentence), qPrintable(error.message));                     \
    } while (false)

class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void userAndStatus();
    void unknownCaller();
    void listAndGetOrganizations();
    void createOrganization();
    void createOrganizationRefused();
    void renameOrganization();
    void changeSubscription();
    void changeSubscriptionRefused();
    void removeEndDate();
    void membersComeAndGo();
    void addRefused();
    void lastAdmin();
    void unknownMember();
    void notAnAdmin();
    void unknownOrganization();
    void usage();
    void usageOfThePresentPeriod();
    void usageFromOrUntilADay();
    void usageRefused();
    void resources();
    void vouchers();
    void badRequests();
    void rateLimit();

private:
    DateRange presentPeriod();

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Operations> m_admin;
    std::unique_ptr<Operations> m_member;
    std::unique_ptr<Operations> m_vendor;
    SandboxAddress m_address;
};

void TestOperations::init()
{
    m_server = std::make_unique<SandboxServer>(options());
    const Result<SandboxAddress> address = m_server->start();
    QVERIFY(address);
    m_address = *address;
    m_admin = std::make_unique<Operations>(m_address.url, m_address.adminToken);
    m_member = std::make_unique<Operations>(m_address.url, m_address.memberToken);
    m_vendor = std::make_unique<Operations>(m_address.url, m_address.vendorToken);
}

void TestOperations::cleanup()
{
    m_admin.reset();
    m_member.reset();
    m_vendor.reset();
    m_server.reset();
}

void TestOperations::userAndStatus()
{
    const auto user = m_admin->user();
    QVERIFY(user);
    QCOMPARE(user->email, m_address.email);
    QVERIFY(user->name && !user->id.text.isEmpty());
    QCOMPARE(*m_admin->status(), u"ok"_s);
    Operations nobody(m_address.url, {});
    QCOMPARE(*nobody.status(), u"ok"_s);
}

void TestOperations::unknownCaller()
{
    Operations stranger(m_address.url, u"0123456789012345678901234567890123456789"_s);
    const QSignalSpy told(&stranger.client(), &ApiClient::unauthorized);
    COMPARE_ERROR(stranger.list(), ErrorKind::Unauthorized, 401, u"credential"_s);
    QTRY_COMPARE(told.count(), 1);
    COMPARE_ERROR(stranger.add(acme, u"x@example.com"_s), ErrorKind::Unauthorized, 401,
                  u"credential"_s);
    Operations nobody(m_address.url, {});
    COMPARE_ERROR(nobody.list(), ErrorKind::Unauthorized, 401, u"credential"_s);
}

void TestOperations::listAndGetOrganizations()
{
    const auto list = m_admin->list();
    QVERIFY(list);
    QCOMPARE(list->size(), 12);
    for (const Organization &organization : *list) {
        const auto detail = m_admin->get(organization.name);
        QVERIFY(detail);
        QCOMPARE(static_cast<const Organization &>(*detail), organization);
        QVERIFY(!detail->subscription.isEmpty());
    }
    QVERIFY(std::any_of(list->begin(), list->end(), [](const Organization &organization) {
        return organization.status == u"suspended"_s;
    }));
}

void TestOperations::createOrganization()
{
    const auto free = m_admin->create({{u"brand-new"_s}, freeSubscription()});
    QVERIFY(free);
    QCOMPARE(free->name.text, u"brand-new"_s);
    QCOMPARE(free->creationDate.date(), today);
    QCOMPARE(m_admin->get(free->name)->subscription, freeSubscription());

    OrganizationDraft draft {{u"with-everything"_s}, u"premium"_s};
    draft.subscriptionEndDate = today.addYears(1);
    draft.voucher = u"WORKSHOP-GPU"_s;
    draft.twoFactorForced = true;
    const auto premium = m_admin->create(draft);
    QVERIFY(premium);
    QCOMPARE(premium->twoFactorForced, true);
    const auto members = m_admin->members(premium->name);
    QCOMPARE(members->size(), 1);
    QVERIFY(members->constFirst().isAdmin());
    QCOMPARE(m_admin->list()->size(), 14);
}

void TestOperations::createOrganizationRefused()
{
    const auto create = [&](const QString &name, const QString &plan,
                            std::optional<QDate> end = {}) {
        return m_admin->create({{name}, plan, end});
    };
    const QString free = freeSubscription();
    for (const QString &name : {u"Upper"_s, u"1st"_s, u"under_score"_s, QString(65, u'a')})
        COMPARE_ERROR(create(name, free), ErrorKind::Invalid, 400, u"1 to 64 characters"_s);
    COMPARE_ERROR(create({}, free), ErrorKind::Invalid, 400, u"name"_s);
    COMPARE_ERROR(create(acme.text, free), ErrorKind::Conflict, 409, u"exists already"_s);
    // Taken by an organization that this caller cannot see.
    COMPARE_ERROR(m_member->create({others, free}), ErrorKind::Conflict, 409, u"exists already"_s);
    COMPARE_ERROR(create(u"new"_s, u"golden"_s), ErrorKind::Invalid, 400, u"golden"_s);
    COMPARE_ERROR(create(u"new"_s, free, today.addYears(1)), ErrorKind::Invalid, 400, u"free"_s);
    COMPARE_ERROR(create(u"new"_s, u"premium"_s), ErrorKind::Invalid, 400, u"needs an end date"_s);
    COMPARE_ERROR(create(u"new"_s, u"premium"_s, today.addDays(-1)), ErrorKind::Invalid, 400,
                  u"before its start date"_s);
    COMPARE_ERROR(create(u"new"_s, u"premium"_s, QDate()), ErrorKind::Invalid, 400,
                  u"must be a date"_s);
    QCOMPARE(m_admin->list()->size(), 12);
}

void TestOperations::renameOrganization()
{
    OrganizationChange change;
    change.name = OrganizationName {u"acme-renamed"_s};
    const auto renamed = m_admin->update(acme, change);
    QVERIFY(renamed);
    QCOMPARE(renamed->name, *change.name);
    QVERIFY(m_admin->get(*change.name));
    COMPARE_ERROR(m_admin->get(acme), ErrorKind::NotFound, 404, u"does not exist"_s);
    change.name = single;
    COMPARE_ERROR(m_admin->update({u"acme-renamed"_s}, change), ErrorKind::Conflict, 409,
                  u"exists already"_s);
    change.name = OrganizationName {u"No Name"_s};
    COMPARE_ERROR(m_admin->update({u"acme-renamed"_s}, change), ErrorKind::Invalid, 400,
                  u"1 to 64 characters"_s);
    OrganizationChange forced;
    forced.twoFactorForced = true;
    QCOMPARE(m_admin->update(single, forced)->twoFactorForced, true);
}

void TestOperations::changeSubscription()
{
    OrganizationChange change;
    change.subscription = u"professional"_s;
    change.subscriptionStartDate = today;
    change.subscriptionEndDate = today.addYears(1);
    const auto changed = m_vendor->update(single, change);
    QVERIFY(changed);
    QCOMPARE(changed->subscription, u"professional"_s);
    QCOMPARE(m_admin->get(single)->subscription, u"professional"_s);
}

void TestOperations::changeSubscriptionRefused()
{
    OrganizationChange change;
    change.subscription = u"professional"_s;
    COMPARE_ERROR(m_admin->update(single, change), ErrorKind::Forbidden, 403, u"vendor"_s);
    COMPARE_ERROR(m_vendor->update(single, change), ErrorKind::Invalid, 400, u"start date"_s);
    change.subscriptionStartDate = today;
    COMPARE_ERROR(m_vendor->update(single, change), ErrorKind::Invalid, 400, u"end date"_s);
    change.subscriptionEndDate = today.addDays(-1);
    COMPARE_ERROR(m_vendor->update(single, change), ErrorKind::Invalid, 400,
                  u"before its start date"_s);
    change.subscriptionEndDate = QDate();
    COMPARE_ERROR(m_vendor->update(single, change), ErrorKind::Invalid, 400, u"must be a date"_s);
    change.subscription = u"golden"_s;
    change.subscriptionEndDate = today.addYears(1);
    COMPARE_ERROR(m_vendor->update(single, change), ErrorKind::Invalid, 400, u"golden"_s);
    change.subscription = freeSubscription();
    COMPARE_ERROR(m_vendor->update(single, change), ErrorKind::Invalid, 400, u"free"_s);
    QCOMPARE(m_admin->get(single)->subscription, freeSubscription());
}

void TestOperations::removeEndDate()
{
    // No answer carries the end date, so it shows in what the service still refuses.
    OrganizationChange afterTheEnd;
    afterTheEnd.subscriptionStartDate = today.addYears(20);
    COMPARE_ERROR(m_vendor->update(acme, afterTheEnd), ErrorKind::Invalid, 400,
                  u"before its start date"_s);
    OrganizationChange removal;
    removal.subscriptionEndDate = RemoveEndDate();
    COMPARE_ERROR(m_admin->update(acme, removal), ErrorKind::Forbidden, 403, u"vendor"_s);
    QVERIFY(m_vendor->update(acme, removal));
    QVERIFY(m_vendor->update(acme, afterTheEnd));
}

void TestOperations::membersComeAndGo()
{
    const auto before = m_admin->members(acme);
    QVERIFY(before);
    QCOMPARE(before->size(), 48);
    const auto added = m_admin->add(acme, u"new.person@example.org"_s);
    QVERIFY(added);
    QCOMPARE(added->email, u"new.person@example.org"_s);
    QVERIFY(!added->isAdmin() && added->isPending() && !added->name && !added->surname);
    QCOMPARE(*m_admin->member(acme, added->id), *added);
    QCOMPARE(m_admin->members(acme)->size(), 49);

    const auto promoted = m_admin->setRole(acme, added->id, MemberRole::Admin);
    QVERIFY(promoted && promoted->isAdmin());
    QVERIFY(m_admin->member(acme, added->id)->isAdmin());
    QVERIFY(!m_admin->setRole(acme, added->id, MemberRole::Regular)->isAdmin());

    QVERIFY(m_admin->remove(acme, added->id));
    COMPARE_ERROR(m_admin->member(acme, added->id), ErrorKind::NotFound, 404, u"no user"_s);
    QCOMPARE(m_admin->members(acme)->size(), 48);
    QVERIFY(m_admin->add(acme, u"chief@example.org"_s, MemberRole::Admin)->isAdmin());
}

void TestOperations::addRefused()
{
    for (const QString &email : {u"nobody"_s, u"two@@example.com"_s, u"a b@example.com"_s})
        COMPARE_ERROR(m_admin->add(acme, email), ErrorKind::Invalid, 400, u"valid e-mail"_s);
    COMPARE_ERROR(m_admin->add(acme, {}), ErrorKind::Invalid, 400, u"email"_s);
    COMPARE_ERROR(m_admin->add(acme, m_address.email), ErrorKind::Conflict, 409,
                  u"already a member"_s);
    const auto post = [&](const QByteArray &body) {
        return m_admin->raw(
            {.verb = Verb::Post, .pathTemplate = "", .segments = users(acme), .body = body});
    };
    COMPARE_ERROR(post(R"({"email": "new@example.com"})"), ErrorKind::Invalid, 400, u"admin"_s);
    COMPARE_ERROR(post(R"({"email": "new@example.com", "admin": "yes"})"), ErrorKind::Invalid, 400,
                  u"admin"_s);
    QCOMPARE(m_admin->members(acme)->size(), 48);
}

void TestOperations::lastAdmin()
{
    const UserId me = m_admin->user()->id;
    COMPARE_ERROR(m_admin->remove(single, me), ErrorKind::Invalid, 400, u"last admin"_s);
    COMPARE_ERROR(m_admin->setRole(single, me, MemberRole::Regular), ErrorKind::Invalid, 400,
                  u"last admin"_s);
    QVERIFY(m_admin->setRole(single, me, MemberRole::Admin));
    QVERIFY(m_admin->add(single, u"second@example.org"_s, MemberRole::Admin));
    QVERIFY(m_admin->remove(single, me));
    COMPARE_ERROR(m_admin->get(single), ErrorKind::NotFound, 404, u"not a member"_s);
}

void TestOperations::unknownMember()
{
    for (const QString &id : {u"nobody"_s, u"../../acme"_s, u"a/b?c#d%2F"_s}) {
        COMPARE_ERROR(m_admin->member(acme, {id}), ErrorKind::NotFound, 404, u"no user"_s);
        COMPARE_ERROR(m_admin->setRole(acme, {id}, MemberRole::Admin), ErrorKind::NotFound, 404,
                      u"no user"_s);
        COMPARE_ERROR(m_admin->remove(acme, {id}), ErrorKind::NotFound, 404, u"no user"_s);
    }
}

void TestOperations::notAnAdmin()
{
    const UserId me = m_member->user()->id;
    const QString sentence = u"Only an admin"_s;
    OrganizationChange change;
    change.name = OrganizationName {u"mine-now"_s};
    COMPARE_ERROR(m_member->update(acme, change), ErrorKind::Forbidden, 403, sentence);
    COMPARE_ERROR(m_member->add(acme, u"x@example.com"_s), ErrorKind::Forbidden, 403, sentence);
    COMPARE_ERROR(m_member->member(acme, me), ErrorKind::Forbidden, 403, sentence);
    COMPARE_ERROR(m_member->setRole(acme, me, MemberRole::Admin), ErrorKind::Forbidden, 403,
                  sentence);
    COMPARE_ERROR(m_member->remove(acme, me), ErrorKind::Forbidden, 403, sentence);
    COMPARE_ERROR(m_admin->add(others, u"x@example.com"_s), ErrorKind::Forbidden, 403, sentence);
    // The others are for every member.
    QVERIFY(m_member->get(acme));
    QVERIFY(m_member->members(acme));
}

void TestOperations::unknownOrganization()
{
    const QString sentence = u"does not exist"_s;
    for (const OrganizationName &name : {nowhere, OrganizationName {u"a/b"_s}}) {
        COMPARE_ERROR(m_admin->get(name), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->update(name, {}), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->members(name), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->member(name, {u"x"_s}), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->add(name, u"x@example.com"_s), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->setRole(name, {u"x"_s}, MemberRole::Admin), ErrorKind::NotFound, 404,
                      sentence);
        COMPARE_ERROR(m_admin->remove(name, {u"x"_s}), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->usage(name, {}), ErrorKind::NotFound, 404, sentence);
        COMPARE_ERROR(m_admin->resources(name), ErrorKind::NotFound, 404, sentence);
    }
    // It exists, but this caller is no member.
    COMPARE_ERROR(m_member->get(single), ErrorKind::NotFound, 404, sentence);
}

void TestOperations::usage()
{
    const DateRange range {today.addDays(-400), today};
    for (const Interval interval : {Interval::Day, Interval::Month}) {
        const auto usage = m_admin->usage(acme, {range, interval});
        QVERIFY(usage);
        QCOMPARE(usage->interval, interval == Interval::Day ? u"day"_s : u"month"_s);
        QCOMPARE(usage->organization.constFirst().start.date(), range.start);
        QCOMPARE(usage->organization.constLast().end.date(), range.end);
        if (interval == Interval::Day)
            QCOMPARE(usage->organization.size(), range.days());
        QVERIFY(!usage->projects.isEmpty());
        Credits sum;
        for (qsizetype i = 0; i < usage->organization.size(); ++i) {
            Credits parts = usage->deletedProjects.at(i).value;
            for (const ProjectUsage &project : usage->projects) {
                QCOMPARE(project.points.at(i).start, usage->organization.at(i).start);
                parts += project.points.at(i).value;
            }
            QCOMPARE(parts, usage->organization.at(i).value); // to the last digit
            sum += parts;
        }
        QVERIFY(sum > Credits());
    }
}

void TestOperations::usageOfThePresentPeriod()
{
    const DateRange period = presentPeriod();
    QVERIFY(period.start <= today && today < period.end);
    QCOMPARE(period.start.addMonths(1), period.end);
}

DateRange TestOperations::presentPeriod()
{
    const auto usage = m_admin->usage(acme, {});
    return usage ? coveredRange(*usage).value_or(DateRange()) : DateRange();
}

/// The end that is left out is that of the present period.
void TestOperations::usageFromOrUntilADay()
{
    const DateRange period = presentPeriod();
    const auto from = m_admin->usage(acme, {{period.start.addDays(-3), {}}, Interval::Day});
    QVERIFY(from);
    QCOMPARE(coveredRange(*from), (DateRange {period.start.addDays(-3), period.end}));
    const auto until = m_admin->usage(acme, {{{}, period.start.addDays(2)}, Interval::Day});
    QVERIFY(until);
    QCOMPARE(coveredRange(*until), (DateRange {period.start, period.start.addDays(2)}));
}

void TestOperations::usageRefused()
{
    COMPARE_ERROR(m_admin->usage(acme, {DateRange {today, today.addDays(-1)}, Interval::Day}),
                  ErrorKind::Invalid, 400, u"before the start date"_s);
    const DateRange period = presentPeriod();
    COMPARE_ERROR(m_admin->usage(acme, {{period.end.addDays(1), {}}, Interval::Day}),
                  ErrorKind::Invalid, 400, u"Give an end date"_s);
    COMPARE_ERROR(m_admin->usage(acme, {{{}, period.start.addDays(-1)}, Interval::Day}),
                  ErrorKind::Invalid, 400, u"Give a start date"_s);
    const ApiRequest undated {.segments = {u"organizations"_s, acme.text, u"usage"_s},
                              .query = {{u"start_date"_s, u"yesterday"_s}}};
    COMPARE_ERROR(m_admin->raw(undated), ErrorKind::Invalid, 400, u"start_date"_s);
    const ApiRequest weekly {.segments = {u"organizations"_s, acme.text, u"usage"_s},
                             .query = {{u"interval"_s, u"week"_s}}};
    COMPARE_ERROR(m_admin->raw(weekly), ErrorKind::Invalid, 400, u"day or month"_s);
}

void TestOperations::resources()
{
    const auto counts = m_admin->resources(acme);
    QVERIFY(counts);
    QCOMPARE(counts->users, 48);
    QVERIFY(counts->projects > 0 && counts->deployments > 0);
    QVERIFY(counts->deploymentVersions >= counts->deployments);
}

void TestOperations::vouchers()
{
    QCOMPARE(m_admin->voucher(u"WORKSHOP-GPU"_s)->description, u"Voucher for workshop with GPUs"_s);
    for (const QString &code : {u"NO-SUCH-CODE"_s, u"a/b"_s, u"WORKSHOP-GPU?x=1"_s})
        COMPARE_ERROR(m_admin->voucher(code), ErrorKind::NotFound, 404, u"no voucher"_s);
}

void TestOperations::badRequests()
{
    const auto send = [&](Verb verb, const QStringList &segments, const QByteArray &body) {
        return m_admin->raw({.verb = verb, .pathTemplate = "", .segments = segments, .body = body});
    };
    COMPARE_ERROR(send(Verb::Post, users(acme), "{"), ErrorKind::Invalid, 400, u"not JSON"_s);
    for (const char *body : {"5", "null", R"("text")", "[]"})
        COMPARE_ERROR(send(Verb::Post, users(acme), body), ErrorKind::Invalid, 400,
                      u"must be a JSON object"_s);
    COMPARE_ERROR(send(Verb::Post, users(acme), "{}, {}"), ErrorKind::Invalid, 400, u"not JSON"_s);
    COMPARE_ERROR(send(Verb::Post, users(acme), "[]"), ErrorKind::Invalid, 400, u"object"_s);
    COMPARE_ERROR(send(Verb::Post, users(acme), R"({"email": 1, "admin": true})"),
                  ErrorKind::Invalid, 400, u"email"_s);
    COMPARE_ERROR(send(Verb::Delete, {u"organizations"_s}, {}), ErrorKind::Invalid, 405,
                  u"method"_s);
    COMPARE_ERROR(send(Verb::Get, {u"nothing"_s}, {}), ErrorKind::NotFound, 404,
                  u"nothing at this address"_s);
    COMPARE_ERROR(send(Verb::Post, users(acme), QByteArray(1024 * 1024 + 1, ' ')),
                  ErrorKind::Invalid, 413, u"1 MiB"_s);
}

void TestOperations::rateLimit()
{
    SandboxOptions limited = options();
    limited.rateLimitPerMinute = 2;
    SandboxServer server(limited);
    const auto address = server.start();
    QVERIFY(address);
    Operations operations(address->url, address->adminToken);
    QVERIFY(operations.status());
    QVERIFY(operations.status());
    // One that has not seen those answers is refused.
    Operations others(address->url, address->adminToken);
    ApiLimits limits;
    limits.retriesAfter429 = 0;
    others.client().setLimits(limits);
    COMPARE_ERROR(others.status(), ErrorKind::RateLimited, 429, u"Too many requests"_s);

    // One that has knows better, waits for as long as the server says, and can be called off.
    const QSignalSpy waits(&operations.client(), &ApiClient::rateLimited);
    const QSignalSpy ended(&operations.client(), &ApiClient::rateLimitEnded);
    Outcome<QString> outcome;
    RequestHandle handle = SessionApi(operations.client()).status(this, outcome.callback());
    QTRY_COMPARE(waits.count(), 1);
    const int seconds = waits.constFirst().constFirst().toInt();
    QVERIFY(seconds > 1 && seconds <= 61);
    handle.cancel();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(outcome.count(), 0);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/memberscontroller.h"

#include "api/apiclient.h"
#include "api/membersapi.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Changes of several members by a service that renames the organization at the worst moments.
class tst_MembersController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void loadsUnderANewName();
    void goesOnUnderANewName();
    void asksAgainWhereTheOldNameIsGone();
    void reportsWhoIsGoneAfterARename();
    void reportsWhoIsGone();
    void takesNothingOverFromTheOneBefore();
    void refusesWhatWasAskedForInAnother();
    void stopsWhereSomebodyElseMaySignIn();

private:
    void makeAdmins();
    bool isAdmin(const UserId &id) const;
    QByteArrayList targets() const;
    /// Of the changes alone.
    QByteArrayList changedTargets() const;

    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<MembersApi> m_api;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<MembersController> m_controller;
    std::optional<MemberChangeReport> m_report;
};

namespace {

const OrganizationName before {u"before"_s};
const OrganizationName after {u"after"_s};
const QByteArray notFound = Peer::answer(404, R"({"error": "Not found"})");

Member member(const QString &id)
{
    return {{id}, id + u"@example.com"_s, {}, {}, MemberRole::Regular, {}};
}

/// The member that \a request is about, as an admin.
QByteArray promoted(const PeerRequest &request)
{
    const QByteArray id = request.target.split('/').constLast();
    return Peer::answer(200,
                        R"({"id": ")" + id + R"(", "email": ")" + id
                            + R"(@example.com", "name": null, "surname": null, "admin": true})");
}

} // namespace

void tst_MembersController::init()
{
    m_peer = std::make_unique<Peer>();
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({u"Test"_s, m_peer->address(), {}});
    m_api = std::make_unique<MembersApi>(*m_client);
    m_journal = std::make_unique<Journal>(QString());
    m_changes = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_journal, systemClock);
    m_controller = std::make_unique<MembersController>(*m_api, *m_changes, systemClock);
    m_controller->setOrganization(before);
    m_report.reset();
}

void tst_MembersController::cleanup()
{
    m_controller.reset();
    m_changes.reset();
    m_journal.reset();
    m_api.reset();
    m_client.reset();
    m_peer.reset();
}

void tst_MembersController::makeAdmins()
{
    const QList<Member> members {member(u"u1"_s), member(u"u2"_s)};
    m_controller->model().setMembers(members);
    m_controller->setRole(m_controller->opening(), members, MemberRole::Admin,
                          [this](const MemberChangeReport &report) { m_report = report; });
}

bool tst_MembersController::isAdmin(const UserId &id) const
{
    for (const Member &each : m_controller->model().members()) {
        if (each.id == id)
            return each.isAdmin();
    }
    return false;
}

QByteArrayList tst_MembersController::targets() const
{
    QByteArrayList targets;
    for (const PeerRequest &request : m_peer->requests())
        targets.append(request.target.mid(qstrlen("/v2.1/organizations/")));
    return targets;
}

QByteArrayList tst_MembersController::changedTargets() const
{
    QByteArrayList changes = targets();
    changes.removeIf([](const QByteArray &target) { return target.endsWith("/users"); });
    return changes;
}

void tst_MembersController::loadsUnderANewName()
{
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.contains("/before/")) {
            m_controller->renameOrganization(after);
            socket.write(notFound);
        } else {
            socket.write(Peer::answer(200, "[]"));
        }
    });
    m_controller->refresh();
    QTRY_VERIFY(!m_controller->isLoading());
    QVERIFY(!m_controller->error());
    QVERIFY(m_controller->hasData());
    m_controller->renameOrganization(before);
    QVERIFY(!m_controller->isLoading());
    QCOMPARE(targets(), QByteArrayList({"before/users", "after/users"}));
}

void tst_MembersController::goesOnUnderANewName()
{
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        m_controller->renameOrganization(after);
        socket.write(promoted(request));
    });
    makeAdmins();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 2);
    QVERIFY(m_report->failures.isEmpty());
    QVERIFY(isAdmin({u"u1"_s}) && isAdmin({u"u2"_s}));
    QCOMPARE(targets(), QByteArrayList({"before/users/u1", "after/users/u2"}));
}

void tst_MembersController::asksAgainWhereTheOldNameIsGone()
{
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        m_controller->renameOrganization(after);
        socket.write(request.target.contains("/before/") ? notFound : promoted(request));
    });
    makeAdmins();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 2);
    QVERIFY(m_report->failures.isEmpty());
    QVERIFY(isAdmin({u"u1"_s}) && isAdmin({u"u2"_s}));
    QCOMPARE(targets(), QByteArrayList({"before/users/u1", "after/users/u1", "after/users/u2"}));
}

void tst_MembersController::reportsWhoIsGoneAfterARename()
{
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        if (request.isChange())
            m_controller->renameOrganization(after);
        socket.write(request.target.endsWith("/u1") ? notFound : promoted(request));
    });
    makeAdmins();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 1);
    QCOMPARE(m_report->failures.size(), 1);
    QCOMPARE(m_report->failures[0].member.id, UserId {u"u1"_s});
    QCOMPARE(m_report->failures[0].error.kind, ErrorKind::NotFound);
    QCOMPARE(changedTargets(),
             QByteArrayList({"before/users/u1", "after/users/u1", "after/users/u2"}));
}

void tst_MembersController::reportsWhoIsGone()
{
    m_peer->setAnswer(notFound);
    makeAdmins();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 0);
    QCOMPARE(m_report->failures.size(), 2);
    QCOMPARE(changedTargets(), QByteArrayList({"before/users/u1", "before/users/u2"}));
    // Whoever removed them may have done more: the list is read again.
    QTRY_COMPARE(targets().last(), "before/users");
}

void tst_MembersController::takesNothingOverFromTheOneBefore()
{
    // The very organization that was left is open again when the answer comes; its members are not
    // there yet, and a single one would look like all of them.
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        m_controller->setOrganization(after);
        m_controller->setOrganization(before);
        socket.write(promoted(request));
    });
    makeAdmins();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 1);
    QCOMPARE(m_report->notTried, 1);
    QCOMPARE(m_report->organization, before);
    QCOMPARE(m_controller->model().rowCount(), 0);
    QCOMPARE(targets(), QByteArrayList({"before/users/u1"}));
}

void tst_MembersController::refusesWhatWasAskedForInAnother()
{
    const Opening opening = m_controller->opening();
    m_controller->renameOrganization(after);
    QVERIFY(m_controller->opening() == opening);
    m_controller->setOrganization(before);
    m_controller->setOrganization(after);
    Outcome<Member> invited;
    m_controller->invite(opening, {u"new@example.com"_s}, invited.callback());
    QCOMPARE(invited.count(), 0); // never inside the call itself
    QTRY_COMPARE(invited.count(), 1);
    QCOMPARE(invited.error(), openingIsOver());
    m_controller->remove(opening, {member(u"u1"_s), member(u"u2"_s)},
                         [this](const MemberChangeReport &report) { m_report = report; });
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 0);
    QCOMPARE(m_report->notTried, 2);
    QVERIFY(m_peer->requests().isEmpty());
}

void tst_MembersController::stopsWhereSomebodyElseMaySignIn()
{
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        m_client->renewCredential(Credential::fromToken(u"anew"_s), ApiClient::Person::NotKnown);
        socket.write(promoted(request));
    });
    makeAdmins();
    QTRY_VERIFY(m_report);
    QCOMPARE(m_report->done, 1);
    QCOMPARE(m_report->notTried, 1);
    QCOMPARE(m_report->stop, MemberChangeReport::Stop::OtherPerson);
    QCOMPARE(m_controller->waitingChanges(), 0);
    QCOMPARE(m_peer->requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_MembersController)
#include "tst_memberscontroller.moc"

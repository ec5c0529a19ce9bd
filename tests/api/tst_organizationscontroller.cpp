// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/organizationscontroller.h"

#include "api/apiclient.h"
#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/usageapi.h"
#include "controllers/changerunner.h"
#include "journal/journal.h"
#include "support/outcome.h"
#include "support/peer.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// The list of organizations from a service that answers when, and what, a test says.
class tst_OrganizationsController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhichFiguresCouldNotBeLoaded();
    void asksAgainForWhatFailed();
    void givesUpWhatAFailedRefreshCancelled();
    void asksByTheNewNameWhenTheTurnComes();
    void addsNothingFromTheServiceBefore();

private:
    void answerAsUsual(const PeerRequest &request, QTcpSocket &socket);
    QString shown(OrganizationTableModel::Column column) const
    {
        return m_controller->model().index(0, column).data().toString();
    }

    QByteArray m_list;
    QByteArrayList m_failing; ///< what the targets of requests end with that fail
    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OrganizationsApi> m_organizations;
    std::unique_ptr<MembersApi> m_members;
    std::unique_ptr<UsageApi> m_usage;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<OrganizationsController> m_controller;
};

namespace {

using Model = OrganizationTableModel;

QByteArray organization(const QByteArray &id, const QByteArray &name)
{
    return R"({"id": ")" + id + R"(", "name": ")" + name
           + R"(", "creation_date": "2020-03-25T15:43:46.101877Z", "subscription": "premium"})";
}

} // namespace

void tst_OrganizationsController::init()
{
    m_list = "[" + organization("1", "acme") + "]";
    m_failing.clear();
    m_peer = std::make_unique<Peer>();
    m_peer->setHandler(
        [this](const PeerRequest &request, QTcpSocket &socket) { answerAsUsual(request, socket); });
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({u"Test"_s, m_peer->address(), {}});
    m_organizations = std::make_unique<OrganizationsApi>(*m_client);
    m_members = std::make_unique<MembersApi>(*m_client);
    m_usage = std::make_unique<UsageApi>(*m_client);
    m_journal = std::make_unique<Journal>(QString());
    m_changes = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_journal, systemClock);
    m_controller = std::make_unique<OrganizationsController>(*m_organizations, *m_members, *m_usage,
                                                             *m_changes, systemClock);
}

void tst_OrganizationsController::cleanup()
{
    m_controller.reset();
    m_changes.reset();
    m_journal.reset();
    m_client.reset();
    m_peer.reset();
}

void tst_OrganizationsController::answerAsUsual(const PeerRequest &request, QTcpSocket &socket)
{
    for (const QByteArray &ending : std::as_const(m_failing)) {
        if (request.target.endsWith(ending)) {
            socket.write(Peer::answer(500, R"({"error": "It broke."})"));
            return;
        }
    }
    if (request.target.endsWith("/organizations"))
        socket.write(Peer::answer(200, m_list));
    else if (request.target.endsWith("/users"))
        socket.write(Peer::answer(200, "[]"));
    else if (request.target.endsWith("/acme"))
        socket.write(Peer::answer(200, organization("1", "acme")));
    else
        socket.write(Peer::answer(404, R"({"error": "Not found."})"));
}

void tst_OrganizationsController::saysWhichFiguresCouldNotBeLoaded()
{
    m_failing = {"/users"};
    m_controller->refresh();
    QTRY_VERIFY(m_controller->hasData());
    QTRY_COMPARE(m_controller->remainingDetails(), 0);
    QCOMPARE(shown(Model::Plan), u"Premium"_s);
    // Usage and resources are not offered at all.
    for (const auto column : {Model::Members, Model::Admins, Model::CreditsUsed, Model::Projects})
        QCOMPARE(shown(column), u"—"_s);
    QVERIFY(m_controller->error());
    QVERIFY2(m_controller->error()->message.startsWith(
                 u"Not everything about 1 organization(s) could be read: acme."_s),
             qPrintable(m_controller->error()->message));
}

void tst_OrganizationsController::asksAgainForWhatFailed()
{
    m_failing = {"/users"};
    m_controller->refresh();
    QTRY_COMPARE(shown(Model::Members), u"—"_s);
    m_failing.clear();
    m_controller->refresh();
    QTRY_COMPARE(shown(Model::Members), u"0"_s);
    QTRY_COMPARE(m_controller->remainingDetails(), 0);

    m_failing = {"/users"};
    m_controller->refresh();
    QTRY_VERIFY(!m_controller->isLoading());
    QTRY_COMPARE(m_controller->remainingDetails(), 0);
    QCOMPARE(shown(Model::Members), u"0"_s); // what was there stays
}

void tst_OrganizationsController::givesUpWhatAFailedRefreshCancelled()
{
    m_peer->setHandler([this](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.endsWith("/organizations"))
            answerAsUsual(request, socket); // and nothing else is ever answered
    });
    m_controller->refresh();
    QTRY_VERIFY(m_controller->hasData());
    QVERIFY(m_controller->remainingDetails() > 0);
    m_failing = {"/organizations"};
    m_controller->refresh();
    QCOMPARE(shown(Model::Members), u"…"_s);
    QTRY_VERIFY(m_controller->error());
    QCOMPARE(m_controller->remainingDetails(), 0);
    for (const auto column : {Model::Plan, Model::Members, Model::CreditsUsed, Model::Projects})
        QCOMPARE(shown(column), u"—"_s);
}

void tst_OrganizationsController::asksByTheNewNameWhenTheTurnComes()
{
    // Two organizations have eight details, of which some wait for their turn.
    m_list = "[" + organization("1", "first") + "," + organization("2", "acme") + "]";
    QList<QPointer<QTcpSocket>> held;
    m_peer->setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.endsWith("/organizations") || request.target.contains("/renamed"))
            answerAsUsual(request, socket);
        else
            held.append(&socket);
    });
    m_controller->refresh();
    QTRY_VERIFY(!held.isEmpty());
    QVERIFY(m_controller->remainingDetails() == 8);
    OrganizationDetail renamed;
    renamed.id = u"2"_s;
    renamed.name.text = u"renamed"_s;
    renamed.subscription = u"premium"_s;
    m_controller->noteDetail(renamed);
    const auto answerTheHeld = [&] {
        const QList<QPointer<QTcpSocket>> sockets = std::exchange(held, {});
        for (const QPointer<QTcpSocket> &socket : sockets) {
            if (socket)
                socket->write(Peer::answer(404, R"({"error": "Not found."})"));
        }
        return m_controller->remainingDetails() == 0;
    };
    QTRY_VERIFY(answerTheHeld());
    for (const PeerRequest &request : m_peer->requests())
        QVERIFY2(!request.target.contains("/acme"), request.target.constData());
}

void tst_OrganizationsController::addsNothingFromTheServiceBefore()
{
    QPointer<QTcpSocket> asked;
    m_peer->setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        if (request.method == "POST")
            asked = &socket;
        else
            answerAsUsual(request, socket);
    });
    Outcome<Organization> outcome;
    m_controller->create({{u"lighthouse"_s}, freeSubscription()}, outcome.callback());
    QTRY_VERIFY(asked);
    m_controller->clear(); // another connection
    m_controller->refresh();
    QTRY_COMPARE(m_controller->remainingDetails(), 0);
    QTRY_VERIFY(m_controller->hasData());
    asked->write(Peer::answer(201, organization("9", "lighthouse")));
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(m_controller->model().rowCount(), 1);
    QCOMPARE(shown(Model::Name), u"acme"_s);
}

QTEST_GUILESS_MAIN(tst_OrganizationsController)
#include "tst_organizationscontroller.moc"

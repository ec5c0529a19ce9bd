// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "api/organizationsapi.h"
#include "api/sessionapi.h"
#include "controllers/sessioncontroller.h"
#include "controllers/signincontroller.h"
#include "support/memberchange.h"
#include "support/outcome.h"
#include "support/peer.h"
#include "support/runningsandbox.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Signing in, at the built-in sandbox.
class tst_SignInController : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void signsInWithASecondFactor();
    void refusesAWrongPassword();
    void knowsSingleSignOn();
    void needsAReadablePassport();
    void repeatsNoSecret_data();
    void repeatsNoSecret();
    void isPossibleWhereNothingCanBeChanged();
    void canBeGivenUp();
    void goesOnForTheSamePerson();
    void beginsAnewForAnotherPerson();
    void beginsAnewWhereItWasNotKnownWho();
    void asksAgainWhoIsSignedIn();
    void goesOnWithTheSameCredential();
    void asksAgainAfterAFailedRenewal();
    void goesOnWhereNobodyTellsWhoIsWho();
    void endsWaitingWorkWhenNobodySignsIn();

private:
    Connection connection(const QString &token = {}) const
    {
        return {u"Test"_s, m_sandbox->address().url, Credential::fromToken(token)};
    }
    SignInOutcome signIn(const QString &email, const QString &password)
    {
        m_outcome.reset();
        m_signIn->signIn(connection(), email, password,
                         [this](const SignInOutcome &outcome) { m_outcome = outcome; });
        return wait();
    }
    SignInOutcome giveCode(const QString &code)
    {
        m_outcome.reset();
        m_signIn->giveCode(code, [this](const SignInOutcome &outcome) { m_outcome = outcome; });
        return wait();
    }
    SignInOutcome wait()
    {
        (void)QTest::qWaitFor([this] { return m_outcome.has_value(); });
        return m_outcome.value_or(ApiError {ErrorKind::Local, 0, u"nobody called back"_s, {}});
    }
    void invite(Outcome<Member> &outcome)
    {
        MembersApi(*m_client).addMember({u"acme-vision"_s}, {u"ada.new@example.com"_s}, this,
                                        outcome.callback());
    }
    void connectTo(const Peer &peer)
    {
        m_session->letRefusedWorkWait();
        m_session->connectTo({u"Peer"_s, peer.address(), Credential::fromToken(QString(40, u'a'))},
                             [](const Result<Done> &) {});
        QTRY_VERIFY(m_session->isConnected());
    }
    static int changesOf(const Peer &peer)
    {
        return int(std::ranges::count_if(peer.requests(), &PeerRequest::isChange));
    }
    void connectAs(const QString &token)
    {
        m_session->letRefusedWorkWait();
        m_session->connectTo(connection(token), [](const Result<Done> &) {});
        QTRY_VERIFY(m_session->currentUser());
    }
    /// Has the service refuse what is asked next.
    void loseCredential() { m_client->renewCredential(Credential::fromToken(QString(40, u'0'))); }

    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ApiClient> m_candidate;
    std::unique_ptr<ApiClient> m_entrance;
    std::unique_ptr<SessionApi> m_api;
    std::unique_ptr<SessionController> m_session;
    std::unique_ptr<SignInController> m_signIn;
    std::optional<SignInOutcome> m_outcome;
};

namespace {

const QString notSent =
    u"Another connection or sign-in is in use by now. Nothing was changed; if it "
    "is still wanted, ask for it again."_s;

} // namespace

void tst_SignInController::init()
{
    m_signIn.reset();
    m_session.reset();
    m_outcome.reset();
    m_sandbox = std::make_unique<RunningSandbox>();
    m_client = std::make_unique<ApiClient>();
    m_candidate = std::make_unique<ApiClient>();
    m_entrance = std::make_unique<ApiClient>();
    m_api = std::make_unique<SessionApi>(*m_client);
    m_session = std::make_unique<SessionController>(*m_client, *m_candidate, *m_api);
    m_signIn = std::make_unique<SignInController>(*m_client, *m_entrance);
}

void tst_SignInController::signsInWithASecondFactor()
{
    const SandboxAddress &address = m_sandbox->address();
    const SignInOutcome first = signIn(address.email, address.password);
    QVERIFY(std::holds_alternative<CodeNeeded>(first));
    QCOMPARE(std::get<CodeNeeded>(first).message,
             u"A two factor authentication code is required."_s);
    const SignInOutcome wrong = giveCode(u"000000x"_s);
    QVERIFY(std::holds_alternative<CodeNeeded>(wrong));
    QVERIFY(std::get<CodeNeeded>(wrong).message.contains(u"not correct"_s));
    const SignInOutcome right = giveCode(address.code);
    QVERIFY(std::holds_alternative<Credential>(right));
    const auto credential = std::get<Credential>(right);
    QVERIFY(credential.header().startsWith("Bearer "));

    Connection signedIn = connection();
    signedIn.credential = credential;
    m_client->setConnection(signedIn);
    Outcome<CurrentUser> user;
    m_api->currentUser(this, user.callback());
    QTRY_VERIFY(user.succeeded());
    QCOMPARE(user.value().email, address.email);
}

void tst_SignInController::refusesAWrongPassword()
{
    const SignInOutcome outcome = signIn(m_sandbox->address().email, u"wrong"_s);
    QVERIFY(std::holds_alternative<ApiError>(outcome));
    QCOMPARE(std::get<ApiError>(outcome).kind, ErrorKind::Unauthorized);
    QCOMPARE(std::get<ApiError>(outcome).message,
             u"The e-mail address or the password is not correct."_s);
}

void tst_SignInController::knowsSingleSignOn()
{
    const SignInOutcome outcome = signIn(u"ada@sso.example.com"_s, u"unused"_s);
    QVERIFY(std::holds_alternative<SignInWay>(outcome));
    QCOMPARE(std::get<SignInWay>(outcome),
             (SignInWay {u"saml"_s, u"https://sso.example.com/sign-in"_s}));
}

void tst_SignInController::needsAReadablePassport()
{
    // Nobody has the email of nobody; the service's own sentence comes back, and no password in it.
    const SignInOutcome outcome = signIn(u"not an address"_s, u"pass-word-1"_s);
    QVERIFY(std::holds_alternative<ApiError>(outcome));
    const auto error = std::get<ApiError>(outcome);
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QVERIFY(!error.message.contains(u"pass-word-1"_s) && !error.detail.contains(u"pass-word-1"_s));
}

void tst_SignInController::repeatsNoSecret_data()
{
    QTest::addColumn<QString>("said"); ///< what the service says, of what it was given
    QTest::addColumn<bool>("asksForCode");
    for (const bool asksForCode : {false, true}) {
        const auto row = [&](const char *name, const QString &said) {
            const QString words = asksForCode ? u"two factor authentication failed"_s : u"No"_s;
            QTest::addRow("%s, %s", name, asksForCode ? "asks for a code" : "refuses")
                << words + said << asksForCode;
        };
        row("password", u" for a@example.com with PASSWORD"_s);
        row("password twice", u" PASSWORD, PASSWORD"_s);
        row("password, cut short", u' ' + QString(440, u'x') + u" PASSWORD PASSWORD"_s);
        row("code", u" with CODE"_s);
        row("both", u" with PASSWORD and CODE"_s);
    }
}

void tst_SignInController::repeatsNoSecret()
{
    QFETCH(QString, said);
    QFETCH(bool, asksForCode);
    const QString password = u"pass  word-1-of-a-person"_s;
    const QString code = u"271828"_s;
    said.replace("PASSWORD"_L1, password).replace("CODE"_L1, code);
    bool isAsked = false; // for the code, the first time in plain words
    Peer peer;
    peer.setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        if (request.target.endsWith("/sign-in"))
            socket.write(Peer::answer(200, R"({"provider": "ubiops", "url": null})"));
        else if (!std::exchange(isAsked, true))
            socket.write(Peer::answer(400, R"({"error": "two factor authentication"})"));
        else
            socket.write(Peer::answer(400, R"({"error": ")" + said.toUtf8() + "\"}"));
    });
    m_signIn->signIn({u"Peer"_s, peer.address(), {}}, u"a@example.com"_s, password,
                     [this](const SignInOutcome &outcome) { m_outcome = outcome; });
    QVERIFY(std::holds_alternative<CodeNeeded>(wait()));
    const SignInOutcome outcome = giveCode(code);
    QCOMPARE(std::holds_alternative<CodeNeeded>(outcome), asksForCode);
    const QString message =
        asksForCode ? std::get<CodeNeeded>(outcome).message : std::get<ApiError>(outcome).message;
    QVERIFY(!message.isEmpty());
    for (const QString &part : {u"pass"_s, u"word"_s, code}) {
        QVERIFY2(!message.contains(part), qPrintable(message));
        QVERIFY(asksForCode || !std::get<ApiError>(outcome).detail.contains(part));
    }
}

void tst_SignInController::isPossibleWhereNothingCanBeChanged()
{
    Connection readOnly = connection();
    readOnly.rules.isReadOnly = true;
    m_signIn->signIn(readOnly, m_sandbox->address().email, m_sandbox->address().password,
                     [this](const SignInOutcome &outcome) { m_outcome = outcome; });
    QVERIFY(std::holds_alternative<CodeNeeded>(wait()));
}

void tst_SignInController::canBeGivenUp()
{
    m_signIn->signIn(connection(), m_sandbox->address().email, u"wrong"_s,
                     [this](const SignInOutcome &outcome) { m_outcome = outcome; });
    m_signIn->cancel();
    // What is asked later, through the same line, is answered.
    const SignInOutcome later = signIn(m_sandbox->address().email, m_sandbox->address().password);
    QVERIFY(std::holds_alternative<CodeNeeded>(later));
}

void tst_SignInController::goesOnForTheSamePerson()
{
    connectAs(m_sandbox->address().adminToken);
    loseCredential();
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    const QSignalSpy changed(m_session.get(), &SessionController::connectionChanged);
    Outcome<CurrentUser> waiting;
    m_api->currentUser(this, waiting.callback());
    Outcome<Member> change;
    invite(change);
    QTRY_COMPARE(unauthorized.count(), 1);
    QCOMPARE(waiting.count() + change.count(), 0);

    Outcome<SessionController::Renewal> renewal;
    m_session->renew(Credential::fromToken(m_sandbox->address().adminToken), renewal.callback());
    QTRY_VERIFY(renewal.succeeded());
    QCOMPARE(renewal.value(), SessionController::Renewal::GoesOn);
    QTRY_VERIFY(waiting.succeeded());
    QTRY_VERIFY(change.succeeded());
    QCOMPARE(changed.count(), 0);
}

void tst_SignInController::beginsAnewForAnotherPerson()
{
    connectAs(m_sandbox->address().adminToken);
    loseCredential();
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    const QSignalSpy changed(m_session.get(), &SessionController::connectionChanged);
    Outcome<CurrentUser> waiting;
    m_api->currentUser(this, waiting.callback());
    Outcome<Member> change;
    invite(change);
    QTRY_COMPARE(unauthorized.count(), 1);

    Outcome<SessionController::Renewal> renewal;
    const UserId before = m_session->currentUser()->id;
    m_session->renew(Credential::fromToken(m_sandbox->address().memberToken), renewal.callback());
    QTRY_VERIFY(renewal.succeeded());
    QCOMPARE(renewal.value(), SessionController::Renewal::BeginsAnew);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_session->currentUser() && m_session->currentUser()->id != before);
    QTRY_COMPARE(waiting.error().kind, ErrorKind::Unauthorized);
    QTRY_COMPARE(change.error().message, notSent);
}

void tst_SignInController::beginsAnewWhereItWasNotKnownWho()
{
    // At first the service does not say who is who; then it does.
    bool tellsWho = false;
    Peer peer;
    peer.setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        const bool isWho = request.target.endsWith("/user");
        if (request.header("Authorization") == "Token 0123456789abcdef")
            socket.write(Peer::answer(401, R"({"error": "It is expired."})"));
        else if (isWho && tellsWho)
            socket.write(Peer::answer(200, R"({"id": "u2", "email": "eve@example.com"})"));
        else if (isWho)
            socket.write(Peer::answer(503, {}));
        else
            socket.write(Peer::answer(200, "[]"));
    });
    connectTo(peer);
    QTRY_VERIFY(peer.requests().constLast().target.endsWith("/user"));
    m_client->renewCredential(Credential::fromToken(u"0123456789abcdef"_s));
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    Outcome<Member> change;
    invite(change);
    QTRY_COMPARE(unauthorized.count(), 1);
    tellsWho = true;
    Outcome<SessionController::Renewal> renewal;
    m_session->renew(Credential::fromToken(QString(40, u'b')), renewal.callback());
    QTRY_VERIFY(renewal.succeeded());
    QCOMPARE(renewal.value(), SessionController::Renewal::BeginsAnew);
    QCOMPARE(m_session->currentUser()->email, u"eve@example.com"_s);
    QTRY_COMPARE(change.error().message, notSent);
    QCOMPARE(changesOf(peer), 1);
}

void tst_SignInController::goesOnWhereNobodyTellsWhoIsWho()
{
    // A service of the contract alone, which has no /user.
    Peer peer;
    peer.setHandler([](const PeerRequest &request, QTcpSocket &socket) {
        if (request.header("Authorization") == "Token 0123456789abcdef")
            socket.write(Peer::answer(401, R"({"error": "It is expired."})"));
        else if (request.target.endsWith("/organizations"))
            socket.write(Peer::answer(200, "[]"));
        else
            socket.write(Peer::answer(404, R"({"error": "There is no such thing."})"));
    });
    connectTo(peer);
    m_client->renewCredential(Credential::fromToken(u"0123456789abcdef"_s));
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    Outcome<QList<Organization>> waiting;
    OrganizationsApi(*m_client).listOrganizations(this, waiting.callback());
    Outcome<Member> change;
    invite(change);
    QTRY_COMPARE(unauthorized.count(), 1);
    QTRY_COMPARE(changesOf(peer), 1);

    Outcome<SessionController::Renewal> renewal;
    m_session->renew(Credential::fromToken(QString(40, u'b')), renewal.callback());
    QTRY_VERIFY(renewal.succeeded());
    // Who looks on may be anybody; who changes something must be who asked for it.
    QCOMPARE(renewal.value(), SessionController::Renewal::NobodyTells);
    QTRY_VERIFY(waiting.succeeded());
    QTRY_COMPARE(change.error().message, notSent);
    QCOMPARE(changesOf(peer), 1);
}

void tst_SignInController::asksAgainWhoIsSignedIn()
{
    int asked = 0;
    Peer peer;
    peer.setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        if (!request.target.endsWith("/user"))
            socket.write(Peer::answer(200, "[]"));
        else if (++asked < 4)
            socket.write(Peer::answer(503, "<html>"));
        else
            socket.write(Peer::answer(200, R"({"id": "u1", "email": "ada@example.com"})"));
    });
    m_session->setPause(std::chrono::milliseconds(1));
    connectTo(peer);
    QTRY_VERIFY(m_session->currentUser());
    QCOMPARE(m_session->currentUser()->email, u"ada@example.com"_s);
    QCOMPARE(asked, 4);
}

void tst_SignInController::goesOnWithTheSameCredential()
{
    // A service that does not say at first who is signed in, and then refuses the credential once.
    bool tellsWho = false;
    Peer peer;
    peer.setHandler([&](const PeerRequest &request, QTcpSocket &socket) {
        if (request.isChange() && changesOf(peer) == 1)
            socket.write(Peer::answer(401, R"({"error": "Sign in again."})"));
        else if (request.isChange())
            socket.write(Peer::answer(201, memberJson));
        else if (!request.target.endsWith("/user"))
            socket.write(Peer::answer(200, "[]"));
        else if (tellsWho)
            socket.write(Peer::answer(200, R"({"id": "u1", "email": "ada@example.com"})"));
        else
            socket.write(Peer::answer(503, {}));
    });
    m_session->setPause(std::chrono::hours(1));
    connectTo(peer);
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    Outcome<Member> change;
    invite(change);
    QTRY_COMPARE(unauthorized.count(), 1);
    QVERIFY(!m_session->currentUser());
    tellsWho = true;
    Outcome<SessionController::Renewal> renewal;
    m_session->renew(m_client->connection().credential, renewal.callback());
    QTRY_VERIFY(renewal.succeeded());
    QCOMPARE(renewal.value(), SessionController::Renewal::GoesOn);
    QVERIFY(m_session->currentUser());
    QTRY_VERIFY(change.succeeded());
    QCOMPARE(changesOf(peer), 2);
}

void tst_SignInController::asksAgainAfterAFailedRenewal()
{
    connectAs(m_sandbox->address().adminToken);
    loseCredential();
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    Outcome<CurrentUser> waiting;
    m_api->currentUser(this, waiting.callback());
    QTRY_COMPARE(unauthorized.count(), 1);

    Outcome<SessionController::Renewal> renewal;
    m_session->renew(Credential::fromToken(QString(40, u'1')), renewal.callback());
    QTRY_COMPARE(renewal.error().kind, ErrorKind::Unauthorized);
    QTRY_COMPARE(unauthorized.count(), 2);
    QCOMPARE(waiting.count(), 0);
}

void tst_SignInController::endsWaitingWorkWhenNobodySignsIn()
{
    connectAs(m_sandbox->address().adminToken);
    loseCredential();
    const QSignalSpy unauthorized(m_session.get(), &SessionController::unauthorized);
    Outcome<CurrentUser> waiting;
    m_api->currentUser(this, waiting.callback());
    QTRY_COMPARE(unauthorized.count(), 1);
    m_session->giveUpSignIn();
    QTRY_COMPARE(waiting.error().kind, ErrorKind::Unauthorized);

    const QSignalSpy left(m_session.get(), &SessionController::connectionLeft);
    m_session->leave();
    QCOMPARE(left.count(), 1);
    QVERIFY(!m_session->isConnected());
    QVERIFY(!m_session->currentUser());
    QVERIFY(m_client->connection().credential.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SignInController)
#include "tst_signincontroller.moc"

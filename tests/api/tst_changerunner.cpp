// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changerunner.h"

#include "api/apiclient.h"
#include "controllers/runningchange.h"
#include "journal/journal.h"
#include "models/changewords.h"
#include "support/outcome.h"
#include "support/smallchanges.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Fault = SmallService::Fault;

Q_DECLARE_METATYPE(steward::test::SmallService::Fault)

/// Changes of every kind against a service that fails in every way: each is sent once, and what is
/// told about it is true.
class tst_ChangeRunner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsTheTruth_data();
    void tellsTheTruth();
    void tellsOfAnotherRole();
    void connectsInVain_data() { addChanges(); }
    void connectsInVain();
    void isTurnedAway_data() { addChanges(); }
    void isTurnedAway();
    void cannotCheck_data() { addChanges(); }
    void cannotCheck();
    void knowsThatItWasThereBefore();
    void cannotTellWhatWasThereBefore();

    void sendsNothingThatIsNotWrittenDown();
    void writesDownBeforeItSends();
    void writesDownWhoAndWhere();
    void saysThatItIsChecking();
    void outlivesWhoAsked();
    void checksWithTheConnectionItWasSentWith();
    void sendsNothingOverAnotherConnection();
    void sendsNothingForAnotherPersonOfTheSameProfile();
    void checksAsWhoHasAsked();
    void isTakenBackWhileItWaits_data() { addChanges(); }
    void isTakenBackWhileItWaits();
    void isNotSentOnceTheWaitIsOver();
    void isTakenBackBeforeItIsWrittenDown();
    void isTakenBackWhileItWaitsForASignIn();
    void goesOnWhereItIsOnItsWay();
    void isTakenBackWhereItIsRefusedForNow();
    void followsARenaming();
    void renamesNoOtherOrganization_data();
    void renamesNoOtherOrganization();
    void comparesARenamingAnewAfterAWait_data();
    void comparesARenamingAnewAfterAWait();
    void isTakenBackWhileItIsCompared();
    void saysWhichOtherOrganizationWasRenamed();
    void keepsWhatADemoChangesApart();

private:
    static void addChanges();
    /// Asks for \a change, and waits until it is told what became of it.
    Result<ChangeValue> run(const Change &change);
    std::optional<JournalEntry> lastEntry(Journal &journal);
    /// Asks for the invitation of these tests, and waits until the service has got it.
    RunningChange *inviteAndWait(Outcome<Member> &told);
    void refuseForNow(int seconds);

    QTemporaryDir m_home;
    std::unique_ptr<SmallService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Journal> m_demoJournal;
    std::unique_ptr<ChangeRunner> m_runner;
};

namespace {

constexpr int patienceMs = 20'000;

} // namespace

void tst_ChangeRunner::init()
{
    m_service = std::make_unique<SmallService>();
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({.name = u"Test"_s,
                             .address = m_service->address(),
                             .credential = Credential::fromToken(u"secret"_s),
                             .profile = u"p-1"_s});
    m_journal = std::make_unique<Journal>(m_home.filePath(u"journal"_s));
    m_demoJournal = std::make_unique<Journal>(QString());
    m_runner = std::make_unique<ChangeRunner>(*m_client, *m_journal, *m_demoJournal, systemClock);
    m_runner->setPause(std::chrono::milliseconds(1));
}

void tst_ChangeRunner::cleanup()
{
    m_runner.reset();
    m_demoJournal.reset();
    m_journal.reset();
    m_client.reset();
    m_service.reset();
}

void tst_ChangeRunner::addChanges()
{
    QTest::addColumn<Change>("change");
    for (const auto &[name, change] : allChanges())
        QTest::newRow(name) << change;
}

Result<ChangeValue> tst_ChangeRunner::run(const Change &change)
{
    std::optional<Result<ChangeValue>> told;
    std::visit(
        [&]<typename Asked>(const Asked &asked) {
            using Value = typename Asked::Value;
            m_runner->run(asked, this, [&](const Result<Value> &result) {
                told = result ? Result<ChangeValue>(ChangeValue(*result))
                              : Result<ChangeValue>(result.error());
            });
        },
        change);
    if (!QTest::qWaitFor([&] { return told.has_value(); }, patienceMs))
        return ApiError {ErrorKind::Timeout, 0, u"nothing was told"_s, {}};
    return *told;
}

std::optional<JournalEntry> tst_ChangeRunner::lastEntry(Journal &journal)
{
    Outcome<QList<JournalEntry>> found;
    journal.latest(1, this, found.callback());
    if (!QTest::qWaitFor([&] { return found.count() == 1; }) || !found.succeeded()
        || found.value().isEmpty())
        return std::nullopt;
    return found.value().constFirst();
}

void tst_ChangeRunner::tellsTheTruth_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isMadeInTheEnd");
    QTest::addColumn<bool>("isChecked");
    const struct
    {
        const char *name;
        Fault fault;
        bool isMade;
        bool isChecked;
    } faults[] {
        {"answered", Fault::None, true, false},
        {"dropped, not made", Fault::DropBefore, false, true},
        {"dropped, made", Fault::DropAfter, true, true},
        {"dropped, made late", Fault::DropThenLate, true, true},
        {"502, not made", Fault::BadGateway, false, true},
        {"504, made", Fault::Timeout, true, true},
        {"500, not made", Fault::BrokenService, false, true},
        {"2xx with garbage, made", Fault::Garbage, true, true},
        {"silence, made", Fault::Silence, true, true},
        {"2xx about others, made", Fault::AboutOthers, true, true},
        {"2xx about others, not made", Fault::OnlyAboutOthers, false, true},
    };
    for (const auto &[changeName, change] : allChanges()) {
        for (const auto &row : faults) {
            QTest::addRow("%s: %s", changeName, row.name)
                << change << row.fault << row.isMade << row.isChecked;
        }
    }
}

void tst_ChangeRunner::tellsTheTruth()
{
    QFETCH(Change, change);
    QFETCH(Fault, fault);
    QFETCH(bool, isMadeInTheEnd);
    QFETCH(bool, isChecked);
    if (fault == Fault::Silence) {
        ApiLimits limits;
        limits.firstByte = std::chrono::milliseconds(200);
        m_client->setLimits(limits);
    }
    m_service->setFault(fault);
    const Result<ChangeValue> told = run(change);
    QCOMPARE(isMade(change, *m_service), isMadeInTheEnd);
    QVERIFY2(told.hasValue() == isMadeInTheEnd, told ? "" : qPrintable(told.error().message));
    QCOMPARE(m_service->changeCount(), 1);
    QCOMPARE(m_service->readCount() > 0, isChecked);
    if (!told) {
        QCOMPARE(told.error().kind, ErrorKind::Network);
        QVERIFY2(told.error().message.endsWith(
                     "The change has not been made, and it is safe to try again."_L1),
                 qPrintable(told.error().message));
    }
    const std::optional<JournalEntry> entry = lastEntry(*m_journal);
    QVERIFY(entry);
    QVERIFY(entry->change == change);
    QCOMPARE(entry->settlement.fate, isMadeInTheEnd ? Fate::Done : Fate::NotDone);
    QVERIFY(entry->settlement.at >= entry->begun);
}

void tst_ChangeRunner::tellsOfAnotherRole()
{
    m_service->setFault(Fault::AnotherRole);
    const Result<ChangeValue> invited = run(invitation);
    QVERIFY(!invited);
    QCOMPARE(invited.error().kind, ErrorKind::Unknown);
    QCOMPARE(invited.error().message,
             u"The service answered that grace@example.com has another role than was asked for. "
             "Whether the change was made cannot be told: grace@example.com is a member of acme, "
             "but as a regular user."_s);
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::Unclear);
    const Result<ChangeValue> promoted = run(promotion);
    QVERIFY(!promoted);
    QCOMPARE(promoted.error().message,
             u"The service answered that ada@example.com has another role than was asked for. "
             "Steward has checked twice since: ada@example.com is a regular user of acme. The "
             "change has not been made, and it is safe to try again."_s);
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotDone);
    QCOMPARE(m_service->changeCount(), 2);
}

void tst_ChangeRunner::connectsInVain()
{
    QFETCH(Change, change);
    Connection nowhere = m_client->connection();
    m_service.reset();
    m_client->setConnection(nowhere);
    const Result<ChangeValue> told = run(change);
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Network);
    QVERIFY2(told.error().message.contains("refused the connection"_L1),
             qPrintable(told.error().message));
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotSent);
}

void tst_ChangeRunner::isTurnedAway()
{
    QFETCH(Change, change);
    m_service->peer().turnAway(1);
    const Result<ChangeValue> told = run(change);
    QCOMPARE(m_service->changeCount(), 0);
    QVERIFY(!isMade(change, *m_service));
    QVERIFY(!told);
    QVERIFY2(told.error().message.contains("has not been made"_L1),
             qPrintable(told.error().message));
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotDone);
}

void tst_ChangeRunner::cannotCheck()
{
    QFETCH(Change, change);
    m_service->setFault(Fault::DropAfter);
    m_service->setUnreadableAfterChange();
    const Result<ChangeValue> told = run(change);
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Unknown);
    QCOMPARE(
        told.error().message,
        u"The connection was lost before the service answered. Whether the change was made "
        "could not be checked: It cannot be read. Steward checks again when the service can be "
        "reached."_s);
    QCOMPARE(m_service->changeCount(), 1);
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::Pending);
}

void tst_ChangeRunner::knowsThatItWasThereBefore()
{
    MemberAddition again {acme, {u"ada@example.com"_s}, Presence::Present};
    m_service->setFault(Fault::DropBefore);
    const Result<ChangeValue> told = run(again);
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_service->readCount(), 1); // nothing that looking again could change
}

void tst_ChangeRunner::cannotTellWhatWasThereBefore()
{
    MemberAddition again {acme, {u"ada@example.com"_s}, Presence::NotKnown};
    m_service->setFault(Fault::DropBefore);
    const Result<ChangeValue> told = run(again);
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Unknown);
    QVERIFY2(told.error().message.contains("cannot be told"_L1), qPrintable(told.error().message));
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::Unclear);
}

void tst_ChangeRunner::sendsNothingThatIsNotWrittenDown()
{
    QFile notAFolder(m_home.filePath(u"file"_s));
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    Journal unusable(notAFolder.fileName() + u"/journal"_s);
    ChangeRunner runner(*m_client, unusable, unusable, systemClock);
    Outcome<Member> told;
    runner.run(invitation, this, told.callback());
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.error().kind, ErrorKind::Local);
    QVERIFY2(told.error().message.startsWith(
                 "Nothing was sent, since every change is written down first. "_L1),
             qPrintable(told.error().message));
    QVERIFY(m_service->peer().requests().isEmpty());
    QVERIFY(runner.running().isEmpty());
}

void tst_ChangeRunner::writesDownBeforeItSends()
{
    // When it arrives, another program that looks into the file finds it there.
    Outcome<QList<JournalEntry>> found;
    Journal beside(m_home.filePath(u"journal"_s));
    m_service->peer().setHandler(
        [&](const PeerRequest &, QTcpSocket &) { beside.latest(1, this, found.callback()); });
    Outcome<Member> told;
    m_runner->run(invitation, this, told.callback());
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(found.succeeded());
    QVERIFY(found.value()[0].change == Change(invitation));
    QCOMPARE(found.value()[0].settlement, Settlement());
}

void tst_ChangeRunner::writesDownWhoAndWhere()
{
    m_runner->setCurrentUser(CurrentUser {{u"u0"_s}, u"me@example.com"_s, {}, {}});
    m_runner->setIdByName(
        [](const OrganizationName &name) { return name == acme ? u"o1"_s : QString(); });
    QVERIFY(run(invitation));
    const std::optional<JournalEntry> entry = lastEntry(*m_journal);
    QVERIFY(entry);
    QCOMPARE(entry->origin,
             ChangeOrigin({u"p-1"_s, u"Test"_s, m_service->address().toString(), u"u0"_s}));
    QCOMPARE(entry->organizationId, u"o1"_s);
    QFile file(m_home.filePath(u"journal/journal.sqlite-wal"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("grace@example.com"));
    QVERIFY(!written.contains("secret"));
}

void tst_ChangeRunner::saysThatItIsChecking()
{
    m_service->setFault(Fault::DropAfter);
    QList<QList<Change>> checked; // at each step
    connect(m_runner.get(), &ChangeRunner::runningChanged, this,
            [&] { checked << m_runner->beingChecked(); });
    Outcome<Member> told;
    m_runner->run(invitation, this, told.callback());
    QCOMPARE(m_runner->running(), QList<Change> {invitation});
    QVERIFY(m_runner->beingChecked().isEmpty());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(m_runner->running().isEmpty());
    QCOMPARE(checked, (QList<QList<Change>> {{}, {invitation}, {}}));
    m_runner->disconnect(this);
}

void tst_ChangeRunner::outlivesWhoAsked()
{
    m_service->setFault(Fault::DropAfter);
    Outcome<Member> told;
    auto asking = std::make_unique<QObject>();
    m_runner->run(invitation, asking.get(), told.callback());
    asking.reset();
    QTRY_VERIFY(m_runner->running().isEmpty());
    QCOMPARE(told.count(), 0);
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::Done);
}

void tst_ChangeRunner::checksWithTheConnectionItWasSentWith()
{
    SmallService other;
    m_service->setFault(Fault::DropAfter);
    Outcome<Member> told;
    m_runner->run(invitation, this, told.callback());
    QTRY_COMPARE(m_service->changeCount(), 1);
    m_client->setConnection({u"Other"_s, other.address(), {}});
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.succeeded());
    QVERIFY(m_service->readCount() > 0);
    QVERIFY(other.peer().requests().isEmpty());
    for (const PeerRequest &request : m_service->peer().requests())
        QCOMPARE(request.header("Authorization"), "Token secret");
}

void tst_ChangeRunner::sendsNothingOverAnotherConnection()
{
    SmallService other;
    Outcome<Member> told;
    m_runner->run(invitation, this, told.callback());
    m_client->setConnection({u"Other"_s, other.address(), {}});
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.error().kind, ErrorKind::Local);
    QVERIFY(m_service->peer().requests().isEmpty());
    QVERIFY(other.peer().requests().isEmpty());
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotSent);
}

void tst_ChangeRunner::sendsNothingForAnotherPersonOfTheSameProfile()
{
    const QSignalSpy unsent(m_runner.get(), &ChangeRunner::leftUnsent);
    Outcome<Member> invited;
    Outcome<Done> removed;
    m_runner->run(invitation, this, invited.callback());
    m_runner->run(removal, this, removed.callback());
    Connection somebodyElse = m_client->connection();
    somebodyElse.credential = Credential::fromToken(u"another"_s);
    m_client->setConnection(somebodyElse);
    QTRY_COMPARE(invited.count() + removed.count(), 2);
    QCOMPARE(invited.error().message,
             u"Another connection or sign-in is in use by now. Nothing was sent; if it is still "
             "wanted, ask for it again."_s);
    QVERIFY(m_service->peer().requests().isEmpty());
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotSent);
    QCOMPARE(unsent.count(), 1);
    QCOMPARE(unsent[0][0].value<QList<Change>>(), (QList<Change> {invitation, removal}));
}

void tst_ChangeRunner::checksAsWhoHasAsked()
{
    m_service->setFault(Fault::DropAfter);
    Outcome<Member> told;
    m_runner->run(invitation, this, told.callback());
    QTRY_COMPARE(m_service->changeCount(), 1);
    Connection somebodyElse = m_client->connection();
    somebodyElse.credential = Credential::fromToken(u"another"_s);
    m_client->setConnection(somebodyElse);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.succeeded());
    QVERIFY(m_service->readCount() > 0);
    for (const PeerRequest &request : m_service->peer().requests())
        QCOMPARE(request.header("Authorization"), "Token secret");
}

void tst_ChangeRunner::refuseForNow(int seconds)
{
    const QByteArray header = "Retry-After: " + QByteArray::number(seconds);
    m_service->setReaction({false, [header](QTcpSocket &socket, const QByteArray &) {
                                socket.write(
                                    Peer::answer(429, R"({"error": "Slow down."})", {header}));
                            }});
}

RunningChange *tst_ChangeRunner::inviteAndWait(Outcome<Member> &told)
{
    RunningChange *running = m_runner->run(invitation, this, told.callback());
    const bool isThere = QTest::qWaitFor([&] { return m_service->changeCount() == 1; });
    return isThere ? running : nullptr;
}

void tst_ChangeRunner::isTakenBackWhileItWaits()
{
    QFETCH(Change, change);
    refuseForNow(3000);
    std::optional<ApiError> told;
    RunningChange *running = nullptr;
    std::visit(
        [&]<typename Asked>(const Asked &asked) {
            running = m_runner->run(asked, this, [&](const Result<typename Asked::Value> &result) {
                QVERIFY(!result);
                told = result.error();
            });
        },
        change);
    QTRY_VERIFY(running->secondsLeft() > 0);
    QCOMPARE(m_runner->running().size(), 1);
    running->withdraw();
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, ErrorKind::Withdrawn);
    QCOMPARE(told->message, u"Cancelled: %1. Nothing was changed."_s.arg(description(change)));
    QCOMPARE(m_service->changeCount(), 1);
    QVERIFY(m_runner->running().isEmpty());
    const Settlement settlement = lastEntry(*m_journal)->settlement;
    QCOMPARE(settlement.fate, Fate::NotDone);
    QCOMPARE(settlement.words, u"It was taken back before it was made."_s);
}

void tst_ChangeRunner::isNotSentOnceTheWaitIsOver()
{
    refuseForNow(1);
    Outcome<Member> told;
    RunningChange *running = inviteAndWait(told);
    QVERIFY(running);
    QTRY_VERIFY(running->isWaiting());
    running->withdraw();
    QTRY_COMPARE(told.count(), 1);
    // What comes after it gets through, and it alone.
    m_service->setReaction({});
    QVERIFY(run(promotion));
    QCOMPARE(m_service->changeCount(), 2);
    QVERIFY(!m_service->members.contains(newEmail.toUtf8()));
}

void tst_ChangeRunner::isTakenBackBeforeItIsWrittenDown()
{
    Outcome<Member> told;
    RunningChange *running = m_runner->run(invitation, this, told.callback());
    QVERIFY(running->isWaiting());
    running->withdraw();
    QVERIFY(m_runner->leftAlone().isEmpty());
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.error().kind, ErrorKind::Withdrawn);
    QCOMPARE(m_service->changeCount(), 0);
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotSent);
}

void tst_ChangeRunner::isTakenBackWhileItWaitsForASignIn()
{
    m_client->setOnUnauthorized(OnUnauthorized::Wait);
    m_service->setReaction({false, [](QTcpSocket &socket, const QByteArray &) {
                                socket.write(Peer::answer(401, R"({"error": "Expired."})"));
                            }});
    Outcome<Member> told;
    RunningChange *running = inviteAndWait(told);
    QVERIFY(running);
    QTRY_VERIFY(running->isWaiting());
    QCOMPARE(running->secondsLeft(), 0);
    running->withdraw();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.error().kind, ErrorKind::Withdrawn);
    QCOMPARE(m_service->changeCount(), 1);
}

void tst_ChangeRunner::goesOnWhereItIsOnItsWay()
{
    QPointer<QTcpSocket> asking;
    QByteArray answer;
    m_service->setReaction({true, [&](QTcpSocket &socket, const QByteArray &right) {
                                asking = &socket;
                                answer = right;
                            }});
    const QSignalSpy changed(m_runner.get(), &ChangeRunner::runningChanged);
    Outcome<Member> told;
    RunningChange *running = inviteAndWait(told);
    QVERIFY(running && !running->isWaiting());
    const auto before = changed.count();
    running->withdraw();
    QCOMPARE(changed.count(), before + 1);
    QCOMPARE(m_runner->leftAlone(), QList<Change> {invitation});
    QCOMPARE(told.count(), 0);
    asking->write(answer);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.succeeded());
    QVERIFY(m_runner->leftAlone().isEmpty());
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::Done);
}

void tst_ChangeRunner::isTakenBackWhereItIsRefusedForNow()
{
    QPointer<QTcpSocket> asking;
    m_service->setReaction(
        {false, [&](QTcpSocket &socket, const QByteArray &) { asking = &socket; }});
    Outcome<Member> told;
    RunningChange *running = inviteAndWait(told);
    QVERIFY(running);
    running->withdraw();
    asking->write(Peer::answer(429, R"({"error": "Slow down."})", {"Retry-After: 1"}));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.error().kind, ErrorKind::Withdrawn);
    QCOMPARE(m_service->changeCount(), 1);
}

void tst_ChangeRunner::followsARenaming()
{
    // The answer to the invitation is lost; until it is looked into, the organization is renamed.
    m_runner->setPause(std::chrono::milliseconds(300));
    m_service->setFault(Fault::DropThenLate);
    m_service->setReadable(false);
    Outcome<Member> invited;
    m_runner->run(invitation, this, invited.callback());
    QTRY_COMPARE(m_runner->beingChecked().size(), 1);
    m_service->setFault(Fault::None);
    m_service->members.insert(newEmail.toUtf8(), {"u2", true});
    Outcome<OrganizationDetail> renamed;
    m_runner->run(renaming, this, renamed.callback());
    QTRY_COMPARE(renamed.count(), 1);
    QVERIFY(renamed.succeeded());
    m_service->setReadable(true);
    QTRY_COMPARE(invited.count(), 1);
    QVERIFY2(invited.succeeded(), qPrintable(invited.error().message));
}

void tst_ChangeRunner::renamesNoOtherOrganization_data()
{
    QTest::addColumn<QByteArrayList>("others");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("words");
    QTest::newRow("another has the name")
        << QByteArrayList {"acme"} << true
        << u"acme is the name of another organization now. Nothing was changed."_s;
    QTest::newRow("nobody has the name") << QByteArrayList() << true << u"It does not exist."_s;
    QTest::newRow("it cannot be read")
        << QByteArrayList {"acme"} << false << u"It cannot be read."_s;
}

/// Since the question was asked somebody else has renamed the one that is meant.
void tst_ChangeRunner::renamesNoOtherOrganization()
{
    QFETCH(const QByteArrayList, others);
    QFETCH(const bool, isReadable);
    QFETCH(const QString, words);
    m_service->name = "elsewhere";
    m_service->otherOrganizations = others;
    m_service->setReadable(isReadable);
    Outcome<OrganizationDetail> told;
    m_runner->run(renaming, this, told.callback())->compareIdFirst();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY2(told.error().message.startsWith(words), qPrintable(told.error().message));
    QCOMPARE(m_service->changeCount(), 0);
    QCOMPARE(m_service->otherOrganizations, others);
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::NotSent);
    // Where it is still called so, it is renamed.
    m_service->name = "acme";
    m_service->otherOrganizations.clear();
    m_service->setReadable(true);
    Outcome<OrganizationDetail> renamed;
    m_runner->run(renaming, this, renamed.callback())->compareIdFirst();
    QTRY_COMPARE(renamed.count(), 1);
    QVERIFY(renamed.succeeded());
    QCOMPARE(m_service->changeCount(), 1);
}

void tst_ChangeRunner::comparesARenamingAnewAfterAWait_data()
{
    QTest::addColumn<bool>("isTaken"); // the name, by another organization
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("its name is another's by then") << true << true;
    QTest::newRow("it is called so still") << false << true;
    QTest::newRow("the service never takes it") << false << false;
}

void tst_ChangeRunner::comparesARenamingAnewAfterAWait()
{
    QFETCH(const bool, isTaken);
    QFETCH(const bool, isAccepted);
    m_service->setReaction({false, [&](QTcpSocket &socket, const QByteArray &) {
                                socket.write(Peer::answer(429, R"({"error": "Slow down."})",
                                                          {"x-ratelimit-reset: 0"}));
                                if (isTaken) {
                                    m_service->name = "elsewhere";
                                    m_service->otherOrganizations = {"acme"};
                                }
                                if (isAccepted)
                                    m_service->setReaction({});
                            }});
    Outcome<OrganizationDetail> told;
    m_runner->run(renaming, this, told.callback())->compareIdFirst();
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patienceMs);
    QCOMPARE(told.succeeded(), !isTaken && isAccepted);
    const int sendings = isAccepted ? 2 : m_client->limits().retriesAfter429 + 1;
    QCOMPARE(m_service->changeCount(), isTaken ? 1 : sendings);
    if (!isAccepted)
        QCOMPARE(told.error().kind, ErrorKind::RateLimited);
    else if (isTaken)
        QCOMPARE(m_service->otherOrganizations, QByteArrayList {"acme"});
    const Fate otherwise = isTaken ? Fate::NotSent : Fate::NotDone;
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, told.succeeded() ? Fate::Done : otherwise);
}

/// Nothing of it is on its way yet.
void tst_ChangeRunner::isTakenBackWhileItIsCompared()
{
    QPointer<QTcpSocket> asking;
    m_service->peer().setHandler(
        [&](const PeerRequest &, QTcpSocket &socket) { asking = &socket; });
    Outcome<OrganizationDetail> told;
    RunningChange *running = m_runner->run(renaming, this, told.callback());
    running->compareIdFirst();
    QTRY_VERIFY(asking);
    QVERIFY(running->isWaiting());
    running->withdraw();
    QVERIFY(m_runner->leftAlone().isEmpty());
    asking->write(Peer::answer(200, R"({"id": "o1", "name": "acme", "subscription": "free", )"
                                    R"("creation_date": "2026-03-25T15:43:46.101877Z"})"));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.error().kind, ErrorKind::Withdrawn);
    QCOMPARE(m_service->changeCount(), 0);
}

void tst_ChangeRunner::saysWhichOtherOrganizationWasRenamed()
{
    m_service->name = "elsewhere";
    m_service->otherOrganizations = {"acme"};
    Outcome<OrganizationDetail> told;
    m_runner->run(renaming, this, told.callback());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY2(told.error().message.contains(u"about acme-2, whose ID is o-acme."_s),
             qPrintable(told.error().message));
    QCOMPARE(lastEntry(*m_journal)->settlement.fate, Fate::Unclear);
}

void tst_ChangeRunner::keepsWhatADemoChangesApart()
{
    Connection demo = m_client->connection();
    demo.isDemo = true;
    m_client->setConnection(demo);
    MemberAddition another = invitation;
    another.member.email = u"demo@example.com"_s;
    QVERIFY(run(another));
    QVERIFY(lastEntry(*m_demoJournal)->change == Change(another));
    const std::optional<JournalEntry> kept = lastEntry(*m_journal);
    QVERIFY(!kept || kept->change != Change(another));
}

QTEST_GUILESS_MAIN(tst_ChangeRunner)
#include "tst_changerunner.moc"

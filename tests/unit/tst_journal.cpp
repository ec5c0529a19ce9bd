// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/journalschema.h"
#include "support/outcome.h"
#include "support/sampleentry.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Entries = QList<JournalEntry>;

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void touchesNothingUntilItIsNeeded();
    void keepsAnEntryFromBeginningToEnd();
    void keepsThePlaceInARun();
    void keepsTheOrder();
    void isForItsOwnerAlone();
    void makesAnOpenFolderItsOwn();
    void survivesInMemoryForTheRun();
    void neverCallsBackInsideTheCall();
    void neverCallsBackAfterTheContext();
    void lettingTheCallbackDeleteItsContext();
    void writesWhatWasAskedForBeforeItEnds();

    void readsAnOlderVersion();
    void readsRunsOfTheThirdVersion();
    void leavesANewerVersionAlone();
    void setsAside_data();
    void setsAside();
    void beginsAnewWhatWasNeverFinished();
    void setsAsideWhatIsDamagedMeanwhile();
    void saysThatTheFolderCannotBeUsed();
    void saysThatTheDiskIsFull();
    void saysThatAnEntryIsMissing();
    void keepsWhatIsSettled();
    void strikesOutWhatIsPending();

    void handsOutLeftoversOnce();
    void leavesTheChangesOfALivingRunAlone();
    void handsOutToTheSameCallerAlone_data();
    void handsOutToTheSameCallerAlone();
    void twoWriteAtTheSameTime();

private:
    QString folder() const { return m_home.filePath(u"data"_s); }
    QString file() const { return folder() + u"/journal.sqlite"_s; }
    Result<EntryId> begin(Journal &journal, const JournalEntry &entry);
    Result<Done> settle(Journal &journal, EntryId id, const Settlement &settlement);
    Entries latest(Journal &journal);
    Entries leftovers(Journal &journal, const ChangeOrigin &origin = sampleOrigin());
    void write(const QByteArray &bytes);
    void execute(const QStringList &statements);

    QTemporaryDir m_home;
};

namespace {

/// The first version's tables, as programs in use have made them.
const QStringList versionOne {
    u"PRAGMA journal_mode = WAL"_s,
    u"PRAGMA application_id = 1400141674"_s,
    u"CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, begun INTEGER NOT NULL, "
    "instance TEXT NOT NULL, profile_id TEXT NOT NULL, profile_name TEXT NOT NULL, "
    "address TEXT NOT NULL, account_id TEXT NOT NULL, organization TEXT NOT NULL, "
    "organization_id TEXT NOT NULL, kind TEXT NOT NULL, email TEXT NOT NULL, "
    "user_id TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, fate TEXT NOT NULL, "
    "words TEXT NOT NULL, settled INTEGER) STRICT"_s,
    u"CREATE INDEX pending ON entries (id) WHERE fate = 'pending'"_s,
    u"INSERT INTO entries VALUES (7, 1795000000123, 'x', 'p-1', 'Work', "
    "'https://api.example.com/v2.1', 'u-0', 'acme', 'o-1', 'invite', 'ada@example.com', '', "
    "'{\"exists\":false}', '{\"admin\":false}', 'done', 'It is so.', 1795000001456)"_s,
    u"PRAGMA user_version = 1"_s,
};

/// What two later versions have added, with a run that was interrupted.
const QStringList versionThree {
    u"ALTER TABLE entries ADD COLUMN run TEXT"_s,
    u"ALTER TABLE entries ADD COLUMN position INTEGER"_s,
    u"CREATE INDEX runs ON entries (run, position) WHERE run IS NOT NULL"_s,
    u"CREATE TABLE run_heads (id TEXT PRIMARY KEY, begun INTEGER NOT NULL, instance TEXT NOT NULL, "
    "profile_id TEXT NOT NULL, profile_name TEXT NOT NULL, address TEXT NOT NULL, "
    "account_id TEXT NOT NULL, source TEXT NOT NULL, state TEXT NOT NULL) STRICT"_s,
    u"CREATE TABLE run_lines (run TEXT NOT NULL, position INTEGER NOT NULL, "
    "organization TEXT NOT NULL, email TEXT NOT NULL, user_id TEXT NOT NULL, "
    "self INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, fate TEXT, "
    "words TEXT NOT NULL, settled INTEGER, PRIMARY KEY (run, position)) STRICT, WITHOUT ROWID"_s,
    u"CREATE INDEX open_runs ON run_heads (begun) WHERE state = 'open'"_s,
    u"CREATE INDEX by_organization ON entries (organization, id)"_s,
    u"CREATE INDEX by_organization_id ON entries (organization_id, id)"_s,
    u"UPDATE entries SET run = 'run-1', position = 0"_s,
    u"INSERT INTO run_heads VALUES ('run-1', 1795000000123, 'x', 'p-1', 'Work', "
    "'https://api.example.com/v2.1', 'u-0', 'roster', 'open')"_s,
    u"INSERT INTO run_lines VALUES ('run-1', 0, 'acme', 'ada@example.com', '', 0, 'none', "
    "'regular', NULL, '', NULL)"_s,
    u"INSERT INTO run_lines VALUES ('run-1', 1, 'initech', 'bob@example.com', '', 0, 'none', "
    "'regular', NULL, '', NULL)"_s,
    u"PRAGMA user_version = 3"_s,
};

JournalEntry ada()
{
    return sampleEntry(u"ada@example.com"_s);
}

} // namespace

void tst_Journal::init()
{
    QVERIFY(m_home.isValid());
}

void tst_Journal::cleanup()
{
    QVERIFY(QDir(folder()).removeRecursively());
}

Result<EntryId> tst_Journal::begin(Journal &journal, const JournalEntry &entry)
{
    Outcome<EntryId> outcome;
    journal.begin(entry, this, outcome.callback());
    if (!QTest::qWaitFor([&] { return outcome.count() == 1; }))
        return ApiError {ErrorKind::Timeout, 0, u"no callback"_s, {}};
    return outcome.succeeded() ? Result<EntryId>(outcome.value()) : outcome.error();
}

Result<Done> tst_Journal::settle(Journal &journal, EntryId id, const Settlement &settlement)
{
    Outcome<Done> outcome;
    journal.settle(id, settlement, this, outcome.callback());
    if (!QTest::qWaitFor([&] { return outcome.count() == 1; }))
        return ApiError {ErrorKind::Timeout, 0, u"no callback"_s, {}};
    return outcome.succeeded() ? Result<Done>(Done {}) : outcome.error();
}

Entries tst_Journal::latest(Journal &journal)
{
    Outcome<Entries> outcome;
    journal.latest(1000, this, outcome.callback());
    return QTest::qWaitFor([&] { return outcome.count() == 1; }) && outcome.succeeded()
               ? outcome.value()
               : Entries();
}

Entries tst_Journal::leftovers(Journal &journal, const ChangeOrigin &origin)
{
    Outcome<Entries> outcome;
    journal.takeLeftovers(origin, this, outcome.callback());
    return QTest::qWaitFor([&] { return outcome.count() == 1; }) && outcome.succeeded()
               ? outcome.value()
               : Entries();
}

void tst_Journal::write(const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(folder()));
    QFile made(file());
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write(bytes), bytes.size());
}

void tst_Journal::execute(const QStringList &statements)
{
    QVERIFY(QDir().mkpath(folder()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void tst_Journal::touchesNothingUntilItIsNeeded()
{
    Journal journal(folder());
    QVERIFY(latest(journal).isEmpty());
    QVERIFY(leftovers(journal).isEmpty());
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(begin(journal, ada()));
    QVERIFY(QFileInfo::exists(file()));
}

void tst_Journal::keepsAnEntryFromBeginningToEnd()
{
    JournalEntry expected = ada();
    {
        Journal journal(folder());
        const Result<EntryId> id = begin(journal, expected);
        QVERIFY(id);
        expected.id = *id;
        QCOMPARE(latest(journal), Entries {expected});
        QVERIFY(settle(journal, *id, sampleSettlement(Fate::NotDone)));
    }
    expected.settlement = sampleSettlement(Fate::NotDone);
    Journal again(folder());
    QCOMPARE(latest(again), Entries {expected});
}

void tst_Journal::keepsThePlaceInARun()
{
    JournalEntry expected = ada();
    expected.place = RunPlace {u"run"_s, 41};
    Journal journal(folder());
    expected.id = begin(journal, expected).value();
    QCOMPARE(latest(journal), Entries {expected});
}

void tst_Journal::keepsTheOrder()
{
    Journal journal(folder());
    Outcome<EntryId> begun;
    Outcome<Entries> found;
    for (int index = 0; index < 20; ++index)
        journal.begin(sampleEntry(u"%1@example.com"_s.arg(index)), this, begun.callback());
    journal.latest(3, this, found.callback());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(begun.count(), 20);
    QStringList emails;
    for (const JournalEntry &entry : found.value())
        emails.append(std::get<MemberAddition>(entry.change).member.email);
    QCOMPARE(emails, QStringList({u"19@example.com"_s, u"18@example.com"_s, u"17@example.com"_s}));
}

void tst_Journal::isForItsOwnerAlone()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    Journal journal(folder());
    QVERIFY(begin(journal, ada()));
    QVERIFY(!(QFile::permissions(folder()) & others));
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3); // with what SQLite puts beside the database
    for (const QFileInfo &each : files)
        QVERIFY2(!(each.permissions() & (others | QFile::ExeOwner)), qPrintable(each.fileName()));
}

void tst_Journal::makesAnOpenFolderItsOwn()
{
    write({});
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                | QFile::ReadOther | QFile::ExeOther));
    isForItsOwnerAlone();
}

void tst_Journal::survivesInMemoryForTheRun()
{
    Journal journal({});
    const QStringList before = QDir(m_home.path()).entryList();
    const Result<EntryId> id = begin(journal, ada());
    QVERIFY(id);
    QVERIFY(settle(journal, *id, sampleSettlement()));
    QCOMPARE(latest(journal).size(), 1);
    QVERIFY(leftovers(journal).isEmpty());
    QCOMPARE(QDir(m_home.path()).entryList(), before);
}

void tst_Journal::neverCallsBackInsideTheCall()
{
    Journal journal({});
    Outcome<EntryId> begun;
    journal.begin(ada(), this, begun.callback());
    QCOMPARE(begun.count(), 0);
    QTRY_COMPARE(begun.count(), 1);
}

void tst_Journal::neverCallsBackAfterTheContext()
{
    Journal journal({});
    Outcome<EntryId> begun;
    auto context = std::make_unique<QObject>();
    journal.begin(ada(), context.get(), begun.callback());
    context.reset();
    QCOMPARE(latest(journal).size(), 1); // written all the same
    QCOMPARE(begun.count(), 0);
}

void tst_Journal::lettingTheCallbackDeleteItsContext()
{
    Journal journal({});
    auto context = std::make_unique<QObject>();
    journal.begin(ada(), context.get(), [&](const Result<EntryId> &) { context.reset(); });
    QTRY_VERIFY(!context);
}

void tst_Journal::writesWhatWasAskedForBeforeItEnds()
{
    {
        Journal journal(folder());
        for (int index = 0; index < 50; ++index)
            journal.begin(ada(), this, [](const Result<EntryId> &) {});
    }
    Journal again(folder());
    QCOMPARE(latest(again).size(), 50);
}

void tst_Journal::readsAnOlderVersion()
{
    execute(versionOne);
    JournalEntry old = ada();
    old.id = EntryId(7);
    old.settlement = sampleSettlement();
    JournalEntry added = ada();
    added.place = RunPlace {u"run"_s, 1};
    {
        Journal journal(folder());
        QSignalSpy aside(&journal, &Journal::setAside);
        added.id = begin(journal, added).value();
        QCOMPARE(latest(journal), Entries({added, old}));
        QCOMPARE(aside.count(), 0);
    }
    Journal again(folder());
    QCOMPARE(latest(again), Entries({added, old}));
}

void tst_Journal::readsRunsOfTheThirdVersion()
{
    execute(versionOne + versionThree);
    Journal journal(folder());
    Outcome<QList<JournalRun>> open;
    journal.takeOpenRuns(sampleOrigin(), this, open.callback());
    QTRY_VERIFY(open.succeeded());
    QCOMPARE(open.value().size(), 1);
    const JournalRun &run = open.value().first();
    QCOMPARE(run.lines.size(), 2);
    QCOMPARE(run.leftCount(), 1);
    // The id of the one is known from the entry that there is.
    QCOMPARE(run.organizations,
             QList<NamedOrganization>({{{u"acme"_s}, u"o-1"_s}, {{u"initech"_s}, {}}}));
}

void tst_Journal::leavesANewerVersionAlone()
{
    {
        Journal journal(folder());
        QVERIFY(begin(journal, ada()));
    }
    execute({u"PRAGMA user_version = 99"_s});
    Journal journal(folder());
    QSignalSpy aside(&journal, &Journal::setAside);
    const Result<EntryId> refused = begin(journal, ada());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Local);
    QVERIFY2(refused.error().message.contains("newer version"_L1),
             qPrintable(refused.error().message));
    QCOMPARE(aside.count(), 0);
    execute({u"PRAGMA user_version = %1"_s.arg(journalVersion())});
    QCOMPARE(latest(journal).size(), 1);
}

void tst_Journal::setsAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database") << QByteArray("Dear diary, …");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("nothing") << QByteArray();
    {
        Journal journal(folder());
        for (int index = 0; index < 200; ++index)
            journal.begin(ada(), this, [](const Result<EntryId> &) {});
    }
    QFile whole(file());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QVERIFY(bytes.size() > 5 * 4096);
    QTest::newRow("cut") << bytes.left(bytes.size() / 2);
    QTest::newRow("scribbled over") << QByteArray(bytes).replace(4096, 8192, QByteArray(8192, 'x'));
    QVERIFY(QDir(folder()).removeRecursively());
    execute({u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE others (id INTEGER)"_s});
    QFile foreign(file());
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QTest::newRow("another program's") << foreign.readAll();
    QVERIFY(QDir(folder()).removeRecursively());
}

void tst_Journal::setsAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    Journal journal(folder());
    QSignalSpy aside(&journal, &Journal::setAside);
    QVERIFY(begin(journal, ada()));
    QCOMPARE(latest(journal).size(), 1);
    QTRY_COMPARE(aside.count(), 1);
    QFile kept(aside[0][0].toString());
    QVERIFY(kept.fileName() != file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    const auto fault = aside[0][1].value<JournalFault>();
    QCOMPARE(fault, bytes.isEmpty() ? JournalFault::Empty : JournalFault::Damaged);
    QVERIFY(setAsideSentence(fault, kept.fileName()).contains(kept.fileName()));
}

/// Its file gets its name once it is whole, so that nobody is told of a loss where nothing was.
void tst_Journal::beginsAnewWhatWasNeverFinished()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const char *ending : {".new", ".new-wal"}) {
        QFile unfinished(file() + QLatin1StringView(ending));
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
    }
    Journal journal(folder());
    QSignalSpy aside(&journal, &Journal::setAside);
    QVERIFY(begin(journal, ada()));
    QCOMPARE(latest(journal).size(), 1);
    QCOMPARE(aside.count(), 0);
    QCOMPARE(QDir(folder()).entryList({u"*.new*"_s, u"journal-damaged*"_s}), QStringList());
}

void tst_Journal::setsAsideWhatIsDamagedMeanwhile()
{
    Journal journal(folder());
    QSignalSpy aside(&journal, &Journal::setAside);
    {
        // The other one writes so much that this one has to read it from the file.
        Journal other(folder());
        for (int index = 0; index < 200; ++index)
            other.begin(ada(), this, [](const Result<EntryId> &) {});
    }
    QVERIFY(!latest(journal).isEmpty());
    {
        Journal other(folder());
        QVERIFY(begin(other, ada()));
    }
    execute({u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    QFile database(file());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(4096));
    const QByteArray scribble(database.size() - 4096, 'x');
    QCOMPARE(database.write(scribble), scribble.size());
    database.close();
    execute({u"PRAGMA user_version = %1"_s.arg(journalVersion())}); // so that it takes notice
    QVERIFY(begin(journal, ada()));
    QTRY_COMPARE(aside.count(), 1);
    QCOMPARE(latest(journal).size(), 1);
}

void tst_Journal::saysThatTheFolderCannotBeUsed()
{
    QFile notAFolder(folder());
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    notAFolder.close();
    Journal journal(folder() + u"/below"_s);
    const Result<EntryId> refused = begin(journal, ada());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Local);
    QVERIFY2(refused.error().message.contains(folder()), qPrintable(refused.error().message));
    QVERIFY(notAFolder.remove());
    QVERIFY(begin(journal, ada())); // it is asked anew each time
}

void tst_Journal::saysThatTheDiskIsFull()
{
    Journal journal(folder());
    QVERIFY(begin(journal, ada()));
    // No file of this process may grow, which SQLite takes for a full disk.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto tell = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none {4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const Result<EntryId> refused = begin(journal, ada());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, tell);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Local);
    QVERIFY2(refused.error().message.startsWith("Steward's journal of changes cannot be used: "_L1),
             qPrintable(refused.error().message));
    QVERIFY(begin(journal, ada()));
    QCOMPARE(latest(journal).size(), 2);
}

void tst_Journal::saysThatAnEntryIsMissing()
{
    Journal journal(folder());
    const Result<Done> refused = settle(journal, EntryId(41), sampleSettlement());
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"41"_s);
    QVERIFY(begin(journal, ada()));
}

/// Who looks into a change late may find what another one made since.
void tst_Journal::keepsWhatIsSettled()
{
    Journal journal(folder());
    const EntryId id = begin(journal, ada()).value();
    QVERIFY(settle(journal, id, sampleSettlement(Fate::NotDone)));
    QVERIFY(settle(journal, id, sampleSettlement(Fate::Done)));
    QCOMPARE(latest(journal).first().settlement.fate, Fate::NotDone);
}

void tst_Journal::strikesOutWhatIsPending()
{
    Journal journal(folder());
    const EntryId settled = begin(journal, ada()).value();
    QVERIFY(settle(journal, settled, sampleSettlement(Fate::Done)));
    const EntryId pending = begin(journal, ada()).value();
    Outcome<Done> struckOut;
    journal.discard(settled, this, struckOut.callback());
    journal.discard(pending, this, struckOut.callback());
    QTRY_COMPARE(struckOut.count(), 2);
    QVERIFY(struckOut.succeeded());
    QCOMPARE(latest(journal).size(), 1);
    QCOMPARE(latest(journal).first().id, settled);
    // No later entry takes its number.
    QVERIFY(begin(journal, ada()).value() > pending);
}

void tst_Journal::handsOutLeftoversOnce()
{
    JournalEntry open = ada();
    {
        Journal journal(folder());
        open.id = begin(journal, open).value();
        const EntryId closed = begin(journal, ada()).value();
        QVERIFY(settle(journal, closed, sampleSettlement()));
        QVERIFY(leftovers(journal).isEmpty()); // its own are no leftovers
    }
    {
        Journal next(folder());
        QCOMPARE(leftovers(next), Entries {open});
        QVERIFY(leftovers(next).isEmpty());
        Journal beside(folder());
        QVERIFY(leftovers(beside).isEmpty());
    }
    // Who took it ended as well, without settling it.
    Journal last(folder());
    QCOMPARE(leftovers(last), Entries {open});
    QVERIFY(settle(last, open.id, sampleSettlement()));
    Journal beside(folder());
    QVERIFY(leftovers(beside).isEmpty());
}

void tst_Journal::leavesTheChangesOfALivingRunAlone()
{
    auto living = std::make_unique<Journal>(folder());
    QVERIFY(begin(*living, ada()));
    Journal beside(folder());
    QVERIFY(leftovers(beside).isEmpty());
    living.reset();
    QCOMPARE(leftovers(beside).size(), 1);
}

void tst_Journal::handsOutToTheSameCallerAlone_data()
{
    QTest::addColumn<QString>("accountThen");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("accountNow");
    QTest::addColumn<bool>("isHandedOut");
    const QString here = sampleOrigin().address;
    const QString there = u"https://elsewhere.example.com/v2.1"_s;
    QTest::newRow("the same") << u"u-0"_s << here << u"p-1"_s << u"u-0"_s << true;
    QTest::newRow("another profile") << u"u-0"_s << here << u"p-2"_s << u"u-0"_s << true;
    QTest::newRow("another account") << u"u-0"_s << here << u"p-1"_s << u"u-9"_s << false;
    QTest::newRow("not known who, yet") << u"u-0"_s << here << u"p-1"_s << QString() << false;
    QTest::newRow("another service") << u"u-0"_s << there << u"p-1"_s << u"u-0"_s << false;
    QTest::newRow("not known who, then") << QString() << here << u"p-1"_s << u"u-0"_s << true;
    QTest::newRow("nor with what") << QString() << here << u"p-2"_s << u"u-0"_s << false;
}

void tst_Journal::handsOutToTheSameCallerAlone()
{
    QFETCH(QString, accountThen);
    QFETCH(QString, address);
    QFETCH(QString, profile);
    QFETCH(QString, accountNow);
    QFETCH(bool, isHandedOut);
    {
        Journal journal(folder());
        JournalEntry entry = ada();
        entry.origin.accountId = accountThen;
        QVERIFY(begin(journal, entry));
    }
    Journal next(folder());
    const ChangeOrigin origin {profile, sampleOrigin().profileName, address, accountNow};
    QCOMPARE(leftovers(next, origin).size(), isHandedOut ? 1 : 0);
}

void tst_Journal::twoWriteAtTheSameTime()
{
    Journal one(folder());
    Journal other(folder());
    Outcome<EntryId> begun;
    for (int index = 0; index < 100; ++index)
        (index % 2 ? one : other).begin(ada(), this, begun.callback());
    QTRY_COMPARE(begun.count(), 100);
    QVERIFY(begun.succeeded());
    QCOMPARE(latest(one).size(), 100);
    QCOMPARE(latest(other).size(), 100);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "support/outcome.h"
#include "support/sampleentry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Runs of many changes in the journal, and looking through what is in it.
class tst_JournalRuns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_journal.reset(); }

    void keepsARun();
    void tellsWhatBecameOfEachLine();
    void triesAgainWhatWasNotMade();
    void handsOutOpenRuns();
    void handsOutNoRunsOfOthers();
    void handsOutNoRunOfWhichNothingIsLeft();
    void handsOutWhatCannotBeToldUntilItIsTold();
    void knowsWhatIsOvertaken();
    void knowsWhatANewerListOvertakes();
    void knowsThatAListWithoutChangesOvertakes();
    void knowsWhatIsNewerUnderAnotherName();
    void namesARunAsToday();
    void knowsNoOtherRun();

    void writesTogetherWhatComesTogether();
    void givesOnePageAfterTheOther();
    void finds_data();
    void finds();
    void findsAnOrganizationByItsId();
    void findsARun();
    void findsKinds_data();
    void findsKinds();
    void findsWhatAChangeIs();
    void findsANewName();

private:
    JournalRun sampleRun(int lines) const;
    void write(const JournalRun &run);
    EntryId add(const JournalEntry &entry);
    EntryId add(const QString &email, Fate fate, const std::optional<RunPlace> &place = {});
    JournalRun read(const QString &id);
    void add(const Change &change);
    QList<Change> foundChanges(const EntryFilter &filter);
    QStringList found(const EntryFilter &filter, std::optional<EntryId> before = {},
                      int count = 100);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Journal> m_journal;
};

void tst_JournalRuns::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_home->filePath(u"data"_s));
}

JournalRun tst_JournalRuns::sampleRun(int lines) const
{
    JournalRun run {u"run-1"_s,           sampleEntry({}).begun, sampleOrigin(),
                    RunSource::SavedPlan, RunState::Open,        {}};
    for (int i = 0; i < lines; ++i)
        run.lines.append({{{u"acme"_s},
                           u"person%1@example.com"_s.arg(i),
                           {i % 2 ? u"u-%1"_s.arg(i) : QString()},
                           i % 2 ? Access::Regular : Access::None,
                           Access::Admin,
                           i == 1 ? Person::Caller : Person::SomebodyElse}});
    run.organizations = {{{u"acme"_s}, u"o-1"_s}};
    return run;
}

void tst_JournalRuns::write(const JournalRun &run)
{
    Outcome<Done> written;
    m_journal->beginRun(run, this, written.callback());
    QTRY_COMPARE(written.count(), 1);
    QVERIFY2(written.succeeded(), qPrintable(written.error().message));
}

EntryId tst_JournalRuns::add(const JournalEntry &entry)
{
    Outcome<EntryId> begun;
    m_journal->begin(entry, this, begun.callback());
    if (!QTest::qWaitFor([&] { return begun.count() == 1; }) || !begun.succeeded())
        return {};
    return begun.value();
}

EntryId tst_JournalRuns::add(const QString &email, Fate fate, const std::optional<RunPlace> &place)
{
    JournalEntry entry = sampleEntry(email);
    entry.place = place;
    entry.settlement = fate == Fate::Pending ? Settlement() : sampleSettlement(fate);
    return add(entry);
}

void tst_JournalRuns::add(const Change &change)
{
    JournalEntry entry = sampleEntry({});
    entry.change = change;
    add(entry);
}

JournalRun tst_JournalRuns::read(const QString &id)
{
    Outcome<std::optional<JournalRun>> read;
    m_journal->run(id, this, read.callback());
    if (!QTest::qWaitFor([&] { return read.count() == 1; }) || !read.succeeded() || !read.value())
        return {};
    return *read.value();
}

QStringList tst_JournalRuns::found(const EntryFilter &filter, std::optional<EntryId> before,
                                   int count)
{
    Outcome<QList<JournalEntry>> found;
    m_journal->page(filter, before, count, this, found.callback());
    if (!QTest::qWaitFor([&] { return found.count() == 1; }) || !found.succeeded())
        return {u"failed"_s};
    QStringList emails;
    for (const JournalEntry &entry : found.value())
        emails.append(std::get<MemberAddition>(entry.change).member.email);
    return emails;
}

void tst_JournalRuns::keepsARun()
{
    const JournalRun run = sampleRun(5);
    write(run);
    QVERIFY(read(u"run-1"_s) == run);
    Outcome<Done> ended;
    m_journal->endRun(run.id, RunState::GivenUp, this, ended.callback());
    QTRY_VERIFY(ended.succeeded());
    QCOMPARE(read(u"run-1"_s).state, RunState::GivenUp);
}

void tst_JournalRuns::tellsWhatBecameOfEachLine()
{
    write(sampleRun(6));
    add(u"0"_s, Fate::Done, RunPlace {u"run-1"_s, 0});
    add(u"1"_s, Fate::Unclear, RunPlace {u"run-1"_s, 1});
    const EntryId open = add(u"2"_s, Fate::Pending, RunPlace {u"run-1"_s, 2});
    add(u"3"_s, Fate::NotDone, RunPlace {u"run-1"_s, 3});
    Outcome<Done> noted;
    for (const int refused : {3, 4})
        m_journal->settleLine({u"run-1"_s, refused}, sampleSettlement(Fate::NotDone), this,
                              noted.callback());
    QTRY_COMPARE(noted.count(), 2);
    const QList<RunLine> lines = read(u"run-1"_s).lines;
    QCOMPARE(lines.size(), 6);
    const Fate expected[] {Fate::Done, Fate::Unclear, Fate::Pending, Fate::NotDone, Fate::NotDone};
    for (qsizetype i = 0; i < 5; ++i) {
        QVERIFY(lines[i].settlement);
        QCOMPARE(lines[i].settlement->fate, expected[i]);
        QCOMPARE(lines[i].openEntry, i == 2 ? std::optional(open) : std::nullopt);
    }
    QVERIFY(!lines[5].settlement);
}

void tst_JournalRuns::triesAgainWhatWasNotMade()
{
    write(sampleRun(2));
    for (const Fate fate : {Fate::NotDone, Fate::NotSent}) {
        add(u"0"_s, fate, RunPlace {u"run-1"_s, 0});
        QVERIFY(!read(u"run-1"_s).lines[0].settlement);
    }
    add(u"0"_s, Fate::Done, RunPlace {u"run-1"_s, 0}); // tried once more
    QCOMPARE(read(u"run-1"_s).lines[0].settlement->fate, Fate::Done);
}

void tst_JournalRuns::handsOutOpenRuns()
{
    write(sampleRun(3));
    JournalRun ended = sampleRun(1);
    ended.id = u"run-2"_s;
    ended.state = RunState::Finished;
    write(ended);
    const auto taken = [&](Journal &journal) {
        Outcome<QList<JournalRun>> runs;
        journal.takeOpenRuns(sampleOrigin(), this, runs.callback());
        if (!QTest::qWaitFor([&] { return runs.count() == 1; }) || !runs.succeeded())
            return QStringList {u"failed"_s};
        QStringList ids;
        for (const JournalRun &run : runs.value())
            ids.append(run.id + u' ' + QString::number(run.lines.size()));
        return ids;
    };
    QCOMPARE(taken(*m_journal), QStringList {u"run-1 3"_s});
    Journal other(m_home->filePath(u"data"_s)); // another window, while this one is at it
    QCOMPARE(taken(other), QStringList());
    m_journal.reset();
    QCOMPARE(taken(other), QStringList {u"run-1 3"_s});
}

void tst_JournalRuns::handsOutNoRunsOfOthers()
{
    write(sampleRun(3));
    ChangeOrigin other = sampleOrigin();
    other.accountId = u"somebody else"_s;
    Outcome<QList<JournalRun>> runs;
    m_journal->takeOpenRuns(other, this, runs.callback());
    QTRY_VERIFY(runs.succeeded());
    QVERIFY(runs.value().isEmpty());
}

void tst_JournalRuns::handsOutNoRunOfWhichNothingIsLeft()
{
    write(sampleRun(2)); // its program ended before it wrote down that it is over
    add(u"0"_s, Fate::Done, RunPlace {u"run-1"_s, 0});
    const EntryId last = add(u"1"_s, Fate::Pending, RunPlace {u"run-1"_s, 1});
    const auto countTaken = [&] {
        Outcome<QList<JournalRun>> runs;
        m_journal->takeOpenRuns(sampleOrigin(), this, runs.callback());
        return QTest::qWaitFor([&] { return runs.count() == 1; }) && runs.succeeded()
                   ? runs.value().size()
                   : -1;
    };
    QCOMPARE(countTaken(), 1); // what is in doubt is left
    Outcome<Done> settled;
    m_journal->settle(last, sampleSettlement(Fate::Done), this, settled.callback());
    QTRY_VERIFY(settled.succeeded());
    QCOMPARE(countTaken(), 0);
    QCOMPARE(read(u"run-1"_s).state, RunState::Finished);
}

/// Nothing of it can be done any more. Still somebody has to know.
void tst_JournalRuns::handsOutWhatCannotBeToldUntilItIsTold()
{
    write(sampleRun(2));
    add(u"0"_s, Fate::Done, RunPlace {u"run-1"_s, 0});
    add(u"1"_s, Fate::Unclear, RunPlace {u"run-1"_s, 1});
    const auto taken = [&] {
        Outcome<QList<JournalRun>> runs;
        m_journal->takeOpenRuns(sampleOrigin(), this, runs.callback());
        return QTest::qWaitFor([&] { return runs.count() == 1; }) && runs.succeeded()
                   ? runs.value()
                   : QList<JournalRun> {{}, {}};
    };
    for (int time = 0; time < 2; ++time) {
        const QList<JournalRun> runs = taken();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].leftCount(), 0);
        QCOMPARE(runs[0].unclearCount(), 1);
    }
    Outcome<Done> ended;
    m_journal->endRun(u"run-1"_s, RunState::Finished, this, ended.callback());
    QTRY_VERIFY(ended.succeeded());
    QVERIFY(taken().isEmpty());
}

void tst_JournalRuns::knowsWhatIsOvertaken()
{
    add(u"person4@example.com"_s, Fate::Done); // before
    const JournalRun run = sampleRun(8);
    write(run);
    add(u"person0@example.com"_s, Fate::Done, RunPlace {u"run-1"_s, 0}); // its own
    const auto addNewer = [&](const QString &email, Fate fate, int seconds) {
        JournalEntry entry = sampleEntry(email);
        entry.begun = run.begun.addSecs(seconds);
        entry.settlement = sampleSettlement(fate);
        add(entry);
    };
    addNewer(u"Person1@Example.com"_s, Fate::Done, 5);
    addNewer(u"person2@example.com"_s, Fate::Unclear, 5);
    addNewer(u"person3@example.com"_s, Fate::NotDone, 5);
    addNewer(u"person5@example.com"_s, Fate::Done, -3600); // somebody has set the clock back
    addNewer(u"person6@example.com"_s, Fate::NotSent, 5);
    JournalEntry elsewhere = sampleEntry(u"person7@example.com"_s);
    elsewhere.begun = run.begun.addSecs(5);
    elsewhere.origin.address = u"https://other.example.com/v2.1"_s;
    elsewhere.settlement = sampleSettlement(Fate::Done);
    add(elsewhere);
    const QList<RunLine> lines = read(u"run-1"_s).lines;
    QList<bool> overtaken;
    for (const RunLine &line : lines)
        overtaken.append(line.isOvertaken);
    QCOMPARE(overtaken, QList<bool>({false, true, true, false, false, true, false, false}));
}

void tst_JournalRuns::knowsWhatANewerListOvertakes()
{
    JournalRun run = sampleRun(3);
    run.lines[2].step.organization.text = u"initech"_s;
    write(run);
    JournalRun newer = sampleRun(1); // about somebody else in the same organization
    newer.id = u"run-2"_s;
    newer.begun = run.begun.addSecs(60);
    newer.source = RunSource::Undo;
    newer.lines[0].step.email = u"other@example.com"_s;
    write(newer);
    QVERIFY(!read(u"run-1"_s).lines[0].isOvertaken); // no list
    newer.id = u"run-3"_s;
    newer.source = RunSource::Roster;
    write(newer);
    const QList<RunLine> lines = read(u"run-1"_s).lines;
    QVERIFY(lines[0].isOvertaken && lines[1].isOvertaken);
    QVERIFY(!lines[2].isOvertaken);
    QVERIFY(!read(u"run-3"_s).lines[0].isOvertaken);
}

/// That everybody is as a newer list says is no reason to go on with an older one.
void tst_JournalRuns::knowsThatAListWithoutChangesOvertakes()
{
    JournalRun run = sampleRun(3);
    run.lines[2].step.organization.text = u"initech"_s;
    write(run);
    JournalRun newer {u"run-2"_s,        run.begun.addSecs(60), run.origin,
                      RunSource::Roster, RunState::Finished,    {}};
    newer.organizations = {{{u"acme"_s}, u"o-1"_s}};
    write(newer);
    const QList<RunLine> lines = read(u"run-1"_s).lines;
    QVERIFY(lines[0].isOvertaken && lines[1].isOvertaken);
    QVERIFY(!lines[2].isOvertaken);
    QCOMPARE(read(u"run-2"_s), newer);
}

void tst_JournalRuns::knowsWhatIsNewerUnderAnotherName()
{
    JournalRun run = sampleRun(2);
    run.lines[1].step.organization.text = u"initech"_s;
    run.organizations = {{{u"acme"_s}, u"o-1"_s}, {{u"initech"_s}, u"o-2"_s}};
    write(run);
    // What was initech is called acme by now, and acme something else.
    JournalEntry entry = sampleEntry(u"person0@example.com"_s);
    entry.organizationId = u"o-2"_s;
    entry.begun = run.begun.addSecs(5);
    entry.settlement = sampleSettlement();
    add(entry);
    QVERIFY(!read(u"run-1"_s).lines[0].isOvertaken);
    std::get<MemberAddition>(entry.change).member.email = u"person1@example.com"_s;
    add(entry);
    QVERIFY(read(u"run-1"_s).lines[1].isOvertaken);
    JournalRun list {u"run-2"_s,        run.begun.addSecs(60), run.origin,
                     RunSource::Roster, RunState::Finished,    {}};
    list.organizations = {{{u"umbrella"_s}, u"o-1"_s}};
    write(list);
    QVERIFY(read(u"run-1"_s).lines[0].isOvertaken);
}

void tst_JournalRuns::namesARunAsToday()
{
    JournalRun run = sampleRun(4);
    run.lines[1].step.organization.text = u"initech"_s;
    run.lines[2].step.organization.text = u"globex"_s;
    run.lines[2].settlement = Settlement {Fate::Pending, {}, {}};
    run.lines[3].step.organization.text = u"hooli"_s;
    run.organizations = {{{u"acme"_s}, u"o-1"_s},
                         {{u"globex"_s}, u"o-3"_s},
                         {{u"hooli"_s}, u"o-4"_s},
                         {{u"initech"_s}, {}}};
    const auto named = [](const QString &id, const QString &name) {
        Organization organization;
        organization.id = id;
        organization.name.text = name;
        return organization;
    };
    // One was renamed, nothing is known of two, and of one the name is another one's.
    const JournalRun today = underTodaysNames(
        run, OrganizationNames({named(u"o-1"_s, u"acme-2"_s), named(u"o-9"_s, u"globex"_s)}));
    QStringList names;
    for (const RunLine &line : today.lines)
        names.append(line.step.organization.text);
    QCOMPARE(names, QStringList({u"acme-2"_s, u"initech"_s, u"globex"_s, u"hooli"_s}));
    QCOMPARE(today.organizations[0].name.text, u"acme-2"_s);
    QVERIFY(today.lines[2].isOfAnother);
    QCOMPARE(today.lines[2].settlement->fate, Fate::Unclear); // nobody may look it up there
    QVERIFY(!today.lines[0].isOfAnother && !today.lines[1].isOfAnother
            && !today.lines[3].isOfAnother);
    // Where the service does not list all of them, nobody knows more than was seen.
    OrganizationNames some;
    some.add(named(u"o-1"_s, u"acme"_s));
    some.add(named(u"o-9"_s, u"globex"_s));
    const JournalRun partly = underTodaysNames(run, some);
    QVERIFY(!partly.lines[0].isUntold && !partly.lines[1].isUntold); // its id, and without an id
    QVERIFY(partly.lines[2].isUntold && partly.lines[3].isUntold);
    QCOMPARE(partly.lines[2].settlement->fate, Fate::Pending);
    QVERIFY(!partly.lines[2].isOfAnother);
}

void tst_JournalRuns::knowsNoOtherRun()
{
    Outcome<std::optional<JournalRun>> read;
    m_journal->run(u"none"_s, this, read.callback());
    QTRY_VERIFY(read.succeeded());
    QVERIFY(!read.value());
}

void tst_JournalRuns::writesTogetherWhatComesTogether()
{
    // One that fails in the middle takes none of the others along.
    Outcome<EntryId> begun;
    Outcome<Done> missing;
    for (int i = 0; i < 50; ++i) {
        m_journal->begin(sampleEntry(QString::number(i)), this, begun.callback());
        if (i == 20)
            m_journal->settle(EntryId(999), sampleSettlement(), this, missing.callback());
    }
    QStringList seen;
    m_journal->page({}, {}, 100, this, [&](const Result<QList<JournalEntry>> &entries) {
        // What was asked for before is there.
        for (const JournalEntry &entry : *entries)
            seen.append(std::get<MemberAddition>(entry.change).member.email);
    });
    m_journal->begin(sampleEntry(u"later"_s), this, begun.callback());
    QTRY_COMPARE(begun.count(), 51);
    QTRY_COMPARE(missing.count(), 1);
    QVERIFY(!missing.succeeded());
    QCOMPARE(seen.size(), 50);
    QCOMPARE(seen.first(), u"49"_s);
    QCOMPARE(found({}).size(), 51);
}

void tst_JournalRuns::givesOnePageAfterTheOther()
{
    QVERIFY(found({}).isEmpty()); // no file yet
    QList<EntryId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(add(QString::number(i), Fate::Done));
    QCOMPARE(found({}, {}, 2), QStringList({u"4"_s, u"3"_s}));
    QCOMPARE(found({}, ids[3], 2), QStringList({u"2"_s, u"1"_s}));
    QCOMPARE(found({}, ids[1], 2), QStringList({u"0"_s}));
    QCOMPARE(found({}, ids[0], 2), QStringList());
}

namespace {

/// One of each trait that a change can be, in the order of those.
QList<Change> sampleChanges()
{
    const OrganizationName acme {u"acme"_s};
    const QString ada = u"ada@example.com"_s;
    OrganizationChange settings;
    settings.twoFactorForced = true;
    OrganizationChange subscription = settings;
    subscription.subscription = u"premium \"name\":"_s;
    OrganizationChange dates;
    dates.subscriptionEndDate = RemoveEndDate {};
    return {OrganizationCreation {{acme, u"free"_s}},
            OrganizationUpdate {acme, {.name = OrganizationName {u"umbrella"_s}}},
            OrganizationUpdate {acme, subscription, u"id"_s, u"free"_s, false},
            OrganizationUpdate {acme, dates},
            OrganizationUpdate {acme, settings},
            MemberAddition {acme, {ada, MemberRole::Admin}, Presence::Absent},
            MemberAddition {acme, {ada, MemberRole::Regular}},
            MemberRoleChange {acme, {u"u"_s}, ada, MemberRole::Admin},
            MemberRoleChange {acme, {u"u"_s}, ada, MemberRole::Regular},
            MemberRemoval {acme, {u"u"_s}, ada, MemberRole::Admin, Person::Caller},
            MemberRemoval {acme, {u"u"_s}, ada, MemberRole::Regular}};
}

} // namespace

QList<Change> tst_JournalRuns::foundChanges(const EntryFilter &filter)
{
    Outcome<QList<JournalEntry>> entries;
    m_journal->page(filter, {}, 100, this, entries.callback());
    const bool isThere = QTest::qWaitFor([&] { return entries.count() == 1; });
    QList<Change> changes;
    if (!isThere || !entries.succeeded())
        return changes;
    for (const JournalEntry &entry : entries.value())
        changes.prepend(entry.change);
    return changes;
}

void tst_JournalRuns::findsKinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << int(KindFilter::All) << 0 << 11;
    QTest::newRow("organizations") << int(KindFilter::Organizations) << 0 << 5;
    QTest::newRow("invitations") << int(KindFilter::Invitations) << 5 << 2;
    QTest::newRow("roles") << int(KindFilter::Roles) << 7 << 2;
    QTest::newRow("removals") << int(KindFilter::Removals) << 9 << 2;
}

void tst_JournalRuns::findsKinds()
{
    QFETCH(const int, kind);
    QFETCH(const int, first);
    QFETCH(const int, count);
    const QList<Change> all = sampleChanges();
    for (const Change &change : all)
        add(change);
    QVERIFY(foundChanges({.kind = KindFilter(kind)}) == all.mid(first, count));
}

/// Whatever a change is called in the window is found, and nothing else.
void tst_JournalRuns::findsWhatAChangeIs()
{
    const QList<Change> all = sampleChanges();
    for (const Change &change : all)
        add(change);
    for (int i = 0; i <= int(ChangeTrait::Removed); ++i) {
        const auto trait = ChangeTrait(i);
        QList<Change> expected;
        std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                     [&](const Change &change) { return traitOf(change) == trait; });
        QVERIFY(!expected.isEmpty());
        QVERIFY2(foundChanges({.text = u"nothing else"_s, .traits = {trait}}) == expected,
                 qPrintable(QString::number(i)));
    }
    const auto of = [&](ChangeTrait trait) {
        return foundChanges({.text = u"nothing else"_s, .traits = {trait}});
    };
    QVERIFY(of(ChangeTrait::OfAdmin) == (QList<Change> {all[5], all[7], all[8], all[9]}));
    QVERIFY(of(ChangeTrait::OfMember) == (QList<Change> {all[6], all[7], all[8], all[10]}));
    QCOMPARE(foundChanges({.text = u"nothing else"_s, .fates = {Fate::Done}}).size(), 0);
    QCOMPARE(foundChanges({.text = u"nothing else"_s, .fates = {Fate::Pending}}).size(), 11);
}

void tst_JournalRuns::findsANewName()
{
    const QList<Change> all = sampleChanges();
    for (const Change &change : all)
        add(change);
    QVERIFY(foundChanges({.text = u"Umbr"_s}) == all.mid(1, 1));
    QCOMPARE(foundChanges({.text = u"name"_s}).size(), 0);
    QCOMPARE(foundChanges({.text = u"umbrellas"_s}).size(), 0);
}

void tst_JournalRuns::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fate");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QString &text, FateFilter fate,
                        const QStringList &expected) {
        QTest::newRow(name) << text << int(fate) << expected;
    };
    const QString ada = u"ada_l@example.com"_s;
    const QString bob = u"bob%@example.com"_s;
    const QString eve = u"eve@example.com"_s;
    add("all", {}, FateFilter::All, {eve, bob, ada});
    add("an address, whatever its case", u" ADA "_s, FateFilter::All, {ada});
    add("a sign of LIKE", u"%"_s, FateFilter::All, {bob});
    add("another", u"a_l"_s, FateFilter::All, {ada});
    add("an organization", u"acme"_s, FateFilter::All, {eve, bob, ada});
    add("a profile", u"work"_s, FateFilter::All, {eve, bob, ada});
    add("words", u"it is so"_s, FateFilter::All, {bob, ada});
    add("nothing", u"mallory"_s, FateFilter::All, {});
    add("made", {}, FateFilter::Done, {ada});
    add("not made", {}, FateFilter::NotDone, {bob});
    add("in doubt", {}, FateFilter::InDoubt, {eve});
    add("both", u"ada"_s, FateFilter::NotDone, {});
}

void tst_JournalRuns::finds()
{
    QFETCH(const QString, text);
    QFETCH(const int, fate);
    QFETCH(const QStringList, expected);
    add(u"ada_l@example.com"_s, Fate::Done);
    add(u"bob%@example.com"_s, Fate::NotDone);
    add(u"eve@example.com"_s, Fate::Pending);
    QCOMPARE(found({.text = text, .fate = FateFilter(fate)}), expected);
    EntryFilter elsewhere {.address = u"https://elsewhere.example.com"_s};
    QCOMPARE(found(elsewhere), QStringList());
    elsewhere.address = sampleOrigin().address;
    QCOMPARE(found(elsewhere).size(), 3);
}

void tst_JournalRuns::findsAnOrganizationByItsId()
{
    const auto addIn = [this](const QString &email, const QString &name, const QString &id) {
        JournalEntry entry = sampleEntry(email);
        std::get<MemberAddition>(entry.change).organization.text = name;
        entry.organizationId = id;
        add(entry);
    };
    addIn(u"1"_s, u"acme"_s, u"o-1"_s);
    addIn(u"2"_s, u"acme-2"_s, u"o-1"_s); // renamed since
    addIn(u"3"_s, u"acme"_s, {});
    addIn(u"4"_s, u"acme"_s, u"o-9"_s); // another one that took the name
    addIn(u"5"_s, u"other"_s, {});
    QCOMPARE(found({.organization = {u"acme"_s}, .organizationId = u"o-1"_s}),
             QStringList({u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(found({.organization = {u"acme"_s}}), QStringList({u"4"_s, u"3"_s, u"1"_s}));
}

void tst_JournalRuns::findsARun()
{
    add(u"1"_s, Fate::Done, RunPlace {u"run-1"_s, 0});
    add(u"2"_s, Fate::Done, RunPlace {u"run-2"_s, 0});
    add(u"3"_s, Fate::Done);
    QCOMPARE(found({.run = u"run-2"_s}), QStringList {u"2"_s});
}

QTEST_GUILESS_MAIN(tst_JournalRuns)
#include "tst_journalruns.moc"

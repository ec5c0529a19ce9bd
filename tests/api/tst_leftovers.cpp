// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/leftovers.h"

#include "api/apiclient.h"
#include "journal/journal.h"
#include "support/outcome.h"
#include "support/smallservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Changes that an earlier run of the program did not see the end of.
class tst_Leftovers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsWhatBecameOfEach();
    void readsEachOrganizationOnce();
    void tellsOnce();
    void tellsNothingOfOthers();
    void followsWhatWasRenamed();
    void looksUnderTodaysName();
    void leavesOrganizationsAloneThatTookAName();
    void asksNobodyElseWhereNamesCannotBeRead();
    void asksNobodyElseWhereTheServiceDoesNotTellNames();
    void leavesOpenWhatIsNotFoundWhereTheOrganizationIs();
    void saysThatItCannotKnow();
    void looksAgainIntoWhatCouldNotBeRead();
    void leavesWhatCouldNotBeReadToTheNextStart();
    void givesUpWhatIsGoneForGood();
    void looksIntoWhatThisRunCouldNotRead();
    void keepsWhatIsOpenForWhoComesBack();

private:
    ChangeOrigin origin() const;
    /// As a run of the program that ended in the middle of these.
    void leave(const QList<Change> &changes, const ChangeOrigin &by,
               const QString &organizationId = {});
    /// What is told until every entry is settled.
    QStringList told(Leftovers &leftovers, int count);
    /// Of the latest entry.
    Fate fate();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SmallService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Journal> m_journal;
};

namespace {

const OrganizationName acme {u"acme"_s};
const MemberAddition invitation {acme, {u"grace@example.com"_s}, Presence::Absent};
const MemberRoleChange promotion {acme, {u"u1"_s}, u"ada@example.com"_s, MemberRole::Admin};
const OrganizationUpdate renaming {acme, {.name = OrganizationName {u"acme-2"_s}}, u"o1"_s};

} // namespace

void tst_Leftovers::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<SmallService>();
    m_client = std::make_unique<ApiClient>();
    m_client->setConnection({u"Test"_s, m_service->address(), {}});
    m_journal = std::make_unique<Journal>(m_home->path());
}

void tst_Leftovers::cleanup()
{
    m_journal.reset();
    m_client.reset();
    m_service.reset();
}

ChangeOrigin tst_Leftovers::origin() const
{
    return {{}, u"Test"_s, m_service->address().toString(), u"u0"_s};
}

void tst_Leftovers::leave(const QList<Change> &changes, const ChangeOrigin &by,
                          const QString &organizationId)
{
    Journal before(m_home->path());
    Outcome<EntryId> begun;
    for (const Change &change : changes)
        before.begin({{}, systemClock(), by, organizationId, change}, this, begun.callback());
    QTRY_COMPARE(begun.count(), changes.size());
}

QStringList tst_Leftovers::told(Leftovers &leftovers, int count)
{
    QSignalSpy spy(&leftovers, &Leftovers::told);
    leftovers.setPause(std::chrono::milliseconds(1));
    leftovers.lookInto(origin());
    QStringList sentences;
    if (QTest::qWaitFor([&] { return spy.count() >= count; })) {
        for (const QVariantList &arguments : spy)
            sentences.append(arguments[0].toString());
    }
    return sentences;
}

Fate tst_Leftovers::fate()
{
    Outcome<QList<JournalEntry>> found;
    m_journal->latest(1, this, found.callback());
    return QTest::qWaitFor([&] { return found.count() == 1; }) && found.value().size() == 1
               ? found.value()[0].settlement.fate
               : Fate::Unread;
}

void tst_Leftovers::tellsWhatBecameOfEach()
{
    leave({invitation, promotion}, origin());
    m_service->members.insert("grace@example.com", {"u2", false});
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    QCOMPARE(told(leftovers, 2),
             QStringList({u"When Steward was last closed, a change was on its way: invite "
                          "grace@example.com to acme. It was made. grace@example.com is a member "
                          "of acme."_s,
                          u"When Steward was last closed, a change was on its way: make "
                          "ada@example.com an admin of acme. It was not made. ada@example.com is "
                          "a regular user of acme."_s}));
    QCOMPARE(m_service->changeCount(), 0);
    Outcome<QList<JournalEntry>> found;
    m_journal->latest(2, this, found.callback());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.value()[1].settlement.fate, Fate::Done);
    QCOMPARE(found.value()[0].settlement.fate, Fate::NotDone);
}

/// However they alternate, as those of a list that names organizations do.
void tst_Leftovers::readsEachOrganizationOnce()
{
    const OrganizationName umbrella {u"umbrella"_s};
    QList<Change> changes;
    for (int i = 0; i < 4; ++i)
        changes << promotion
                << MemberAddition {umbrella, {u"grace@example.com"_s}, Presence::Absent};
    leave(changes, origin());
    m_service->members["ada@example.com"].isAdmin = true;
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, int(changes.size()));
    QCOMPARE(sentences.filter(u"It was made. ada@example.com is an admin of acme."_s).size(), 4);
    const QList<PeerRequest> requests = m_service->peer().requests();
    const auto readsOf = [&](const QByteArray &path) {
        return std::count_if(requests.begin(), requests.end(), [&](const PeerRequest &request) {
            return request.target.contains(path);
        });
    };
    QCOMPARE(readsOf("/organizations/acme/users"), 1);
    QCOMPARE(readsOf("/organizations/umbrella/users"), 1); // not found
}

void tst_Leftovers::tellsOnce()
{
    leave({promotion}, origin());
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    QCOMPARE(told(leftovers, 1).size(), 1);
    leave({invitation}, origin());
    const QStringList later = told(leftovers, 1);
    QCOMPARE(later.size(), 1);
    QVERIFY2(later[0].contains("grace"_L1), qPrintable(later[0]));
}

void tst_Leftovers::tellsNothingOfOthers()
{
    ChangeOrigin other = origin();
    other.accountId = u"u9"_s;
    leave({promotion}, other);
    other = origin();
    other.address = u"https://elsewhere.example.com/v2.1"_s;
    leave({promotion}, other);
    leave({invitation}, origin());
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].contains("grace"_L1), qPrintable(sentences[0]));
}

void tst_Leftovers::followsWhatWasRenamed()
{
    leave({renaming, promotion}, origin());
    m_service->name = "acme-2";
    m_service->members["ada@example.com"].isAdmin = true;
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    QVERIFY2(sentences[0].endsWith("It was made. acme is named acme-2 now."_L1),
             qPrintable(sentences[0]));
    QVERIFY2(sentences[1].endsWith("It was made. ada@example.com is an admin of acme-2."_L1),
             qPrintable(sentences[1]));
}

void tst_Leftovers::looksUnderTodaysName()
{
    leave({promotion, invitation}, origin(), u"o1"_s);
    m_service->name = "acme-2"; // by somebody else
    m_service->members["ada@example.com"].isAdmin = true;
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    QVERIFY2(sentences[0].endsWith("It was made. ada@example.com is an admin of acme-2."_L1),
             qPrintable(sentences[0]));
    QVERIFY2(sentences[1].contains("It was not made."_L1), qPrintable(sentences[1]));
}

void tst_Leftovers::leavesOrganizationsAloneThatTookAName()
{
    leave({promotion, invitation}, origin(), u"o9"_s);
    m_service->members["ada@example.com"].isAdmin = true;
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    for (const QString &sentence : sentences)
        QVERIFY2(
            sentence.endsWith("Whether it was made cannot be told: acme is the name of another "
                              "organization now."_L1),
            qPrintable(sentence));
    QCOMPARE(fate(), Fate::Unclear);
    QVERIFY(!leftovers.hasUnread());
}

/// Whose name it is today is not known: whatever would be read may be about another organization.
void tst_Leftovers::asksNobodyElseWhereNamesCannotBeRead()
{
    leave({promotion, invitation}, origin(), u"o1"_s);
    m_service->name = "acme-2"; // by somebody else
    m_service->members["ada@example.com"].isAdmin = true;
    m_service->setReadable(false);
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    QStringList sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY2(sentence.contains("could not be checked: It cannot be read."_L1),
                 qPrintable(sentence));
    QCOMPARE(m_service->readCount(), 1);
    QVERIFY(leftovers.hasUnread());
    QCOMPARE(fate(), Fate::Pending);

    m_service->setReadable(true);
    sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    QVERIFY2(sentences[0].endsWith("It was made. ada@example.com is an admin of acme-2."_L1),
             qPrintable(sentences[0]));
    QVERIFY(!leftovers.hasUnread());
}

/// Where the organizations are not listed, the one that has the name of then shows its id.
void tst_Leftovers::asksNobodyElseWhereTheServiceDoesNotTellNames()
{
    leave({promotion, invitation}, origin(), u"o9"_s);
    m_service->members["ada@example.com"].isAdmin = true;
    m_service->setListed(false);
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.contains("could not be checked: The service does not tell what acme is "
                                   "called today."_L1),
                 qPrintable(sentence));
    QCOMPARE(m_service->readCount(), 2); // the list, and the one of that name
    QVERIFY(leftovers.hasUnread());
    QCOMPARE(fate(), Fate::Pending);

    // It is the one.
    leave({promotion}, origin(), u"o1"_s);
    const QStringList later = told(leftovers, 1);
    QCOMPARE(later.size(), 1);
    QVERIFY2(later[0].endsWith("It was made. ada@example.com is an admin of acme."_L1),
             qPrintable(later[0]));
}

/// The service contradicts itself, which it will not do for ever.
void tst_Leftovers::leavesOpenWhatIsNotFoundWhereTheOrganizationIs()
{
    leave({promotion}, origin(), u"o1"_s);
    m_service->setFound(false);
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    QStringList sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].contains("could not be checked: The members of acme could not be "
                                   "read."_L1),
             qPrintable(sentences[0]));
    QVERIFY(leftovers.hasUnread());
    QCOMPARE(fate(), Fate::Pending);

    m_service->setFound(true);
    sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].contains("It was not made."_L1), qPrintable(sentences[0]));

    // Where it is none of the caller's any more, nobody will ever know.
    leave({promotion}, origin(), u"o1"_s);
    m_service->name = "another";
    m_service->setFound(false);
    leave({promotion}, origin(), u"o7"_s);
    sentences = told(leftovers, 2);
    QCOMPARE(sentences.size(), 2);
    QVERIFY2(sentences[0].contains("could not be checked"_L1), qPrintable(sentences[0]));
    QVERIFY2(sentences[1].contains("Whether it was made cannot be told: There is no "
                                   "organization named acme any more"_L1),
             qPrintable(sentences[1]));
    QCOMPARE(fate(), Fate::Unclear);
}

void tst_Leftovers::saysThatItCannotKnow()
{
    leave({promotion}, origin());
    m_service->setReadable(false);
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].endsWith("Whether it was made could not be checked: It cannot be read. "
                                   "Steward checks again when the service can be reached."_L1),
             qPrintable(sentences[0]));
}

void tst_Leftovers::looksAgainIntoWhatCouldNotBeRead()
{
    leave({promotion}, origin());
    m_service->setReadable(false);
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    QCOMPARE(told(leftovers, 1).size(), 1);
    QVERIFY(leftovers.hasUnread());
    QCOMPARE(fate(), Fate::Pending);

    // Once is enough to say that it cannot be read.
    const QSignalSpy spy(&leftovers, &Leftovers::told);
    const int reads = m_service->readCount();
    leftovers.lookInto(origin());
    QTRY_COMPARE(m_service->readCount(), reads + 3);
    QTRY_VERIFY(leftovers.hasUnread());
    QCOMPARE(spy.count(), 0);

    m_service->setReadable(true);
    const QStringList sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].contains("It was not made."_L1), qPrintable(sentences[0]));
    QVERIFY(!leftovers.hasUnread());
    QCOMPARE(fate(), Fate::NotDone);
}

void tst_Leftovers::leavesWhatCouldNotBeReadToTheNextStart()
{
    leave({promotion}, origin());
    m_service->setReadable(false);
    {
        Leftovers leftovers(*m_client, *m_journal, systemClock);
        QCOMPARE(told(leftovers, 1).size(), 1);
    }
    m_service->setReadable(true);
    m_journal = std::make_unique<Journal>(m_home->path());
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].contains("It was not made."_L1), qPrintable(sentences[0]));
}

void tst_Leftovers::givesUpWhatIsGoneForGood()
{
    leave({promotion}, origin());
    m_service->name = "another";
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    const QStringList sentences = told(leftovers, 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].contains("Whether it was made cannot be told: There is no organization "
                                   "named acme any more"_L1),
             qPrintable(sentences[0]));
    QVERIFY(!leftovers.hasUnread());
    QCOMPARE(fate(), Fate::Unclear);
}

void tst_Leftovers::looksIntoWhatThisRunCouldNotRead()
{
    Outcome<EntryId> begun;
    JournalEntry entry {{}, systemClock(), origin(), {}, promotion};
    m_journal->begin(entry, this, begun.callback());
    QTRY_VERIFY(begun.succeeded());
    entry.id = begun.value();
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    leftovers.add(entry);
    QVERIFY(leftovers.hasUnread());
    QCOMPARE(told(leftovers, 1),
             QStringList(u"The answer to a change was lost: make ada@example.com an admin of acme. "
                         "It was not made. ada@example.com is a regular user of acme."_s));
    QCOMPARE(fate(), Fate::NotDone);
}

void tst_Leftovers::keepsWhatIsOpenForWhoComesBack()
{
    leave({promotion}, origin());
    m_service->setReadable(false);
    Leftovers leftovers(*m_client, *m_journal, systemClock);
    QCOMPARE(told(leftovers, 1).size(), 1);
    m_service->setReadable(true);
    leftovers.leave();
    const int reads = m_service->readCount();
    ChangeOrigin other = origin();
    other.accountId = u"u9"_s;
    QSignalSpy settled(&leftovers, &Leftovers::allSettled);
    leftovers.lookInto(other);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m_service->readCount(), reads);
    QVERIFY(leftovers.hasUnread());
    QCOMPARE(told(leftovers, 1).size(), 1);
    QCOMPARE(fate(), Fate::NotDone);
}

QTEST_GUILESS_MAIN(tst_Leftovers)
#include "tst_leftovers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "support/sampleentry.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Another process writes into the journal and is killed in the middle of it, again and again.
class tst_JournalKill : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingThatWasAcknowledged();
    void handsOutWhatTheDeadLeftOpen();

private:
    /// What a writer said before it was killed, after so many lines.
    QByteArrayList writeAndKill(const QString &name, int lines);
    void note(const QByteArrayList &said);
    QList<JournalEntry> entries(int count);

    QTemporaryDir m_home;
    QHash<qint64, QString> m_begun;
    QSet<qint64> m_settled;
};

namespace {

constexpr int kills = 100;
constexpr int patienceMs = 30'000;
constexpr int all = 1'000'000;

} // namespace

QByteArrayList tst_JournalKill::writeAndKill(const QString &name, int lines)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(STEWARD_TEST_PROGRAMS "/journal-writer"),
                 {m_home.filePath(u"data"_s), name});
    QByteArray said;
    while (said.count('\n') < lines) {
        if (!writer.waitForReadyRead(patienceMs))
            return {};
        said += writer.readAll();
    }
    writer.kill(); // in the middle of whatever it does now
    writer.waitForFinished(patienceMs);
    said += writer.readAll();
    return said.left(said.lastIndexOf('\n')).split('\n');
}

void tst_JournalKill::note(const QByteArrayList &said)
{
    for (const QByteArray &line : said) {
        const QByteArrayList words = line.split(' ');
        if (words[0] == "begun")
            m_begun.insert(words[1].toLongLong(), QString::fromLatin1(words[2]));
        else
            m_settled.insert(words[1].toLongLong());
    }
}

QList<JournalEntry> tst_JournalKill::entries(int count)
{
    Journal journal(m_home.filePath(u"data"_s));
    std::optional<Result<QList<JournalEntry>>> found;
    journal.latest(count, this, [&](const Result<QList<JournalEntry>> &result) { found = result; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, patienceMs) || !*found)
        return {};
    return **found;
}

void tst_JournalKill::losesNothingThatWasAcknowledged()
{
    QRandomGenerator random(20261125); // the same each time
    for (int kill = 0; kill < kills; ++kill) {
        const QByteArrayList said = writeAndKill(u"writer%1"_s.arg(kill), random.bounded(1, 40));
        QVERIFY2(!said.isEmpty(), "the writer said nothing");
        note(said);
        // Reads what the dead one left behind, and so repairs it, or not: by turns.
        if (kill % 2 == 0)
            QVERIFY(!entries(1).isEmpty());
    }
    QCOMPARE(QDir(m_home.filePath(u"data"_s)).entryList({u"journal-damaged*"_s}), QStringList());
    QHash<qint64, JournalEntry> kept;
    const QList<JournalEntry> found = entries(all);
    for (const JournalEntry &entry : found)
        kept.insert(qint64(entry.id), entry);
    QVERIFY(m_begun.size() > kills);
    for (auto it = m_begun.cbegin(); it != m_begun.cend(); ++it) {
        QVERIFY(kept.contains(it.key()));
        JournalEntry expected = sampleEntry(it.value());
        expected.id = EntryId(it.key());
        expected.settlement = kept[it.key()].settlement;
        QVERIFY(kept[it.key()] == expected);
    }
    for (const qint64 id : std::as_const(m_settled))
        QVERIFY(kept[id].settlement == sampleSettlement());
}

void tst_JournalKill::handsOutWhatTheDeadLeftOpen()
{
    // Every run of before is dead, so what it has not settled is handed out, once.
    int pending = 0;
    const QList<JournalEntry> before = entries(all);
    for (const JournalEntry &entry : before)
        pending += entry.settlement.fate == Fate::Pending;
    QVERIFY(pending > 0);
    Journal journal(m_home.filePath(u"data"_s));
    for (const int expected : {pending, 0}) {
        int taken = -1;
        journal.takeLeftovers(sampleOrigin(), this, [&](const Result<QList<JournalEntry>> &found) {
            taken = found ? int(found->size()) : -2;
        });
        QTRY_COMPARE(taken, expected);
    }
}

QTEST_GUILESS_MAIN(tst_JournalKill)
#include "tst_journalkill.moc"

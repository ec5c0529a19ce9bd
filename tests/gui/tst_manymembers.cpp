// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of rows go to the clipboard and into files on the thread pool.
#include "controllers/memberscontroller.h"
#include "models/memberfilterproxymodel.h"
#include "models/membertablemodel.h"
#include "support/poolhold.h"
#include "ui/export/clipboard.h"
#include "ui/export/savetext.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestManyMembers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void copiesWhatIsSelected();
    void copiesTheRowsOfThatMoment();
    void copiesWhatWasAskedForLast();
    void copiesForATableThatIsGone();
    void writesAFile();
    void writesTheFileWhoeverIsGone();
    void saysWhyThereIsNoFile();
    void writesNothingWhereThePersonCancels();

private:
    QString clipboard() const { return QApplication::clipboard()->text(); }
    std::function<QByteArray()> csv() const
    {
        return [table = m_proxy.detached(), rows = indexRange(m_proxy.rowCount())] {
            return toCsv(table, rows, indexRange(MemberTableModel::ColumnCount)).toUtf8();
        };
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    MemberTableModel m_members;
    MemberFilterProxyModel m_proxy;
    std::unique_ptr<DataTable> m_table;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<PoolHold> m_hold; ///< so that nothing is made there before the test wants it
};

void TestManyMembers::init()
{
    constexpr int count = 3 * DataTable::fewRows;
    QList<Member> members;
    for (int i = 0; i < count; ++i) {
        Member member;
        member.id.text = QString::number(i);
        member.email = u"member%1@example.com"_s.arg(count - i);
        if (i % 7 != 0)
            member.name = u"=Zoë, \"%1\""_s.arg(i);
        member.role = i % 3 == 0 ? MemberRole::Admin : MemberRole::Regular;
        member.status = i % 5 == 0 ? u"pending"_s : u"active"_s;
        members.append(member);
    }
    m_members.setMembers(members);
    m_proxy.setSourceModel(&m_members);
    m_table = std::make_unique<DataTable>();
    m_table->setModel(&m_proxy);
    m_table->sortByColumn(MemberTableModel::Email, Qt::AscendingOrder);
    m_table->setColumnHidden(MemberTableModel::Id, true);
    QTRY_VERIFY(!m_proxy.isBusy());
    QCOMPARE(m_proxy.rowCount(), count);
    QApplication::clipboard()->setText(u"before"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"members.csv"_s);
    setAskForPath([this](QWidget *, const QString &) { return m_path; });
}

void TestManyMembers::cleanup()
{
    m_hold.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_table.reset();
    m_proxy.setSourceModel(nullptr);
    setAskForPath({});
}

void TestManyMembers::copiesWhatIsSelected()
{
    const QString expected =
        toTsv(m_proxy, indexRange(m_proxy.rowCount()), m_table->visibleColumns());
    m_hold.emplace();
    m_table->selectAll();
    m_table->copy();
    QVERIFY(isCopyingText());
    QCOMPARE(clipboard(), u"before"_s); // nobody has waited for it
    m_hold.reset();
    QTRY_VERIFY(!isCopyingText());
    QCOMPARE(clipboard(), expected);
    QVERIFY(expected.contains(u"'=Zoë"_s));

    // Few are there at once.
    m_table->selectRow(4);
    m_table->copy();
    QVERIFY(!isCopyingText());
    QCOMPARE(clipboard(), toTsv(m_proxy, {4}, m_table->visibleColumns()));
}

void TestManyMembers::copiesTheRowsOfThatMoment()
{
    const QString expected =
        toTsv(m_proxy, indexRange(m_proxy.rowCount()), m_table->visibleColumns());
    m_hold.emplace();
    m_table->copy();
    m_members.removeMember({u"5"_s});
    m_members.setMembers({});
    m_hold.reset();
    QTRY_VERIFY(!isCopyingText());
    QCOMPARE(clipboard(), expected);
}

void TestManyMembers::copiesWhatWasAskedForLast()
{
    m_hold.emplace();
    m_table->copy();
    copyText(u"later"_s);
    QVERIFY(!isCopyingText());
    m_hold.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(clipboard(), u"later"_s);

    m_hold.emplace();
    copyTextLater([] { return u"one"_s; });
    copyTextLater([] { return u"two"_s; });
    m_hold.reset();
    QTRY_VERIFY(!isCopyingText());
    QCOMPARE(clipboard(), u"two"_s);
}

void TestManyMembers::copiesForATableThatIsGone()
{
    const QString expected =
        toTsv(m_proxy, indexRange(m_proxy.rowCount()), m_table->visibleColumns());
    m_hold.emplace();
    m_table->copy();
    m_table.reset();
    m_hold.reset();
    QTRY_VERIFY(!isCopyingText());
    QCOMPARE(clipboard(), expected);
}

void TestManyMembers::writesAFile()
{
    const QByteArray expected = csv()();
    QStringList problems;
    m_hold.emplace();
    QVERIFY(saveLater(m_table.get(), u"members.csv"_s, csv(), csvFilter(),
                      [&](const QString &problem) { problems.append(problem); }));
    QVERIFY(!QFile::exists(m_path));
    m_hold.reset();
    QTRY_COMPARE(problems, QStringList {QString()});
    QCOMPARE(content(), expected);
}

void TestManyMembers::writesTheFileWhoeverIsGone()
{
    const QByteArray expected = csv()();
    bool isTold = false;
    m_hold.emplace();
    QVERIFY(saveLater(m_table.get(), u"members.csv"_s, csv(), csvFilter(),
                      [&](const QString &) { isTold = true; }));
    m_table.reset();
    m_hold.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(content(), expected);
    QVERIFY(!isTold);
}

void TestManyMembers::saysWhyThereIsNoFile()
{
    m_path = m_folder->filePath(u"missing/members.csv"_s);
    QString problem;
    QVERIFY(saveLater(m_table.get(), u"members.csv"_s, csv(), csvFilter(),
                      [&](const QString &text) { problem = text; }));
    QTRY_VERIFY(problem.contains(u"could not be written"_s));
    QVERIFY(problem.contains(QDir::toNativeSeparators(m_path)));
}

void TestManyMembers::writesNothingWhereThePersonCancels()
{
    m_path.clear();
    bool isTold = false;
    QVERIFY(!saveLater(m_table.get(), u"members.csv"_s, csv(), csvFilter(),
                       [&](const QString &) { isTold = true; }));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

QTEST_MAIN(TestManyMembers)

#include "tst_manymembers.moc"

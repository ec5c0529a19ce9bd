// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membertablemodel.h"

#include "models/tone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

/// The model runs under the model tester for the whole of each test.
class tst_MemberTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasHeaders();
    void showsMembersAsPeopleReadThem();
    void exportsTheServicesWords();
    void sortsTheNamelessByNothing();
    void tellsTones();
    void countsAdminsAndPending();
    void keepsTheSelectionWhenNothingChanged();
    void replacesAllMembers();
    void takesOverAChangedMember();
    void addsANewMember();
    void removesAMember();
    void answersNothingBesidesItsCells();

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }

    std::unique_ptr<MemberTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const Member ada {{QStringLiteral("1")}, QStringLiteral("ada@example.com"),
                  QStringLiteral("Ada"), QStringLiteral("Okafor"),
                  MemberRole::Admin,     QStringLiteral("active")};
const Member bram {{QStringLiteral("2")}, QStringLiteral("bram@example.com"),
                   std::nullopt,          std::nullopt,
                   MemberRole::Regular,   QStringLiteral("pending")};
const Member chiara {{QStringLiteral("3")},    QStringLiteral("chiara@example.com"),
                     QStringLiteral("Chiara"), std::nullopt,
                     MemberRole::Regular,      std::nullopt};

} // namespace

void tst_MemberTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<MemberTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setMembers({ada, bram, chiara});
}

void tst_MemberTableModel::hasHeaders()
{
    QStringList headers;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headers.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers.join(u'|'), QStringLiteral("E-mail|Name|Role|Status|ID"));
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    QVERIFY(!m_model->headerData(MemberTableModel::ColumnCount, Qt::Horizontal).isValid());
}

void tst_MemberTableModel::showsMembersAsPeopleReadThem()
{
    QCOMPARE(toTsv(*m_model, indexRange(3), indexRange(5)),
             QStringLiteral("E-mail\tName\tRole\tStatus\tID\n"
                            "ada@example.com\tAda Okafor\tAdmin\tActive\t1\n"
                            "bram@example.com\t—\tMember\tPending\t2\n"
                            "chiara@example.com\tChiara\tMember\t\t3\n"));
}

void tst_MemberTableModel::exportsTheServicesWords()
{
    QCOMPARE(toCsv(*m_model, indexRange(3), indexRange(5)),
             QStringLiteral("E-mail,Name,Role,Status,ID\r\n"
                            "ada@example.com,Ada Okafor,admin,active,1\r\n"
                            "bram@example.com,,member,pending,2\r\n"
                            "chiara@example.com,Chiara,member,,3\r\n"));
}

void tst_MemberTableModel::sortsTheNamelessByNothing()
{
    QCOMPARE(cell(1, MemberTableModel::Name).data(SortRole).toString(), QString());
    QCOMPARE(cell(0, MemberTableModel::Name).data(SortRole).toString(),
             QStringLiteral("Ada Okafor"));
    QCOMPARE(cell(0, MemberTableModel::Role).data(SortRole).toString(), QStringLiteral("Admin"));
}

void tst_MemberTableModel::tellsTones()
{
    const auto tone = [this](int row, int column) {
        return Tone(cell(row, column).data(MemberTableModel::ToneRole).toInt());
    };
    QCOMPARE(tone(0, MemberTableModel::Role), Tone::Accent);
    QCOMPARE(tone(1, MemberTableModel::Role), Tone::Neutral);
    QCOMPARE(tone(0, MemberTableModel::Status), Tone::Good);
    QCOMPARE(tone(1, MemberTableModel::Status), Tone::Warn);
    QCOMPARE(tone(2, MemberTableModel::Status), Tone::Neutral);
}

void tst_MemberTableModel::countsAdminsAndPending()
{
    QCOMPARE(m_model->adminCount(), 1);
    QCOMPARE(m_model->pendingCount(), 1);
    QVERIFY(cell(0, 0).data(MemberTableModel::IsAdminRole).toBool());
    QVERIFY(!cell(1, 0).data(MemberTableModel::IsAdminRole).toBool());
    QVERIFY(cell(1, 0).data(MemberTableModel::IsPendingRole).toBool());
    QVERIFY(!cell(2, 0).data(MemberTableModel::IsPendingRole).toBool());
}

void tst_MemberTableModel::keepsTheSelectionWhenNothingChanged()
{
    const QPersistentModelIndex selected = cell(1, 0);
    m_model->setMembers({ada, bram, chiara});
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 1);
}

void tst_MemberTableModel::replacesAllMembers()
{
    m_model->setMembers({chiara});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->at(0), chiara);
    m_model->setMembers({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->adminCount(), 0);
}

void tst_MemberTableModel::takesOverAChangedMember()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    Member promoted = bram;
    promoted.role = MemberRole::Admin;
    m_model->putMember(promoted);
    QCOMPARE(m_model->members(), (QList<Member> {ada, promoted, chiara}));
    QCOMPARE(m_model->adminCount(), 2);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), cell(1, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), cell(1, MemberTableModel::ColumnCount - 1));
}

void tst_MemberTableModel::addsANewMember()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    Member dunja = bram;
    dunja.id = {QStringLiteral("4")};
    m_model->putMember(dunja);
    QCOMPARE(m_model->members(), (QList<Member> {ada, bram, chiara, dunja}));
    QCOMPARE(inserted.count(), 1);
}

void tst_MemberTableModel::removesAMember()
{
    const QPersistentModelIndex last = cell(2, 0);
    m_model->removeMember(bram.id);
    QCOMPARE(m_model->members(), (QList<Member> {ada, chiara}));
    QCOMPARE(last.row(), 1);
    m_model->removeMember(bram.id);
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_MemberTableModel::answersNothingBesidesItsCells()
{
    QVERIFY(!m_model->data({}).isValid());
    QVERIFY(!cell(0, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowCount(cell(0, 0)), 0);
    QCOMPARE(m_model->columnCount(cell(0, 0)), 0);
}

QTEST_GUILESS_MAIN(tst_MemberTableModel)
#include "tst_membertablemodel.moc"
